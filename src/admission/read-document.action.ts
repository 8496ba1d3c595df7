import { inTransaction, readFile, writeLog, type FileTable } from '../store/index.ts';
import type { Deed } from './deed.ts';
import { findCaseDocument } from './document.store.ts';

/** A case officer opens a document of an application: who did so is logged before it is handed out. Undefined if there is none. */
export async function readDocument(deed: Deed, by: string, id: string): Promise<FileTable | undefined> {
  const now = deed.clock.now();
  return await inTransaction(deed.db, async (tx) => {
    const document = await findCaseDocument(tx, id);
    const file = document && (await readFile(tx, document.fileId));
    if (!document || !file) return undefined;
    await writeLog(tx, {
      at: now,
      actor: { kind: 'account', id: by },
      action: 'documentRead',
      subject: { kind: 'application', id: document.applicationId },
      details: { file: document.fileId },
    });
    return file;
  });
}
