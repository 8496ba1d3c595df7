import type { Database } from '../store/index.ts';
import type { ParticipantDocument } from './participant.store.ts';
import type { StandingDecision } from './standing.rules.ts';

export interface DocumentOfParticipant extends ParticipantDocument {
  readonly participantId: string;
}

/** The documents of several participants, the oldest first. */
export async function documentsOfAll(
  db: Database,
  participantIds: readonly string[],
): Promise<DocumentOfParticipant[]> {
  if (participantIds.length === 0) return [];
  return await db
    .selectFrom('participantDocument as document')
    .innerJoin('file', 'file.id', 'document.fileId')
    .select([
      'document.id',
      'document.participantId',
      'fileId',
      'file.name',
      'file.bytes',
      'file.sha256',
      'document.createdAt',
    ])
    .where('participantId', 'in', [...participantIds])
    .orderBy('document.createdAt')
    .execute();
}

export interface DecisionOfParticipant extends StandingDecision {
  readonly id: string;
  readonly participantId: string;
}

/** Every decision that was ever made of several participants, the newest first. */
export async function decisionsOfAll(
  db: Database,
  participantIds: readonly string[],
): Promise<DecisionOfParticipant[]> {
  if (participantIds.length === 0) return [];
  return await db
    .selectFrom('standingDecision')
    .select(['id', 'participantId', 'outcome', 'reason', 'decidedBy', 'decidedAt'])
    .where('participantId', 'in', [...participantIds])
    .orderBy('decidedAt', 'desc')
    .execute();
}

export interface AskedLeader {
  readonly id: string;
  readonly name: string;
  readonly requestedAt: Temporal.Instant;
  readonly confirmedAt: Temporal.Instant | null;
}

/** Every leader who was asked for the guarantee, the newest question first. */
export async function askedLeaders(db: Database, applicationId: string): Promise<AskedLeader[]> {
  return await db
    .selectFrom('guarantee')
    .select(['id', 'leaderName as name', 'requestedAt', 'confirmedAt'])
    .where('applicationId', '=', applicationId)
    .orderBy('requestedAt', 'desc')
    .execute();
}
