import { href } from '../web/address.ts';
import { Astray } from './browser.ts';
import type { MemberFact, SessionFact } from './facts.ts';
import { browserOf, type School } from './school.ts';
import { deskOf, type Year } from './year.ts';

/** What people of the school year write, in the language that each of them reads. */
const words = {
  nb: {
    reason: 'Jeg har brukt det i prosjektet vårt, og ser det tydeligere nå enn før.',
    keep: 'Øvelsene der vi får prøve selv.',
    change: 'Litt lengre pauser, så vi rekker å snakke med de andre kommunene.',
    journal:
      'I dag så jeg at vi har løst et problem som brukerne ikke har.\n\nJeg vil ringe dem som faktisk står i kø, før vi tegner noe mer.',
    role: 'Jeg er den som får folk til å møtes. Jeg vil også bli den som sier fra når vi har bestemt oss for fort.',
    work: 'Vi snakket med fire innbyggere og to ansatte. Det som overrasket oss mest, var hvor mye tid som går med til å vente.',
    post: 'Vi står fast på det samme som dere: ingen eier ventetida. Har noen funnet en måte å måle den på?',
    reply: 'Hos oss teller vi dager fra første telefon til første møte. Det er grovt, men det fikk alle til å se det.',
  },
  nn: {
    reason: 'Eg har brukt det i prosjektet vårt, og ser det klarare no enn før.',
    keep: 'Øvingane der vi får prøve sjølve.',
    change: 'Litt lengre pausar, så vi rekk å snakke med dei andre kommunane.',
    journal:
      'I dag såg eg at vi har løyst eit problem som brukarane ikkje har.\n\nEg vil ringje dei som faktisk står i kø, før vi teiknar noko meir.',
    role: 'Eg er den som får folk til å møtast. Eg vil òg bli den som seier frå når vi har bestemt oss for fort.',
    work: 'Vi snakka med fire innbyggjarar og to tilsette. Det som overraska oss mest, var kor mykje tid som går med til å vente.',
    post: 'Vi står fast på det same som de: ingen eig ventetida. Har nokon funne ein måte å måle henne på?',
    reply: 'Hos oss tel vi dagar frå første telefon til første møte. Det er grovt, men det fekk alle til å sjå det.',
  },
  en: {
    reason: 'I have used it in our project and see it more clearly now.',
    keep: 'The exercises in which we try things ourselves.',
    change: 'Longer breaks, so that there is time to talk to the other municipalities.',
    journal:
      'Today I saw that we have solved a problem that nobody has.\n\nI want to call those who wait in line first.',
    role: 'I am the one who gets people to meet. I also want to be the one who says so when we decide too fast.',
    work: 'We talked to four residents and two colleagues. What surprised us most was how much time goes into waiting.',
    post: 'We are stuck on the same as you: nobody owns the waiting. Has anybody found a way to measure it?',
    reply: 'We count days from the first call to the first meeting. It is rough, but it made everybody see it.',
  },
} as const;

/** At a moment of the year most people rate themselves on some outcomes, each higher than the last time. */
export async function rate(year: Year, school: School, members: readonly MemberFact[], moment: number): Promise<void> {
  const { plan } = year.room;
  const about = plan.reflection.moments[moment];
  if (!about) throw new Error(`the plan has no moment ${moment}`);
  for (const [index, member] of members.entries()) {
    if (index % 5 === 4) continue;
    const browser = await browserOf(year, school, member);
    await browser.open(href(member.language, `${school.home}/utbytte/${about.id}`));
    const rated = plan.outcomes.filter((_, place) => (place + index) % 2 === 0);
    const entries = rated.flatMap(({ id }, place) => [
      [id, String(Math.min(plan.reflection.levels.length, 1 + moment + ((place + index) % 2)))],
      [`${id}-hvorfor`, words[member.language].reason],
    ]);
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
    const agreed = statements.map(({ id }, place) => [id, String(3 + ((index + place + number) % 3))]);
    const said =
      index % 8 === 0
        ? questions.map(({ id }) => [id, id === 'keep' ? words[member.language].keep : words[member.language].change])
        : [];
    await browser.submit(Object.fromEntries([...agreed, ...said]) as Record<string, string>, {
      action: `/evaluering/${number}`,
    });
    if (index > 0) continue;
    const { root } = await browser.open(href(member.language, path));
    if (root.querySelector('main form')) throw new Astray('a gathering could be evaluated twice');
  }
}

/** Some write in their journal, one of them about the own part in it, and one shares a passage with everybody. */
export async function keepJournals(
  year: Year,
  school: School,
  members: readonly MemberFact[],
  sessions: readonly SessionFact[],
): Promise<void> {
  for (const [index, member] of members.entries()) {
    if (index % 4 !== 0) continue;
    const browser = await browserOf(year, school, member);
    const isRole = index % 8 === 4;
    const about = isRole ? 'trad=rolle' : `okt=${sessions[index % sessions.length]?.id ?? ''}`;
    await browser.open(href(member.language, `/min-side/logg/ny?${about}`));
    const text = isRole ? words[member.language].role : words[member.language].journal;
    await browser.submit({ text }, { action: '/min-side/logg/ny' });
    if (index > 0) continue;
    const entry = browser.page.root.querySelector('.journal h2 a')?.getAttribute('href') ?? '';
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
export async function doTask(year: Year, school: School, members: readonly MemberFact[], task: string): Promise<void> {
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
      { text: words[writer.language].work },
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
  for (const work of new Set(works)) {
    await school.teacher.open(work);
    await school.teacher.submit(
      { text: 'Godt sett. Hvem andre merker ventetida, og hvem kan gjøre noe med den i morgen?' },
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
  session: SessionFact,
): Promise<void> {
  const [first, second, third] = members.filter((_, index) => index % 9 === 1);
  if (!first || !second || !third) return;
  const browser = await browserOf(year, school, first);
  await browser.open(`${school.home}/samtale/ny?okt=${session.id}`);
  await browser.submit({ text: words[first.language].post }, { action: '/samtale/ny' });
  const thread = browser.page.address.replace(/[?#].*/, '').replace(/^\/(nn|en)/, '');
  for (const writer of [second, third]) {
    const other = await browserOf(year, school, writer);
    await other.open(thread);
    await other.submit(
      { text: `@${first.name} ${words[writer.language].reply}` },
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
      tekst_nb: 'Programmet er ute. Ta med notatene fra oppgaven, og et par gode sko.',
      tittel_nn: `Før samling ${number}`,
      tekst_nn: 'Programmet er ute. Ta med notata frå oppgåva, og eit par gode sko.',
    },
    { action: '/kunngjoringer/ny', button: ['gjor', 'se-over'] },
  );
  await browser.submit({}, { action: '/kunngjoringer/ny', button: ['gjor', 'send'] });
  await year.room.runJobs();
}
