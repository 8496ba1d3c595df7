import { expect, it } from 'vitest';
import { openAdmission } from '../admission/admission.fixture.ts';
import { inventCohort, memberEmail } from '../cohort/cohort.fixture.ts';
import { eachDatabase } from '../../test/support/database.ts';
import type { Database } from '../store/index.ts';
import { inventPublished } from './gatherings.fixture.ts';
import { remindGatherings } from './remind-gatherings.action.ts';

async function reminders(db: Database): Promise<string[]> {
  const rows = await db
    .selectFrom('notice')
    .innerJoin('account', 'account.id', 'notice.accountId')
    .select('account.email')
    .where('kind', '=', 'gatheringReminder')
    .orderBy('email')
    .execute();
  return rows.map(({ email }) => email);
}

eachDatabase('the reminder of a gathering', (open) => {
  it('goes to those who take part, the days before that the plan says, once', async () => {
    const db = await open();
    const { deed, clock, callId } = await openAdmission(db);
    const { cohort, members } = await inventCohort(deed, callId);
    await inventPublished(deed, cohort.id, 1, '2022-09-06');
    const left = members.find(({ email }) => email === memberEmail(1, 2));
    await db
      .updateTable('member')
      .set({ state: 'withdrawn' })
      .where('id', '=', left?.id ?? '')
      .execute();
    const at = async (time: string) => {
      clock.set(Temporal.Instant.from(time));
      await remindGatherings(deed);
      return (await reminders(db)).length;
    };
    expect(await at('2022-09-02T20:00:00Z')).toBe(0);
    // Past midnight in Norway: it is the third day before.
    expect(await at('2022-09-02T22:30:00Z')).toBe(5);
    expect(await at('2022-09-05T08:00:00Z')).toBe(5);
    expect(await reminders(db)).not.toContain(memberEmail(1, 2));
  });

  it('goes by the days that people know, not by those that the school is about to move to', async () => {
    const db = await open();
    const { deed, clock, callId } = await openAdmission(db);
    const { cohort } = await inventCohort(deed, callId);
    const { gatheringId } = await inventPublished(deed, cohort.id, 1, '2022-09-06');
    const moveTo = async (from: string) =>
      await db
        .updateTable('gathering')
        .set({ fromOn: Temporal.PlainDate.from(from), toOn: Temporal.PlainDate.from(from).add({ days: 1 }) })
        .where('id', '=', gatheringId)
        .execute();
    await moveTo('2022-08-23');
    clock.set(Temporal.Instant.from('2022-08-21T08:00:00Z'));
    await remindGatherings(deed);
    expect(await reminders(db)).toEqual([]);
    await moveTo('2022-09-20');
    clock.set(Temporal.Instant.from('2022-09-04T08:00:00Z'));
    await remindGatherings(deed);
    expect(await reminders(db)).toHaveLength(6);
  });

  it('does not come once the gathering has begun, nor while nothing is published', async () => {
    const db = await open();
    const { deed, clock, callId } = await openAdmission(db);
    const { cohort } = await inventCohort(deed, callId);
    const { gatheringId } = await inventPublished(deed, cohort.id, 1, '2022-09-06');
    clock.set(Temporal.Instant.from('2022-09-06T06:00:00Z'));
    await remindGatherings(deed);
    expect(await reminders(db)).toEqual([]);
    await db.deleteFrom('programmeVersion').where('gatheringId', '=', gatheringId).execute();
    clock.set(Temporal.Instant.from('2022-09-05T06:00:00Z'));
    await remindGatherings(deed);
    expect(await reminders(db)).toEqual([]);
  });
});
