import { newId } from '../kit/id.ts';
import type { Database, Tx } from '../store/index.ts';

interface CaseNoteTable {
  id: string;
  applicationId: string;
  kind: 'annulled' | 'handedOver' | 'withdrawn';
  text: string;
  writtenBy: string | null;
  writtenAt: Temporal.Instant;
}

interface SupplementRequestTable {
  id: string;
  applicationId: string;
  participantId: string | null;
  wanted: string;
  dueOn: Temporal.PlainDate;
  askedBy: string | null;
  askedAt: Temporal.Instant;
}

interface SupplementTable {
  id: string;
  requestId: string;
  answer: string;
  fileId: string | null;
  givenAt: Temporal.Instant;
}

declare module '../store/schema.ts' {
  interface Tables {
    caseNote: CaseNoteTable;
    supplementRequest: SupplementRequestTable;
    supplement: SupplementTable;
  }
}

export type CaseNote = Omit<CaseNoteTable, 'applicationId'>;

export async function insertCaseNote(tx: Tx, note: Omit<CaseNoteTable, 'id'>): Promise<void> {
  await tx
    .insertInto('caseNote')
    .values({ ...note, id: newId() })
    .execute();
}

export async function caseNotesOf(db: Database, applicationId: string): Promise<CaseNote[]> {
  return await db
    .selectFrom('caseNote')
    .select(['id', 'kind', 'text', 'writtenBy', 'writtenAt'])
    .where('applicationId', '=', applicationId)
    .orderBy('writtenAt')
    .execute();
}

export async function insertSupplementRequest(tx: Tx, request: Omit<SupplementRequestTable, 'id'>): Promise<string> {
  const id = newId();
  await tx
    .insertInto('supplementRequest')
    .values({ ...request, id })
    .execute();
  return id;
}

export interface Supplement {
  readonly id: string;
  readonly answer: string;
  readonly fileId: string | null;
  readonly fileName: string | null;
  readonly fileSha256: string | null;
  readonly givenAt: Temporal.Instant;
}

/** What the school asked for after the deadline, with what came: beside the version that was sent, never in it. */
export interface SupplementRequest {
  readonly id: string;
  readonly participantId: string | null;
  readonly wanted: string;
  readonly dueOn: Temporal.PlainDate;
  readonly askedAt: Temporal.Instant;
  readonly supplements: readonly Supplement[];
}

export async function supplementRequestsOf(db: Database, applicationId: string): Promise<SupplementRequest[]> {
  const requests = await db
    .selectFrom('supplementRequest')
    .select(['id', 'participantId', 'wanted', 'dueOn', 'askedAt'])
    .where('applicationId', '=', applicationId)
    .orderBy('askedAt')
    .execute();
  if (requests.length === 0) return [];
  const given = await db
    .selectFrom('supplement')
    .leftJoin('file', 'file.id', 'supplement.fileId')
    .select([
      'supplement.id',
      'requestId',
      'answer',
      'fileId',
      'file.name as fileName',
      'file.sha256 as fileSha256',
      'givenAt',
    ])
    .where(
      'requestId',
      'in',
      requests.map(({ id }) => id),
    )
    .orderBy('givenAt')
    .execute();
  return requests.map((request) => ({
    ...request,
    supplements: given.filter(({ requestId }) => requestId === request.id),
  }));
}

export async function insertSupplement(tx: Tx, supplement: Omit<SupplementTable, 'id'>): Promise<void> {
  await tx
    .insertInto('supplement')
    .values({ ...supplement, id: newId() })
    .execute();
}
