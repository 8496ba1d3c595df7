import { newId } from '../kit/id.ts';
import type { Database, Tx } from '../store/index.ts';

interface MaterialTable {
  id: string;
  sessionId: string;
  title: string;
  /** A file that is kept here, or else an address where it lies. */
  fileId: string | null;
  address: string | null;
  /** An account, or `speaker:` and the id of one who came in by their link. */
  addedBy: string;
  addedAt: Temporal.Instant;
}

declare module '../store/schema.ts' {
  interface Tables {
    material: MaterialTable;
  }
}

/** Something to read before or after a session: a file or a link. */
export type Material = Readonly<MaterialTable>;

/** A material as it stands on a page, with what is known of its file. */
export interface MaterialLine extends Material {
  readonly mediaType: string | null;
  readonly bytes: number | null;
  readonly sha256: string | null;
}

/** What there is to a session, in the order it was added. */
export async function materialsOf(db: Database, sessionId: string): Promise<MaterialLine[]> {
  return await db
    .selectFrom('material')
    .leftJoin('file', 'file.id', 'material.fileId')
    .selectAll('material')
    .select(['file.mediaType', 'file.bytes', 'file.sha256'])
    .where('material.sessionId', '=', sessionId)
    .orderBy('material.addedAt')
    .orderBy('material.id')
    .execute();
}

/** Waits until nobody else adds to or takes from the session; false where the session is not there any more. */
export async function lockSession(tx: Tx, sessionId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('teachingSession')
    .select('id')
    .where('id', '=', sessionId)
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

export async function saveMaterial(tx: Tx, material: Omit<Material, 'id'>): Promise<string> {
  const id = newId();
  await tx
    .insertInto('material')
    .values({ ...material, id })
    .execute();
  return id;
}

export async function deleteMaterial(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('material').where('id', '=', id).execute();
}
