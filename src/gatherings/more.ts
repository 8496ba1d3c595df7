import type { VNode } from 'preact';
import type { Cohort } from '../cohort/index.ts';
import type { AppContext } from '../web/context.ts';
import type { SessionInProgramme } from './published-session.ts';

/** What rooms above, which gatherings do not know, have to say on their pages. Each says nothing where it has nothing to say. */
export interface MoreOnGatherings {
  /** Parts of a session's page as those who hold it see it. */
  readonly sessionParts: readonly SessionPart[];
  /** Parts of a session's page as those see it who come to it. */
  readonly ownSessionParts: readonly SessionPart[];
  /** Parts of the page of somebody who holds sessions. */
  readonly teachingParts: readonly TeachingPart[];
}

export type SessionPart = (c: AppContext, held: SessionInProgramme) => Promise<VNode | null>;

/** Made for the cohorts that somebody holds sessions in, the newest first. */
export type TeachingPart = (c: AppContext, cohorts: readonly Cohort[]) => Promise<VNode | null>;
