import { askAbsence } from '../../../src/attendance/ask-absence.action.ts';
import { answerAbsence } from '../../../src/attendance/answer-absence.action.ts';
import { checkIn } from '../../../src/attendance/check-in.action.ts';
import { codeOnScreen, heldSession } from '../../../src/attendance/attendance.fixture.ts';
import { openCheckIn } from '../../../src/attendance/open-check-in.action.ts';
import { changeState } from '../../../src/cohort/change-state.action.ts';
import { inventCohort, memberEmail, ownerEmail, type InventedCohort } from '../../../src/cohort/cohort.fixture.ts';
import { memberFingerprint } from '../../../src/cohort/member-deed.ts';
import type { Member } from '../../../src/cohort/cohort.ts';
import { listFingerprint, writeVisits } from '../../../src/gatherings/edit-venue.action.ts';
import { removeSession, sessionFingerprint, writeSession } from '../../../src/gatherings/edit-session.action.ts';
import { addMaterial } from '../../../src/gatherings/material.action.ts';
import { findGathering } from '../../../src/gatherings/place.store.ts';
import {
  addSession,
  draftNow,
  ownSpeaker,
  planCohort,
  publishNow,
  sessionAt,
  type PlannedYear,
} from '../../../src/gatherings/planning.fixture.ts';
import { saveSpeakerLink } from '../../../src/gatherings/speaker.store.ts';
import { newId, newSecret } from '../../../src/kit/id.ts';
import { techniqueFile } from '../../../src/library/library.fixture.ts';
import { saveCard, showCard } from '../../../src/library/own-card.action.ts';
import { evaluateGathering } from '../../../src/reflection/evaluate.action.ts';
import { sharePassage, writeEntry } from '../../../src/reflection/journal.action.ts';
import { rateOutcomes } from '../../../src/reflection/rate.action.ts';
import { orThrow } from '../../../src/selection/selection.fixture.ts';
import { inTransaction } from '../../../src/store/index.ts';
import type { Admission } from '../../../src/admission/admission.fixture.ts';
import { workBetween, type ExampleWork } from './example-work.ts';
import { longWord } from './example-year.ts';
import { pdfOf } from './pdf.ts';
import { coordinator, type School } from './school.ts';

/** Somebody of the example cohort, by what part they have in it. */
export type CohortPerson = 'nobody' | 'coordinator' | 'member' | 'other' | 'owner' | 'teacher';

interface CohortPeople {
  readonly emailOf: (person: CohortPerson) => string | null;
}

/** A cohort of two groups, in which nothing has been planned yet. */
export interface NewCohort extends InventedCohort, CohortPeople {
  readonly admission: Admission;
}

/** The same cohort on the morning of its first gathering. */
export interface ExampleCohort extends CohortPeople, ExampleWork {
  readonly callId: string;
  readonly groupId: string;
  /** The one whose pages are looked at, somebody of the same group who is on leave, and somebody who has left. */
  readonly memberId: string;
  readonly onLeaveId: string;
  readonly withdrawnId: string;
  readonly speakerId: string;
  readonly speakerSecret: string;
  /** The session that is on now, one later today that was moved, and one that was cancelled. */
  readonly sessionId: string;
  readonly movedId: string;
  readonly cancelledId: string;
  readonly code: string;
  readonly waitingAbsence: string;
  readonly grantedAbsence: string;
  readonly entryId: string;
  readonly ownCard: string;
}

const emails: Readonly<Record<CohortPerson, string | null>> = {
  nobody: null,
  coordinator: coordinator.email,
  member: memberEmail(1, 1),
  other: memberEmail(2, 1),
  owner: ownerEmail(1),
  teacher: ownSpeaker.email,
};

const people: CohortPeople = { emailOf: (person) => emails[person] };

export async function inventNewCohort(admission: Admission): Promise<NewCohort> {
  return { ...(await inventCohort(admission.deed, admission.callId)), ...people, admission };
}

