import { newId } from '../kit/id.ts';
import type { Database, Tx } from '../store/index.ts';
import type { Participant, Particulars } from './application.ts';
import type { StandingDecision } from './standing.rules.ts';

interface ParticipantTable {
  id: string;
  applicationId: string;
  slot: number | null;
  name: string;
  email: string;
  municipalityNumber: string | null;
  position: string | null;
  serviceArea: string | null;
  linkHash: string | null;
  confirmedAt: Temporal.Instant | null;
  birthYear: number | null;
  educationYears: number | null;
  educationKind: string | null;
  experienceYears: number | null;
  experienceKind: string | null;
  removedAt: Temporal.Instant | null;
}

interface ParticipantDocumentTable {
  id: string;
  participantId: string;
  fileId: string;
  createdAt: Temporal.Instant;
}

interface StandingDecisionTable extends StandingDecision {
  id: string;
  participantId: string;
}

declare module '../store/schema.ts' {
  interface Tables {
    participant: ParticipantTable;
    participantDocument: ParticipantDocumentTable;
    standingDecision: StandingDecisionTable;
  }
}

function participantQuery(db: Database) {
  return db
    .selectFrom('participant')
    .selectAll('participant')
    .select((select) =>
      select
        .selectFrom('participantDocument')
        .whereRef('participantDocument.participantId', '=', 'participant.id')
        .select((count) => count.fn.countAll<number>().as('documents'))
        .as('documents'),
    );
}

type ParticipantRow = ParticipantTable & { documents: number | null };

function asParticipant(row: ParticipantRow): Participant {
  return {
    id: row.id,
    slot: row.slot,
    name: row.name,
    email: row.email,
    municipality: row.municipalityNumber,
    position: row.position,
    serviceArea: row.serviceArea,
    confirmedAt: row.confirmedAt,
    particulars: particularsOf(row),
    documents: row.documents ?? 0,
    linkSent: row.linkHash !== null,
  };
}

function particularsOf(row: ParticipantTable): Particulars | null {
  const { birthYear, educationYears, educationKind, experienceYears, experienceKind } = row;
  if (birthYear === null || educationYears === null || experienceYears === null) return null;
  return {
    birthYear,
    educationYears,
    educationKind: educationKind ?? '',
    experienceYears,
    experienceKind: experienceKind ?? '',
  };
}

/** Those on the list now, by slot. */
export async function participantsOf(db: Database, applicationId: string): Promise<Participant[]> {
  const rows = await participantQuery(db)
    .where('applicationId', '=', applicationId)
    .where('slot', 'is not', null)
    .orderBy('slot')
    .execute();
  return rows.map(asParticipant);
}

export interface ParticipantOfApplication extends Participant {
  readonly applicationId: string;
  readonly removedAt: Temporal.Instant | null;
}

/** The participant whose personal link has this hash, removed ones too; undefined if there is none. */
export async function participantByLink(db: Database, linkHash: string): Promise<ParticipantOfApplication | undefined> {
  const row = await participantQuery(db).where('linkHash', '=', linkHash).executeTakeFirst();
  return row && { ...asParticipant(row), applicationId: row.applicationId, removedAt: row.removedAt };
}

export async function findParticipant(db: Database, id: string): Promise<ParticipantOfApplication | undefined> {
  const row = await participantQuery(db).where('participant.id', '=', id).executeTakeFirst();
  return row && { ...asParticipant(row), applicationId: row.applicationId, removedAt: row.removedAt };
}

export async function participantsByIds(db: Database, ids: readonly string[]): Promise<Participant[]> {
  if (ids.length === 0) return [];
  return (
    await participantQuery(db)
      .where('participant.id', 'in', [...ids])
      .execute()
  ).map(asParticipant);
}

/** What the contact writes about a participant. */
export type ParticipantEntry = Pick<Participant, 'name' | 'email' | 'municipality' | 'position' | 'serviceArea'>;

export async function insertParticipant(
  tx: Tx,
  applicationId: string,
  slot: number,
  entry: ParticipantEntry,
): Promise<string> {
  const id = newId();
  const { municipality, ...rest } = entry;
  await tx
    .insertInto('participant')
    .values({
      ...rest,
      id,
      applicationId,
      slot,
      municipalityNumber: municipality,
      linkHash: null,
      confirmedAt: null,
      removedAt: null,
      birthYear: null,
      educationYears: null,
      educationKind: null,
      experienceYears: null,
      experienceKind: null,
    })
    .execute();
  return id;
}

export async function updateParticipant(tx: Tx, id: string, entry: ParticipantEntry): Promise<void> {
  const { municipality, ...rest } = entry;
  await tx
    .updateTable('participant')
    .set({ ...rest, municipalityNumber: municipality })
    .where('id', '=', id)
    .execute();
}

