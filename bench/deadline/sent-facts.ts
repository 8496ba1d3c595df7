/** What is in the database after the sendings, read past every page and every deed. */
export interface SentFacts {
  readonly applications: readonly {
    readonly id: string;
    readonly state: string;
    readonly number: string | null;
    readonly contactEmail: string;
    readonly guarantorEmail: string;
    readonly municipality: string;
  }[];
  readonly versions: readonly {
    readonly applicationId: string;
    readonly version: number;
    readonly content: unknown;
    readonly hash: string;
  }[];
  readonly mails: readonly {
    readonly key: string;
    readonly recipient: string;
    readonly body: string;
    readonly isSent: boolean;
  }[];
  /** The applications that the log says were sent, once for each time that it says so. */
  readonly logged: readonly string[];
}
