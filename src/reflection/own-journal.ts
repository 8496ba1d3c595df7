import { shippedPlans } from '../../plans/index.ts';
import { findCohortById, isPart, membershipsOf, planOfCohort, type Cohort, type OwnPlace } from '../cohort/index.ts';
import { isFor, publishedProgrammes, wordsIn, type ProgrammeSession } from '../gatherings/index.ts';
import type { Language } from '../kit/language.ts';
import type { Reflection } from '../plan/index.ts';
import type { Database } from '../store/index.ts';
import type { JournalEntry } from './journal.ts';
import { reflectionMessages } from './messages/index.ts';

/** The newest cohort that somebody has a part in now. */
export async function currentPlace(db: Database, accountId: string): Promise<OwnPlace | undefined> {
  const member = (await membershipsOf(db, accountId)).find(({ state }) => isPart(state));
  const cohort = member && (await findCohortById(db, member.cohortId));
  return cohort && member && { cohort, member };
}

/** Sessions that have been, for somebody's group, the newest first: what there is to think back on. */
export async function pastSessions(
  db: Database,
  now: Temporal.Instant,
  place: OwnPlace | undefined,
): Promise<readonly ProgrammeSession[]> {
  if (!place) return [];
  const programmes = await publishedProgrammes(db, place.cohort.id);
  return programmes
    .flatMap(({ sessions }) => sessions)
    .filter((one) => one.counts && !one.cancelled && isFor(one, place.member.groupId))
    .filter(({ endsAt }) => Temporal.Instant.compare(Temporal.Instant.from(endsAt), now) <= 0)
    .toSorted((a, b) => b.startsAt.localeCompare(a.startsAt));
}

/** What the plan of a cohort, or without one the newest plan, says about journals. */
export function journalTerms(cohort: Cohort | undefined): Reflection['journal'] {
  const plan = cohort ? planOfCohort(cohort) : shippedPlans[0];
  if (!plan) throw new Error('no study plan ships');
  return plan.reflection.journal;
}

type Placed = Pick<JournalEntry, 'cohortId' | 'sessionId' | 'thread' | 'prompt'>;

/** What an entry is about, in lines: the thread, the session, the question that it answers. */
export type AboutEntry = (entry: Placed) => readonly string[];

/** Tells what entries are about, those too that were written in a cohort which somebody has left. */
export async function aboutEntries(db: Database, language: Language, entries: readonly Placed[]): Promise<AboutEntry> {
  const cohorts = new Map<string, Cohort>();
  const titles = new Map<string, string>();
  for (const id of new Set(entries.flatMap(({ cohortId }) => cohortId ?? []))) {
    const cohort = await findCohortById(db, id);
    if (!cohort) continue;
    cohorts.set(id, cohort);
    for (const { sessions } of await publishedProgrammes(db, id))
      for (const session of sessions) titles.set(session.id, wordsIn(language, session.title).text);
  }
  return ({ cohortId, sessionId, thread, prompt }) => {
    const { prompts } = journalTerms(cohorts.get(cohortId ?? ''));
    return [
      thread === 'role' ? reflectionMessages(language).journal.roleThread : undefined,
      titles.get(sessionId ?? ''),
      prompts.find(({ id }) => id === prompt)?.text[language],
    ].filter((line) => line !== undefined);
  };
}
