import { seededRandom } from '../kit/random.ts';
import { href } from '../web/address.ts';
import { Astray } from './browser.ts';
import type { MemberFact, SessionFact } from './facts.ts';
import { browserOf, type School } from './school.ts';
import { fallingTo, words } from './words/index.ts';
import { deskOf, type Year } from './year.ts';

/** Where somebody sees themselves on an outcome: people begin in different places, and come further most of the times. */
function levelOf(person: number, outcome: number, { moment, most }: { moment: number; most: number }): number {
  const random = seededRandom(person * 100 + outcome);
  let level = random.pick([1, 1, 2, 2, 2, 3]);
  for (let past = 0; past < moment; past++) level += random.pick([0, 1, 1, 1, 2]);
  return Math.min(most, level);
}

/** At a moment of the year most people rate themselves on most outcomes, never lower than the last time. */
export async function rate(year: Year, school: School, members: readonly MemberFact[], moment: number): Promise<void> {
  const { plan } = year.room;
  const about = plan.reflection.moments[moment];
  if (!about) throw new Error(`the plan has no moment ${moment}`);
  for (const [index, member] of members.entries()) {
    if (index % 5 === 4) continue;
    const browser = await browserOf(year, school, member);
    await browser.open(href(member.language, `${school.home}/utbytte/${about.id}`));
    const most = plan.reflection.levels.length;
    const entries = plan.outcomes.flatMap(({ id }, place) =>
      (place + index) % 5 === 0
        ? []
        : [
            [id, String(levelOf(index, place, { moment, most }))],
            [`${id}-hvorfor`, fallingTo(words[member.language].reasons, place + index)],
          ],
    );
    await browser.submit(Object.fromEntries(entries) as Record<string, string>, { action: `/utbytte/${about.id}` });
  }
}

/** After a gathering most say what they thought of it, and somebody tries to say it twice. */
export async function evaluate(
  year: Year,
  school: School,
  members: readonly MemberFact[],
  number: number,
): Promise<void> {
  const { statements, questions } = year.room.plan.reflection.evaluation;
  for (const [index, member] of members.entries()) {
    if (index % 6 === 5) continue;
    const browser = await browserOf(year, school, member);
    const path = `${school.home}/evaluering/${number}`;
    await browser.open(href(member.language, path));
    const agreed = statements.map(({ id }, place) => {
      const random = seededRandom((index * statements.length + place) * 10 + number);
      return [id, String(random.pick([2, 3, 3, 4, 4, 4, 4, 5, 5, 5]))];
    });
    const said =
      index % 10 === 0
        ? questions.map(({ id }) => {
            const { keep, change } = words[member.language];
            return [id, fallingTo(id === 'keep' ? keep : change, index / 10 + number)];
          })
        : [];
    await browser.submit(Object.fromEntries([...agreed, ...said]) as Record<string, string>, {
      action: `/evaluering/${number}`,
    });
    if (index > 0) continue;
    const { root } = await browser.open(href(member.language, path));
    if (root.querySelector('main form')) throw new Astray('a gathering could be evaluated twice');
  }
}

/** After a gathering some write in their journal, one of them about the own part in it, and one shares a passage with everybody. */
export async function keepJournals(
  year: Year,
  school: School,
  number: number,
  { members, sessions }: { readonly members: readonly MemberFact[]; readonly sessions: readonly SessionFact[] },
): Promise<void> {
  const writers = members.filter((_, index) => index % 4 < 2);
  for (const [index, member] of writers.entries()) {
    const browser = await browserOf(year, school, member);
    const isRole = index % 4 === 2;
    const about = isRole ? 'trad=rolle' : `okt=${sessions[index % sessions.length]?.id ?? ''}`;
    await browser.open(href(member.language, `/min-side/logg/ny?${about}`));
    const { role, journal } = words[member.language];
    const text = fallingTo(isRole ? role : journal, index + number);
    await browser.submit({ text }, { action: '/min-side/logg/ny' });
    if (index !== number - 1) continue;
    const entry = browser.page.root.querySelector('.journal article a')?.getAttribute('href') ?? '';
    await browser.open(entry);
    await browser.submit({}, { action: '/del', button: ['med', 'kullet'] });
  }
}

/** The teacher makes a task of a card of the library, for each group to do before the next gathering. */
export async function setTask(year: Year, school: School, number: number): Promise<string> {
  const { teacher, desk } = school;
  const { root } = await teacher.open(`${desk}/oppgaver/ny?etter=${number}`);
  const cards = root
    .querySelectorAll('select[name="kort"] option')
    .map((option) => option.getAttribute('value') ?? '')
    .filter((value) => value !== '');
  await teacher.open(`${desk}/oppgaver/ny?etter=${number}&kort=${cards[(number * 7) % cards.length] ?? ''}`);
  await teacher.submit({ after: String(number), doneBy: 'group' }, { action: '/oppgaver/ny' });
  const path = teacher.page.address.replace(/\?.*/, '');
  await teacher.open(path);
  await teacher.submit({}, { action: '/gi' });
  await year.room.runJobs();
  return path;
}

