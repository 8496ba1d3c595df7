import { expect, it } from 'vitest';
import { sendNotices } from '../notices/index.ts';
import { noticesSince } from '../notices/notice.store.ts';
import { eachDatabase } from '../../test/support/database.ts';
import type { Database } from '../store/index.ts';
import { editPost, removePost, takePostBack } from './change-post.action.ts';
import { postsBetween } from './post.store.ts';
import { newPost, openTalk } from './talk.fixture.ts';
import { listThreads, threadsSaying, unreadThreads } from './thread-list.store.ts';
import { closeThread, followThread, markRead } from './thread.action.ts';
import { readingOf } from './thread.store.ts';
import { startThread, writePost } from './write-post.action.ts';

async function textsOf(db: Database, threadId: string): Promise<string[]> {
  return (await postsBetween(db, threadId, 1, 1000)).map(({ text }) => text);
}

/** What somebody has been told, as the kinds of it. */
async function toldOf(db: Database, accountId: string): Promise<string[]> {
  const notices = await noticesSince(db, accountId, Temporal.Instant.from('2022-01-01T00:00:00Z'), 100);
  return notices.map(({ kind }) => kind).toSorted();
}

eachDatabase('a thread', (open) => {
  it('is started once, and its posts are said once, however often they are sent', async () => {
    const db = await open();
    const { deed, cohort, first, second } = await openTalk(db);
    const about = { kind: 'free', title: 'Om reisen', gathering: 1 } as const;
    const [begin, answer] = [newPost('Kjører noen fra Lom?'), newPost('Ja, jeg', 1)];
    const started = await startThread(deed, first, about, begin);
    expect(await startThread(deed, first, about, begin)).toEqual(started);
    const threadId = started.ok ? started.value.threadId : '';
    for (let times = 0; times < 2; times++)
      expect(await writePost(deed, second, threadId, answer)).toMatchObject({ ok: true, value: { number: 2 } });
    const both = await Promise.all(
      [1, 2].map(() => writePost(deed, second, threadId, { ...newPost('To'), id: begin.id })),
    );
    // Which of two at once comes first is nobody's to say.
    expect(new Set(both.map((result) => result.ok && result.value.number))).toEqual(new Set([3, 4]));
    expect(await textsOf(db, threadId)).toEqual(['Kjører noen fra Lom?', 'Ja, jeg', 'To', 'To']);
    const query = { cohortId: cohort.id, accountId: first.accountId, gathering: 1, search: null };
    expect(await listThreads(db, query, { limit: 10, offset: 0 })).toHaveLength(1);
    expect(await listThreads(db, { ...query, gathering: 2 }, { limit: 10, offset: 0 })).toEqual([]);
  });

  it('of a session is the same for whoever starts it', async () => {
    const db = await open();
    const { deed, sessions, first, other } = await openTalk(db);
    const about = { kind: 'session', gathering: 1, sessionId: sessions[0]?.id ?? '' } as const;
    const started = await startThread(deed, first, about, newPost('Hva tok dere med dere?'));
    const joined = await startThread(deed, other, about, newPost('At motstand er en gave'));
    expect(joined.ok && started.ok && joined.value.threadId === started.value.threadId).toBe(true);
    expect(joined).toMatchObject({ value: { number: 2 } });
  });

  it('numbers what is said at once one after the other', async () => {
    const db = await open();
    const { first, second, third, other, start, say } = await openTalk(db);
    const { threadId } = await start();
    const said = await Promise.all([first, second, third, other].map((writer) => say(writer, threadId, 'Enig')));
    expect(said.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual([2, 3, 4, 5]);
  });

  it('that is closed takes nothing more, but what was sent before is not refused when it comes again', async () => {
    const db = await open();
    const { deed, first, second, start, coordinatorId } = await openTalk(db);
    const { threadId } = await start();
    const said = newPost('Siste ord');
    await writePost(deed, second, threadId, said);
    const keeper = { ...first, accountId: coordinatorId };
    await closeThread(deed, keeper, threadId, 'close');
    expect(await writePost(deed, second, threadId, newPost('Enda et'))).toEqual({
      ok: false,
      reason: { kind: 'closed' },
    });
    expect(await writePost(deed, second, threadId, said)).toMatchObject({ ok: true });
    await closeThread(deed, keeper, threadId, 'reopen');
    expect(await writePost(deed, second, threadId, newPost('Enda et'))).toMatchObject({ ok: true });
  });

  it('of another cohort is not found', async () => {
    const db = await open();
    const { deed, first, start } = await openTalk(db);
    const { threadId } = await start();
    const elsewhere = { ...first, cohort: { ...first.cohort, id: first.accountId } };
    expect(await writePost(deed, elsewhere, threadId, newPost('Hei'))).toMatchObject({ reason: { kind: 'notFound' } });
  });

  it('is found by its title, by what is said in it, and not by what is gone', async () => {
    const db = await open();
    const { deed, cohort, first, second, start, say } = await openTalk(db);
    const { threadId } = await start('Vi prøvde tjenestereise');
    const { number } = await say(second, threadId, '100% enig_');
    const find = async (words: string) => {
      const threads = await threadsSaying(db, cohort.id, words);
      const search = { words, gatherings: [], sessions: [], threads };
      const query = { cohortId: cohort.id, accountId: first.accountId, gathering: null, search };
      return (await listThreads(db, query, { limit: 10, offset: 0 })).length;
    };
    expect([await find('SAMLING'), await find('tjenestereise'), await find('0% e'), await find('g_')]).toEqual([
      1, 1, 1, 1,
    ]);
    expect([await find('1_0'), await find('%x')]).toEqual([0, 0]);
    const [post] = await postsBetween(db, threadId, number, number);
    await takePostBack(deed, second, { threadId, postId: post?.id ?? '' });
    expect(await find('0% e')).toBe(0);
  });
});

eachDatabase('a post', (open) => {
  it('may be changed by its author for an hour, and never by anybody else', async () => {
    const db = await open();
    const { deed, clock, first, second, start } = await openTalk(db);
    const { threadId } = await start('Først');
    const [post] = await postsBetween(db, threadId, 1, 1);
    const that = { threadId, postId: post?.id ?? '' };
    expect(await editPost(deed, second, that, 'Mitt')).toMatchObject({ reason: { kind: 'notFound' } });
    clock.set(clock.now().add({ minutes: 59 }));
    expect(await editPost(deed, first, that, 'Så')).toMatchObject({ ok: true });
    const [changed] = await postsBetween(db, threadId, 1, 1);
    expect(changed).toMatchObject({ text: 'Så', editedAt: clock.now() });
    clock.set(clock.now().add({ minutes: 1 }));
    expect(await editPost(deed, first, that, 'For sent')).toEqual({ ok: false, reason: { kind: 'tooLate' } });
    // The same again is no change, and so never too late.
    expect(await editPost(deed, first, that, 'Så')).toMatchObject({ ok: true });
  });

  it('that is taken back or removed leaves no text behind, and a change that comes after is not kept', async () => {
    const db = await open();
    const { deed, first, second, start, say, coordinatorId } = await openTalk(db);
    const { threadId } = await start('Bort med dette');
    const { number } = await say(second, threadId, 'Og dette');
    const [own, others] = await postsBetween(db, threadId, 1, number);
    const [mine, theirs] = [own, others].map((post) => ({ threadId, postId: post?.id ?? '' }));
    if (!mine || !theirs) throw new Error('two posts were written');
    expect(await takePostBack(deed, second, mine)).toMatchObject({ reason: 'notFound' });
    for (let times = 0; times < 2; times++) await takePostBack(deed, first, mine);
    const keeper = { ...first, accountId: coordinatorId };
    for (const reason of ['Utenfor tema', 'En annen grunn']) await removePost(deed, keeper, theirs, reason);
    expect(await editPost(deed, first, mine, 'Likevel')).toMatchObject({ reason: { kind: 'gone' } });
    const posts = await postsBetween(db, threadId, 1, number);
    expect(posts.map(({ state, text, removalReason }) => [state, text, removalReason])).toEqual([
      ['takenBack', '', null],
      ['removed', '', 'Utenfor tema'],
    ]);
  });

  it('that is gone is gone from what those it mentions were told too, and its author is told why the school removed it', async () => {
    const db = await open();
    const { deed, cohort, members, first, second, third, start, say, coordinatorId } = await openTalk(db);
    const told = async (accountId: string) =>
      (await noticesSince(db, accountId, Temporal.Instant.from('2022-01-01T00:00:00Z'), 10)).map(
        ({ kind, body }) => [kind, body.includes('syk')] as const,
      );
    const { threadId } = await start();
    const { number } = await say(second, threadId, `@${members[2]?.name}, Kari er syk`);
    const { number: other } = await say(second, threadId, `@${members[2]?.name}, Ola er syk`);
    expect(await told(third.accountId)).toEqual([
      ['mentioned', true],
      ['mentioned', true],
    ]);
    await sendNotices({ ...deed, schoolName: () => 'Skolen' });
    const [one, two] = await postsBetween(db, threadId, number, other);
    const keeper = { cohort, accountId: coordinatorId };
    for (let times = 0; times < 2; times++)
      await removePost(deed, keeper, { threadId, postId: one?.id ?? '' }, 'Handler om helsa til en annen.');
    expect(await told(third.accountId)).toEqual([['mentioned', true]]);
    await takePostBack(deed, second, { threadId, postId: two?.id ?? '' });
    expect(await told(third.accountId)).toEqual([]);
    expect(await told(second.accountId)).toEqual([['postRemoved', false]]);
    expect(await told(first.accountId)).toEqual([['threadNews', false]]);
  });

  it('that is changed before those it mentions have had their mail is told as it is then', async () => {
    const db = await open();
    const { deed, clock, members, first, second, third, start } = await openTalk(db);
    clock.set(Temporal.Instant.from('2022-09-06T22:30:00Z'));
    const [, ola, kari] = members.map(({ name }) => name);
    const { threadId } = await start(`@${ola} og @${kari}: Per er syk`);
    const [post] = await postsBetween(db, threadId, 1, 1);
    await editPost(deed, first, { threadId, postId: post?.id ?? '' }, `@${ola}: én er borte`);
    const [told] = await noticesSince(db, second.accountId, Temporal.Instant.from('2022-01-01T00:00:00Z'), 10);
    expect(told?.body).toContain('én er borte');
    expect(told?.body).not.toContain('syk');
    expect(await toldOf(db, third.accountId)).toEqual([]);
  });

  it('shows with what it answers, and says so when that is gone', async () => {
    const db = await open();
    const { deed, first, second, start } = await openTalk(db);
    const { threadId } = await start('Hva mener dere?');
    await writePost(deed, second, threadId, newPost('At det går', 1));
    await writePost(deed, second, threadId, newPost('Om noe som ikke finnes', 99));
    const answersOf = async () =>
      (await postsBetween(db, threadId, 2, 3)).map(({ answers }) => answers && [answers.number, answers.text]);
    expect(await answersOf()).toEqual([[1, 'Hva mener dere?'], null]);
    const [asked] = await postsBetween(db, threadId, 1, 1);
    await takePostBack(deed, first, { threadId, postId: asked?.id ?? '' });
    expect(await answersOf()).toEqual([[1, ''], null]);
  });

  it('stays without a name when the account of its author is no more', async () => {
    const db = await open();
    const { coordinatorId, first, start, say } = await openTalk(db);
    const { threadId } = await start();
    await say({ ...first, accountId: coordinatorId }, threadId, 'Velkommen');
    await db.deleteFrom('account').where('id', '=', coordinatorId).execute();
    expect((await postsBetween(db, threadId, 2, 2)).map(({ authorId, text }) => [authorId, text])).toEqual([
      [null, 'Velkommen'],
    ]);
  });
});

eachDatabase('those in a cohort', (open) => {
  it('are told when they are mentioned, once, and not of their own; a change tells those who are new in it', async () => {
    const db = await open();
    const { deed, members, first, second, third, start } = await openTalk(db);
    const names = members.map(({ name }) => name);
    const { threadId } = await start(`Hei @${names[0]} og @${names[1]}`);
    const [post] = await postsBetween(db, threadId, 1, 1);
    await editPost(deed, first, { threadId, postId: post?.id ?? '' }, `Hei @${names[1]}, og @${names[2]}!`);
    const told = await Promise.all([first, second, third].map(({ accountId }) => toldOf(db, accountId)));
    expect(told).toEqual([[], ['mentioned'], ['mentioned']]);
  });

  it('are told of news in what they follow, once a day, in their own language, and not when they are mentioned too', async () => {
    const db = await open();
    const { deed, clock, members, first, second, other, start, say } = await openTalk(db);
    const { threadId } = await start();
    await followThread(deed, other, threadId, true);
    await say(second, threadId, 'Bra');
    await say(second, threadId, `Og @${members[0]?.name}, hva med dere?`);
    expect(await toldOf(db, first.accountId)).toEqual(['mentioned', 'threadNews']);
    expect(await toldOf(db, other.accountId)).toEqual(['threadNews']);
    const [news] = await noticesSince(db, other.accountId, Temporal.Instant.from('2022-01-01T00:00:00Z'), 1);
    expect(news).toMatchObject({ language: 'nn', subject: 'Nytt i samtalen «Etter første samling»' });
    expect(news?.body).toContain(`/nn/kull/2022/samtale/${threadId}?side=1#innlegg-2`);
    await followThread(deed, other, threadId, false);
    clock.set(clock.now().add({ hours: 24 }));
    await say(second, threadId, 'Neste dag');
    expect(await toldOf(db, first.accountId)).toEqual(['mentioned', 'threadNews', 'threadNews']);
    expect(await toldOf(db, other.accountId)).toEqual(['threadNews']);
    // Whoever says something follows from then on.
    expect(await readingOf(db, threadId, second.accountId)).toMatchObject({ follows: true });
  });

  it('who have withdrawn are neither told nor found by name', async () => {
    const db = await open();
    const { members, first, second, start, say } = await openTalk(db);
    const { threadId } = await start();
    await db.updateTable('member').set({ state: 'withdrawn' }).where('accountId', '=', first.accountId).execute();
    expect(await say(second, threadId, `Hei @${members[0]?.name}`)).toMatchObject({ hasUnknown: true });
    expect(await toldOf(db, first.accountId)).toEqual([]);
  });

  it('of the same name are told apart before anything is said or begun', async () => {
    const db = await open();
    const { deed, cohort, first, start } = await openTalk(db);
    await db
      .updateTable('member')
      .set({ name: 'Kari Berg' })
      .where('cohortId', '=', cohort.id)
      .where('name', 'in', ['Deltaker 1.2', 'Deltaker 2.1'])
      .execute();
    const { threadId } = await start();
    const text = 'Hei @Kari Berg';
    const names = [{ name: 'Kari Berg', labels: ['Kari Berg (Lom)', 'Kari Berg (Skjåk)'] }];
    const refusal = { ok: false, reason: { kind: 'sharedNames', names } };
    expect(await writePost(deed, first, threadId, newPost(text))).toEqual(refusal);
    expect(await startThread(deed, first, { kind: 'gathering', gathering: 1 }, newPost(text))).toEqual(refusal);
    expect(await db.selectFrom('thread').select('kind').execute()).toEqual([{ kind: 'free' }]);
    expect(await writePost(deed, first, threadId, newPost(`${text} (Skjåk)`))).toMatchObject({ ok: true });
  });

  it('have read as far as they have come, never less, each for themselves', async () => {
    const db = await open();
    const { deed, cohort, first, second, start, say } = await openTalk(db);
    const { threadId } = await start();
    await say(second, threadId, 'To');
    const left = async (accountId: string) => await unreadThreads(db, cohort.id, accountId);
    expect(await left(first.accountId)).toBe(1);
    await markRead(deed, first.accountId, threadId, 2);
    await markRead(deed, first.accountId, threadId, 1);
    expect([await left(first.accountId), await left(second.accountId)]).toEqual([0, 1]);
    // Following and reading live in one row and leave each other alone.
    expect(await readingOf(db, threadId, first.accountId)).toEqual({ follows: true, readTo: 2 });
  });
});
