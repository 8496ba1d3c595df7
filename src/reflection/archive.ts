import { findCohortById, membershipsOf, planOfCohort } from '../cohort/index.ts';
import type { Language } from '../kit/language.ts';
import { dateText, momentText } from '../kit/oslo-time.ts';
import type { StudyPlan } from '../plan/index.ts';
import type { Database } from '../store/index.ts';
import type { JournalEntry, SharedPassage } from './journal.ts';
import { entriesOf, sharedBy } from './journal.store.ts';
import { reflectionMessages } from './messages/index.ts';
import { aboutEntries, type AboutEntry } from './own-journal.ts';
import type { Rating } from './rating.rules.ts';
import { ratingsOf } from './rating.store.ts';

/** What somebody has rated in one cohort. */
export interface RatedYear {
  readonly slug: string;
  readonly plan: StudyPlan;
  readonly ratings: readonly Rating[];
}

/** All that somebody has written for themselves. */
export interface Archived {
  /** The newest first, as they are kept. */
  readonly entries: readonly JournalEntry[];
  readonly aboutEntry: AboutEntry;
  readonly shared: readonly SharedPassage[];
  readonly years: readonly RatedYear[];
}

/** Gathers it, from cohorts that they have left too. */
export async function loadArchive(db: Database, language: Language, accountId: string): Promise<Archived> {
  const entries = await entriesOf(db, accountId);
  const years: RatedYear[] = [];
  for (const { id, cohortId } of await membershipsOf(db, accountId)) {
    const cohort = await findCohortById(db, cohortId);
    const ratings = await ratingsOf(db, id);
    if (cohort && ratings.length > 0) years.push({ slug: cohort.slug, plan: planOfCohort(cohort), ratings });
  }
  return {
    entries,
    aboutEntry: await aboutEntries(db, language, entries),
    shared: await sharedBy(db, accountId),
    years,
  };
}

/** As a text file that can be read anywhere: every entry under its date, the oldest first, with what was shared of it; then ratings. */
export function archiveText(language: Language, { entries, aboutEntry, shared, years }: Archived): string {
  const t = reflectionMessages(language).journal;
  const parts = entries
    .toReversed()
    .flatMap((entry) => [
      `## ${momentText(language, entry.writtenAt)}`,
      ...aboutEntry(entry).map((line) => `*${line}*`),
      entry.text,
      ...shared
        .filter(({ entryId }) => entryId === entry.id)
        .flatMap(({ groupId, sharedAt, text }) => [
          `*${groupId === null ? t.sharedWithCohort : t.sharedWithGroup}, ${dateText(language, sharedAt)}:*`,
          text.replaceAll(/^/gm, '> '),
        ]),
    ]);
  return `${[`# ${t.title}`, ...parts, ...years.flatMap((year) => yearParts(language, year))].join('\n\n')}\n`;
}

function yearParts(language: Language, { slug, plan, ratings }: RatedYear): string[] {
  const t = reflectionMessages(language);
  const { moments, levels } = plan.reflection;
  return [
    `# ${t.outcomes.title} (${t.results.back(slug)})`,
    ...plan.outcomes.flatMap(({ id, text }) => {
      const rated = moments.flatMap((moment) => {
        const rating = ratings.find((one) => one.outcome === id && one.moment === moment.id);
        if (!rating) return [];
        return [`**${moment.name[language]}: ${levels[rating.level - 1]?.[language] ?? ''}**`, rating.reason];
      });
      return rated.length === 0 ? [] : [`## ${id} ${text[language]}`, ...rated];
    }),
  ];
}
