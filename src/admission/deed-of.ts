import type { AppContext } from '../web/context.ts';
import type { Deed } from './deed.ts';

/** What a deed needs, from the request that asks for it. */
export function deedOf(c: AppContext): Deed {
  return { db: c.var.db, clock: c.var.clock, baseUrl: c.var.baseUrl };
}
