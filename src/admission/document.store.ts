import type { Database } from '../store/index.ts';

export interface DocumentOfCase {
  readonly fileId: string;
  readonly applicationId: string;
}

/**
 * The file of a participant's document or of a supplement, by its own id or by the document's; undefined for any other file,
 * which is then not for those who handle cases to read.
 */
export async function findCaseDocument(db: Database, id: string): Promise<DocumentOfCase | undefined> {
  const document = await db
    .selectFrom('participantDocument')
    .innerJoin('participant', 'participant.id', 'participantDocument.participantId')
    .select(['participantDocument.fileId', 'participant.applicationId'])
    .where((where) =>
      where.or([where('participantDocument.id', '=', id), where('participantDocument.fileId', '=', id)]),
    )
    .executeTakeFirst();
  if (document) return document;
  const supplement = await db
    .selectFrom('supplement')
    .innerJoin('supplementRequest', 'supplementRequest.id', 'supplement.requestId')
    .select(['supplement.fileId', 'supplementRequest.applicationId'])
    .where('supplement.fileId', '=', id)
    .executeTakeFirst();
  return supplement?.fileId ? { fileId: supplement.fileId, applicationId: supplement.applicationId } : undefined;
}
