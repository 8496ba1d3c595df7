import { planOfCohort, type Cohort } from '../cohort/index.ts';
import { publishedProgrammes, wordsIn, type PublishedProgramme } from '../gatherings/index.ts';
import type { Language } from '../kit/language.ts';
import type { Database } from '../store/index.ts';
import { talkMessages } from './messages/index.ts';
import type { Thread } from './thread.ts';

/** A session or gathering that people can talk about. */
export interface Topic {
  readonly gathering: number;
  readonly sessionId: string | null;
  readonly name: string;
}

/** What the threads of a cohort can be about, and what they are called. */
export interface ThreadNames {
  readonly nameOf: (thread: Thread) => string;
  readonly nameOfGathering: (number: number) => string;
  /** Every gathering of the plan, and each followed by what is published of its sessions. */
  readonly topics: readonly Topic[];
}

type Named = Pick<Thread, 'kind' | 'sessionId'>;

/** Names for the threads of a cohort in a language. What is published is asked for only if one of them is about a session. */
export async function threadNames(
  db: Database,
  cohort: Cohort,
  language: Language,
  threads: readonly Named[] | 'all',
): Promise<ThreadNames> {
  return namesFrom(cohort, language, await programmesFor(db, cohort, threads));
}

export async function programmesFor(
  db: Database,
  cohort: Cohort,
  threads: readonly Named[] | 'all',
): Promise<readonly PublishedProgramme[]> {
  const isAsked = threads === 'all' || threads.some(({ kind }) => kind === 'session');
  return isAsked ? await publishedProgrammes(db, cohort.id) : [];
}

export function namesFrom(cohort: Cohort, language: Language, programmes: readonly PublishedProgramme[]): ThreadNames {
  const t = talkMessages(language).names;
  const sessions = new Map(
    programmes.flatMap(({ number, sessions: all }) =>
      all.map(({ id, title, counts }) => [id, { number, counts, name: wordsIn(language, title).text }] as const),
    ),
  );
  const gatherings = new Map(
    planOfCohort(cohort).gatherings.map(({ number, title }) => [number, t.gathering(number, title[language])]),
  );
  const nameOfGathering = (number: number) => gatherings.get(number) ?? t.gathering(number, '');
  return {
    nameOfGathering,
    nameOf({ kind, title, gatheringNumber, sessionId }) {
      if (kind === 'free') return title;
      if (kind === 'gathering') return nameOfGathering(gatheringNumber ?? 0);
      return sessions.get(sessionId ?? '')?.name ?? t.formerSession;
    },
    topics: [...gatherings].flatMap(([number, name]) => [
      { gathering: number, sessionId: null, name },
      ...[...sessions]
        .filter(([, session]) => session.number === number && session.counts)
        .map(([sessionId, session]) => ({ gathering: number, sessionId, name: session.name })),
    ]),
  };
}
