import { copySessions } from '../../src/gatherings/copy.action.ts';
import { removeSession, sessionFingerprint, writeSession } from '../../src/gatherings/edit-session.action.ts';
import { listFingerprint, writeVisits } from '../../src/gatherings/edit-venue.action.ts';
import { placeFingerprint, placeGathering, termsOfPlace, type PlaceTerms } from '../../src/gatherings/place.action.ts';
import { findGathering } from '../../src/gatherings/place.store.ts';
import {
  addSession,
  draftNow,
  invitedSpeaker,
  nextYear,
  planYear,
  publishNow,
  sessionAt,
  type PlannedYear,
} from '../../src/gatherings/planning.fixture.ts';
import { findSpeaker } from '../../src/gatherings/speaker.store.ts';
import {
  removeSpeaker,
  sendSpeakerLink,
  speakerFingerprint,
  writeSpeaker,
} from '../../src/gatherings/speakers.action.ts';
import { newId } from '../../src/kit/id.ts';
import type { Result } from '../../src/kit/result.ts';
import type { Database } from '../../src/store/index.ts';

/** A cohort whose year is planned, with everything that the log tells of that. Wants an empty database. */
export const planningScenes: readonly ((db: Database) => Promise<void>)[] = [planned];

async function planned(db: Database): Promise<void> {
  const year = await planYear(db);
  await movePlace(year, { venue: 'Hemmelig hotell' });
  const [from, to] = ['2022-09-07', '2022-09-08'].map((day) => Temporal.PlainDate.from(day));
  if (from && to) await movePlace(year, { from, to });
  await changeSpeakers(year);
  await buildDay(year);
  const { cohortId } = await nextYear(year);
  const copying = { source: { gatheringId: year.gatheringId }, replace: false, seen: '' };
  must(await copySessions(year.deed, { ...year.by, cohortId }, copying));
}

async function movePlace({ deed, by }: PlannedYear, change: Partial<PlaceTerms>): Promise<void> {
  const gathering = await findGathering(deed.db, by.cohortId, by.number);
  if (!gathering) throw new Error('the gathering is placed');
  const terms = { ...termsOfPlace(gathering), ...change };
  must(await placeGathering(deed, by, by.number, terms, placeFingerprint(gathering)));
}

async function changeSpeakers({ deed, by, speakers }: PlannedYear): Promise<void> {
  const id = speakers[1] ?? '';
  const seen = speakerFingerprint(await findSpeaker(deed.db, id));
  must(await writeSpeaker(deed, by, id, { ...invitedSpeaker, bio: 'Hemmelig omtale' }, seen));
  must(await sendSpeakerLink(deed, by, id, ''));
  must(await removeSpeaker(deed, by, id));
}

async function buildDay(year: PlannedYear): Promise<void> {
  const { deed, by } = year;
  const dayTwo = (from: string, to: string, title: string) => {
    const { startsAt, endsAt, ...rest } = sessionAt(from, to, { title: { nb: title } });
    return { ...rest, startsAt: startsAt.add({ hours: 24 }), endsAt: endsAt.add({ hours: 24 }) };
  };
  const id = await addSession(year, dayTwo('09:00', '10:00', 'Hemmelig økt'));
  const seen = sessionFingerprint((await draftNow(year)).sessions.find((session) => session.id === id));
  must(await writeSession(deed, by, id, dayTwo('09:00', '10:30', 'Hemmelig tittel'), seen));
  await publishNow(year);
  must(await removeSession(deed, by, await addSession(year, dayTwo('11:00', '12:00', 'Hemmelig'))));
  const visit = { id: newId(), place: 'Hemmelig sted', host: 'Hemmelig vert', lookFor: { nb: '' } };
  must(await writeVisits(deed, { ...by, number: 5 }, [visit], listFingerprint([])));
}

function must<T>(result: Result<T, { readonly kind: string }>): T {
  if (!result.ok) throw new Error(result.reason.kind);
  return result.value;
}
