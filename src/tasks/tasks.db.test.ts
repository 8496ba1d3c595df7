import { describe, expect, it } from 'vitest';
import { eraseExpired } from '../app/retention.ts';
import type { Database } from '../store/index.ts';
import { eachDatabase } from '../../test/support/database.ts';
import { answerWork, markRead } from './answer-work.action.ts';
import { tasksDeskSteps } from './desk-steps.ts';
import { endTask } from './end-task.action.ts';
import { cameInFor, countsOf, ownTasks } from './reading.store.ts';
import { remindSilent } from './remind.action.ts';
import { draftTask, saveTask, setTask, termsFingerprint } from './save-task.action.ts';
import { filesOf, findFileOf } from './task-file.store.ts';
import { findTask } from './task.store.ts';
import { giveTask, handInAs, openYear, someTerms, writerOf, type YearWithTasks } from './tasks.fixture.ts';
import { tasksDone } from './tasks-done.ts';
import { addWorkFile, removeWorkFile } from './work-files.action.ts';
import { answersOf, draftsOf, findWork, versionsOf } from './work.store.ts';
import { handIn, keepDraft } from './write-work.action.ts';
import { nothingWritten, writtenFingerprint } from './writing.rules.ts';

async function noticesOf(db: Database, kind: 'taskSet' | 'taskAnswered' | 'taskReminder') {
  const rows = await db
    .selectFrom('notice')
    .innerJoin('account', 'account.id', 'notice.accountId')
    .select(['account.email', 'notice.subject', 'notice.body'])
    .where('kind', '=', kind)
    .orderBy('account.email')
    .execute();
  return rows;
}

const base = writtenFingerprint(nothingWritten);
const written = (text: string) => ({ text, link: '' });
const hours = (year: YearWithTasks, count: number) => year.clock.set(year.clock.now().add({ hours: count }));

function memberAt({ members }: YearWithTasks, index: number) {
  const member = members[index];
  if (!member) throw new Error('there is no such member');
  return member;
}

const pdf = { name: 'notat.pdf', mediaType: 'application/pdf', content: new TextEncoder().encode('%PDF-1.7 %%EOF') };

