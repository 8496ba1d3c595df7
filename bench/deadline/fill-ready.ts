import { openRehearsalRoom } from '../../src/app/rehearsal-room.ts';
import { inventCast, type Applicant } from '../../src/rehearsal/cast.ts';
import { beginApplication, completeApplication, submitApplication } from '../../src/rehearsal/contact.ts';
import { openTheCall } from '../../src/rehearsal/coordinator.ts';
import { crowd } from '../../src/rehearsal/crowd.ts';
import type { RehearsalRoom } from '../../src/rehearsal/index.ts';
import { linkIn } from '../../src/rehearsal/sign-in.ts';
import { datesOf } from '../../src/rehearsal/year.ts';
import type { Database } from '../../src/store/index.ts';
import type { Ready } from './ready.ts';

const seed = 2022;
const atOnce = 8;

/** Fills a migrated, empty database over HTTP, as people do, until nothing is missing but the leaders' word. */
export async function fillReady(db: Database, municipalities: number): Promise<Ready> {
  const { room, close } = await openRehearsalRoom({
    db,
    assets: { styles: [], scripts: [] },
    secret: 'signs cookies for the length of a rehearsal',
  });
  try {
    return await fill(room, municipalities);
  } finally {
    await close();
  }
}

async function fill(room: RehearsalRoom, municipalities: number): Promise<Ready> {
  const cast = inventCast(room.plan, municipalities, seed);
  const dates = datesOf(room.plan);
  room.setTime(dates.opensAt.subtract({ hours: 24 }));
  await openTheCall({
    room,
    cast,
    dates,
    isStrict: false,
    atMoment: async () => undefined,
    desk: undefined,
    school: undefined,
    contacts: new Map(),
    people: new Map(),
  });
  // The reminder has gone out by then: to nobody, so that it does not go out while the sendings are timed.
  room.setTime(dates.deadlineAt.subtract({ hours: 48 }));
  await room.runJobs();
  await crowd(cast.applicants, atOnce, (applicant) => apply(room, dates.slug, applicant));
  await room.runJobs();
  return {
    deadlineAt: dates.deadlineAt.toString(),
    callSlug: dates.slug,
    leaders: cast.applicants.map(({ municipality, guarantor }) => ({
      municipality: municipality.number,
      link: new URL(linkIn(room, guarantor, '/garanti')).pathname,
    })),
  };
}

async function apply(room: RehearsalRoom, callSlug: string, applicant: Applicant): Promise<void> {
  const contact = await beginApplication(room, callSlug, applicant);
  await completeApplication(contact);
  await submitApplication(contact);
}
