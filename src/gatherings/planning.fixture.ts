import { openAdmission, type Admission } from '../admission/admission.fixture.ts';
import { inventCohort, type InventedCohort } from '../cohort/cohort.fixture.ts';
import { saveCohort } from '../cohort/cohort.store.ts';
import { newId } from '../kit/id.ts';
import { inTransaction, type Database } from '../store/index.ts';
import type { SessionTerms } from './draft.ts';
import { loadDraft } from './draft.store.ts';
import { writeSession } from './edit-session.action.ts';
import { writeRooms, listFingerprint } from './edit-venue.action.ts';
import { saveGathering } from './gathering.store.ts';
import type { GatheringDeed } from './in-gathering.ts';
import { placeAsPlanned } from './place.action.ts';
import { findGathering } from './place.store.ts';
import { publishedProgramme } from './programme.store.ts';
import { programmeFingerprint, publishProgramme } from './publish.action.ts';
import { nextProgramme } from './publish.rules.ts';
import { speakersOf } from './speaker.store.ts';
import { writeSpeaker, type SpeakerTerms } from './speakers.action.ts';

/** A cohort whose gatherings are placed, with two rooms in the first and two speakers, one the school's own and one invited. */
export interface PlannedYear extends Admission, InventedCohort {
  readonly by: GatheringDeed;
  readonly gatheringId: string;
  readonly rooms: readonly string[];
  readonly speakers: readonly string[];
}

export const ownSpeaker: SpeakerTerms = {
  kind: 'own',
  name: 'Kari Lærer',
  email: 'kari@example.no',
  language: 'nb',
  organisation: 'Skolen',
  bio: 'Kari har undervist lenge.',
  consents: true,
};
export const invitedSpeaker: SpeakerTerms = {
  ...ownSpeaker,
  kind: 'invited',
  name: 'Ola Invitert',
  email: 'ola@example.no',
  organisation: 'Lom kommune',
  bio: 'Ola arbeider i Lom.',
  consents: false,
};

export async function planYear(db: Database, admission?: Admission, groupCount = 2): Promise<PlannedYear> {
  const opened = admission ?? (await openAdmission(db));
  return await planCohort(opened, await inventCohort(opened.deed, opened.callId, groupCount));
}

/** The same for a cohort that there is. */
export async function planCohort(opened: Admission, invented: InventedCohort): Promise<PlannedYear> {
  const { deed, coordinatorId } = opened;
  const { db } = deed;
  const by = { cohortId: invented.cohort.id, accountId: coordinatorId, number: 1 };
  await placeAsPlanned(deed, by);
  const rooms = ['Salen', 'Loftet'].map((name, index) => ({ id: newId(), name, seats: index === 0 ? 60 : 3 }));
  const written = await writeRooms(deed, by, rooms, listFingerprint([]));
  if (!written.ok) throw new Error(written.reason.kind);
  const speakers: string[] = [];
  for (const terms of [ownSpeaker, invitedSpeaker]) {
    const added = await writeSpeaker(deed, by, null, terms, '');
    if (!added.ok) throw new Error(added.reason.kind);
    speakers.push(added.value);
  }
  const gathering = await findGathering(db, by.cohortId, 1);
  return {
    ...opened,
    ...invented,
    by,
    gatheringId: gathering?.id ?? '',
    rooms: rooms.map(({ id }) => id),
    speakers,
  };
}

/** A session of the first gathering's first day, at times in Norway like `09:00`. */
export function sessionAt(from: string, to: string, change: Partial<SessionTerms> = {}): SessionTerms {
  const at = (time: string) =>
    Temporal.PlainDateTime.from(`2022-09-06T${time}`).toZonedDateTime('Europe/Oslo').toInstant();
  return {
    startsAt: at(from),
    endsAt: at(to),
    roomId: null,
    visitId: null,
    form: 'lecture',
    title: { nb: `Økt kl. ${from}` },
    about: { nb: '' },
    preparation: { nb: '' },
    pillars: ['theory'],
    outcomes: ['K1'],
    cards: [],
    speakers: [],
    groups: null,
    counts: true,
    ...change,
  };
}

/** Writes a new session and answers its id. */
export async function addSession({ deed, by }: PlannedYear, terms: SessionTerms): Promise<string> {
  const id = newId();
  const written = await writeSession(deed, by, id, terms, '');
  if (!written.ok) throw new Error(written.reason.kind);
  return id;
}

export async function draftNow({ deed, gatheringId }: PlannedYear) {
  return await loadDraft(deed.db, gatheringId);
}

/** What the publishing page would show now, as its form sends it. */
export async function seenNow({ deed, by, gatheringId }: PlannedYear): Promise<string> {
  const gathering = await findGathering(deed.db, by.cohortId, by.number);
  if (!gathering) throw new Error('the gathering is placed');
  const before = await publishedProgramme(deed.db, gatheringId);
  const draft = await loadDraft(deed.db, gatheringId);
  const speakers = await speakersOf(deed.db, by.cohortId);
  return programmeFingerprint(nextProgramme(before, { gathering, draft, speakers }));
}

export async function publishNow(year: PlannedYear, tellAll = false): Promise<void> {
  const published = await publishProgramme(year.deed, year.by, { seen: await seenNow(year), tellAll });
  if (!published.ok) throw new Error(published.reason.kind);
}

/** A cohort of the year after, whose first gathering lies in winter and has two days. */
export async function nextYear({ deed, callId }: PlannedYear) {
  const { db } = deed;
  return await inTransaction(db, async (tx) => {
    const call = await tx.selectFrom('call').selectAll().where('id', '=', callId).executeTakeFirstOrThrow();
    const next = newId();
    await tx
      .insertInto('call')
      .values({ ...call, id: next, slug: '2023' })
      .execute();
    const now = deed.clock.now();
    const cohortId = await saveCohort(tx, {
      callId: next,
      slug: '2023',
      planId: '2022-2023',
      formedAt: now,
      formedBy: null,
    });
    const [fromOn, toOn] = [Temporal.PlainDate.from('2023-11-07'), Temporal.PlainDate.from('2023-11-08')];
    const place = { venue: 'Hotellet', address: '', practical: {} };
    const gatheringId = await saveGathering(tx, { ...place, cohortId, number: 1, fromOn, toOn, changedAt: now });
    return { cohortId, gatheringId };
  });
}
