import { expect, it } from 'vitest';
import { eachDatabase } from '../../test/support/database.ts';
import { findCall } from '../admission/call.store.ts';
import { decideStanding, withdrawApplication } from '../admission/case.action.ts';
import { findAccountByEmail } from '../people/index.ts';
import { declineOffer } from '../offers/answer.action.ts';
import { memberOf as contactOf, offersNow, toldCall } from '../offers/offers.fixture.ts';
import { readLog, type Database } from '../store/index.ts';
import { cohorts, findCohortById, groupsOf, ownersOf } from './cohort.store.ts';
import { loadCohortView } from './cohort-view.ts';
import { cohortCallSteps, stepsOfCohort } from './desk-steps.ts';
import { inviteAll } from './invite.action.ts';
import { formCohort } from './form-cohort.action.ts';
import { loadFormation } from './formation.ts';
import { isFormed } from './formation.rules.ts';
import { acceptAll, acceptedCall, acceptWithNewcomer, formedCohort } from './formed.fixture.ts';
import { membersOf } from './member.store.ts';

const nothingMore = { deskSteps: [], placedDays: () => Promise.resolve(new Map()) };

async function peopleOf(db: Database, cohortId: string) {
  const members = await membersOf(db, cohortId);
  return {
    here: members.filter(({ state }) => state === 'active').length,
    withdrawn: members.filter(({ state }) => state === 'withdrawn').length,
    replaced: members.filter(({ state }) => state === 'replaced').length,
  };
}

