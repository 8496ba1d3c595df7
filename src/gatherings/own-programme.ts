import { planOfCohort, type OwnPlace } from '../cohort/index.ts';
import type { Language } from '../kit/language.ts';
import { href } from '../web/address.ts';
import type { Database } from '../store/index.ts';
import { forGroup, phaseOf } from './programme-day.rules.ts';
import type { ProgrammeLook } from './programme-days.view.tsx';
import type { PublishedProgramme } from './programme.ts';
import { publishedProgrammes } from './programme.store.ts';
import { shownSpeakers } from './shown-speakers.rules.ts';
import { knownSpeakers } from './speaker-page.store.ts';

/** What is published of the gatherings, as a member's own group has it. */
export async function ownProgrammes(db: Database, { cohort, member }: OwnPlace): Promise<PublishedProgramme[]> {
  return (await publishedProgrammes(db, cohort.id)).map((programme) => forGroup(programme, member.groupId));
}

/** A programme as those see it who take part: with rooms, and each session leading to its page. */
export async function ownLook(
  db: Database,
  language: Language,
  { cohort }: Pick<OwnPlace, 'cohort'>,
  now: Temporal.Instant,
): Promise<ProgrammeLook> {
  const known = await knownSpeakers(db, cohort.id);
  return {
    language,
    plan: planOfCohort(cohort),
    speakersOf: ({ speakers }) => shownSpeakers(speakers, known, 'school'),
    // Of a break there is no more to tell than its line says.
    hrefOf: ({ id, counts, about }) => (counts || about.nb ? href(language, `/kull/${cohort.slug}/okt/${id}`) : null),
    phaseOf: (session) => phaseOf(session, now),
    showRooms: true,
  };
}
