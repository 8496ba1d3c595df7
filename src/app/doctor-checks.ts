import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import nodemailer from 'nodemailer';
import {
  FolderInUse,
  lockFolder,
  openEmbedded,
  openPostgres,
  pendingMigrations,
  type Database,
} from '../store/index.ts';
import { readAssets } from '../web/assets.ts';
import { clientFolder } from './client-folder.ts';
import type { Configuration } from './configuration.ts';
import { serverVersion } from './doctor.store.ts';

/** One thing that was looked at: in order, worth knowing, or wrong and what to do about it. */
export interface Finding {
  readonly state: 'fine' | 'note' | 'fault';
  readonly text: string;
}

const fine = (text: string): Finding => ({ state: 'fine', text });
const note = (text: string): Finding => ({ state: 'note', text });
const fault = (text: string): Finding => ({ state: 'fault', text });

const neededNode = 26;
/** The oldest PostgreSQL that the product's SQL is kept to. */
const neededPostgres = 15;

export function checkNode(version: string): Finding {
  return Number.parseInt(version, 10) >= neededNode
    ? fine(`Node is ${version}.`)
    : fault(
        `Node is ${version}, and ${neededNode} or newer is needed. Start with npm, which uses the one that comes with the packages.`,
      );
}

export function checkBuild(): Finding {
  try {
    readAssets(clientFolder);
    return fine('The pages’ style and script are built.');
  } catch {
    return fault(`${clientFolder} is not built. Run npm run build.`);
  }
}

/** The data folder: there, or can be made; writable; and whose it is now. */
export async function checkFolder({ dataFolder, databaseUrl, mode }: Configuration): Promise<Finding[]> {
  if (databaseUrl && mode === 'production') return [];
  const probe = join(dataFolder, `probe-${process.pid}`);
  try {
    await mkdir(dataFolder, { recursive: true });
    await writeFile(probe, '');
    await rm(probe);
  } catch (error) {
    return [
      fault(
        `The data folder ${dataFolder} can't be written (${codeOf(error)}). Give this user the right to, or set DATA_DIR to another folder.`,
      ),
    ];
  }
  return [fine(`The data folder ${dataFolder} can be written.`)];
}

/** The database answers, is new enough, and has the schema of this version. */
export async function checkDatabase(configuration: Configuration): Promise<Finding[]> {
  return configuration.databaseUrl ? await checkServer(configuration.databaseUrl) : await checkEmbedded(configuration);
}

async function checkServer(url: string): Promise<Finding[]> {
  const db = openPostgres(url, 1);
  try {
    const version = await serverVersion(db);
    const isNewEnough = Number.parseInt(version, 10) >= neededPostgres;
    return [
      isNewEnough
        ? fine(`PostgreSQL ${version} answers.`)
        : fault(
            `PostgreSQL ${version} answers, but ${neededPostgres} or newer is needed. Upgrade it, or set DATABASE_URL to another.`,
          ),
      await migrationsOf(db),
    ];
  } catch (error) {
    return [
      fault(
        `The database at DATABASE_URL does not answer (${codeOf(error)}). See that it runs, and that host, port, user, password and name are right.`,
      ),
    ];
  } finally {
    await db.destroy();
  }
}

async function checkEmbedded({ dataFolder, mode }: Configuration): Promise<Finding[]> {
  let unlock;
  try {
    unlock = await lockFolder(dataFolder, 0);
  } catch (error) {
    if (error instanceof FolderInUse) return [note(`A Samling is running on it: ${error.message}`)];
    // That the folder can't be written has been told.
    return [];
  }
  await unlock();
  if (mode === 'demo') return [note('The demonstration makes its own embedded database when it starts.')];
  if (!existsSync(join(dataFolder, 'pg'))) return [note('There is no embedded database yet; npm start makes it.')];
  const { db, close } = await openEmbedded({ folder: dataFolder });
  const finding = await migrationsOf(db);
  await close();
  return [fine('The embedded database opens.'), finding];
}

async function migrationsOf(db: Database): Promise<Finding> {
  const pending = await pendingMigrations(db);
  return pending.length === 0
    ? fine('Its tables are this version’s.')
    : note(`Its tables will be changed at the next start: ${pending.join(', ')}. Take a backup first.`);
}

/** In production mail must leave; elsewhere none does. */
export async function checkMail({ smtpUrl, mode }: Configuration): Promise<Finding[]> {
  if (mode !== 'production' || !smtpUrl) return [];
  const transport = nodemailer.createTransport(smtpUrl);
  try {
    await transport.verify();
    return [fine('The mail server at SMTP_URL answers and lets us in.')];
  } catch (error) {
    return [
      fault(
        `The mail server at SMTP_URL can't be used (${codeOf(error)}). See that host, port, user and password are right. Nobody can sign in until it works.`,
      ),
    ];
  } finally {
    transport.close();
  }
}

/** What the system calls the trouble; never the message, which may quote a password. */
function codeOf(error: unknown): string {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? code : error instanceof Error ? error.name : 'unknown';
}
