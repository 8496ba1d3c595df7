import { getConnInfo } from '@hono/node-server/conninfo';
import type { Hono } from 'hono';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { href } from '../web/address.ts';
import type { AppContext, AppEnv } from '../web/context.ts';
import type { Route, Verdict } from '../web/route.ts';
import { errorPage } from './error-pages.tsx';

export interface MountOptions {
  readonly behindProxy: boolean;
  /** False where one program plays everybody, as in the rehearsal. */
  readonly rateLimits: boolean;
}

/** Forms without files stay far below this. */
const usualBodyLimit = 256 * 1024;

/** Puts the routes into the application, each behind its permission, its limits of size and its limit of frequency. */
export function mountRoutes(app: Hono<AppEnv>, routes: readonly Route[], options: MountOptions): void {
  for (const route of routes) {
    const limiter =
      route.rate && options.rateLimits
        ? new RateLimiterMemory({ points: route.rate.times, duration: route.rate.seconds })
        : undefined;
    app.on(route.method, route.path, async (c) => {
      c.set('route', route.path);
      const verdict = await route.may.allows(c);
      if (verdict !== 'yes') return refuse(c, verdict);
      if (route.method === 'post') {
        if (tooLarge(c, route.bodyLimit ?? usualBodyLimit)) return errorPage(c, 'tooLarge');
        if (limiter && (await isTooOften(limiter, visitorKey(c, options.behindProxy)))) return errorPage(c, 'tooMany');
      }
      return await route.handle(c);
    });
  }
}

function refuse(c: AppContext, verdict: Exclude<Verdict, 'yes'>): Response {
  if (verdict === 'notFound') return errorPage(c, 'notFound');
  if (verdict === 'forbidden') return errorPage(c, 'forbidden');
  const here = c.req.method === 'GET' ? c.req.path : '/min-side';
  return c.redirect(`${href(c.var.language, '/logg-inn')}?${new URLSearchParams({ til: here })}`, 303);
}

/** A browser always tells the length of a form. One that doesn't is not let through: its size can't be known beforehand. */
function tooLarge(c: AppContext, limit: number): boolean {
  const length = Number(c.req.header('content-length') ?? 'unknown');
  return !(length <= limit);
}

async function isTooOften(limiter: RateLimiterMemory, key: string): Promise<boolean> {
  try {
    await limiter.consume(key);
    return false;
  } catch (rejection) {
    if (rejection instanceof RateLimiterRes) return true;
    throw rejection;
  }
}

/** Signed-in people are counted as themselves; others by where they come from. */
function visitorKey(c: AppContext, behindProxy: boolean): string {
  const { account } = c.var.visitor;
  if (account) return `account ${account.id}`;
  const forwarded = behindProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  return forwarded ?? remoteAddress(c);
}

function remoteAddress(c: AppContext): string {
  // Without a socket, as in tests that call the application directly, everybody is one visitor.
  const bindings: unknown = c.env;
  return typeof bindings === 'object' && bindings !== null && 'incoming' in bindings
    ? (getConnInfo(c).remote.address ?? 'unknown')
    : 'direct';
}
