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

/** A decision in writing, to a municipality or, with `participantId`, to a participant. */
export interface DecisionFact {
  readonly id: string;
  readonly applicationId: string;
  readonly participantId: string | null;
  readonly kind: string;
  readonly standing: string | null;
  readonly madeAt: Temporal.Instant;
  readonly content: unknown;
  readonly hash: string;
}

export interface OfferFact {
  readonly applicationId: string;
  readonly source: string;
  readonly state: string;
}

export interface Facts {
  readonly call:
    | {
        readonly state: string;
        readonly opensAt: Temporal.Instant;
        readonly deadlineAt: Temporal.Instant;
        readonly slug: string;
        readonly roomKind: string;
        readonly room: number;
      }
    | undefined;
  readonly applications: readonly ApplicationFact[];
  readonly versions: readonly VersionFact[];
  readonly guarantees: readonly { readonly applicationId: string; readonly confirmedAt: Temporal.Instant }[];
  /** Which municipality stands in which application. */
  readonly stands: readonly { readonly municipality: string; readonly applicationId: string }[];
  readonly participants: readonly ParticipantFact[];
  readonly draws: readonly DrawFact[];
  readonly told: readonly DecisionFact[];
  readonly offers: readonly OfferFact[];
  readonly mails: readonly { readonly key: string; readonly recipient: string; readonly isSent: boolean }[];
}