/** Groups hand in what they have done, first as a draft; one group is silent. The teacher reminds it, and answers the others. */
export async function doTask(
  year: Year,
  school: School,
  members: readonly MemberFact[],
  { task, number }: { readonly task: string; readonly number: number },
): Promise<void> {
  const { room } = year;
  const groups = [...Map.groupBy(members, ({ groupId }) => groupId).values()];
  const id = task.split('/').at(-1) ?? '';
  for (const [index, group] of groups.entries()) {
    const [writer] = group;
    if (!writer || index === groups.length - 1) continue;
    const browser = await browserOf(year, school, writer);
    const path = href(writer.language, `${school.home}/oppgave/${id}`);
    await browser.open(path);
    await browser.submit(
      { text: fallingTo(fallingTo(words[writer.language].work, number - 1), index) },
      { action: `/oppgave/${id}`, button: ['gjor', 'lagre'] },
    );
    await browser.open(path);
    await browser.submit({}, { action: `/oppgave/${id}`, button: ['gjor', 'lever'] });
  }
  room.setTime(room.now().add({ hours: 24 }));
  await school.teacher.open(task);
  await school.teacher.submit({}, { action: '/paminn' });
  const works = school.teacher.page.root
    .querySelectorAll('main a')
    .map((link) => link.getAttribute('href') ?? '')
    .filter((address) => /\/svar\/[0-9a-f-]{36}$/.test(address));
  for (const [index, work] of [...new Set(works)].entries()) {
    await school.teacher.open(work);
    await school.teacher.submit(
      { text: fallingTo(words.nb.answers, index + number) },
      { action: work.slice(work.lastIndexOf('/svar/')), button: ['gjor', 'svar'] },
    );
  }
  await room.runJobs();
}

/** Somebody begins a conversation about a session, others answer, and one is mentioned by name. */
export async function talk(
  year: Year,
  school: School,
  members: readonly MemberFact[],
  { session, number }: { readonly session: SessionFact; readonly number: number },
): Promise<void> {
  const [first, second, third] = members.filter((_, index) => index % 9 === number);
  if (!first || !second || !third) return;
  const saidIn = (language: MemberFact['language']) => fallingTo(words[language].talks, number - 1);
  const browser = await browserOf(year, school, first);
  await browser.open(`${school.home}/samtale/ny?okt=${session.id}`);
  await browser.submit({ text: saidIn(first.language).post }, { action: '/samtale/ny' });
  const thread = browser.page.address.replace(/[?#].*/, '').replace(/^\/(nn|en)/, '');
  for (const [index, writer] of [second, third].entries()) {
    const other = await browserOf(year, school, writer);
    await other.open(thread);
    await other.submit(
      { text: `@${first.name} ${fallingTo(saidIn(writer.language).replies, index)}` },
      { action: thread.slice(thread.lastIndexOf('/')) },
    );
  }
  await year.room.runJobs();
}

/** The coordinator has something to say to everybody, reads it over, and sends it. */
export async function announce(year: Year, { desk }: School, number: number): Promise<void> {
  const { browser } = deskOf(year);
  await browser.open(`${desk}/kunngjoringer/ny`);
  await browser.submit(
    {
      til: 'all',
      tittel_nb: `Før samling ${number}`,
      tekst_nb: fallingTo(words.nb.announcements, number - 1),
      tittel_nn: `Før samling ${number}`,
      tekst_nn: fallingTo(words.nn.announcements, number - 1),
      tittel_en: `Before gathering ${number}`,
      tekst_en: fallingTo(words.en.announcements, number - 1),
    },
    { action: '/kunngjoringer/ny', button: ['gjor', 'se-over'] },
  );
  await browser.submit({}, { action: '/kunngjoringer/ny', button: ['gjor', 'send'] });
  await year.room.runJobs();
}

/** Most people open what the school has told them. */
export async function readAnnouncement(year: Year, school: School, members: readonly MemberFact[]): Promise<void> {
  for (const [index, member] of members.entries()) {
    if (index % 4 === 2) continue;
    const browser = await browserOf(year, school, member);
    const { root } = await browser.open(href(member.language, `${school.home}/kunngjoringer`));
    const newest = root.querySelector('main a[href*="/kunngjoring/"]')?.getAttribute('href');
    if (newest === undefined) throw new Astray('nothing has been announced');
    await browser.open(newest);
  }
}
