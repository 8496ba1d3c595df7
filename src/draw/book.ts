/** The ticket book (loddbok): equal tickets numbered from 0, each naming the panel that it selects. */
export interface Book {
  /** Different panels, each as ids in the order of the pool. */
  readonly panels: readonly (readonly string[])[];
  /** For each ticket the place of its panel in `panels`. 1,000 or 10,000 of them. */
  readonly tickets: readonly number[];
  /** The largest difference between somebody's tickets and their chance, in trillionths of certainty. */
  readonly deviation: number;
}