eachDatabase('a cohort', (open) => {
  it('is made of the accepted offers: a group for each, its people with standing, the guarantor as owner', async () => {
    const { db, deed, by, cohort, accepted } = await formedCohort(await open());
    const groups = await groupsOf(db, cohort.id);
    expect(new Set(groups.map(({ applicationId }) => applicationId))).toEqual(new Set(accepted));
    expect(groups.map(({ number }) => number)).toEqual([1, 2]);
    const members = await membersOf(db, cohort.id);
    expect(members).toHaveLength(6);
    expect(new Set(members.map(({ standing }) => standing))).toEqual(new Set(['student']));
    for (const { email, accountId } of members) expect((await findAccountByEmail(db, email))?.id).toBe(accountId);
    expect((await ownersOf(db, cohort.id)).map(({ email }) => email.split('.')[0])).toEqual(['leder', 'leder']);
    expect((await readLog(db, { kind: 'cohort', id: cohort.id })).map(({ action }) => action)).toEqual([
      'cohortFormed',
      'groupFormed',
      'groupFormed',
    ]);

    const before = await membersOf(db, cohort.id);
    expect((await formCohort(deed, by)).ok).toBe(true);
    expect(await membersOf(db, cohort.id)).toEqual(before);
    expect(await cohorts(db)).toHaveLength(1);
  });

  it('asks for its gatherings to be placed before its people are invited', async () => {
    const { db, clock, cohort } = await formedCohort(await open());
    const view = await loadCohortView(db, cohort);
    const place = { title: 'Plasser', text: '', href: '/', action: '' };
    const days = { from: Temporal.PlainDate.from('2022-09-06'), to: Temporal.PlainDate.from('2022-09-07') };
    const titles = async (placed: number) => {
      const placedDays = () =>
        Promise.resolve(new Map(Array.from({ length: placed }, (_, index) => [index + 1, days])));
      const more = { deskSteps: [() => Promise.resolve([place])], placedDays };
      return (await stepsOfCohort({ db, clock, language: 'nb' }, more, view)).map(({ title }) => title);
    };
    expect((await titles(5)).map((title) => title.split(' ')[0])).toEqual(['Plasser', 'Send']);
    expect((await titles(6)).map((title) => title.split(' ')[0])).toEqual(['Send', 'Plasser']);
  });

  it('puts what can wait after all else, whichever room asks for it', async () => {
    const { db, clock, cohort } = await formedCohort(await open());
    const view = await loadCohortView(db, cohort);
    const step = { text: '', href: '/', action: '' };
    const first = [
      { ...step, title: 'Langt fram', canWait: true },
      { ...step, title: 'Nå', canWait: false },
    ];
    const more = {
      deskSteps: [() => Promise.resolve(first), () => Promise.resolve([{ ...step, title: 'Snart' }])],
      placedDays: () => Promise.resolve(new Map()),
    };
    const steps = await stepsOfCohort({ db, clock, language: 'nb' }, more, view);
    expect(steps.map(({ title }) => title.split(' ')[0])).toEqual(['Nå', 'Snart', 'Langt', 'Send']);
  });

  it('is not made of nothing', async () => {
    const { deed, by } = await toldCall(await open(), { minPerRegion: 0, minSmall: 0, minLarge: 0 });
    expect(await formCohort(deed, by)).toEqual({ ok: false, reason: 'noneAccepted' });
  });

  it('gets the groups that accept later', async () => {
    const assessed = await formedCohort(await open());
    const { db, deed, by, cohort } = assessed;
    const third = (await offersNow(assessed))[2]?.applicationId ?? '';
    await acceptAll(assessed, third);
    await formCohort(deed, by);
    expect((await groupsOf(db, cohort.id)).map(({ number, applicationId }) => [number, applicationId])[2]).toEqual([
      3,
      third,
    ]);
    expect(await peopleOf(db, cohort.id)).toEqual({ here: 9, withdrawn: 0, replaced: 0 });
  });

  it('is to be made once the first day to answer by is past, though some are still thinking', async () => {
    const { db, clock, by } = await acceptedCall(await open());
    const call = await findCall(db, by.callId);
    if (!call) throw new Error('The call is gone');
    const steps = async () => (await cohortCallSteps(db, clock, 'nb', call)).map(({ text }) => text);
    expect(await steps()).toEqual([]);
    clock.set(clock.now().add({ hours: 24 * 60 }));
    expect(await steps()).toEqual(['2 grupper kan opprettes nå. 3 har ikke svart ennå, og kan tas med siden.']);
  });

  it('follows an answer in which somebody was replaced, with who came for whom', async () => {
    const assessed = await formedCohort(await open());
    const { db, deed, by, clock, cohort, accepted } = assessed;
    await inviteAll(deed, { cohort, accountId: by.accountId }, new Map());
    await acceptWithNewcomer(assessed, accepted[0] ?? '', 'ny@example.no');
    await formCohort(deed, by);
    clock.set(clock.now().add({ minutes: 1 }));
    expect(await peopleOf(db, cohort.id)).toEqual({ here: 6, withdrawn: 0, replaced: 1 });
    const members = await membersOf(db, cohort.id);
    const came = members.find(({ email }) => email === 'ny@example.no');
    expect(came).toMatchObject({ standing: 'courseParticipant', state: 'active' });
    expect(members.find(({ id }) => id === came?.replacesId)?.state).toBe('replaced');

    expect(await db.selectFrom('notice').select('id').where('kind', '=', 'memberChanged').execute()).toEqual([]);

    // Assessed only after the cohort was made: the standing follows.
    await decideStanding(
      deed,
      { applicationId: accepted[0] ?? '', accountId: by.accountId },
      came?.participantId ?? '',
      {
        outcome: 'qualified',
        reason: 'Bachelor fra 2001',
      },
    );
    const titles = async () => {
      const view = await loadCohortView(db, (await findCohortById(db, cohort.id)) ?? cohort);
      return (await stepsOfCohort({ db, clock, language: 'nb' }, nothingMore, view)).map(({ title }) => title);
    };
    expect(await titles()).toContain('Oppdater kull 2022 etter svarene');
    clock.set(clock.now().add({ minutes: 1 }));
    await formCohort(deed, by);
    expect((await membersOf(db, cohort.id)).find(({ id }) => id === came?.id)?.standing).toBe('student');
    expect(await titles()).not.toContain('Oppdater kull 2022 etter svarene');
  });

  it('loses the group whose application is taken back, and keeps what it was', async () => {
    const assessed = await formedCohort(await open());
    const { db, deed, by, cohort, accepted } = assessed;
    await inviteAll(deed, { cohort, accountId: by.accountId }, new Map());
    const { by: contact } = await contactOf(assessed, accepted[0] ?? '');
    await withdrawApplication(deed, contact, 'Kommunen har ikke råd');
    expect((await loadFormation(db, by.callId))?.formation.leavingGroups).toHaveLength(1);
    await formCohort(deed, by);
    expect(await peopleOf(db, cohort.id)).toEqual({ here: 3, withdrawn: 3, replaced: 0 });
    expect(await groupsOf(db, cohort.id)).toHaveLength(2);
    const after = await loadFormation(db, by.callId);
    expect(after && isFormed(after.formation)).toBe(true);
    const told = await db.selectFrom('notice').select('id').where('kind', '=', 'memberChanged').execute();
    expect(told).toHaveLength(3);
  });

  it('has a group back that declines and thinks better of it', async () => {
    const assessed = await formedCohort(await open());
    const { db, deed, by, cohort, accepted } = assessed;
    const { by: contact } = await contactOf(assessed, accepted[1] ?? '');
    await declineOffer(deed, contact, 'Ingen kan');
    await formCohort(deed, by);
    expect(await peopleOf(db, cohort.id)).toEqual({ here: 3, withdrawn: 3, replaced: 0 });
    await acceptAll(assessed, accepted[1] ?? '');
    await formCohort(deed, by);
    expect(await peopleOf(db, cohort.id)).toEqual({ here: 6, withdrawn: 0, replaced: 0 });
  });

  it('seats somebody who stands in two applications once, and says so', async () => {
    const assessed = await acceptedCall(await open());
    const { db, deed, by, accepted } = assessed;
    const rows = await db.selectFrom('participant').select(['id', 'applicationId', 'email']).execute();
    const [first, second] = accepted.map((id) => rows.find(({ applicationId }) => applicationId === id));
    await db
      .updateTable('participant')
      .set({ email: (first?.email ?? '').toUpperCase() })
      .where('id', '=', second?.id ?? '')
      .execute();
    for (let times = 0; times < 2; times++) {
      const cohort = await formCohort(deed, by);
      expect(cohort.ok && (await membersOf(db, cohort.value.id))).toHaveLength(5);
    }
    expect((await loadFormation(db, by.callId))?.formation.seated).toHaveLength(1);
  });
});
