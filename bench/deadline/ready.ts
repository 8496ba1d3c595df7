/** Applications that are complete and submitted: each leader holds the link that sends theirs. */
export interface Ready {
  readonly deadlineAt: string;
  readonly callSlug: string;
  readonly leaders: readonly Leader[];
}

export interface Leader {
  readonly municipality: string;
  /** The path of the personal link. */
  readonly link: string;
}
