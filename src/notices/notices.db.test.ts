import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { eachDatabase } from '../../test/support/database.ts';
import { inTransaction, readLog, takeDueJob, type Database } from '../store/index.ts';
import { chooseNotices } from './choose-notices.action.ts';
import { dropNotices } from './drop-notices.action.ts';
import { noticesSince } from './notice.store.ts';
import { openNoticeDesk } from './notices.fixture.ts';
import { sendNotices } from './send-notices.action.ts';

const daily = { delivery: 'daily', muted: [] } as const;

async function waiting(db: Database) {
  return await db.selectFrom('notice').select(['subject', 'dueAt']).where('dueAt', 'is not', null).execute();
}

eachDatabase('a notice', (open) => {
  it('that comes alone is a plain mail: greeting by name, the matter, the school, and where to choose', async () => {
    const { desk, person, tell, mails } = openNoticeDesk(await open());
    await tell([await person('Kari Ås Moen', 'nn')], 'programmeChanged', 'Økta er flytta');
    await sendNotices(desk);
    const [mail, ...others] = await mails();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ subject: 'Økta er flytta (nn)', language: 'nn', byDay: true });
    expect(mail?.body.split('\n\n')).toEqual([
      'Hei, Kari!',
      'Om Økta er flytta.',
      'Helsing\nSkolen',
      '--\nDu kan sjølv velje når vi skriv, og om kva:\nhttps://samling.example/nn/min-side/varsler\n',
    ]);
  });

  it('comes with others of the same time in one mail, what is important first', async () => {
    const { desk, clock, person, tell, mails } = openNoticeDesk(await open());
    const kari = await person('Kari');
    await chooseNotices(desk, kari, daily);
    await tell([kari], 'materialAdded', 'Lysark');
    clock.set(clock.now().add({ hours: 1 }));
    await tell([kari], 'programmePublished', 'Nytt program');
    await tell([kari], 'absenceAnswered', 'Svar');
    await sendNotices(desk);
    expect(await mails()).toEqual([]);
    clock.set(clock.now().add({ hours: 24 }));
    await sendNotices(desk);
    const [mail, ...others] = await mails();
    expect(others).toEqual([]);
    expect(mail?.subject).toBe('Svar (nb) – og 2 nyheter til');
    expect(mail?.body).toContain('1. Svar (nb)\n2. Lysark (nb)\n3. Nytt program (nb)');
    expect(mail?.body.indexOf('Om Svar.')).toBeLessThan(mail?.body.indexOf('Om Lysark.') ?? 0);
  });

  it('goes to each person in their own mail, once, however often and by however many it is sent', async () => {
    const db = await open();
    const { desk, person, tell, subjects } = openNoticeDesk(db);
    const people = [await person('Kari'), await person('Ola'), await person('Ann', 'en')];
    await tell(people, 'programmeChanged', 'Flyttet');
    await tell(people, 'programmeChanged', 'Flyttet');
    await Promise.all([sendNotices(desk), sendNotices(desk), sendNotices(desk)]);
    await sendNotices(desk);
    await tell(people, 'programmeChanged', 'Flyttet');
    await sendNotices(desk);
    expect(await subjects()).toEqual(['Flyttet (en)', 'Flyttet (nb)', 'Flyttet (nb)']);
    expect(await waiting(db)).toEqual([]);
  });

  it('that could not be put into the outbox waits, for the one whose turn it was and for those after, and is then sent once', async () => {
    const db = await open();
    const { desk, person, tell, subjects } = openNoticeDesk(db);
    await tell([await person('Kari'), await person('Ola')], 'invitation', 'Velkommen');
    await sql`create function fall_over() returns trigger language plpgsql as $$ begin raise exception 'broken on purpose'; end $$`.execute(
      db,
    );
    await sql`create trigger broken after update on notice for each row execute function fall_over()`.execute(db);
    await expect(sendNotices(desk)).rejects.toThrow('broken on purpose');
    await sql`drop function fall_over cascade`.execute(db);
    expect(await subjects()).toEqual([]);
    expect(await waiting(db)).toHaveLength(2);
    await sendNotices(desk);
    expect(await subjects()).toEqual(['Velkommen (nb)', 'Velkommen (nb)']);
  });

  it('written at night waits for the morning, and has a job that wakes up then', async () => {
    const db = await open();
    const { desk, osloAt, clock, person, tell, subjects } = openNoticeDesk(db);
    osloAt('2022-10-29T23:15');
    await tell([await person('Kari')], 'programmeChanged', 'Flyttet');
    await sendNotices(desk);
    osloAt('2022-10-30T06:59:59');
    expect(await takeDueJob(db, clock.now(), clock.now())).toBeUndefined();
    await sendNotices(desk);
    expect(await subjects()).toEqual([]);
    osloAt('2022-10-30T07:00');
    expect(await takeDueJob(db, clock.now(), clock.now())).toMatchObject({ kind: 'sendNotices' });
    await sendNotices(desk);
    expect(await subjects()).toEqual(['Flyttet (nb)']);
  });

  it('of a kind that is turned off is kept to be read, and not sent; an important one is sent all the same', async () => {
    const db = await open();
    const { desk, clock, person, tell, subjects } = openNoticeDesk(db);
    const kari = await person('Kari');
    await chooseNotices(desk, kari, { delivery: 'atOnce', muted: ['materialAdded', 'programmeChanged'] });
    await tell([kari], 'materialAdded', 'Lysark');
    await tell([kari], 'programmeChanged', 'Flyttet');
    clock.set(clock.now().add({ hours: 48 }));
    await sendNotices(desk);
    expect(await subjects()).toEqual(['Flyttet (nb)']);
    const kept = await noticesSince(db, kari, clock.now().subtract({ hours: 72 }), 10);
    expect(kept.map(({ subject, dueAt, sentAt }) => [subject, dueAt, sentAt !== null])).toEqual([
      ['Flyttet (nb)', null, true],
      ['Lysark (nb)', null, false],
    ]);
  });

  it('is not taken to somebody who has left, where it is only for those who attend', async () => {
    const db = await open();
    const { desk, osloAt, person, tell, subjects } = openNoticeDesk(db);
    osloAt('2022-09-06T22:00');
    const [kari, ola] = [await person('Kari'), await person('Ola')];
    await tell([kari, ola], 'programmeChanged', 'Flyttet');
    await tell([kari], 'memberChanged', 'Du har trukket deg');
    await inTransaction(db, (tx) => dropNotices(tx, kari));
    osloAt('2022-09-07T07:00');
    await sendNotices(desk);
    expect(await subjects()).toEqual(['Du har trukket deg (nb)', 'Flyttet (nb)']);
    // Whoever comes back is told what they have not been told.
    await tell([kari, ola], 'programmeChanged', 'Flyttet');
    await sendNotices(desk);
    expect(await subjects()).toEqual(['Du har trukket deg (nb)', 'Flyttet (nb)', 'Flyttet (nb)']);
  });
});

