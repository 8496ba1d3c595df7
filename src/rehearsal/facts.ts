export interface ApplicationFact {
  readonly id: string;
  readonly state: string;
  readonly number: string | null;
  readonly contactEmail: string;
  readonly guarantorEmail: string;
}

export interface VersionFact {
  readonly applicationId: string;
  readonly version: number;
  readonly takenAt: Temporal.Instant;
  readonly content: unknown;
  readonly hash: string;
}

export interface ParticipantFact {
  readonly id: string;
  readonly applicationId: string;
  /** Whether they are on the list as it is now; a version that was sent may name others. */
  readonly isListed: boolean;
  readonly isConfirmed: boolean;
  readonly educationYears: number | null;
  readonly experienceYears: number | null;
  readonly documents: number;
  readonly decisions: readonly { readonly outcome: string; readonly reason: string }[];
}

/** A draw with its documents as they are kept. */
export interface DrawFact {
  readonly id: string;
  readonly number: number;
  readonly state: string;
  readonly promise: {
    readonly commitment: string;
    readonly publishedAt: Temporal.Instant;
    readonly document: unknown;
  } | null;
  readonly protocol: unknown;
}

export interface Facts {
  readonly call:
    | {
        readonly state: string;
        readonly opensAt: Temporal.Instant;
        readonly deadlineAt: Temporal.Instant;
        readonly slug: string;
      }
    | undefined;
  readonly applications: readonly ApplicationFact[];
  readonly versions: readonly VersionFact[];
  readonly guarantees: readonly { readonly applicationId: string; readonly confirmedAt: Temporal.Instant }[];
  /** Which municipality stands in which application. */
  readonly stands: readonly { readonly municipality: string; readonly applicationId: string }[];
  readonly participants: readonly ParticipantFact[];
  readonly draws: readonly DrawFact[];
  readonly mails: readonly { readonly key: string; readonly recipient: string; readonly isSent: boolean }[];
}
