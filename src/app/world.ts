import type { Clock } from '../kit/clock.ts';
import { createSignIn, peopleMessages, type SignIn } from '../people/index.ts';
import { queueMail, type Database } from '../store/index.ts';
import { href } from '../web/address.ts';
import { schoolName } from './school.ts';

/** A database with the clock and the sign-in that belong to it. Demo mode changes one world for another while the server runs. */
export interface World {
  readonly db: Database;
  readonly clock: Clock;
  readonly signIn: SignIn;
}

export function createWorld(db: Database, clock: Clock, settings: { secret: string; baseUrl: string }): World {
  const signIn = createSignIn({
    db,
    secret: settings.secret,
    baseUrl: settings.baseUrl,
    async sendLink({ email, token, language, returnTo }) {
      const t = peopleMessages(language).signIn;
      const query = new URLSearchParams({ token, til: returnTo });
      const link = `${settings.baseUrl}${href(language, '/logg-inn/lenke')}?${query}`;
      await queueMail(
        db,
        {
          recipient: email,
          language,
          subject: t.mailSubject(schoolName(language)),
          body: t.mailBody(link, 30),
          dedupeKey: `signIn:${token.slice(0, 12)}`,
        },
        clock.now(),
      );
    },
  });
  return { db, clock, signIn };
}
