import { isPart, cohorts, groupsOfOwner, membershipsOf, planOfCohort, type Cohort } from '../cohort/index.ts';
import type { Language } from '../kit/language.ts';
import type { Database } from '../store/index.ts';
import { href } from '../web/address.ts';
import type { CalendarEvent } from './calendar-file.ts';
import { teachingOf } from './held-sessions.ts';
import { gatheringsMessages } from './messages/index.ts';
import { byTime, forGroup } from './programme-day.rules.ts';
import { wordsIn, type ProgrammeSession, type PublishedProgramme } from './programme.ts';
import { publishedProgrammes } from './programme.store.ts';
import { formName } from './session-parts.view.tsx';

/** For whom a calendar is made, and where its links lead. */
export interface CalendarReader {
  readonly language: Language;
  /** Where the product is reached, without a slash at the end. */
  readonly baseUrl: string;
}

/** Everything that an account has in the year: sessions it goes to or holds, and the gatherings of projects that it owns. */
export async function eventsOf(db: Database, reader: CalendarReader, accountId: string): Promise<CalendarEvent[]> {
  const all = await cohorts(db);
  const events: CalendarEvent[] = [];
  for (const member of (await membershipsOf(db, accountId)).filter(({ state }) => isPart(state))) {
    const cohort = all.find(({ id }) => id === member.cohortId);
    if (!cohort) continue;
    for (const published of await publishedProgrammes(db, cohort.id)) {
      const programme = forGroup(published, member.groupId);
      for (const session of programme.sessions)
        events.push(sessionEvent(reader, cohort, programme, session, `/kull/${cohort.slug}/okt/${session.id}`));
    }
  }
  const teaching = await teachingOf(db, accountId);
  for (const { cohort, programme, session } of teaching.sessions)
    events.push(
      sessionEvent(
        reader,
        cohort,
        programme,
        session,
        // What has been taken out of the programme has no page for those who were to hold it.
        session.cancelled ? null : `/undervisning/okt/${session.id}`,
      ),
    );
  const owned = await groupsOfOwner(db, accountId);
  for (const cohort of all.filter(({ id }) => owned.some((group) => group.cohortId === id))) {
    const group = owned.find(({ cohortId }) => cohortId === cohort.id);
    for (const programme of await publishedProgrammes(db, cohort.id))
      events.push(gatheringEvent(reader, cohort, programme, `/prosjekteier/${group?.id ?? ''}`));
  }
  return onceEach(events);
}

/** Every session of a cohort, with the public page of its gathering. */
export async function eventsOfCohort(db: Database, reader: CalendarReader, cohort: Cohort): Promise<CalendarEvent[]> {
  return (await publishedProgrammes(db, cohort.id)).flatMap((programme) =>
    programme.sessions
      .toSorted(byTime)
      .map((session) =>
        sessionEvent(reader, cohort, programme, session, `/program/${cohort.slug}/${programme.number}`),
      ),
  );
}

function sessionEvent(
  { language, baseUrl }: CalendarReader,
  cohort: Cohort,
  programme: PublishedProgramme,
  session: ProgrammeSession,
  path: string | null,
): CalendarEvent {
  const plan = planOfCohort(cohort);
  const url = path && baseUrl + href(language, path);
  const visit = programme.visits.find(({ id }) => id === session.visitId);
  const title = wordsIn(language, session.title).text;
  const { cancelledTitle } = gatheringsMessages(language).calendar;
  const paragraphs = [
    gatheringTitle(language, cohort, programme),
    session.counts ? formName(language, plan, session.form) : '',
    wordsIn(language, session.about).text,
    url ?? '',
  ];
  return {
    uid: `${session.id}@${new URL(baseUrl).host}`,
    sequence: session.sequence,
    changedAt: programme.publishedAt,
    title: session.cancelled ? cancelledTitle(title) : title,
    place: [session.room, visit?.place, programme.venue, programme.address].filter(Boolean).join(', '),
    text: paragraphs.filter(Boolean).join('\n\n'),
    url,
    cancelled: session.cancelled,
    takesTime: true,
    time: { from: Temporal.Instant.from(session.startsAt), to: Temporal.Instant.from(session.endsAt) },
  };
}

function gatheringEvent(
  { language, baseUrl }: CalendarReader,
  cohort: Cohort,
  programme: PublishedProgramme,
  path: string,
): CalendarEvent {
  const url = baseUrl + href(language, path);
  return {
    uid: `${programme.gatheringId}@${new URL(baseUrl).host}`,
    // Each version may have moved it.
    sequence: programme.version - 1,
    changedAt: programme.publishedAt,
    title: gatheringTitle(language, cohort, programme),
    place: [programme.venue, programme.address].filter(Boolean).join(', '),
    text: url,
    url,
    cancelled: false,
    // It is the people of the project who are away, not the one who owns it.
    takesTime: false,
    time: { firstDay: Temporal.PlainDate.from(programme.from), lastDay: Temporal.PlainDate.from(programme.to) },
  };
}

function gatheringTitle(language: Language, cohort: Cohort, { number }: PublishedProgramme): string {
  const planned = planOfCohort(cohort).gatherings.find((one) => one.number === number);
  return gatheringsMessages(language).programme.named(number, planned?.shortTitle[language] ?? '');
}

/** Whoever goes to a session that they also hold has it once. */
function onceEach(events: readonly CalendarEvent[]): CalendarEvent[] {
  return [...new Map(events.toReversed().map((event) => [event.uid, event])).values()].toReversed();
}
