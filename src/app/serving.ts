/** A server that is ready. */
export interface Serving {
  readonly origin: string;
  /** Answers what is under way, ten seconds at most, then lets go of everything. */
  stop(): Promise<void>;
}
