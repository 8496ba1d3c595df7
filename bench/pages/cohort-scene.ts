import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A school in its year: how many groups the cohort has, and how many cohorts as large as it came before. */
export interface Stand {
  readonly id: string;
  readonly groups: number;
  readonly earlier: number;
}

/** The same cohort without and with ten years of history, and one that is ten times as large. */
export const stands: readonly Stand[] = [
  { id: 'young', groups: 20, earlier: 0 },
  { id: 'old', groups: 20, earlier: 10 },
  { id: 'large', groups: 200, earlier: 10 },
];

/** What has to be known of a cohort to open its pages, on the second day of its third gathering. */
export interface CohortScene {
  readonly at: string;
  readonly slug: string;
  readonly coordinator: string;
  readonly teacher: string;
  readonly member: string;
  readonly owner: string;
  readonly memberId: string;
  readonly groupId: string;
  /** The secret of the member's calendar. */
  readonly calendar: string;
  readonly sessionId: string;
  /** A task for groups, and what the member's group has handed in for it. */
  readonly taskId: string;
  readonly workId: string;
  /** The longest thread. */
  readonly threadId: string;
}

export type CohortScenes = Readonly<Record<string, CohortScene>>;

export const cohortScenesPath = (folder: string): string => join(folder, 'scenes.json');
export const cohortArchivePath = (folder: string, { id }: Stand): string => join(folder, `${id}.tgz`);

export async function readCohortScenes(folder: string): Promise<CohortScenes> {
  return JSON.parse(await readFile(cohortScenesPath(folder), 'utf8')) as CohortScenes;
}
