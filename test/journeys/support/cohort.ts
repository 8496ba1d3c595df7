import type { BrowserContextOptions, Page } from 'playwright-core';
import { inventCohort, type InventedCohort } from '../../../src/cohort/cohort.fixture.ts';
import {
  addSession,
  planYear,
  publishNow,
  sessionAt,
  type PlannedYear,
} from '../../../src/gatherings/planning.fixture.ts';
import { expect } from 'vitest';
import { plainFaultsOf } from './page-check.ts';
import { startSchool, type School } from './school.ts';
import { phone } from './visitor.ts';

/** A phone with script, and one without: what a page's script does has to be possible without it. */
export const phones = {
  'on a phone': { viewport: phone },
  'on a phone without script': { viewport: phone, javaScriptEnabled: false },
} as const satisfies Readonly<Record<string, BrowserContextOptions>>;

export interface CohortSchool extends InventedCohort {
  readonly school: School;
}

/** A school with a cohort of some groups of three, on a day in August on which no gathering has been placed. */
export async function startWithCohort(groupCount: number): Promise<CohortSchool> {
  const school = await startSchool({ rateLimits: false });
  const { deed, callId } = await school.openCall();
  const invented = await inventCohort(deed, callId, groupCount);
  school.clock.set(Temporal.Instant.from('2022-08-15T08:00:00Z'));
  return { school, ...invented };
}

export interface PublishedSchool extends PlannedYear {
  readonly school: School;
  /** The first session of the first gathering, on 6 September from nine to half past ten in Norway; the teacher holds it. */
  readonly sessionId: string;
}

/** A school whose gatherings are placed, and whose first one is published with a session before lunch and two after it, one of them for the first group alone. */
export async function startWithProgramme(groupCount: number): Promise<PublishedSchool> {
  const school = await startSchool({ rateLimits: false });
  const admission = await school.openCall();
  school.clock.set(Temporal.Instant.from('2022-08-15T08:00:00Z'));
  const year = await planYear(school.db, admission, groupCount);
  const [roomId = null, smallRoomId = null] = year.rooms;
  const [teacher = '', invited = ''] = year.speakers;
  const sessionId = await addSession(year, sessionAt('09:00', '10:30', { roomId, speakers: [teacher] }));
  const afternoon = { form: 'groupWork', pillars: ['peers'], speakers: [invited] };
  await addSession(year, sessionAt('13:00', '14:00', { ...afternoon, roomId }));
  const groups = year.groups.slice(0, 1).map(({ id }) => id);
  await addSession(year, sessionAt('14:15', '15:00', { ...afternoon, roomId: smallRoomId, groups }));
  await publishNow(year);
  return { ...year, school, sessionId };
}

/** The code that stands on the screen in the room. */
export async function codeOn(page: Page): Promise<string> {
  const letters = await page.locator('.stage-code span').allTextContents();
  return letters.join('').trim();
}

/** Presses a button and waits for what the page says then, which has nothing wrong with it. */
export async function press(page: Page, name: string, said: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByText(said).filter({ visible: true }).first().waitFor();
  expect(await plainFaultsOf(page, 'nb')).toEqual([]);
}