/** Lets everything happen in a cohort that its pages can tell of. */
export async function makeExampleCohort(school: School, { admission, ...invented }: NewCohort): Promise<ExampleCohort> {
  school.clock.set(Temporal.Instant.from('2022-08-15T08:00:00Z'));
  const year = await planCohort(admission, invented);
  const sessions = await buildGathering(year);
  await buildStudyTrip(year);
  const speakerSecret = newSecret();
  const [, speakerId = ''] = year.speakers;
  await inTransaction(school.db, (tx) => saveSpeakerLink(tx, speakerId, speakerSecret));
  const [member, onLeave, third, ...others] = year.members;
  const last = others.at(-1);
  if (!member || !onLeave || !third || !last) throw new Error('a group has three members');
  await changePart(year, onLeave, 'leave');
  await changePart(year, last, 'withdraw');
  const absences = await askToBeAway(year, [member, third], sessions.movedId);
  const ownCard = await writeCard(year);
  const work = await workBetween(year, [member, ...others], sessions.sessionId);
  const entryId = await lookBack(year, member, sessions.sessionId);
  school.clock.set(Temporal.Instant.from('2022-09-06T07:05:00Z'));
  const code = await arrive(year, others.slice(0, 2), sessions.sessionId);
  return {
    ...people,
    ...sessions,
    ...absences,
    ...work,
    callId: year.callId,
    groupId: member.groupId,
    memberId: member.id,
    onLeaveId: onLeave.id,
    withdrawnId: last.id,
    speakerId,
    speakerSecret,
    code,
    entryId,
    ownCard,
  };
}

/** A day with sessions of every kind, published, and once more with one moved and one cancelled. */
async function buildGathering(year: PlannedYear) {
  const { deed, by } = year;
  const [roomId = null, smallRoomId = null] = year.rooms;
  const sessionId = await addSession(
    year,
    sessionAt('09:00', '10:30', {
      title: { nb: 'Hva er innovasjon?', nn: 'Kva er innovasjon?', en: 'What is innovation?' },
      about: { nb: 'Vi begynner med begynnelsen.' },
      preparation: { nb: `Les om ${longWord}.` },
      roomId,
      speakers: year.speakers,
    }),
  );
  await addSession(
    year,
    sessionAt('10:30', '11:00', { title: { nb: 'Kaffe' }, counts: false, pillars: [], outcomes: [] }),
  );
  const groupWork = { form: 'groupWork', pillars: ['peers', 'techniques'], speakers: year.speakers.slice(0, 1) };
  const movedId = await addSession(year, sessionAt('11:00', '12:00', { ...groupWork, title: { nb: longWord } }));
  const groups = year.groups.slice(0, 1).map(({ id }) => id);
  await addSession(year, sessionAt('13:00', '14:00', { ...groupWork, groups, roomId: smallRoomId }));
  const cancelledId = await addSession(year, sessionAt('14:00', '15:00', { ...groupWork, roomId }));
  await publishNow(year);
  const file = { name: 'lysark.pdf', mediaType: 'application/pdf', content: new Uint8Array(pdfOf('Lysark')) };
  const held = { sessionId, actor: { kind: 'account', id: by.accountId } } as const;
  orThrow(await addMaterial(deed, held, { title: longWord, file }));
  orThrow(await addMaterial(deed, held, { title: 'En film', address: 'https://example.no/film' }));
  const moved = (await draftNow(year)).sessions.find(({ id }) => id === movedId);
  const later = sessionAt('11:15', '12:15', { ...groupWork, title: { nb: longWord } });
  orThrow(await writeSession(deed, by, movedId, later, sessionFingerprint(moved)));
  orThrow(await removeSession(deed, by, cancelledId));
  await publishNow(year);
  return { sessionId, movedId, cancelledId };
}