eachDatabase('a task', (open) => {
  it('is the school’s alone until it is given, and then everybody is told once, in their language', async () => {
    const year = await openYear(await open());
    const { deed, by, cohort } = year;
    const id = '00000000-0000-4000-8000-000000000001';
    for (let times = 0; times < 2; times++) expect((await draftTask(deed, by, id, someTerms)).ok).toBe(true);
    expect(await ownTasks(deed.db, memberAt(year, 0))).toEqual([]);
    for (let times = 0; times < 2; times++) expect((await setTask(deed, by, id)).ok).toBe(true);
    const told = await noticesOf(deed.db, 'taskSet');
    expect(told.map(({ email }) => email)).toEqual(year.members.map(({ email }) => email));
    expect(told[0]?.body).toContain(`https://samling.example/kull/${cohort.slug}/oppgave/${id}`);
    expect(told.at(-1)?.subject).toContain('innbyggjarar');
    expect(await ownTasks(deed.db, memberAt(year, 0))).toMatchObject([{ id, workState: null }]);
  });

  it('is not given when its time is past', async () => {
    const { deed, by } = await openYear(await open());
    const id = '00000000-0000-4000-8000-000000000002';
    await draftTask(deed, by, id, { ...someTerms, dueAt: deed.clock.now() });
    expect(await setTask(deed, by, id)).toEqual({ ok: false, reason: 'duePassed' });
  });

  it('of another cohort does not exist', async () => {
    const year = await openYear(await open());
    const task = await giveTask(year);
    const by = { ...year.by, cohortId: task.id };
    expect(await setTask(year.deed, by, task.id)).toMatchObject({ ok: false, reason: 'notFound' });
    expect(await endTask(year.deed, by, task.id, { event: 'close', reason: 'x' })).toMatchObject({ ok: false });
    expect(await remindSilent(year.deed, by, task.id, null)).toMatchObject({ ok: false, reason: 'notFound' });
  });

  it('that is moved tells those who have not handed in, keeps what was, and remembers the time before', async () => {
    const year = await openYear(await open());
    const { deed, by } = year;
    const task = await giveTask(year);
    const work = await handInAs(deed, task, memberAt(year, 0));
    const dueAt = someTerms.dueAt.add({ hours: 48 });
    const moved = { terms: { ...someTerms, dueAt }, base: termsFingerprint(task) };
    for (let times = 0; times < 2; times++) expect((await saveTask(deed, by, task.id, moved)).ok).toBe(true);
    const told = (await noticesOf(deed.db, 'taskSet')).filter(({ body }) => body.includes('9. oktober'));
    const again = told.filter(({ body }) => body.includes('11. oktober'));
    expect(again.map(({ email }) => email)).toEqual([3, 4, 5].map((index) => memberAt(year, index).email));
    expect(await findTask(deed.db, by.cohortId, task.id)).toMatchObject({ dueAt, previousDueAt: someTerms.dueAt });
    expect(await versionsOf(deed.db, work.id)).toMatchObject([{ version: 1, dueAt: someTerms.dueAt }]);
  });

  it('that somebody else has changed meanwhile is not overwritten', async () => {
    const year = await openYear(await open());
    const task = await giveTask(year);
    const at = termsFingerprint(task);
    await saveTask(year.deed, year.by, task.id, { terms: { ...someTerms, title: { nb: 'Én' } }, base: at });
    const second = await saveTask(year.deed, year.by, task.id, {
      terms: { ...someTerms, title: { nb: 'To' } },
      base: at,
    });
    expect(second).toMatchObject({ ok: false, reason: { kind: 'conflict', stored: { title: { nb: 'Én' } } } });
  });

  it('that has been given keeps who does it', async () => {
    const year = await openYear(await open());
    const task = await giveTask(year);
    const terms = { ...someTerms, doneBy: 'member', title: { nb: 'Ny' } } as const;
    await saveTask(year.deed, year.by, task.id, { terms, base: termsFingerprint(task) });
    expect(await findTask(year.deed.db, year.by.cohortId, task.id)).toMatchObject({
      doneBy: 'group',
      title: { nb: 'Ny' },
    });
  });

  it('is withdrawn while nobody has handed in, and closed after', async () => {
    const year = await openYear(await open());
    const { deed, by } = year;
    const [first, second] = [await giveTask(year), await giveTask(year)];
    const withdrawn = await endTask(deed, by, first.id, { event: 'withdraw', reason: 'Feil tekst' });
    expect(withdrawn.ok).toBe(true);
    await handInAs(deed, second, memberAt(year, 0));
    expect(await endTask(deed, by, second.id, { event: 'withdraw', reason: 'x' })).toEqual({
      ok: false,
      reason: 'handedIn',
    });
    for (let times = 0; times < 2; times++)
      expect((await endTask(deed, by, second.id, { event: 'close', reason: 'Nok nå' })).ok).toBe(true);
    const closed = (await noticesOf(deed.db, 'taskSet')).filter(({ body }) => body.includes('Nok nå'));
    expect(closed).toHaveLength(3);
    const late = { taskId: second.id, written: written('For sent'), base };
    expect(await handIn(deed, writerOf(memberAt(year, 3)), late)).toEqual({ ok: false, reason: { kind: 'notOpen' } });
  });
});

