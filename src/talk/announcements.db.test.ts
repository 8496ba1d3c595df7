import { expect, it } from 'vitest';
import { ownerEmail } from '../cohort/cohort.fixture.ts';
import { newId } from '../kit/id.ts';
import { sendNotices } from '../notices/index.ts';
import { noticesSince } from '../notices/notice.store.ts';
import { newestMail, type Database } from '../store/index.ts';
import { eachDatabase } from '../../test/support/database.ts';
import { announce, markOpened, recipientsMark, type NewAnnouncement } from './announce.action.ts';
import { announcementsOf, readersOf } from './announcement.store.ts';
import { recipientsOf } from './audience.rules.ts';
import { listenersOf } from './listeners.ts';
import { ownAnnouncements } from './own-announcements.ts';
import { openTalk } from './talk.fixture.ts';

async function openDesk(db: Database) {
  const talk = await openTalk(db);
  const { deed, cohort, coordinatorId } = talk;
  const by = { cohort, accountId: coordinatorId };
  const written = (change: Partial<NewAnnouncement> = {}): NewAnnouncement => ({
    id: newId(),
    audience: 'all',
    groupIds: [],
    title: { nb: 'Ny dato', nn: 'Ny dag' },
    text: { nb: 'Samling 2 er flyttet.', nn: 'Samling 2 er flytt.' },
    ...change,
  });
  const markOf = async (one: NewAnnouncement) => recipientsMark(recipientsOf(one, await listenersOf(db, cohort)));
  const send = async (one: NewAnnouncement) => await announce(deed, by, one, await markOf(one));
  return { ...talk, by, written, markOf, send };
}

const since = Temporal.Instant.from('2022-01-01T00:00:00Z');

eachDatabase('an announcement', (open) => {
  it('is sent once to everybody it is for, however often it is sent', async () => {
    const db = await open();
    const { cohort, first, written, send } = await openDesk(db);
    const one = written();
    const results = [await send(one), ...(await Promise.all([send(one), send(one)]))];
    expect(results).toEqual([1, 2, 3].map(() => ({ ok: true, value: null })));
    expect(await announcementsOf(db, cohort.id)).toMatchObject([{ people: 8, opened: 0 }]);
    expect(await noticesSince(db, first.accountId, since, 10)).toHaveLength(1);
  });

  it('reaches each in their own language, with its whole text, though they have turned other notices off', async () => {
    const db = await open();
    const { deed, clock, first, other, written, send } = await openDesk(db);
    await send(written());
    await sendNotices({ ...deed, clock, schoolName: () => 'Skolen' });
    const mails = await newestMail(db, 20);
    expect(mails).toHaveLength(8);
    const told = async (accountId: string) => (await noticesSince(db, accountId, since, 1))[0];
    expect(await told(first.accountId)).toMatchObject({ subject: 'Ny dato', language: 'nb' });
    expect(await told(other.accountId)).toMatchObject({ subject: 'Ny dag', language: 'nn' });
    expect((await told(other.accountId))?.body).toMatch(
      /^Samling 2 er flytt\.\n\n.*\nhttps?:\S+\/nn\/kull\/2022\/kunngjoring\//,
    );
  });

  it('is readable as text where it has signs that make letters bold, lists and links', async () => {
    const db = await open();
    const { first, written, send } = await openDesk(db);
    const text = { nb: '**Ta med:**\n\n- [kartet](https://lom.no/kart)\n- mat' };
    await send(written({ title: { nb: 'Turen' }, text }));
    const [told] = await noticesSince(db, first.accountId, since, 1);
    expect(told?.body).toMatch(/^Ta med:\n\n– kartet \(https:\/\/lom\.no\/kart\)\n– mat\n\n/);
  });

  it('without nynorsk is read in bokmål by those who have chosen nynorsk', async () => {
    const db = await open();
    const { other, written, send } = await openDesk(db);
    await send(written({ title: { nb: 'Ny dato' }, text: { nb: 'Flyttet.' } }));
    expect(await noticesSince(db, other.accountId, since, 1)).toMatchObject([{ subject: 'Ny dato', language: 'nn' }]);
  });

  it('goes to those of the chosen groups, or to owners, and to nobody else', async () => {
    const db = await open();
    const { groups, members, written, send } = await openDesk(db);
    const toGroup = written({ audience: 'groups', groupIds: [groups[1]?.id ?? ''] });
    await send(toGroup);
    const inGroup = members.filter(({ groupId }) => groupId === groups[1]?.id).map(({ accountId }) => accountId);
    expect((await readersOf(db, toGroup.id)).map(({ accountId }) => accountId).toSorted()).toEqual(inGroup.toSorted());
    const toOwners = written({ audience: 'owners' });
    await send(toOwners);
    const owners = await db
      .selectFrom('account')
      .select('id')
      .where('email', 'in', [ownerEmail(1), ownerEmail(2)])
      .execute();
    expect((await readersOf(db, toOwners.id)).map(({ accountId }) => accountId).toSorted()).toEqual(
      owners.map(({ id }) => id).toSorted(),
    );
  });

  it('is not sent to others than those whom the sender has seen, nor to nobody', async () => {
    const db = await open();
    const { deed, by, cohort, members, written, markOf } = await openDesk(db);
    const one = written({ audience: 'students' });
    const seen = await markOf(one);
    await db
      .updateTable('member')
      .set({ state: 'withdrawn' })
      .where('id', '=', members[0]?.id ?? '')
      .execute();
    expect(await announce(deed, by, one, seen)).toEqual({ ok: false, reason: 'changed' });
    const toNobody = written({ audience: 'teachers' });
    expect(await announce(deed, by, toNobody, await markOf(toNobody))).toEqual({ ok: false, reason: 'nobody' });
    expect(await announcementsOf(db, cohort.id)).toEqual([]);
  });

  it('tells who has opened it, and when they first did', async () => {
    const db = await open();
    const { deed, clock, cohort, first, written, send } = await openDesk(db);
    const one = written();
    await send(one);
    const firstTime = clock.now();
    await markOpened(deed, first.accountId, one.id);
    clock.set(firstTime.add({ hours: 1 }));
    await markOpened(deed, first.accountId, one.id);
    const readers = (await readersOf(db, one.id)).filter(({ openedAt }) => openedAt !== null);
    expect(readers).toEqual([{ accountId: first.accountId, told: true, openedAt: firstTime }]);
    expect(await announcementsOf(db, cohort.id)).toMatchObject([{ people: 8, opened: 1 }]);
  });

  it('is there for whoever comes later and is what it was for, and says that they were not told', async () => {
    const db = await open();
    const { deed, cohort, members, written, send } = await openDesk(db);
    const late = members.find(({ standing }) => standing === 'student');
    await db
      .updateTable('member')
      .set({ state: 'withdrawn' })
      .where('id', '=', late?.id ?? '')
      .execute();
    const [forStudents, forOthers] = [written({ audience: 'students' }), written({ audience: 'courseParticipants' })];
    await send(forStudents);
    await send(forOthers);
    const accountId = late?.accountId ?? '';
    expect(await ownAnnouncements(db, cohort, accountId)).toEqual([]);
    await db
      .updateTable('member')
      .set({ state: 'active' })
      .where('id', '=', late?.id ?? '')
      .execute();
    expect((await ownAnnouncements(db, cohort, accountId)).map(({ id }) => id)).toEqual([forStudents.id]);
    await markOpened(deed, accountId, forStudents.id);
    expect((await readersOf(db, forStudents.id)).find((one) => one.accountId === accountId)?.told).toBe(false);
  });
});
