import { betterAuth } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { magicLink } from 'better-auth/plugins/magic-link';
import { z } from 'zod';
import { systemClock } from '../kit/clock.ts';
import { newId } from '../kit/id.ts';
import type { Language } from '../kit/language.ts';
import type { Database } from '../store/index.ts';
import { nobody, type Visitor } from '../web/context.ts';
import { findSession } from './account.store.ts';
import { sameAnswerForAMinute } from './press-twice.ts';
import { sessionToken } from './session-cookie.ts';

/** How long a link in a mail opens the door, in minutes. */
export const linkMinutes = 30;

export interface SignInSettings {
  readonly db: Database;
  /** At least 32 characters; signs the session cookie. */
  readonly secret: string;
  readonly baseUrl: string;
  /** Sends the mail that carries the token. */
  readonly sendLink: (to: { email: string; token: string; language: Language; returnTo: string }) => Promise<void>;
}

export interface SignIn {
  visitorOf(headers: Headers): Promise<Visitor>;
  requestLink(email: string, language: Language, returnTo: string): Promise<void>;
  /**
   * Uses up a link. Answers the cookies that sign the person in, or undefined when the link is used, old or false. The browser that
   * used it gets the same answer for a minute, however often it asks: of a double click only the last answer reaches anybody.
   */
  useLink(token: string, browser: string): Promise<string[] | undefined>;
  /** Signs in without a link: for the personas of demo mode only. */
  signInAs(email: string): Promise<string[]>;
  signOut(headers: Headers): Promise<string[]>;
}

const linkMetadata = z.object({ language: z.enum(['nb', 'nn', 'en']), returnTo: z.string() });

/**
 * Sign-in by e-mail link, kept by better-auth; identity providers and passkeys can be added to the same set-up.
 * Its tables live on the machine's time, not on the product's clock: a session is about a browser, not about the school's year.
 */
export function createSignIn(settings: SignInSettings): SignIn {
  const auth = betterAuth({
    appName: 'Samling',
    baseURL: settings.baseUrl,
    secret: settings.secret,
    telemetry: { enabled: false },
    database: { db: settings.db, type: 'postgres' },
    advanced: { database: { generateId: () => newId() }, cookiePrefix: 'samling' },
    logger: { level: 'error' },
    user: { modelName: 'account' },
    account: { modelName: 'account_identity' },
    session: { modelName: 'session', expiresIn: 14 * 24 * 60 * 60, disableSessionRefresh: true },
    verification: { modelName: 'sign_in_verification' },
    plugins: [
      magicLink({
        expiresIn: linkMinutes * 60,
        storeToken: 'hashed',
        sendMagicLink: async ({ email, token, metadata }) =>
          settings.sendLink({ email, token, ...linkMetadata.parse(metadata) }),
      }),
      personaDoor,
    ],
  });

  return {
    async visitorOf(headers) {
      const cookies = headers.get('cookie');
      if (!cookies?.includes('session_token=')) return nobody;
      const { authCookies } = await auth.$context;
      const token = sessionToken(cookies, authCookies.sessionToken.name, settings.secret);
      if (token === undefined) return nobody;
      const found = await findSession(settings.db, token, systemClock.now());
      return found ? { account: found.account, roles: new Set(found.roles) } : nobody;
    },
    async requestLink(email, language, returnTo) {
      await auth.api.signInMagicLink({ body: { email, metadata: { language, returnTo } }, headers: new Headers() });
    },
    useLink: sameAnswerForAMinute(async (token) => {
      const answer = await auth.api.magicLinkVerify({ query: { token }, headers: new Headers(), asResponse: true });
      const cookies = answer.headers.getSetCookie();
      return cookies.some((cookie) => cookie.includes('session_token=')) ? cookies : undefined;
    }),
    async signInAs(email) {
      const answer = await auth.api.signInAsPersona({ body: { email }, asResponse: true });
      return answer.headers.getSetCookie();
    },
    async signOut(headers) {
      const answer = await auth.api.signOut({ headers, asResponse: true });
      return answer.headers.getSetCookie();
    },
  };
}

/** An endpoint that only the server itself can call: it is not mounted anywhere. */
const personaDoor = {
  id: 'persona-door',
  endpoints: {
    signInAsPersona: createAuthEndpoint(
      '/persona',
      { method: 'POST', body: z.object({ email: z.string() }), metadata: { SERVER_ONLY: true } },
      async (ctx) => {
        const found = await ctx.context.internalAdapter.findUserByEmail(ctx.body.email);
        if (!found) throw ctx.error('NOT_FOUND');
        const session = await ctx.context.internalAdapter.createSession(found.user.id);
        await setSessionCookie(ctx, { session, user: found.user });
        return ctx.json({ ok: true });
      },
    ),
  },
} as const;
