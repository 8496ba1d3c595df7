import { expect, it } from 'vitest';
import { eachDatabase } from '../../test/support/database.ts';
import { inOslo } from '../kit/oslo-time.ts';
import { openNoticeDesk } from '../notices/notices.fixture.ts';
import { queueMail, type Database } from '../store/index.ts';
import { settings } from '../selection/selection.fixture.ts';
import { runDue } from './jobs.ts';

/** The office at work, minute by minute, with a mail server that can be down; `handedOver` tells what left and when. */
function atWork(db: Database) {
  const school = openNoticeDesk(db);
  const { clock, desk } = school;
  const handedOver: string[] = [];
  const server = { isDown: false };
  const failures: unknown[] = [];
  const wallClock = () => inOslo(clock.now()).toPlainTime().toString({ smallestUnit: 'minute' });
  const turn = async () =>
    await runDue(
      { ...desk, draw: settings },
      async ({ recipient }) => {
        if (server.isDown) throw new Error('connection refused');
        handedOver.push(`${wallClock()} ${recipient}`);
      },
      (_, error) => failures.push(error),
    );
  const workUntil = async (time: string, everyMinutes = 5): Promise<void> => {
    const end = Temporal.ZonedDateTime.from(`${time}[Europe/Oslo]`).toInstant();
    while (Temporal.Instant.compare(clock.now(), end) < 0) {
      while ((await turn()) > 0 && !server.isDown);
      clock.set(clock.now().add({ minutes: everyMinutes }));
    }
  };
  const signInLink = async (key: string): Promise<void> => {
    const letter = {
      recipient: `${key}@example.no`,
      language: 'nb',
      subject: 'Logg inn',
      body: 'Her er lenken.',
    } as const;
    await queueMail(db, { ...letter, dedupeKey: key }, clock.now());
  };
  return { ...school, handedOver, server, failures, turn, workUntil, signInLink };
}

const recipientIn = (line: string): string => line.split(' ')[1] ?? '';

eachDatabase('mail about the year', (open) => {
  it('is neither lost nor doubled when the mail server is down for an hour by day', async () => {
    const { osloAt, person, tell, handedOver, server, failures, workUntil } = atWork(await open());
    osloAt('2022-09-06T12:00');
    const people = await Promise.all(['Kari', 'Ola', 'Ann'].map(async (name) => await person(name)));
    server.isDown = true;
    await tell(people, 'programmeChanged', 'Flyttet');
    await workUntil('2022-09-06T13:00');
    await tell(people.slice(0, 1), 'programmeChanged', 'Flyttet igjen');
    expect(handedOver).toEqual([]);
    expect(failures.length).toBeGreaterThan(3);
    server.isDown = false;
    await workUntil('2022-09-06T18:00');
    expect(handedOver.map(recipientIn).toSorted()).toEqual([
      'ann@example.no',
      'kari@example.no',
      'kari@example.no',
      'ola@example.no',
    ]);
  });

  it('that the server did not take before the night waits until seven, though the server is back; sign-in links don’t wait', async () => {
    const { osloAt, person, tell, handedOver, server, workUntil, signInLink } = atWork(await open());
    osloAt('2022-09-06T20:30');
    server.isDown = true;
    await tell([await person('Kari'), await person('Ola')], 'programmeChanged', 'Flyttet');
    await workUntil('2022-09-06T21:30');
    await signInLink('under');
    await workUntil('2022-09-06T21:45');
    server.isDown = false;
    await signInLink('etter');
    await workUntil('2022-09-07T06:55');
    expect(handedOver.map(recipientIn).toSorted()).toEqual(['etter@example.no', 'under@example.no']);
    await workUntil('2022-09-07T09:00');
    expect(handedOver.slice(2).toSorted()).toEqual(['07:00 kari@example.no', '07:00 ola@example.no']);
  });

  it('waits as long in the night that has an hour more', async () => {
    const { osloAt, person, tell, handedOver, workUntil } = atWork(await open());
    osloAt('2022-10-29T21:00');
    await tell([await person('Kari')], 'programmeChanged', 'Flyttet');
    await workUntil('2022-10-30T08:00');
    expect(handedOver).toEqual(['07:00 kari@example.no']);
  });

  it('is sent for each of two deeds of the same instant, though the first was told of before the second was done', async () => {
    const { osloAt, person, tell, handedOver, turn } = atWork(await open());
    osloAt('2022-09-06T12:00');
    const kari = await person('Kari');
    await tell([kari], 'programmeChanged', 'Flyttet');
    await turn();
    await tell([kari], 'absenceAnswered', 'Svar');
    await turn();
    expect(handedOver).toEqual(['12:00 kari@example.no', '12:00 kari@example.no']);
  });
});
