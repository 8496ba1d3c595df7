import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The times at which pages are measured: five minutes before the deadline, when the school has assessed, and when places are drawn. */
export const measuredMoments = ['call', 'assessed', 'drawn'] as const;
export type Moment = (typeof measuredMoments)[number];

/** What has to be known of a rehearsed year to open its pages. Paths are the Norwegian ones. */
export interface Scene {
  readonly at: Readonly<Record<Moment, string>>;
  readonly applications: number;
  readonly callSlug: string;
  readonly planId: string;
  readonly coordinator: string;
  /** The call's desk. */
  readonly desk: string;
  /** Complete and submitted; its leader has not answered, so that everything can still be changed. */
  readonly waiting: { readonly contact: string; readonly application: string; readonly guaranteeLink: string };
  /** Sent and confirmed. */
  readonly sent: {
    readonly contact: string;
    readonly application: string;
    readonly participantLink: string;
    readonly caseFile: string;
  };
}

export const scenePath = (folder: string): string => join(folder, 'scene.json');
export const archivePath = (folder: string, moment: Moment): string => join(folder, `${moment}.tgz`);

export async function readScene(folder: string): Promise<Scene> {
  return JSON.parse(await readFile(scenePath(folder), 'utf8')) as Scene;
}
