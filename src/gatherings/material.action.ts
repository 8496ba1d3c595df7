import type { Deed } from '../admission/index.ts';
import { sha256Hex } from '../kit/id.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { inTransaction, saveFile, writeLog, type Actor, type NewFile } from '../store/index.ts';
import { tellOfMaterial } from './material-notice.ts';
import { materialLimit } from './material-limits.ts';
import { deleteMaterial, lockSession, materialsOf, saveMaterial } from './material.store.ts';

/** Who adds or takes away, and to which session. Whether they may is the page's permission or the link they came by. */
export interface MaterialDeed {
  readonly sessionId: string;
  readonly actor: Extract<Actor, { id: string }>;
}

export type NewMaterial = { readonly title: string } & ({ readonly file: NewFile } | { readonly address: string });

/** Puts a file or a link on a session and tells those who come to it. The same file or link once more changes nothing. */
export async function addMaterial(
  deed: Deed,
  { sessionId, actor }: MaterialDeed,
  material: NewMaterial,
): Promise<Result<string, 'gone' | 'tooMany'>> {
  return await inTransaction(deed.db, async (tx) => {
    const now = deed.clock.now();
    if (!(await lockSession(tx, sessionId))) return refused('gone');
    const there = await materialsOf(tx, sessionId);
    const hash = 'file' in material ? sha256Hex(material.file.content) : null;
    const same = there.find((one) =>
      'file' in material ? one.sha256 === hash : one.address === material.address && one.title === material.title,
    );
    if (same) return ok(same.id);
    if (there.length >= materialLimit) return refused('tooMany');
    const id = await saveMaterial(tx, {
      sessionId,
      title: material.title,
      fileId: 'file' in material ? await saveFile(tx, material.file, now) : null,
      address: 'file' in material ? null : material.address,
      addedBy: addedBy(actor),
      addedAt: now,
    });
    await writeLog(tx, {
      at: now,
      actor,
      action: 'materialAdded',
      subject: { kind: 'teachingSession', id: sessionId },
      details: { material: id },
    });
    await tellOfMaterial(tx, deed, sessionId);
    return ok(id);
  });
}

/** Takes a file or a link away. Who came in by a link may take away what they added themselves. What is gone already stays gone. */
export async function removeMaterial(
  deed: Deed,
  { sessionId, actor }: MaterialDeed,
  materialId: string,
): Promise<Result<null, 'notYours'>> {
  return await inTransaction(deed.db, async (tx) => {
    await lockSession(tx, sessionId);
    const material = (await materialsOf(tx, sessionId)).find(({ id }) => id === materialId);
    if (!material) return ok(null);
    if (actor.kind === 'link' && material.addedBy !== addedBy(actor)) return refused('notYours');
    await deleteMaterial(tx, materialId);
    await writeLog(tx, {
      at: deed.clock.now(),
      actor,
      action: 'materialRemoved',
      subject: { kind: 'teachingSession', id: sessionId },
      details: { material: materialId },
    });
    return ok(null);
  });
}

/** How it is kept who added something: an account by its id, somebody with a link as the speaker that it belongs to. */
export function addedBy(actor: MaterialDeed['actor']): string {
  return actor.kind === 'link' ? `speaker:${actor.id}` : actor.id;
}
