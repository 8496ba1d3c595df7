interface SpeakerTable {
  id: string;
  cohortId: string;
  accountId: string | null;
  kind: 'own' | 'invited';
  name: string;
  email: string;
  organisation: string;
  bio: string;
  consent: 'none' | 'asked' | 'given' | 'declined';
  consentAt: Temporal.Instant | null;
  linkHash: string | null;
  addedAt: Temporal.Instant;
}

interface SessionSpeakerTable {
  sessionId: string;
  speakerId: string;
}

declare module '../store/schema.ts' {
  interface Tables {
    speaker: SpeakerTable;
    sessionSpeaker: SessionSpeakerTable;
  }
}

/** Somebody who holds sessions: one of the school's own, or invited from outside. */
export type Speaker = Readonly<SpeakerTable>;
