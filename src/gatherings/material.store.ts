interface MaterialTable {
  id: string;
  sessionId: string;
  title: string;
  /** A file that is kept here, or else an address where it lies. */
  fileId: string | null;
  address: string | null;
  /** An account, or `speaker:` and the id of one who came in by their link. */
  addedBy: string;
  addedAt: Temporal.Instant;
}

declare module '../store/schema.ts' {
  interface Tables {
    material: MaterialTable;
  }
}

/** Something to read before or after a session: a file or a link. */
export type Material = Readonly<MaterialTable>;
