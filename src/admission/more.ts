import type { VNode } from 'preact';
import type { Clock } from '../kit/clock.ts';
import type { Language } from '../kit/language.ts';
import type { Database } from '../store/index.ts';
import type { AppContext } from '../web/context.ts';
import type { Step } from '../web/step.ts';
import type { Application } from './application.ts';
import type { Call } from './call.ts';

/** What rooms above, which admission does not know, have to say on its pages. */
export interface MoreOnPages {
  /** Parts of an application's own page, for its contact; each says nothing where it has nothing to say. */
  readonly applicationParts: readonly ApplicationPart[];
  /** Parts of an application as the school handles it; each says nothing where it has nothing to say. */
  readonly caseParts: readonly CasePart[];
  /** What the coordinator does about a call once everybody's standing is settled. */
  readonly callSteps: readonly CallSteps[];
  /** Pages about a call, for its desk; none while there is nothing on them. */
  readonly callLinks: readonly CallLinks[];
  /** What the coordinator does next about those who were admitted. */
  readonly startSteps: readonly StartSteps[];
  /** Pages that the coordinator's first page leads to besides the calls. */
  readonly startLinks: (language: Language) => readonly CallLink[];
}

/** A page about a call, without the language's prefix. */
export interface CallLink {
  readonly href: string;
  readonly text: string;
}

export type CallLinks = (db: Database, language: Language, call: Call) => Promise<readonly CallLink[]>;
export type ApplicationPart = (c: AppContext, application: Application, call: Call) => Promise<VNode | null>;
export type CasePart = (c: AppContext, application: Application, call: Call) => Promise<VNode | null>;
export type StartSteps = (db: Database, clock: Clock, language: Language) => Promise<readonly Step[]>;
export type CallSteps = (db: Database, clock: Clock, language: Language, call: Call) => Promise<readonly Step[]>;
