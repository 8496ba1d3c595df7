import { randomBytes } from 'node:crypto';
import { z } from 'zod';

/** How this installation is set up. Demo mode is what a fresh clone gets; production is asked for in so many words. */
export interface Configuration {
  readonly mode: 'demo' | 'production';
  readonly port: number;
  readonly host: string;
  /** Where people reach it, without a slash at the end. */
  readonly baseUrl: string;
  readonly databaseUrl: string | undefined;
  readonly dataFolder: string;
  readonly sessionSecret: string;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  /** Whether a proxy in front tells the visitor's address in X-Forwarded-For. */
  readonly behindProxy: boolean;
  /** Where rounds of the public beacon are fetched when a draw is held. */
  readonly beaconUrl: string;
  /** What protocols of draws are signed with, 32 bytes in hex; without it a key follows from the session secret. */
  readonly signingSecret: string | undefined;
}

const environment = z
  .object({
    SAMLING_MODE: z.enum(['demo', 'production']).default('demo'),
    PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
    HOST: z.string().optional(),
    BASE_URL: z.url().optional(),
    DATABASE_URL: z.string().startsWith('postgres').optional(),
    DATA_DIR: z.string().default('.data'),
    SESSION_SECRET: z.string().min(32, 'must be at least 32 characters').optional(),
    SMTP_URL: z.url().optional(),
    MAIL_FROM: z.string().default('Samling <samling@localhost>'),
    BEHIND_PROXY: z.enum(['yes', 'no']).default('no'),
    DRAND_URL: z.url().default('https://api.drand.sh'),
    SIGNING_SECRET: z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits')
      .optional(),
  })
  .superRefine((env, context) => {
    if (env.SAMLING_MODE !== 'production') return;
    for (const name of ['BASE_URL', 'SESSION_SECRET', 'SMTP_URL'] as const) {
      if (!env[name]) context.addIssue({ code: 'custom', path: [name], message: 'must be set in production' });
    }
    if (env.BASE_URL && !env.BASE_URL.startsWith('https://')) {
      context.addIssue({ code: 'custom', path: ['BASE_URL'], message: 'must start with https:// in production' });
    }
  });

/** The set-up contradicts itself or lacks something; the message names each variable. */
export class ConfigurationFault extends Error {}

/** Reads the set-up from the environment. Throws ConfigurationFault with a line for each thing that is wrong. */
export function readConfiguration(env: NodeJS.ProcessEnv): Configuration {
  // An empty variable is one that was not set.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    throw new ConfigurationFault(
      parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'),
    );
  }
  const { data } = parsed;
  const isDemo = data.SAMLING_MODE === 'demo';
  return {
    mode: data.SAMLING_MODE,
    port: data.PORT,
    // Demo mode lets anybody be anybody: it answers this machine only, whatever HOST says.
    host: isDemo ? '127.0.0.1' : (data.HOST ?? '0.0.0.0'),
    baseUrl: (data.BASE_URL ?? `http://127.0.0.1:${data.PORT}`).replace(/\/+$/, ''),
    databaseUrl: data.DATABASE_URL,
    dataFolder: data.DATA_DIR,
    sessionSecret: data.SESSION_SECRET ?? randomBytes(32).toString('base64url'),
    smtpUrl: data.SMTP_URL,
    mailFrom: data.MAIL_FROM,
    behindProxy: data.BEHIND_PROXY === 'yes',
    beaconUrl: data.DRAND_URL,
    signingSecret: data.SIGNING_SECRET,
  };
}
