import { Astray, type Browser } from './browser.ts';
import type { MemberFact, SessionFact } from './facts.ts';
import { browserOf, type School } from './school.ts';
import type { Year } from './year.ts';

/** How somebody comes to a session. */
export type Coming = 'present' | 'late' | 'absent';

/** Some are always there, some are late, some miss a session now and then, and one misses far too much. */
export function comingOf(index: number, sessionIndex: number): Coming {
  if (index === 5) return sessionIndex % 2 === 0 ? 'absent' : 'present';
  if (index % 11 === 3 && sessionIndex % 4 === 0) return 'late';
  return (index + sessionIndex) % 19 === 7 ? 'absent' : 'present';
}

/** The teacher opens check-in and people type the code that stands on the screen, some of them late, some twice. */
export async function checkIn(
  year: Year,
  school: School,
  session: SessionFact,
  coming: ReadonlyMap<MemberFact, Coming>,
): Promise<void> {
  const { room } = year;
  const stage = `/undervisning/okt/${session.id}/innsjekking`;
  room.setTime(session.startsAt.subtract({ minutes: 5 }));
  await school.teacher.open(stage);
  await school.teacher.submit({}, { action: '/innsjekking' });
  const early = await codeOn(school.teacher, stage);
  for (const [member, how] of coming) if (how === 'present') await typeCode(year, school, member, early);
  await tryTwice(year, school, coming, early);
  const late = [...coming].filter(([, how]) => how === 'late');
  if (late.length === 0) return;
  room.setTime(session.startsAt.add({ minutes: lateMinutes }));
  await tryOldCode(year, school, late[0]?.[0], early);
  const fresh = await codeOn(school.teacher, stage);
  for (const [member] of late) await typeCode(year, school, member, fresh);
}

/** Later than what counts as being there from the start. */
const lateMinutes = 20;

async function codeOn(teacher: Browser, stage: string): Promise<string> {
  const { root } = await teacher.open(stage);
  const code = root
    .querySelectorAll('.stage-code span')
    .map((one) => one.text.trim())
    .join('');
  if (code === '') throw new Astray('no code stands on the screen');
  return code;
}

async function typeCode(year: Year, school: School, member: MemberFact, code: string): Promise<void> {
  const browser = await browserOf(year, school, member);
  await browser.open('/sjekk-inn');
  await browser.submit({ kode: code.toLowerCase() }, { action: '/sjekk-inn' });
}

/** Somebody presses twice: they are told so, and stand there once. */
async function tryTwice(
  year: Year,
  school: School,
  coming: ReadonlyMap<MemberFact, Coming>,
  code: string,
): Promise<void> {
  const [first] = [...coming].find(([, how]) => how === 'present') ?? [];
  if (first) await typeCode(year, school, first, code);
}

/** A code that was on the screen a while ago opens nothing any more. */
async function tryOldCode(year: Year, school: School, member: MemberFact | undefined, code: string): Promise<void> {
  if (!member) return;
  const browser = await browserOf(year, school, member);
  await browser.open('/sjekk-inn');
  await browser.submit({ kode: code }, { action: '/sjekk-inn' }, { status: 422 });
}

/** The teacher marks who is not there, and presses that all others are. */
export async function markAll(
  year: Year,
  { teacher }: School,
  session: SessionFact,
  coming: ReadonlyMap<MemberFact, Coming>,
): Promise<void> {
  year.room.setTime(session.endsAt.subtract({ minutes: 2 }));
  const { root } = await teacher.open(`/undervisning/okt/${session.id}/oppmote`);
  const exceptions: Record<string, string> = {};
  for (const [member, how] of coming) {
    const isMarked = root.querySelector(`input[name="s_${member.id}"]`)?.getAttribute('value');
    if (how !== 'present' && !isMarked) exceptions[`m_${member.id}`] = how;
  }
  await teacher.submit(exceptions, { action: '/oppmote', button: ['knapp', 'resten'] });
}
