/** Somebody, or some body, that takes part in a draw. What the features mean is not for the engine to know. */
export interface Applicant {
  /** Unique in the pool. */
  readonly id: string;
  /** One value for each feature that the quotas name, like `{region: 'north', size: 'small'}`. */
  readonly features: Readonly<Record<string, string>>;
  /** How many seats a place for this applicant takes; needed where the room is given in seats. */
  readonly seats?: number;
}

/** At least `min` and at most `max` of those drawn have the value. Whole numbers, 0 ≤ min ≤ max. */
export interface Quota {
  readonly min: number;
  readonly max: number;
}

/** By feature, then by value. A value without a quota is free. */
export type Quotas = Readonly<Record<string, Readonly<Record<string, Quota>>>>;

/** The room: exactly so many applicants, or any number of applicants whose seats come to at most so many. */
export type Places = { readonly applicants: number } | { readonly seats: number };

/** Everything that a draw is about. A *panel* is a set of its applicants that keeps every quota and fits the room. */
export interface Pool {
  readonly name: string;
  readonly applicants: readonly Applicant[];
  readonly quotas: Quotas;
  readonly places: Places;
}
