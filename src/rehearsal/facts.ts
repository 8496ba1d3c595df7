import type { Language } from '../kit/language.ts';

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

/** Somebody in a cohort. */
export interface MemberFact {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly groupId: string;
  readonly standing: string;
  readonly state: string;
  readonly joinedOn: Temporal.PlainDate;
  /** The first day on which they have no part any more. */
  readonly leftOn: Temporal.PlainDate | null;
}

/** A session as the newest published version of its gathering has it. */
export interface SessionFact {
  readonly id: string;
  readonly gathering: number;
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  readonly counts: boolean;
  readonly cancelled: boolean;
  readonly groups: readonly string[] | null;
  readonly pillars: readonly string[];
  readonly outcomes: readonly string[];
}

/** A gathering on the days on which it has been placed. */
export interface GatheringFact {
  readonly number: number;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

export interface MarkFact {
  readonly sessionId: string;
  readonly memberId: string;
  readonly state: string;
}

/** How much people have done for their learning; of what they wrote nothing is read. */
export interface LearningFact {
  readonly tasks: number;
  readonly handedIn: number;
  readonly journalEntries: number;
  readonly posts: number;
  /** How many ratings there are of each moment. */
  readonly ratings: Readonly<Record<string, number>>;
  readonly evaluations: readonly {
    readonly gathering: number;
    readonly answered: readonly string[];
    readonly counts: Readonly<Record<string, readonly number[]>>;
  }[];
}

export interface NoticeFact {
  readonly accountEmail: string;
  readonly key: string;
  readonly dueAt: Temporal.Instant | null;
  readonly sentAt: Temporal.Instant | null;
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
  readonly members: readonly MemberFact[];
  readonly gatherings: readonly GatheringFact[];
  readonly sessions: readonly SessionFact[];
  readonly marks: readonly MarkFact[];
  readonly notices: readonly NoticeFact[];
  readonly learning: LearningFact;
  readonly mails: readonly { readonly key: string; readonly recipient: string; readonly isSent: boolean }[];
}
