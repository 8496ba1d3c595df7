import { randomUUID } from 'node:crypto';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import { isLanguage } from '../kit/language.ts';
import type { CalendarSettings } from '../gatherings/index.ts';
import type { DrawSettings } from '../selection/index.ts';
import type { Assets } from '../web/assets.ts';
import { nobody, type AppContext, type AppEnv } from '../web/context.ts';
import type { PageFrame } from '../web/page-frame.ts';
import type { Route } from '../web/route.ts';
import { errorPage } from './error-pages.tsx';
import { menuOf } from './menu.ts';
import { mountRoutes, type MountOptions } from './mount.tsx';
import { productRoutes } from './product-routes.ts';
import { schoolName } from './school.ts';
import type { World } from './world.ts';

export interface AppOptions extends Partial<MountOptions> {
  /** Asked once for each request: demo mode may have changed it since the last. */
  readonly world: () => World;
  readonly baseUrl: string;
  readonly draw: DrawSettings;
  readonly calendar: CalendarSettings;
  readonly assets: Assets;
  readonly clientFolder?: string;
  /** Demo mode's own routes and the bar on top; not there in production. */
  readonly demo?: { readonly routes: readonly Route[]; readonly bar: (c: AppContext) => PageFrame['demo'] };
  readonly logRequest?: (line: { method: string; route: string; status: number; milliseconds: number }) => void;
  readonly logError?: (error: unknown, reference: string) => void;
}

/** The whole product as one application that answers requests. */
export function createApp(options: AppOptions): Hono<AppEnv> {
  const app = new Hono<AppEnv>({ getPath: pathWithoutLanguage });
  const worlds = new WeakMap<AppContext, World>();
  const worldOf = (c: AppContext): World => worlds.get(c) ?? options.world();

  app.use(secureHeaders(headers));
  if (options.clientFolder) serveFiles(app, options.clientFolder);
  app.use(async (c, next) => {
    const start = performance.now();
    const world = options.world();
    worlds.set(c, world);
    c.set('db', world.db);
    c.set('clock', world.clock);
    c.set('baseUrl', options.baseUrl);
    c.set('language', languageOf(c));
    c.set('route', '/*');
    c.set('visitor', nobody);
    c.set('frame', () => frameOf(c, options));
    c.set('visitor', await world.signIn.visitorOf(c.req.raw.headers));
    await next();
    // The route's pattern, never the address itself: that may hold the secret of a personal link.
    options.logRequest?.({
      method: c.req.method,
      route: c.var.route,
      status: c.res.status,
      milliseconds: performance.now() - start,
    });
  });
  app.use(
    csrf({ origin: (origin, c) => origin === new URL(options.baseUrl).origin || origin === new URL(c.req.url).origin }),
  );

  // No text in the database can hold this character, so there is nothing that such an address could name.
  app.use(async (c, next) => (c.req.path.includes('%00') ? errorPage(c, 'notFound') : await next()));

  const routes = [
    ...productRoutes(
      (c) => worldOf(c).signIn,
      () => options.draw,
      () => options.calendar,
    ),
    ...(options.demo?.routes ?? []),
  ];
  mountRoutes(app, routes, { behindProxy: options.behindProxy ?? false, rateLimits: options.rateLimits ?? true });

  app.notFound((c) => errorPage(c, 'notFound'));
  app.onError((error, c) => {
    if (error instanceof HTTPException && error.status === 403) return errorPage(c, 'crossSite');
    const reference = randomUUID().slice(0, 8);
    options.logError?.(error, reference);
    return errorPage(c, 'failed', reference);
  });
  return app;
}

function serveFiles(app: Hono<AppEnv>, clientFolder: string): void {
  const files = serveStatic<AppEnv>({ root: clientFolder });
  app.use('/assets/*', async (c, next) => {
    await next();
    // Built files have their content's hash in the name: what a name stands for never changes.
    if (c.res.ok) c.res.headers.set('cache-control', 'public, max-age=31536000, immutable');
  });
  app.use('/assets/*', compress(), files);
  app.use('/icon.svg', files);
  app.use('/robots.txt', files);
  app.use('/speculation-rules.json', async (c, next) => {
    await next();
    c.res.headers.set('content-type', 'application/speculationrules+json');
  });
  app.use('/speculation-rules.json', files);
}

const headers: Parameters<typeof secureHeaders>[0] = {
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    // The design system draws its icons as masks from within the style.
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
  },
  // Not `no-referrer`: with it a browser hides the origin of posted forms too, and that is what tells ours from others'.
  referrerPolicy: 'same-origin',
  xFrameOptions: 'DENY',
};

/** `/nn/opptak/2022` and `/opptak/2022` are one route; the language is read apart. */
function pathWithoutLanguage(request: Request): string {
  const { pathname } = new URL(request.url);
  const [, prefix, ...rest] = pathname.split('/');
  return prefix !== 'nb' && isLanguage(prefix) ? `/${rest.join('/')}` : pathname;
}

function languageOf(c: AppContext): AppEnv['Variables']['language'] {
  const [, prefix] = new URL(c.req.url).pathname.split('/');
  return isLanguage(prefix) ? prefix : 'nb';
}

function frameOf(c: AppContext, options: AppOptions): PageFrame {
  const { language, visitor } = c.var;
  return {
    language,
    path: c.req.path + new URL(c.req.url).search,
    // Somebody new has not said their name yet.
    account: visitor.account && { ...visitor.account, name: visitor.account.name || visitor.account.email },
    menu: menuOf(language, visitor, c.req.path),
    demo: options.demo?.bar(c) ?? null,
    styles: options.assets.styles,
    scripts: options.assets.scripts,
    schoolName: schoolName(language),
  };
}