/** The fifth gathering goes to places, and is not published. */
async function buildStudyTrip(year: PlannedYear): Promise<void> {
  const by = { ...year.by, number: 5 };
  const gathering = await findGathering(year.deed.db, by.cohortId, 5);
  if (!gathering) throw new Error('the study trip is placed');
  const visit = { id: newId(), place: longWord, host: 'Ordføreren', lookFor: { nb: 'Hvem som spør.' } };
  orThrow(await writeVisits(year.deed, by, [visit], listFingerprint([])));
  const trip = { ...year, by, gatheringId: gathering.id };
  const startsAt = gathering.fromOn.toZonedDateTime({ timeZone: 'Europe/Oslo', plainTime: '10:00' }).toInstant();
  const session = sessionAt('10:00', '12:00', { form: 'excursion', title: { nb: 'På besøk' }, visitId: visit.id });
  await addSession(trip, { ...session, startsAt, endsAt: startsAt.add({ hours: 2 }) });
  await publishNow(trip);
}

async function changePart({ deed, cohort, by }: PlannedYear, member: Member, change: 'leave' | 'withdraw') {
  const terms = { on: Temporal.PlainDate.from('2022-08-15'), reason: `Til jul. ${longWord}` };
  const about = { cohort, memberId: member.id, accountId: by.accountId, seen: memberFingerprint(member) };
  orThrow(await changeState(deed, about, change, terms));
}

async function askToBeAway({ deed, cohort, by }: PlannedYear, who: readonly Member[], sessionId: string) {
  const ids: string[] = [];
  for (const member of who)
    ids.push(
      orThrow(await askAbsence(deed, { cohort, member }, { kind: 'work', text: longWord, sessionIds: [sessionId] })),
    );
  const [grantedAbsence = '', waitingAbsence = ''] = ids;
  const { accountId } = by;
  orThrow(
    await answerAbsence(
      deed,
      { accountId, cohort, requestId: grantedAbsence },
      { event: 'grant', answer: 'Helt greit.' },
    ),
  );
  return { grantedAbsence, waitingAbsence };
}

async function writeCard({ deed, by }: PlannedYear): Promise<string> {
  const card = { key: 'aatte-ruter', accountId: by.accountId };
  orThrow(await saveCard(deed, { ...card, files: { nb: techniqueFile({ title: longWord }) }, base: null }));
  await showCard(deed, card, 'shown');
  return card.key;
}

/** Somebody writes, shares a passage, and rates themselves. */
async function lookBack({ deed, cohort }: PlannedYear, member: Member, sessionId: string): Promise<string> {
  const entry = { id: newId(), cohortId: cohort.id, sessionId, thread: 'free', prompt: 'surprised' } as const;
  await writeEntry(deed, member.accountId, { ...entry, text: `${longWord}\n\nOg så det andre.` });
  const shared = { accountId: member.accountId, entryId: entry.id, index: 0, text: longWord };
  await sharePassage(deed, { ...shared, cohortId: cohort.id, groupId: null });
  const ratings = [
    { outcome: 'K1', level: 2, reason: longWord },
    { outcome: 'S1', level: 4, reason: 'Fordi.' },
  ];
  await rateOutcomes(deed, { memberId: member.id, accountId: member.accountId }, 'start', ratings);
  return entry.id;
}

/** Check-in is open, and some have come; the code is the one on the screen. */
async function arrive(
  { deed, by, clock }: PlannedYear,
  members: readonly Member[],
  sessionId: string,
): Promise<string> {
  const { db } = deed;
  orThrow(await openCheckIn(deed, by.accountId, await heldSession(db, { id: sessionId })));
  const code = await codeOnScreen({ db, clock }, { id: sessionId });
  for (const { accountId } of members) orThrow(await checkIn(deed, accountId, code));
  return code;
}

/** Five evaluate the first gathering. */
export async function evaluateFirst({ admission: { deed }, cohort, members }: NewCohort): Promise<void> {
  const words = new Map([['keep', longWord]]);
  for (const [index, { id: memberId }] of members.slice(1).entries()) {
    const statements = new Map([['useful', (index % 5) + 1]]);
    await evaluateGathering(deed, { cohortId: cohort.id, gathering: 1, memberId }, { statements, texts: words });
  }
}