eachDatabase('work on a task', (open) => {
  it('is handed in once however often it is sent, with a receipt', async () => {
    const year = await openYear(await open());
    const { deed } = year;
    const task = await giveTask(year, { doneBy: 'member' });
    const writer = writerOf(memberAt(year, 0));
    const writing = { taskId: task.id, written: written('Ferdig'), base };
    for (let times = 0; times < 2; times++) expect((await handIn(deed, writer, writing)).ok).toBe(true);
    const work = await findWork(deed.db, task.id, { memberId: writer.id, groupId: null });
    const versions = await versionsOf(deed.db, work?.id ?? '');
    expect(versions).toMatchObject([{ version: 1, text: 'Ferdig', handedInBy: writer.id, files: [] }]);
    expect(versions[0]?.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('of a group that two hand in at once is handed in once, and the second sees both versions', async () => {
    const year = await openYear(await open());
    const { deed } = year;
    const task = await giveTask(year);
    const [one, other] = [writerOf(memberAt(year, 0)), writerOf(memberAt(year, 1))];
    const results = await Promise.all([
      handIn(deed, one, { taskId: task.id, written: written('Den enes'), base }),
      handIn(deed, other, { taskId: task.id, written: written('Den andres'), base }),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const work = await findWork(deed.db, task.id, { memberId: null, groupId: one.groupId });
    const [version, ...more] = await versionsOf(deed.db, work?.id ?? '');
    expect(more).toEqual([]);
    const refusal = results.find((result) => !result.ok);
    expect(refusal).toMatchObject({ reason: { kind: 'conflict', stored: { text: version?.text } } });
  });

  it('tells who wrote what, and forgets what was kept while typing after a day', async () => {
    const year = await openYear(await open());
    const { deed } = year;
    const task = await giveTask(year);
    const [one, other] = [writerOf(memberAt(year, 0)), writerOf(memberAt(year, 1))];
    const keep = async (writer: typeof one, from: string | null, text: string, quiet: boolean) => {
      const at = writtenFingerprint(from === null ? nothingWritten : written(from));
      expect((await keepDraft(deed, writer, { taskId: task.id, written: written(text), base: at, quiet })).ok).toBe(
        true,
      );
    };
    await keep(one, null, 'a', true);
    await keep(one, 'a', 'ab', false);
    await keep(other, 'ab', 'abc', false);
    const work = await findWork(deed.db, task.id, { memberId: null, groupId: one.groupId });
    const history = async () =>
      (await draftsOf(deed.db, work?.id ?? '', 9)).map((draft) => [draft.text, draft.writtenBy]);
    expect(await history()).toEqual([
      ['abc', other.id],
      ['ab', one.id],
      ['a', one.id],
    ]);
    hours(year, 25);
    await keep(one, 'abc', 'abcd', false);
    expect((await history()).map(([text]) => text)).toEqual(['abcd', 'abc', 'ab']);
  });

  it('can be handed in again until it is answered, and every version is kept as it was', async () => {
    const year = await openYear(await open());
    const { deed, by } = year;
    const task = await giveTask(year);
    await handInAs(deed, task, memberAt(year, 0), { text: 'Først' });
    const work = await handInAs(deed, task, memberAt(year, 1), { text: 'Så' });
    expect((await versionsOf(deed.db, work.id)).map(({ text }) => text)).toEqual(['Så', 'Først']);
    const read = { taskId: task.id, workId: work.id, version: 2 };
    expect((await answerWork(deed, by, read, { kind: 'answer', text: 'Fint' })).ok).toBe(true);
    const again = { taskId: task.id, written: written('Mer'), base: writtenFingerprint(written('Så')) };
    expect(await handIn(deed, writerOf(memberAt(year, 0)), again)).toEqual({ ok: false, reason: { kind: 'answered' } });
    const change = deed.db.updateTable('handedIn').set({ text: 'Endret' }).where('workId', '=', work.id).execute();
    await expect(change).rejects.toThrow('append-only');
  });

  it('that holds nothing is not handed in, but a file is something', async () => {
    const year = await openYear(await open());
    const { deed } = year;
    const task = await giveTask(year, { doneBy: 'member' });
    const writer = writerOf(memberAt(year, 0));
    const writing = { taskId: task.id, written: nothingWritten, base };
    expect(await handIn(deed, writer, writing)).toEqual({ ok: false, reason: { kind: 'empty' } });
    for (let times = 0; times < 2; times++) expect((await addWorkFile(deed, writer, task.id, pdf)).ok).toBe(true);
    expect((await handIn(deed, writer, writing)).ok).toBe(true);
    const work = await findWork(deed.db, task.id, { memberId: writer.id, groupId: null });
    expect(await versionsOf(deed.db, work?.id ?? '')).toMatchObject([{ files: [{ name: 'notat.pdf' }] }]);
  });

  it('keeps a file that was handed in, and erases one that was not, when it is taken away', async () => {
    const year = await openYear(await open());
    const { deed } = year;
    const task = await giveTask(year, { doneBy: 'member' });
    const writer = writerOf(memberAt(year, 0));
    await addWorkFile(deed, writer, task.id, pdf);
    const work = await handInAs(deed, task, memberAt(year, 0));
    hours(year, 1);
    await addWorkFile(deed, writer, task.id, { ...pdf, content: new TextEncoder().encode('%PDF-1.7 2 %%EOF') });
    const files = await filesOf(deed.db, work.id);
    for (const { id } of files) await removeWorkFile(deed, writer, task.id, id);
    expect(await filesOf(deed.db, work.id)).toEqual([]);
    expect(await findFileOf(deed.db, work.id, files[0]?.id ?? '')).toMatchObject({ name: 'notat.pdf' });
    expect(await deed.db.selectFrom('file').select('id').execute()).toEqual([{ id: files[0]?.fileId }]);
  });

  it('counts as done for the outcomes of its task, for everybody in the group', async () => {
    const year = await openYear(await open());
    const task = await giveTask(year);
    await handInAs(year.deed, task, memberAt(year, 0));
    const doneBy = async (index: number) =>
      await tasksDone({ db: year.deed.db, language: 'nn' }, { cohort: year.cohort, member: memberAt(year, index) });
    expect(await doneBy(2)).toEqual([
      {
        outcomes: ['K1', 'S1'],
        text: 'Oppgåve: Snakk med fem innbyggjarar',
        href: `/kull/2022/oppgave/${task.id}`,
        at: year.clock.now(),
      },
    ]);
    expect(await doneBy(3)).toEqual([]);
  });
});

eachDatabase('the school', (open) => {
  it('sees what came in, late or not, and what nobody has read', async () => {
    const year = await openYear(await open());
    const { deed, by } = year;
    const task = await giveTask(year, { doneBy: 'member' });
    const work = await handInAs(deed, task, memberAt(year, 0), { text: 'ord '.repeat(100) });
    year.clock.set(someTerms.dueAt.add({ hours: 1 }));
    await handInAs(deed, task, memberAt(year, 4));
    const [first, second] = await cameInFor(deed.db, task.id);
    expect(first).toMatchObject({ workId: work.id, memberName: memberAt(year, 0).name, version: 1, readVersion: 0 });
    expect(first?.excerpt).toHaveLength(160);
    expect(second).toMatchObject({ groupId: memberAt(year, 4).groupId, firstDueAt: someTerms.dueAt });
    const counts = async () => (await countsOf(deed.db, by.cohortId)).get(task.id);
    expect(await counts()).toMatchObject({ handedIn: 2, unread: 2 });
    await markRead(deed, by, { taskId: task.id, workId: work.id, version: 1 });
    expect(await counts()).toMatchObject({ handedIn: 2, unread: 1 });
  });

  it('answers a version once, tells those whose it is, and never a version that it has not seen', async () => {
    const year = await openYear(await open());
    const { deed, by } = year;
    const task = await giveTask(year);
    const work = await handInAs(deed, task, memberAt(year, 0), { text: 'Først' });
    await handInAs(deed, task, memberAt(year, 0), { text: 'Så' });
    const answer = { kind: 'answer', text: 'Bra' } as const;
    const read = { taskId: task.id, workId: work.id, version: 1 };
    expect(await answerWork(deed, by, read, answer)).toEqual({ ok: false, reason: 'newer' });
    for (let times = 0; times < 2; times++)
      expect((await answerWork(deed, by, { ...read, version: 2 }, answer)).ok).toBe(true);
    const other = await answerWork(deed, by, { ...read, version: 2 }, { ...answer, text: 'Dårlig' });
    expect(other).toEqual({ ok: false, reason: 'answered' });
    const told = await noticesOf(deed.db, 'taskAnswered');
    expect(told.map(({ email }) => email)).toEqual([0, 1, 2].map((index) => memberAt(year, index).email));
  });

  it('asks for more, and the work is open again', async () => {
    const year = await openYear(await open());
    const { deed, by } = year;
    const task = await giveTask(year);
    const work = await handInAs(deed, task, memberAt(year, 0), { text: 'Kort' });
    const read = { taskId: task.id, workId: work.id, version: 1 };
    await answerWork(deed, by, read, { kind: 'askForMore', text: 'Hvem snakket dere med?' });
    expect(await handInAs(deed, task, memberAt(year, 1), { text: 'Med fem' })).toMatchObject({ state: 'handedIn' });
    await answerWork(deed, by, { ...read, version: 2 }, { kind: 'answer', text: 'Takk' });
    expect((await answersOf(deed.db, work.id)).map(({ kind }) => kind)).toEqual(['answer', 'askForMore']);
  });

  it('reminds the silent once a day, and nobody else', async () => {
    const year = await openYear(await open());
    const { deed, by } = year;
    const task = await giveTask(year);
    await handInAs(deed, task, memberAt(year, 0));
    expect(await remindSilent(deed, by, task.id, memberAt(year, 0).groupId)).toEqual({ ok: true, value: 0 });
    expect(await remindSilent(deed, by, task.id, memberAt(year, 3).groupId)).toEqual({ ok: true, value: 3 });
    expect(await remindSilent(deed, by, task.id, null)).toEqual({ ok: true, value: 0 });
    hours(year, 24);
    expect(await remindSilent(deed, by, task.id, null)).toEqual({ ok: true, value: 3 });
    const told = (await noticesOf(deed.db, 'taskReminder')).map(({ email }) => email);
    expect(told).toEqual([3, 3, 4, 4, 5, 5].map((index) => memberAt(year, index).email));
  });
});

eachDatabase('what people did for tasks', (open) => {
  it('is erased with the people of a cohort, in groups too; the tasks themselves stay', async () => {
    const year = await openYear(await open());
    const { deed } = year;
    const task = await giveTask(year);
    await addWorkFile(deed, writerOf(memberAt(year, 0)), task.id, pdf);
    await handInAs(deed, task, memberAt(year, 0));
    await remindSilent(deed, year.by, task.id, null);
    hours(year, 24 * 31 * 61);
    await eraseExpired(deed);
    for (const table of ['taskWork', 'taskDraft', 'handedIn', 'taskFile', 'taskReminder', 'file'] as const)
      expect(await deed.db.selectFrom(table).selectAll().execute(), table).toEqual([]);
    expect(await findTask(deed.db, year.by.cohortId, task.id)).toMatchObject({ title: someTerms.title });
  });
});

eachDatabase('the coordinator’s next steps', (open) => {
  it('are to give a task after a gathering, then to read what came in', async () => {
    const year = await openYear(await open());
    const steps = async () =>
      (await tasksDeskSteps(year.deed.db, year.clock, 'nb', year.cohort)).map(({ title }) => title);
    expect(await steps()).toEqual([]);
    year.clock.set(Temporal.Instant.from('2022-09-08T08:00:00Z'));
    expect(await steps()).toEqual(['Gi en oppgave etter samling 1']);
    await draftTask(year.deed, year.by, '00000000-0000-4000-8000-000000000003', someTerms);
    expect(await steps()).toEqual(['Oppgaven «Snakk med fem innbyggere» er ikke gitt ennå']);
    await setTask(year.deed, year.by, '00000000-0000-4000-8000-000000000003');
    expect(await steps()).toEqual([]);
    const task = await findTask(year.deed.db, year.by.cohortId, '00000000-0000-4000-8000-000000000003');
    if (task) await handInAs(year.deed, task, memberAt(year, 0));
    expect(await steps()).toEqual(['Ett svar er ikke lest']);
  });
});

describe('the terms of a task', () => {
  it('are the same however their parts are ordered', () => {
    const { title, ...rest } = someTerms;
    expect(termsFingerprint({ ...rest, title })).toBe(termsFingerprint(someTerms));
  });
});