/** Everybody on the list comes from this municipality. */
export async function placeParticipants(tx: Tx, applicationId: string, municipalityNumber: string): Promise<void> {
  await tx
    .updateTable('participant')
    .set({ municipalityNumber })
    .where('applicationId', '=', applicationId)
    .where('slot', 'is not', null)
    .execute();
}

/** Takes somebody off the list. The row stays: a version that was sent may name them. */
export async function removeParticipant(tx: Tx, id: string, now: Temporal.Instant): Promise<void> {
  await tx.updateTable('participant').set({ slot: null, removedAt: now }).where('id', '=', id).execute();
}

/** Closes the gap that a removed participant left, so that slots run from 1 without holes. */
export async function closeGaps(tx: Tx, applicationId: string): Promise<void> {
  const rows = await tx
    .selectFrom('participant')
    .select(['id', 'slot'])
    .where('applicationId', '=', applicationId)
    .where('slot', 'is not', null)
    .orderBy('slot')
    .execute();
  for (const [index, row] of rows.entries()) {
    if (row.slot !== index + 1)
      await tx
        .updateTable('participant')
        .set({ slot: index + 1 })
        .where('id', '=', row.id)
        .execute();
  }
}

/** Puts the list back as it was sent: those whom the version names, in its order, and nobody else. */
export async function restoreParticipants(
  tx: Tx,
  applicationId: string,
  sent: readonly (ParticipantEntry & { readonly id: string })[],
  now: Temporal.Instant,
): Promise<void> {
  await tx
    .updateTable('participant')
    .set({ slot: null, removedAt: now })
    .where('applicationId', '=', applicationId)
    .where('slot', 'is not', null)
    .execute();
  for (const [index, { id, name, email, municipality, position, serviceArea }] of sent.entries()) {
    await tx
      .updateTable('participant')
      .set({ slot: index + 1, removedAt: null, name, email, municipalityNumber: municipality, position, serviceArea })
      .where('id', '=', id)
      .execute();
  }
}

export async function saveParticipantLink(tx: Tx, id: string, linkHash: string): Promise<void> {
  await tx.updateTable('participant').set({ linkHash }).where('id', '=', id).execute();
}

export async function saveParticulars(
  tx: Tx,
  id: string,
  particulars: Particulars,
  now: Temporal.Instant,
): Promise<void> {
  await tx
    .updateTable('participant')
    .set({ ...particulars, confirmedAt: now })
    .where('id', '=', id)
    .execute();
}

export interface ParticipantDocument {
  readonly id: string;
  readonly fileId: string;
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly createdAt: Temporal.Instant;
}

export async function documentsOf(db: Database, participantId: string): Promise<ParticipantDocument[]> {
  return await db
    .selectFrom('participantDocument')
    .innerJoin('file', 'file.id', 'participantDocument.fileId')
    .select([
      'participantDocument.id',
      'fileId',
      'file.name',
      'file.bytes',
      'file.sha256',
      'participantDocument.createdAt',
    ])
    .where('participantId', '=', participantId)
    .orderBy('participantDocument.createdAt')
    .execute();
}

export async function insertDocument(
  tx: Tx,
  participantId: string,
  fileId: string,
  now: Temporal.Instant,
): Promise<string> {
  const id = newId();
  await tx.insertInto('participantDocument').values({ id, participantId, fileId, createdAt: now }).execute();
  return id;
}

export async function deleteDocument(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('participantDocument').where('id', '=', id).execute();
}

export async function insertStandingDecision(tx: Tx, participantId: string, decision: StandingDecision): Promise<void> {
  await tx
    .insertInto('standingDecision')
    .values({ ...decision, id: newId(), participantId })
    .execute();
}

/** The newest decision of each participant who has one. */
export async function standingDecisions(
  db: Database,
  participantIds: readonly string[],
): Promise<ReadonlyMap<string, StandingDecision>> {
  if (participantIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('standingDecision')
    .distinctOn('participantId')
    .select(['participantId', 'outcome', 'reason', 'decidedBy', 'decidedAt'])
    .where('participantId', 'in', [...participantIds])
    .orderBy('participantId')
    .orderBy('decidedAt', 'desc')
    .execute();
  return new Map(rows.map((row) => [row.participantId, row]));
}

/** Whether anybody's standing in a call may have been settled since: decided by the school, or stated by themselves. */
export async function hasNewStandings(db: Database, callId: string, since: Temporal.Instant): Promise<boolean> {
  const row = await db
    .selectFrom('participant')
    .innerJoin('application', 'application.id', 'participant.applicationId')
    .leftJoin('standingDecision', 'standingDecision.participantId', 'participant.id')
    .select('participant.id')
    .where('application.callId', '=', callId)
    .where((where) => where.or([where('confirmedAt', '>', since), where('standingDecision.decidedAt', '>', since)]))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
