import type { StudyPlan } from '../plan/index.ts';
import type { Facts, MemberFact, SessionFact } from './facts.ts';

type YearFacts = Pick<Facts, 'members' | 'sessions' | 'gatherings' | 'marks' | 'notices' | 'learning'>;

/** Hours in Norway between which nobody is to be written to about the year. */
const night = { from: 21, to: 7 };

/** Every rule of the cohort's year that the state of the database breaks. Before there is a cohort there is nothing to break. */
export function brokenYear(facts: YearFacts, plan: StudyPlan, now: Temporal.Instant): string[] {
  if (facts.gatherings.length === 0) return [];
  return [
    ...brokenDays(facts, plan),
    ...unpublished(facts, now),
    ...facts.sessions.flatMap((session) => brokenSession(facts, session)),
    ...brokenTeaching(facts, plan),
    ...brokenMarks(facts, now),
    ...brokenNotices(facts, now),
    ...brokenEvaluations(facts),
  ];
}

function brokenDays({ gatherings }: YearFacts, { teaching, gatherings: planned }: StudyPlan): string[] {
  const { min, max } = teaching.daysPerGathering;
  const days = gatherings.map(({ from, to }) => from.until(to).days + 1);
  const sum = days.reduce((total, one) => total + one, 0);
  return [
    ...gatherings.flatMap(({ number }, index) => {
      const length = days[index] ?? 0;
      return length < min || length > max ? [`gathering ${number} lasts ${length} days`] : [];
    }),
    ...(gatherings.length === planned.length && sum !== teaching.totalDays
      ? [`the gatherings last ${sum} days together, not ${teaching.totalDays}`]
      : []),
    ...gatherings.flatMap(({ number, from }, index) => {
      const before = gatherings[index - 1];
      return before && Temporal.PlainDate.compare(before.to, from) >= 0
        ? [`gathering ${number} begins before the one in front of it is over`]
        : [];
    }),
  ];
}

function unpublished({ gatherings, sessions }: YearFacts, now: Temporal.Instant): string[] {
  const today = now.toZonedDateTimeISO('Europe/Oslo').toPlainDate();
  return gatherings
    .filter(({ from }) => Temporal.PlainDate.compare(from, today) <= 0)
    .filter(({ number }) => !sessions.some(({ gathering }) => gathering === number))
    .map(({ number }) => `gathering ${number} has begun and nothing of it is published`);
}

function brokenSession({ gatherings }: YearFacts, session: SessionFact): string[] {
  const gathering = gatherings.find(({ number }) => number === session.gathering);
  if (!gathering || session.cancelled) return [];
  const [from, to] = [session.startsAt, session.endsAt].map((at) => at.toZonedDateTimeISO('Europe/Oslo').toPlainDate());
  const isInside =
    from !== undefined &&
    to !== undefined &&
    Temporal.PlainDate.compare(from, gathering.from) >= 0 &&
    Temporal.PlainDate.compare(to, gathering.to) <= 0;
  return isInside ? [] : [`session ${session.id} lies outside the days of gathering ${session.gathering}`];
}

/** What the plan promises of the teaching, for the gatherings that are published: all pillars in each, and in the end all outcomes. */
function brokenTeaching({ sessions, gatherings }: YearFacts, plan: StudyPlan): string[] {
  const held = sessions.filter(({ cancelled }) => !cancelled);
  const published = new Set(held.map(({ gathering }) => gathering));
  const without = [...published].flatMap((number) =>
    plan.teaching.pillars
      .filter(({ id }) => !held.some((one) => one.gathering === number && one.pillars.includes(id)))
      .map(({ id }) => `gathering ${number} has nothing of ${id}`),
  );
  if (published.size < gatherings.length) return without;
  const untaught = plan.outcomes.filter(({ id }) => !held.some(({ outcomes }) => outcomes.includes(id)));
  return [...without, ...untaught.map(({ id }) => `no session serves outcome ${id}`)];
}

function brokenMarks({ marks, members, sessions }: YearFacts, now: Temporal.Instant): string[] {
  const people = new Map(members.map((one) => [one.id, one]));
  const held = new Map(sessions.map((one) => [one.id, one]));
  return marks.flatMap(({ memberId, sessionId, state }) => {
    const [member, session] = [people.get(memberId), held.get(sessionId)];
    if (!member || !session) return [`a mark is of nobody, or of no session: ${sessionId}`];
    if (!isFor(session, member)) return [`${member.email} is marked at a session of other groups`];
    if (!hasPart(member, session)) return [`${member.email} is marked ${state} on a day on which they have no part`];
    if (!session.counts) return [`${member.email} is marked at a session that does not count`];
    const isAhead = Temporal.Instant.compare(session.startsAt.subtract({ hours: 1 }), now) > 0;
    return isAhead && state !== 'excused' ? [`${member.email} is marked ${state} before the session`] : [];
  });
}

function hasPart({ joinedOn, leftOn }: MemberFact, { startsAt }: SessionFact): boolean {
  const day = startsAt.toZonedDateTimeISO('Europe/Oslo').toPlainDate();
  const isBefore = (one: Temporal.PlainDate, other: Temporal.PlainDate) => Temporal.PlainDate.compare(one, other) < 0;
  return !isBefore(day, joinedOn) && (leftOn === null || isBefore(day, leftOn));
}

function isFor(session: SessionFact, { groupId }: MemberFact): boolean {
  return session.groups === null || session.groups.includes(groupId);
}

function brokenNotices({ notices }: YearFacts, now: Temporal.Instant): string[] {
  const keys = notices.map(({ key }) => key);
  return [
    ...keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `${key} was told twice`),
    ...notices.flatMap(({ key, sentAt, dueAt }) => {
      if (sentAt === null)
        return dueAt !== null && Temporal.Instant.compare(dueAt, now.subtract({ hours: 1 })) < 0
          ? [`${key} waits since ${dueAt.toString()}`]
          : [];
      const { hour } = sentAt.toZonedDateTimeISO('Europe/Oslo');
      return hour >= night.from || hour < night.to ? [`${key} was sent at ${hour} o'clock`] : [];
    }),
  ];
}

/** Nobody is counted twice, and nobody who is not of the cohort; no statement has more answers than there were people. */
function brokenEvaluations({ learning, members }: YearFacts): string[] {
  const known = new Set(members.map(({ id }) => id));
  return learning.evaluations.flatMap(({ gathering, answered, counts }) => [
    ...(new Set(answered).size === answered.length ? [] : [`somebody is counted twice about gathering ${gathering}`]),
    ...(answered.every((id) => known.has(id)) ? [] : [`a stranger is counted about gathering ${gathering}`]),
    ...Object.entries(counts)
      .filter(([, given]) => given.reduce((sum, one) => sum + one, 0) > answered.length)
      .map(([id]) => `${id} has more answers about gathering ${gathering} than people who answered`),
  ]);
}
