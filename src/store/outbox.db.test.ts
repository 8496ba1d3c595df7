import { expect, it } from 'vitest';
import { eachDatabase } from '../../test/support/database.ts';
import { markMailSent, newestMail, postponeMail, queueMail, takeDueMail, type Letter } from './outbox.store.ts';
import { inTransaction } from './database.ts';

const now = Temporal.Instant.from('2022-06-25T10:00:00Z');
const soon = now.add({ minutes: 10 });

function letter(dedupeKey: string): Letter {
  return {
    recipient: 'kari@kommune.example',
    language: 'nn',
    subject: 'Kvittering',
    body: 'Takk for søknaden.',
    dedupeKey,
  };
}

eachDatabase('the outbox', (open) => {
  it('queues a mail once by its key and says so the second time', async () => {
    const db = await open();
    expect(await queueMail(db, letter('receipt:1'), now)).toBe(true);
    expect(await queueMail(db, { ...letter('receipt:1'), subject: 'En gang til' }, soon)).toBe(false);
    const mails = await newestMail(db, 10);
    expect(mails.map((mail) => mail.subject)).toEqual(['Kvittering']);
  });

  it('keeps no mail of a transaction that was given up', async () => {
    const db = await open();
    const deed = inTransaction(db, async (tx) => {
      await queueMail(tx, letter('receipt:1'), now);
      throw new Error('the deed failed after all');
    });
    await expect(deed).rejects.toThrow('the deed failed after all');
    expect(await newestMail(db, 10)).toEqual([]);
  });

  it('gives each mail to one of two workers that ask at the same time', async () => {
    const db = await open();
    for (let number = 1; number <= 12; number++) await queueMail(db, letter(`receipt:${number}`), now);
    const [one, two] = await Promise.all([takeDueMail(db, now, soon, 6), takeDueMail(db, now, soon, 6)]);
    const taken = [...one, ...two].map((mail) => mail.id);
    expect(taken.length).toBe(new Set(taken).size);
    // What a worker passed over because the other held it comes with the next round, never twice.
    const rest = await takeDueMail(db, now, soon, 12);
    expect(new Set([...taken, ...rest.map((mail) => mail.id)]).size).toBe(12);
    expect(taken.length + rest.length).toBe(12);
  });

  it('brings up a taken mail again when its worker has not come back in time', async () => {
    const db = await open();
    await queueMail(db, letter('receipt:1'), now);
    expect(await takeDueMail(db, now, soon, 5)).toHaveLength(1);
    expect(await takeDueMail(db, now, soon, 5)).toEqual([]);
    const again = await takeDueMail(db, soon, soon.add({ minutes: 10 }), 5);
    expect(again.map((mail) => mail.attempts)).toEqual([2]);
  });

  it('sends nothing twice that is marked as sent, and nothing more that is postponed for good', async () => {
    const db = await open();
    await queueMail(db, letter('receipt:1'), now);
    await queueMail(db, letter('receipt:2'), now);
    const [sent, givenUp] = await takeDueMail(db, now, soon, 5);
    await markMailSent(db, sent!.id, now);
    await postponeMail(db, givenUp!.id, null);
    expect(await takeDueMail(db, soon.add({ hours: 24 }), soon.add({ hours: 25 }), 5)).toEqual([]);
  });

  it('passes over at night what leaves by day alone, and nothing else', async () => {
    const db = await open();
    await queueMail(db, { ...letter('news:1'), byDay: true }, now);
    await queueMail(db, { ...letter('link:1'), recipient: 'ola@kommune.example' }, now);
    const byNight = await takeDueMail(db, now, soon, 5, true);
    expect(byNight.map(({ recipient }) => recipient)).toEqual(['ola@kommune.example']);
    const byDay = await takeDueMail(db, now, soon, 5);
    expect(byDay.map(({ recipient, attempts }) => [recipient, attempts])).toEqual([['kari@kommune.example', 1]]);
  });

  it('shows the newest mails first, and those of one recipient alone', async () => {
    const db = await open();
    await queueMail(db, letter('first'), now);
    await queueMail(db, { ...letter('second'), recipient: 'ola@kommune.example' }, soon);
    expect((await newestMail(db, 5)).map((mail) => mail.dedupeKey)).toEqual(['second', 'first']);
    expect((await newestMail(db, 5, 'kari@kommune.example')).map((mail) => mail.dedupeKey)).toEqual(['first']);
    expect(await newestMail(db, 1)).toHaveLength(1);
  });
});
