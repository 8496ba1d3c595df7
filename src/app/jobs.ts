import { closeCall, remindContacts, type Deed } from '../admission/index.ts';
import { makeMemberChange } from '../cohort/index.ts';
import { remindGatherings } from '../gatherings/index.ts';
import { sendNotices } from '../notices/index.ts';
import { watchAttendance } from '../attendance/index.ts';
import { endAnswers, remindAnswers } from '../offers/index.ts';
import { holdWhenDue, type DrawSettings } from '../selection/index.ts';
import { markJobDone, planJob, postponeJob, repeatJob, takeDueJob, type DueJob } from '../store/index.ts';
import { sendDueMail, type Deliver } from './mailer.ts';
import { eraseExpired } from './retention.ts';
import { schoolName } from './school.ts';

/** What jobs are done with: as any deed, and how this installation draws. */
export interface JobDeed extends Deed {
  readonly draw: DrawSettings;
}

/** Answers when to come again, where what it waits for has not come yet. */
type Work = (deed: JobDeed, subjectId: string) => Promise<Temporal.Instant | undefined | void>;

/** What each kind of job does. Each may run twice: what is done already is not done again. */
const works: Readonly<Record<string, { readonly run: Work; readonly everyHours?: number }>> = {
  closeCall: { run: closeCall },
  remindContacts: { run: remindContacts },
  remindAnswers: { run: remindAnswers },
  endAnswers: { run: endAnswers },
  holdDraw: { run: (deed, drawId) => holdWhenDue(deed, deed.draw, drawId) },
  makeMemberChange: { run: makeMemberChange },
  sendNotices: { run: (deed) => sendNotices({ ...deed, schoolName }) },
  remindGatherings: { run: remindGatherings, everyHours: 6 },
  watchAttendance: { run: watchAttendance, everyHours: 6 },
  eraseExpired: { run: eraseExpired, everyHours: 24 },
};

/** Plans the jobs that run for ever. Safe to repeat. */
export async function planStandingJobs(deed: Deed): Promise<void> {
  for (const [kind, { everyHours }] of Object.entries(works)) {
    if (everyHours !== undefined) await planJob(deed.db, { kind, subjectId: 'all', dueAt: deed.clock.now() });
  }
}

/** Told of what failed and will be tried again; without a job it was a mail, or the database itself. */
type Report = (job: DueJob | undefined, error: unknown) => void;

/** Runs every job that is due on the product's clock, then sends the mail that is due. Returns how much was done. */
export async function runDue(deed: JobDeed, deliver: Deliver, report: Report): Promise<number> {
  let done = 0;
  for (;;) {
    const now = deed.clock.now();
    const job = await takeDueJob(deed.db, now, now.add({ minutes: 5 }));
    if (!job) break;
    await runJob(deed, job, report);
    done++;
  }
  return done + (await sendDueMail(deed.db, deed.clock, deliver, (error) => report(undefined, error)));
}

async function runJob(deed: JobDeed, job: DueJob, report: Report): Promise<void> {
  const work = works[job.kind];
  try {
    if (!work) throw new Error(`no work for jobs of kind ${job.kind}`);
    const again = (await work.run(deed, job.subjectId)) ?? nextTurn(deed, work.everyHours);
    if (again) await repeatJob(deed.db, job.id, again);
    else await markJobDone(deed.db, job.id, deed.clock.now());
  } catch (error) {
    report(job, error);
    const waitMinutes = Math.min(2 ** job.attempts, 24 * 60);
    await postponeJob(
      deed.db,
      job.id,
      deed.clock.now().add({ minutes: waitMinutes }),
      error instanceof Error ? error.name : 'unknown',
    );
  }
}

function nextTurn({ clock }: JobDeed, everyHours: number | undefined): Temporal.Instant | undefined {
  return everyHours === undefined ? undefined : clock.now().add({ hours: everyHours });
}

/** Runs what is due every second until it is stopped; `stop` waits for what is under way. */
export function startRunner(deedNow: () => JobDeed, deliver: Deliver, report: Report): { stop: () => Promise<void> } {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let underWay = Promise.resolve();
  const turn = async (): Promise<void> => {
    try {
      await runDue(deedNow(), deliver, report);
    } catch (error) {
      report(undefined, error);
    }
    if (!stopped) timer = setTimeout(begin, 1000);
  };
  const begin = (): void => {
    underWay = turn();
  };
  begin();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await underWay;
    },
  };
}
