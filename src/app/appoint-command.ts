import { isLanguage } from '../kit/language.ts';
import { systemClock, type Clock } from '../kit/clock.ts';
import { appoint, emailField, roles } from '../people/index.ts';
import { FolderInUse } from '../store/index.ts';
import { readConfiguration, type Configuration } from './configuration.ts';
import { NothingLeft, openLeftWorld } from './demo-folder.ts';
import { openDatabase, type OpenDatabase } from './open-database.ts';

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
  try {
    const { db, clock, close } = await openForAppointment(readConfiguration(process.env));
    const person = { email: email.data, name: name.trim(), language };
    const account = await appoint(db, person, role, { kind: 'system' }, clock.now());
    await close();
    console.log(
      `${account.name || person.name} <${account.email}> is now ${role}, and signs in with a link to that address.`,
    );
    return 0;
  } catch (error) {
    if (error instanceof FolderInUse) console.error(`${error.message}\n${whenInUse}`);
    else if (error instanceof NothingLeft) console.error(error.message);
    else throw error;
    return 1;
  }
}

const whenInUse =
  'The embedded database is one process’s alone: stop the server, appoint, and start it again. With DATABASE_URL both can run.';

async function openForAppointment(configuration: Configuration): Promise<OpenDatabase & { clock: Clock }> {
  if (configuration.mode === 'demo' && !configuration.databaseUrl) return await openLeftWorld(configuration.dataFolder);
  return { ...(await openDatabase(configuration)), clock: systemClock };
}
