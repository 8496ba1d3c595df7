import { inOslo } from '../kit/oslo-time.ts';
import type { Browser } from './browser.ts';
import type { MemberFact, SessionFact } from './facts.ts';
import { signIn } from './sign-in.ts';
import { personas } from './personas.ts';
import { writePracticalities } from './practicalities.ts';
import { employTeacher, inviteGuests, sessionLinks } from './speakers.ts';
import { deskOf, type Year } from './year.ts';

/** A cohort that has been formed, with those who sit at their browsers. */
export interface School {
  /** The coordinator's desk of the cohort. */
  readonly desk: string;
  /** A participant's page in the cohort. */
  readonly home: string;
  readonly teacher: Browser;
  /** Participants who have signed in, by address. */
  readonly browsers: Map<string, Browser>;
}

/** Everything between the answers and the first gathering: the cohort, its gatherings, its teacher, its invitations. */
export async function beginTheYear(year: Year): Promise<School> {
  const { room, dates } = year;
  const { browser, address } = deskOf(year);
  room.setTime(room.now().add({ hours: 24 }));
  await browser.open(`${address}/kull`);
  await browser.submit({}, { action: '/kull' });
  const desk = `/skole/kull/${dates.slug}`;
  await browser.open(`${desk}/samlinger`);
  await browser.submit({}, { action: '/samlinger' });
  await employTeacher(year, desk);
  for (const { number } of room.plan.gatherings) {
    await writePracticalities(year, desk, number);
    await fillGathering(year, desk, number);
  }
  await inviteGuests(year, desk);
  await browser.open(`${desk}/invitasjoner`);
  await browser.submit({}, { action: '/invitasjoner' });
  await room.runJobs();
  const teacher = await signIn(room, personas.teacher, 'nb');
  return { desk, home: `/kull/${dates.slug}`, teacher, browsers: new Map() };
}

/** Takes the plan's proposal for a gathering, finds it two rooms, and puts the teacher to hold every session of it. */
async function fillGathering(year: Year, desk: string, number: number): Promise<void> {
  const { browser } = deskOf(year);
  const place = `${desk}/samling/${number}`;
  await browser.open(`${place}/kopier`);
  await browser.submit({ source: 'plan' }, { action: '/kopier' });
  await browser.open(`${place}/rom`);
  const rows = browser.page.root
    .querySelectorAll('main input[name$=".name"]')
    .map((field) => field.getAttribute('name') ?? '');
  const [hall = '', workshop = ''] = rows;
  await browser.submit(
    {
      [hall]: 'Storsalen',
      [hall.replace('.name', '.seats')]: '120',
      [workshop]: 'Verkstedet',
      [workshop.replace('.name', '.seats')]: '90',
    },
    { action: '/rom' },
  );
  await browser.open(place);
  for (const session of sessionLinks(browser.page)) {
    await browser.open(session);
    const { root } = browser.page;
    const speaker = root.querySelector('main input[name^="speaker."]')?.getAttribute('name') ?? '';
    const isLecture = root.querySelector('select[name="form"] option[selected]')?.getAttribute('value') === 'lecture';
    const rooms = root
      .querySelectorAll('select[name="room"] option')
      .map((option) => option.getAttribute('value') ?? '');
    const room = rooms[isLecture ? 1 : 2] ?? '';
    await browser.submit({ [speaker]: 'ja', room }, { action: session.slice(session.lastIndexOf('/')) });
  }
}

/** Publishes what is planned of a gathering. Pressing twice publishes once. */
export async function publish(year: Year, { desk }: School, number: number): Promise<void> {
  const { browser } = deskOf(year);
  await browser.open(`${desk}/samling/${number}/publiser`);
  await browser.submit({}, { action: '/publiser' });
  await year.room.runJobs();
}

/** The browser of a participant, who signs in with the address that they were invited at the first time they are needed. */
export async function browserOf(year: Year, school: School, member: MemberFact): Promise<Browser> {
  const known = school.browsers.get(member.email);
  if (known) return known;
  const browser = await signIn(year.room, member, member.language);
  school.browsers.set(member.email, browser);
  return browser;
}

/** Who takes part now, by group and name. */
export async function membersNow({ room }: Year): Promise<MemberFact[]> {
  return (await room.facts()).members.filter(({ state }) => state === 'active');
}

/** The sessions of a gathering that count, as they are published, in order of time. */
export async function sessionsOf({ room }: Year, gathering: number): Promise<SessionFact[]> {
  return (await room.facts()).sessions.filter((one) => one.gathering === gathering && one.counts && !one.cancelled);
}

/** Moves a published session ten minutes later and publishes again: people's calendars and those concerned must follow. */
export async function moveLater(year: Year, school: School, session: SessionFact): Promise<void> {
  const { browser } = deskOf(year);
  const path = `${school.desk}/samling/${session.gathering}/okt/${session.id}`;
  await browser.open(path);
  const later = { from: wallClock(session.startsAt), to: wallClock(session.endsAt) };
  await browser.submit(later, { action: `/okt/${session.id}` });
  await publish(year, school, session.gathering);
}

/** Ten minutes after an instant, as people write a time of day. */
function wallClock(instant: Temporal.Instant): string {
  return inOslo(instant.add({ minutes: 10 }))
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });
}
