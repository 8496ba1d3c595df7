import { listFormat } from '../kit/formats.ts';
import type { Clock } from '../kit/clock.ts';
import type { Language } from '../kit/language.ts';
import { dateText, weekdayText } from '../kit/oslo-time.ts';
import { regionIds, regions } from '../register/index.ts';
import { whileUnwritten, type Database } from '../store/index.ts';
import type { Step } from '../web/step.ts';
import { nameOfMunicipality } from './application-facts.ts';
import { deadlineText } from './call-terms.view.tsx';
import type { Call } from './call.ts';
import { callPhase } from './call.rules.ts';
import { listCalls } from './call.store.ts';
import { deskWords } from './desk-query.ts';
import { loadDesk } from './desk-rows.ts';
import { newSupplements, type NewSupplement } from './desk.store.ts';
import { countDesk, type DeskCounts } from './desk.rules.ts';
import { admissionMessages } from './messages/index.ts';
import type { MoreOnPages } from './more.ts';
import { pressingAt, undeliveredAt } from './undelivered.ts';

const supplementsOf = whileUnwritten((db, call: Call) => newSupplements(db, call.id));

/** «What now?» of the coordinator: what waits for them, the most pressing first. Empty when nothing does. */
export async function coordinatorSteps(
  db: Database,
  clock: Clock,
  language: Language,
  { callSteps, startSteps }: Pick<MoreOnPages, 'callSteps' | 'startSteps'>,
): Promise<readonly Step[]> {
  const now = clock.now();
  const calls = await listCalls(db);
  const drafts = calls.filter((call) => call.state === 'draft');
  const current = calls.find((call) => call.state !== 'draft');
  const running = current ? await stepsOfCall(db, language, current, now) : [];
  const more: Step[] = [];
  if (current && callPhase(current, now) === 'closed')
    for (const steps of callSteps) more.push(...(await steps(db, clock, language, current)));
  for (const steps of startSteps) more.push(...(await steps(db, clock, language)));
  const openings = drafts.map((call) => openStep(language, call, now));
  const undelivered = undeliveredSteps(language, pressingAt(await undeliveredAt(db, now), now).length);
  if (calls.length > 0) return [...undelivered, ...running, ...more, ...openings];
  return [...undelivered, { ...admissionMessages(language).desk.steps.make, href: '/skole/opptak/ny' }];
}

async function stepsOfCall(db: Database, language: Language, call: Call, now: Temporal.Instant): Promise<Step[]> {
  const phase = callPhase(call, now);
  if (phase === 'announced') return [announcedStep(language, call)];
  const counts = countDesk(await loadDesk(db, call), regionIds);
  const answers = supplementSteps(language, call, await supplementsOf(db, call));
  // Until the deadline participants can still correct what they state: there is nothing to decide yet.
  if (phase === 'open')
    return [...answers, followStep(language, call, counts), ...outreachSteps(language, call, counts)];
  return [...answers, ...decideSteps(language, call, counts), ...closedSteps(language, call, counts)];
}

/** Before all else: what follows takes for granted that people know. */
function undeliveredSteps(language: Language, count: number): Step[] {
  if (count === 0) return [];
  const t = admissionMessages(language).desk.undelivered.step;
  return [{ title: t.title(count), text: t.text, href: '/skole/e-post', action: t.action }];
}

function openStep(language: Language, call: Call, now: Temporal.Instant): Step {
  const t = admissionMessages(language).desk.steps;
  const opens = weekdayText(language, call.opensAt);
  const isLate = Temporal.Instant.compare(call.opensAt, now) < 0;
  return {
    title: t.open.title(call.slug),
    text: isLate ? t.late.text : t.open.text(opens),
    dueText: isLate ? t.late.due(opens) : t.open.due(opens),
    href: isLate ? `/skole/opptak/${call.id}` : `/skole/opptak/${call.id}/apne`,
    action: t.open.action,
  };
}

function announcedStep(language: Language, call: Call): Step {
  const t = admissionMessages(language).desk.steps.announced;
  const dueText = t.due(weekdayText(language, call.opensAt));
  return { title: t.title(call.slug), text: t.text, dueText, href: `/opptak/${call.slug}`, action: t.action };
}

function followStep(language: Language, call: Call, { states }: DeskCounts): Step {
  const t = admissionMessages(language).desk.steps.running;
  return {
    title: t.title,
    text: t.text(states.sent, states.draft, states.awaitingGuarantee),
    dueText: t.due(deadlineText(language, call)),
    href: `/skole/opptak/${call.id}`,
    action: t.action,
  };
}

/** While there is time: the regions that nobody has applied from, since each should be represented. */
function outreachSteps(language: Language, call: Call, { sent }: DeskCounts): Step[] {
  const silent = regions.filter(({ id }) => Object.values(sent[id]).every((count) => count === 0));
  if (silent.length === 0) return [];
  const t = admissionMessages(language).desk.steps.outreach;
  const names = listFormat(language).format(silent.map(({ name }) => name[language]));
  return [
    {
      title: t.title,
      text: t.text(names, silent.length > 1),
      href: `/skole/opptak/${call.id}/ikke-sokt`,
      action: t.action,
    },
  ];
}

function supplementSteps(language: Language, call: Call, came: readonly NewSupplement[]): Step[] {
  const [first] = came;
  if (!first) return [];
  const t = admissionMessages(language).desk.steps.supplements;
  const names = came.map(({ leadMunicipality }) => nameOfMunicipality(call, leadMunicipality ?? ''));
  return [
    {
      title: t.title(came.length),
      text: t.text(listFormat(language).format(names)),
      dueText: t.due(dateText(language, first.givenAt)),
      href: `/skole/soknad/${first.applicationId}#tillegg`,
      action: t.action,
    },
  ];
}

function decideSteps(language: Language, call: Call, { toDecide }: DeskCounts): Step[] {
  if (toDecide === 0) return [];
  const t = admissionMessages(language).desk.steps.decide;
  const address = `/skole/opptak/${call.id}?vurdering=${deskWords.standing.toDecide}#soknader`;
  return [{ title: t.title(toDecide), text: t.text, href: address, action: t.action }];
}

function closedSteps(language: Language, call: Call, { missing }: DeskCounts): Step[] {
  const t = admissionMessages(language).desk.steps;
  const path = `/skole/opptak/${call.id}`;
  if (missing > 0) {
    const address = `${path}?opplysninger=${deskWords.completeness.missing}#soknader`;
    return [{ title: t.missing.title, text: t.missing.text(missing), href: address, action: t.missing.action }];
  }
  return [];
}
