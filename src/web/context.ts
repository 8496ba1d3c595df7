import type { Context } from 'hono';
import type { Clock } from '../kit/clock.ts';
import type { Language } from '../kit/language.ts';
import type { Database } from '../store/index.ts';
import type { PageFrame } from './page.view.tsx';

/** Who is asking. Nobody's account is null; roles are those that the school has granted. */
export interface Visitor {
  readonly account: { readonly id: string; readonly name: string; readonly email: string } | null;
  readonly roles: ReadonlySet<string>;
}

export const nobody: Visitor = { account: null, roles: new Set() };

export interface AppEnv {
  Variables: {
    db: Database;
    clock: Clock;
    language: Language;
    /** The pattern of the route that answers, like `/soknad/:id`; never the address itself. */
    route: string;
    visitor: Visitor;
    /** Where the product is reached from outside, without a slash at the end: for addresses in mails. */
    baseUrl: string;
    frame: () => PageFrame;
  };
}

export type AppContext = Context<AppEnv>;
