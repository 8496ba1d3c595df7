import { newId, sha256Hex } from '../kit/id.ts';
import type { Database, Tx } from './database.ts';

export interface FileTable {
  id: string;
  name: string;
  mediaType: string;
  bytes: number;
  sha256: string;
  content: Uint8Array;
  createdAt: Temporal.Instant;
}

declare module './schema.ts' {
  interface Tables {
    file: FileTable;
  }
}

export interface NewFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Uint8Array;
}

/** Keeps a file in the database, so that it is saved, backed up and erased together with the row that points to it. */
export async function saveFile(tx: Tx, file: NewFile, now: Temporal.Instant): Promise<string> {
  const id = newId();
  await tx
    .insertInto('file')
    .values({ ...file, id, bytes: file.content.byteLength, sha256: sha256Hex(file.content), createdAt: now })
    .execute();
  return id;
}

export async function readFile(db: Database, id: string): Promise<FileTable | undefined> {
  return await db.selectFrom('file').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function deleteFile(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('file').where('id', '=', id).execute();
}
