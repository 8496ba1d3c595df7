import { askToBeAway, dayAfter } from './absence.ts';
import { checkIn, comingOf, markAll, type Coming } from './attend.ts';
import { changePeople } from './changes.ts';
import { inOslo } from '../kit/oslo-time.ts';
import type { MemberFact, SessionFact } from './facts.ts';
import { announce, doTask, evaluate, keepJournals, rate, readAnnouncement, setTask, talk } from './learning.ts';
import { beginTheYear, membersNow, moveLater, publish, sessionsOf, type School } from './school.ts';
import { layOutMaterials } from './speakers.ts';
import { atHour, type Year } from './year.ts';

/** Days before a gathering on which its programme is published. */
const daysAhead = 10;

/** One gathering: its programme comes out, some ask to be away, people come and check in, and the teacher marks the rest. */
export async function playGathering(year: Year, number: number): Promise<void> {
  const { room } = year;
  year.school ??= await beginTheYear(year);
  const { school } = year;
  const first = firstDayOf(year, number);
  room.setTime(latest(room.now(), atHour(first.subtract({ hours: daysAhead * 24 }), 10)));
  await publish(year, school, number);
  await announce(year, school, number);
  await changePeople(year, school, number);
  const members = await membersNow(year);
  await readAnnouncement(year, school, members);
  if (number === 2) await moveLater(year, school, lastOfFirstDay(await sessionsOf(year, number)));
  const sessions = await sessionsOf(year, number);
  const [, second] = sessions;
  if (second) await askToBeAway(year, school, members.slice(number, number + 2), second);
  room.setTime(atHour(first.subtract({ hours: room.plan.teaching.remindDaysBefore * 24 }), 10));
  await room.runJobs();
  // People are on their way in: check-in can be opened, and nothing has happened yet.
  const [opening] = sessions;
  room.setTime(opening ? opening.startsAt.subtract({ minutes: 20 }) : atHour(first, 9));
  await room.runJobs();
  if (opening) await layOutMaterials(school, opening.id);
  await year.atMoment(`gathering-${number}`);
  await attend(year, school, members, sessions);
  room.setTime(dayAfter(sessions));
  await room.runJobs();
  await lookBack(year, school, number, { members, sessions });
}

/** The weeks after a gathering: what people thought of it, what they write, and the task that they do before the next one. */
async function lookBack(
  year: Year,
  school: School,
  number: number,
  { members, sessions }: { readonly members: readonly MemberFact[]; readonly sessions: readonly SessionFact[] },
): Promise<void> {
  const { room } = year;
  await evaluate(year, school, members, number);
  await keepJournals(year, school, number, { members, sessions });
  const [first] = sessions;
  if (first) await talk(year, school, members, { session: first, number });
  const moment = room.plan.reflection.moments.findIndex(
    ({ opensWithGathering }) => (opensWithGathering ?? 1) === number,
  );
  if (moment >= 0) await rate(year, school, members, moment);
  if (number === room.plan.gatherings.length) return;
  const task = await setTask(year, school, number);
  room.setTime(room.now().add({ hours: 9 * 24 }));
  await doTask(year, school, members, { task, number });
}

async function attend(
  year: Year,
  school: School,
  members: readonly MemberFact[],
  sessions: readonly SessionFact[],
): Promise<void> {
  const days = Map.groupBy(sessions, ({ startsAt }) => inOslo(startsAt).toPlainDate().toString());
  for (const ofDay of days.values())
    for (const [index, session] of ofDay.entries()) {
      const coming = new Map(
        members
          .filter(({ groupId }) => session.groups === null || session.groups.includes(groupId))
          .map((member, person): [MemberFact, Coming] => [member, comingOf(person, sessions.indexOf(session))]),
      );
      // In the morning people check in; later in the day the teacher looks around. The last session of all is forgotten.
      if (index === 0) await checkIn(year, school, session, coming);
      if (session !== sessions.at(-1)) await markAll(year, school, session, coming);
    }
}

function lastOfFirstDay(sessions: readonly SessionFact[]): SessionFact {
  const day = ({ startsAt }: SessionFact) => inOslo(startsAt).toPlainDate().toString();
  const [first] = sessions;
  const last = first && sessions.findLast((one) => day(one) === day(first));
  if (!last) throw new Error('there are no sessions');
  return last;
}

function firstDayOf({ room }: Year, number: number): Temporal.Instant {
  const from = room.plan.gatherings.find((one) => one.number === number)?.dates.from;
  if (from === undefined) throw new Error(`the plan has no gathering ${number}`);
  return Temporal.PlainDate.from(from).toZonedDateTime('Europe/Oslo').toInstant();
}

function latest(one: Temporal.Instant, other: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(one, other) > 0 ? one : other;
}
