import type { VNode } from 'preact';
import type { Clock } from '../kit/clock.ts';
import type { Language } from '../kit/language.ts';
import type { PlacedDays } from '../plan/index.ts';
import type { Database } from '../store/index.ts';
import type { AppContext } from '../web/context.ts';
import type { Step } from '../web/step.ts';
import type { Cohort, Group, Member } from './cohort.ts';
import type { OwnPlace } from './cohort.permission.ts';

/** What rooms above, which the cohort does not know, have to say on its pages. Each says nothing where it has nothing to say. */
export interface MoreOnCohort {
  /** The days of gatherings, by number: as people know them, else as they are placed; those that are not there have the plan's days. */
  readonly placedDays: (db: Database, cohortId: string) => Promise<PlacedDays>;
  /** Pages about a cohort, for the coordinator's desk of it. */
  readonly deskLinks: readonly CohortLinks[];
  /** What the coordinator does next about a cohort. */
  readonly deskSteps: readonly CohortSteps[];
  /** Parts of the coordinator's desk of a cohort. */
  readonly deskParts: readonly CohortPart[];
  /** Parts of a member's page as the school sees it. */
  readonly memberParts: readonly MemberPart[];
  /** Parts of a participant's own page in the cohort, the most urgent first. */
  readonly homeParts: readonly HomePart[];
  /** Parts of the project owner's page about a group. */
  readonly ownerParts: readonly GroupPart[];
}

export type { PlacedDays };

/** What the pages about a cohort are about, in the order in which a desk names them. */
export const cohortTopics = ['people', 'gatherings', 'learning', 'contact'] as const;

/** A page about a cohort, without the language's prefix. */
export interface CohortLink {
  readonly topic: (typeof cohortTopics)[number];
  readonly href: string;
  readonly text: string;
}

export type CohortLinks = (db: Database, language: Language, cohort: Cohort) => Promise<readonly CohortLink[]>;
export type CohortSteps = (db: Database, clock: Clock, language: Language, cohort: Cohort) => Promise<readonly Step[]>;
export type CohortPart = (c: AppContext, cohort: Cohort) => Promise<VNode | null>;
export type MemberPart = (c: AppContext, cohort: Cohort, member: Member) => Promise<VNode | null>;
export type HomePart = (c: AppContext, place: OwnPlace) => Promise<VNode | null>;
export type GroupPart = (c: AppContext, cohort: Cohort, group: Group) => Promise<VNode | null>;
