import { migrate, openEmbedded, openPostgres, type Database } from '../store/index.ts';
import type { Configuration } from './configuration.ts';
import { emptyDatabase } from './template.ts';

export interface OpenDatabase {
  readonly db: Database;
  readonly close: () => Promise<void>;
}

/** Opens the installation's own database, brought to the newest schema. Throws FolderInUse while another process has the embedded one. */
export async function openDatabase({
  databaseUrl,
  dataFolder,
}: Pick<Configuration, 'databaseUrl' | 'dataFolder'>): Promise<OpenDatabase> {
  const opened = databaseUrl ? openServer(databaseUrl) : await openFolder(dataFolder);
  try {
    await migrate(opened.db);
  } catch (error) {
    await opened.close();
    throw error;
  }
  return opened;
}

function openServer(url: string): OpenDatabase {
  const db = openPostgres(url);
  return { db, close: () => db.destroy() };
}

/** The embedded database in a folder; a new one begins with the empty template. */
export async function openFolder(folder: string): Promise<OpenDatabase> {
  return await openEmbedded({ folder, template: () => emptyDatabase(folder) });
}
