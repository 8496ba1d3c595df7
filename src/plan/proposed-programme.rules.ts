import { fault, unless, type PlanFault } from './plan-fault.ts';
import { checkKnown, checkRepeated } from './references.rules.ts';
import type { Gathering, ProposedSession, StudyPlan } from './study-plan.ts';

/** The form of teaching that a study trip cannot do without. */
const excursion = 'excursion';
/** Nobody sits longer than this without a pause that one can eat in; in minutes. */
const longestStretch = 4 * 60;
const shortestPause = 30;

const place = 'proposedProgramme.sessions';

/** A proposed programme against the gatherings it is for: days and times, what each session is for, and what is taught in all. */
export function checkProposedProgramme(plan: StudyPlan): PlanFault[] {
  const sessions = plan.proposedProgramme?.sessions;
  if (!sessions) return [];
  return [
    ...sessions.flatMap((session, i) => checkSession(plan, session, `${place}.${i}`)),
    ...checkOrder(sessions),
    ...plan.gatherings.flatMap((gathering) => checkGathering(plan, gathering, sessions)),
    ...checkOutcomesTaught(plan, sessions),
  ];
}

function checkSession(plan: StudyPlan, session: ProposedSession, path: string): PlanFault[] {
  const { from, to, form, pillars, outcomes, cards = [], counts } = session;
  const { forms, pillars: ofPlan } = plan.teaching;
  const known = (items: readonly { readonly id: string }[]) => new Set(items.map(({ id }) => id));
  return [
    ...checkDay(plan, session, path),
    ...unless(from < to, `${path}.to`, 'sessionTimes', `A session from ${from} cannot end at ${to}.`),
    ...unless(known(forms).has(form), `${path}.form`, 'unknownReference', `The plan has no form of teaching ${form}.`),
    ...checkKnown(`${path}.pillars`, pillars, known(ofPlan), 'pillar'),
    ...checkRepeated(`${path}.pillars`, pillars),
    ...checkKnown(`${path}.outcomes`, outcomes, known(plan.outcomes), 'learning outcome'),
    ...checkRepeated(`${path}.outcomes`, outcomes),
    ...checkRepeated(`${path}.cards`, cards),
    ...unless(
      !counts || (pillars.length > 0 && outcomes.length > 0),
      path,
      'sessionWithoutPurpose',
      'A session that counts stands on a pillar and serves an outcome.',
    ),
  ];
}

function checkDay({ gatherings }: StudyPlan, { gathering, day }: ProposedSession, path: string): PlanFault[] {
  const found = gatherings.find(({ number }) => number === gathering);
  if (!found)
    return [fault(`${path}.gathering`, 'unknownReference', `The plan has no gathering of number ${gathering}.`)];
  return unless(
    day >= 1 && day <= found.days,
    `${path}.day`,
    'sessionDay',
    `Gathering ${gathering} has no day ${day}; it lasts ${found.days} days.`,
  );
}

/** Sessions stand in order of time, and those of one day follow each other without overlap, with a pause in time. */
function checkOrder(sessions: readonly ProposedSession[]): PlanFault[] {
  let stretchFrom = '';
  return sessions.flatMap((session, i) => {
    const before = sessions[i - 1];
    const sameDay = before !== undefined && dayOf(before) === dayOf(session);
    if (!sameDay || minutesBetween(before.to, session.from) >= shortestPause) stretchFrom = session.from;
    return [
      ...unless(
        before === undefined || (sameDay ? before.to <= session.from : dayOf(before) < dayOf(session)),
        `${place}.${i}.from`,
        'sessionOrder',
        `The session at ${session.from} on day ${session.day} of gathering ${session.gathering} comes before the one in front of it is over.`,
      ),
      ...unless(
        minutesBetween(stretchFrom, session.to) <= longestStretch,
        `${place}.${i}.to`,
        'noPause',
        `From ${stretchFrom} to ${session.to} there is no pause of ${shortestPause} minutes; nobody sits that long.`,
      ),
    ];
  });
}

/** A day as a text that sorts as days do. */
function dayOf({ gathering, day }: ProposedSession): string {
  return [gathering, day].map((number) => String(number).padStart(3, '0')).join(' ');
}

function minutesBetween(from: string, to: string): number {
  return Temporal.PlainTime.from(from).until(Temporal.PlainTime.from(to)).total('minutes');
}

function checkGathering(
  plan: StudyPlan,
  { number, days, outcomes, studyTrip }: Gathering,
  all: readonly ProposedSession[],
): PlanFault[] {
  const sessions = all.filter(({ gathering, counts }) => gathering === number && counts);
  const numbered = Array.from({ length: Math.max(days, 0) }, (_, i) => i + 1);
  const isTaught = (id: string) => sessions.some((session) => session.outcomes.includes(id));
  return [
    ...numbered
      .filter((day) => !sessions.some((session) => session.day === day))
      .map((day) => fault(place, 'dayWithoutSession', `Nothing is proposed for day ${day} of gathering ${number}.`)),
    ...plan.teaching.pillars
      .filter(({ id }) => !sessions.some(({ pillars }) => pillars.includes(id)))
      .map(({ id }) => fault(place, 'pillarMissing', `No session of gathering ${number} stands on the pillar ${id}.`)),
    ...outcomes.ids
      .filter((id) => !isTaught(id))
      .map((id) =>
        fault(place, 'outcomeNotServed', `Gathering ${number} promises outcome ${id}, and no session of it serves it.`),
      ),
    ...unless(
      !studyTrip || sessions.some(({ form }) => form === excursion),
      place,
      'tripWithoutExcursion',
      `Gathering ${number} is a study trip, and nothing is visited on it.`,
    ),
  ];
}

function checkOutcomesTaught({ outcomes }: StudyPlan, sessions: readonly ProposedSession[]): PlanFault[] {
  const taught = new Set(sessions.flatMap((session) => (session.counts ? session.outcomes : [])));
  return outcomes
    .filter(({ id }) => !taught.has(id))
    .map(({ id }) => fault(place, 'outcomeNotServed', `No session of the proposed programme serves outcome ${id}.`));
}
