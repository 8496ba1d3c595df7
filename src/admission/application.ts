import type { ApplicationState } from './application-state.rules.ts';

/** A joint application has several municipalities; the one that leads gives it its region. */
export interface ApplicantMunicipality {
  readonly number: string;
  readonly leads: boolean;
}

/** What a participant states of their own education and experience. */
export interface Particulars {
  readonly birthYear: number;
  readonly educationYears: number;
  readonly educationKind: string;
  readonly experienceYears: number;
  readonly experienceKind: string;
}

export interface Participant {
  readonly id: string;
  /** 1 to 4, in the order of the form; null for somebody who was taken off the list. */
  readonly slot: number | null;
  readonly name: string;
  readonly email: string;
  readonly municipality: string | null;
  readonly position: string | null;
  readonly serviceArea: string | null;
  readonly confirmedAt: Temporal.Instant | null;
  readonly particulars: Particulars | null;
  readonly documents: number;
  readonly linkSent: boolean;
}

/** The task in the municipality that becomes the innovation project. */
export interface DevelopmentTask {
  readonly title: string;
  readonly need: string;
  readonly affected: string;
  readonly tried: string;
  readonly strategy: string;
}

export const taskFields = ['title', 'need', 'affected', 'tried', 'strategy'] as const;

/** The leader who commits the municipality, and who later owns the project. */
export interface Guarantor {
  readonly name: string;
  readonly title: string;
  readonly email: string;
}

/** An application as its contact works on it. What has been sent lies in its versions. */
export interface Application {
  readonly id: string;
  readonly callId: string;
  readonly contactAccountId: string;
  readonly state: ApplicationState;
  readonly joint: boolean;
  readonly languageForm: 'nb' | 'nn' | null;
  readonly municipalities: readonly ApplicantMunicipality[];
  /** On the list now, by slot. */
  readonly participants: readonly Participant[];
  readonly task: DevelopmentTask;
  readonly guarantor: Guarantor;
  /** Given with the first sending, like `2022-017`. */
  readonly number: string | null;
  readonly sentAt: Temporal.Instant | null;
  readonly createdAt: Temporal.Instant;
}

export function leaderOf(application: Pick<Application, 'municipalities'>): string | undefined {
  return application.municipalities.find(({ leads }) => leads)?.number;
}
