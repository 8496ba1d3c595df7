import { isLanguage } from '../kit/language.ts';
import { systemClock } from '../kit/clock.ts';
import { appoint, emailField, roles } from '../people/index.ts';
import { FolderInUse } from '../store/index.ts';
import { readConfiguration } from './configuration.ts';
import { openDatabase } from './open-database.ts';

const usage = `Usage: npm run appoint -- ROLE EMAIL "NAME" [LANGUAGE]
  ROLE is one of ${roles.join(', ')}; LANGUAGE one of nb, nn, en (nb if left out).
  Example: npm run appoint -- coordinator kari@school.no "Kari Nordmann"`;

/** `npm run appoint`: gives somebody a role at the school; they sign in with a link to that address. */
export async function appointCommand([
  roleText,
  emailText,
  name,
  language = 'nb',
  ...more
]: readonly string[]): Promise<number> {
  const role = roles.find((one) => one === roleText);
  const email = emailField.safeParse(emailText?.trim() ?? '');
  if (!role || !email.success || !name?.trim() || !isLanguage(language) || more.length > 0) {
    const trouble = !role
      ? `There is no role ${roleText ?? ''}.`
      : !email.success
        ? `${emailText ?? ''} is not an e-mail address.`
        : 'A name is needed.';
    console.error(`${trouble}\n${usage}`);
    return 2;
  }
  const configuration = readConfiguration(process.env);
  if (configuration.mode === 'demo' && !configuration.databaseUrl) {
    console.error(
      'The demonstration has its own invented people: choose who to be on its page /demo. To run a school, set SAMLING_MODE=production.',
    );
    return 1;
  }
  try {
    const { db, close } = await openDatabase(configuration);
    const account = await appoint(
      db,
      { email: email.data, name: name.trim(), language },
      role,
      { kind: 'system' },
      systemClock.now(),
    );
    await close();
    console.log(
      `${account.name || name.trim()} <${account.email}> is now ${role}, and signs in with a link to that address.`,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof FolderInUse)) throw error;
    console.error(
      `${error.message}\nThe embedded database is one process's alone: stop the server, appoint, and start it again. With DATABASE_URL both can run.`,
    );
    return 1;
  }
}