eachDatabase('choosing how to be told', (open) => {
  it('moves what waits: at once where one no longer wants a digest, and never where its kind is turned off', async () => {
    const db = await open();
    const { desk, clock, person, tell, subjects } = openNoticeDesk(db);
    const kari = await person('Kari');
    await chooseNotices(desk, kari, daily);
    await tell([kari], 'programmeChanged', 'Flyttet');
    await tell([kari], 'materialAdded', 'Lysark');
    await chooseNotices(desk, kari, { delivery: 'atOnce', muted: ['materialAdded'] });
    expect(await takeDueJob(db, clock.now(), clock.now())).toMatchObject({ kind: 'sendNotices' });
    await sendNotices(desk);
    expect(await subjects()).toEqual(['Flyttet (nb)']);
    expect(await waiting(db)).toEqual([]);
  });

  it('is logged once, in codes, and not when nothing changes', async () => {
    const db = await open();
    const { desk, person } = openNoticeDesk(db);
    const kari = await person('Kari');
    const choice = { delivery: 'daily', muted: ['materialAdded', 'gatheringReminder'] } as const;
    await chooseNotices(desk, kari, choice);
    await chooseNotices(desk, kari, { ...choice, muted: choice.muted.toReversed() });
    const log = await readLog(db, { kind: 'account', id: kari });
    expect(log.map(({ action, details }) => [action, details])).toEqual([
      ['noticesChosen', { delivery: 'daily', muted: 2 }],
    ]);
  });
});
