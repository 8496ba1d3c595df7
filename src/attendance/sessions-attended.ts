import type { OwnPlace } from '../cohort/index.ts';
import { publishedProgrammes, wordsIn } from '../gatherings/index.ts';
import type { Language } from '../kit/language.ts';
import type { Database } from '../store/index.ts';
import { isThere } from './mark.ts';
import { marksOfMember } from './mark.store.ts';

/** A session that somebody was at, as something done for the outcomes that it serves. */
interface SessionAttended {
  readonly outcomes: readonly string[];
  readonly text: string;
  /** Without the language's prefix. */
  readonly href: string;
  readonly at: Temporal.Instant;
}

/** The sessions that a member was at, on time or late, in order of time. */
export async function sessionsAttended(
  { db, language }: { readonly db: Database; readonly language: Language },
  { cohort, member }: OwnPlace,
): Promise<readonly SessionAttended[]> {
  const marks = await marksOfMember(db, member.id);
  const sessions = (await publishedProgrammes(db, cohort.id)).flatMap((programme) => programme.sessions);
  return sessions
    .filter(({ id }) => isThere(marks.get(id)?.state))
    .map(({ id, title, outcomes, startsAt }) => ({
      outcomes,
      text: wordsIn(language, title).text,
      href: `/kull/${cohort.slug}/okt/${id}`,
      at: Temporal.Instant.from(startsAt),
    }));
}
