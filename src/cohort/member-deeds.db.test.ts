import { expect, it } from 'vitest';
import { eachDatabase } from '../../test/support/database.ts';
import { appoint, findAccountByEmail } from '../people/index.ts';
import { notify } from '../notices/index.ts';
import { inTransaction, readLog } from '../store/index.ts';
import { changeOwner, ownerFingerprint } from './change-owner.action.ts';
import { changeStanding } from './change-standing.action.ts';
import { changeState } from './change-state.action.ts';
import { memberEmail, ownerEmail } from './cohort.fixture.ts';
import { ownerOf } from './cohort.store.ts';
import { loadCohortView } from './cohort-view.ts';
import { correctAddress } from './correct-address.action.ts';
import { inviteAll } from './invite.action.ts';
import { eventsOf } from './member-event.store.ts';
import { membersOf } from './member.store.ts';
import { moveMember } from './move-member.action.ts';
import { replaceMember } from './replace-member.action.ts';
import { inventYear, newcomer, toldOf } from './year.fixture.ts';

eachDatabase('a member', (open) => {
  it('goes on leave and comes back, and it is told to them and to the project’s owner, but not to the group', async () => {
    const { db, deed, clock, find, by, now, on } = await inventYear(await open());
    const member = find(memberEmail(1, 1));
    const terms = { on, reason: 'Ønsker permisjon' };
    for (let times = 0; times < 2; times++)
      expect(await changeState(deed, by(member), 'leave', terms)).toEqual({ ok: true, value: null });
    expect((await now(member)).state).toBe('onLeave');
    expect(await eventsOf(db, member.id)).toMatchObject([{ kind: 'leave', reason: 'Ønsker permisjon' }]);
    expect(await toldOf(db, 'memberChanged')).toEqual([member.email, ownerEmail(1)]);
    expect((await readLog(db, { kind: 'member', id: member.id })).map(({ action }) => action)).toEqual([
      'memberOnLeave',
    ]);

    clock.set(Temporal.Instant.from('2022-11-03T08:00:00Z'));
    const back = { on: Temporal.PlainDate.from('2022-11-01'), reason: 'Er tilbake' };
    expect(await changeState(deed, by(await now(member)), 'return', back)).toEqual({ ok: true, value: null });
    expect(await changeState(deed, by(await now(member)), 'return', { ...back, reason: 'En gang til' })).toEqual({
      ok: false,
      reason: 'impossible',
    });
  });

  it('is not changed on a page that is no longer true, nor from a day before the last change', async () => {
    const { deed, clock, find, by, now, on } = await inventYear(await open());
    const member = find(memberEmail(1, 1));
    await changeState(deed, by(member), 'leave', { on, reason: 'Permisjon' });
    clock.set(Temporal.Instant.from('2022-10-04T08:00:00Z'));
    const terms = { on, reason: 'Slutter' };
    expect(await changeState(deed, by(member), 'withdraw', terms)).toEqual({ ok: false, reason: 'changedMeanwhile' });
    const early = { ...terms, on: on.subtract({ days: 1 }) };
    expect(await changeState(deed, by(await now(member)), 'withdraw', early)).toEqual({
      ok: false,
      reason: 'beforeLast',
    });
    expect((await now(member)).state).toBe('onLeave');
  });

  it('leaves and gets the place back, as long as nobody has come instead', async () => {
    const { db, deed, clock, find, by, now, on } = await inventYear(await open());
    const member = find(memberEmail(1, 1));
    const other = find(memberEmail(1, 2));
    const news = {
      kind: 'programmePublished',
      key: 'news',
      compose: () => ({ subject: 'Nytt', body: 'Nytt' }),
    } as const;
    await inTransaction(db, (tx) => notify(tx, deed.clock.now(), [member.accountId, other.accountId], news));
    await changeState(deed, by(member), 'withdraw', { on, reason: 'Har fått ny jobb' });
    // What was to be told to those who come is told to those who still do.
    expect(await toldOf(db, 'programmePublished')).toEqual([other.email]);
    expect(await now(member)).toMatchObject({ state: 'withdrawn', leftOn: on });
    expect(await toldOf(db, 'memberChanged')).toEqual([
      member.email,
      memberEmail(1, 2),
      memberEmail(1, 3),
      ownerEmail(1),
    ]);
    clock.set(Temporal.Instant.from('2022-10-05T08:00:00Z'));
    await changeState(deed, by(await now(member)), 'takeBack', { on, reason: 'Angret' });
    expect(await now(member)).toMatchObject({ state: 'active', leftOn: null });
  });

  it('is replaced by somebody new, who is invited at once; twice is once', async () => {
    const { db, deed, cohort, find, by, now, on } = await inventYear(await open());
    const member = find(memberEmail(1, 1));
    const deedBy = { ...by(member), placed: new Map() };
    for (let times = 0; times < 2; times++)
      expect(await replaceMember(deed, deedBy, newcomer, { on, reason: 'Har sluttet i kommunen' })).toEqual({
        ok: true,
        value: null,
      });
    expect((await now(member)).state).toBe('replaced');
    const came = (await membersOf(db, cohort.id)).find(({ email }) => email === newcomer.email);
    expect(came).toMatchObject({ replacesId: member.id, standing: 'student', state: 'active', joinedOn: on });
    expect(came?.invitedAt).not.toBeNull();
    expect(await toldOf(db, 'invitation')).toEqual([newcomer.email]);
    expect(await toldOf(db, 'memberChanged')).toEqual([
      member.email,
      memberEmail(1, 2),
      memberEmail(1, 3),
      ownerEmail(1),
    ]);
    const other = { ...newcomer, email: 'enda.en@example.no' };
    expect(await replaceMember(deed, deedBy, other, { on, reason: 'Har sluttet i kommunen' })).toEqual({
      ok: false,
      reason: 'changedMeanwhile',
    });
  });

  it('is not replaced by somebody who has a place already', async () => {
    const { db, deed, find, by, on } = await inventYear(await open());
    const taken = { ...newcomer, email: memberEmail(2, 1) };
    const deedBy = { ...by(find(memberEmail(1, 1))), placed: new Map() };
    expect(await replaceMember(deed, deedBy, taken, { on, reason: 'Ny' })).toEqual({ ok: false, reason: 'hasPlace' });
    expect(await toldOf(db, 'memberChanged')).toEqual([]);
  });

  it('changes standing both ways, and nobody else is told', async () => {
    const { db, deed, clock, find, by, now, on } = await inventYear(await open());
    const member = find(memberEmail(1, 3));
    const terms = { on, reason: 'Vitnemål fra NTNU, 2009, er vist fram' };
    for (let times = 0; times < 2; times++)
      expect(await changeStanding(deed, by(member), 'student', terms)).toEqual({ ok: true, value: null });
    expect((await now(member)).standing).toBe('student');
    expect(await toldOf(db, 'memberChanged')).toEqual([member.email]);
    clock.set(Temporal.Instant.from('2022-10-05T08:00:00Z'));
    const back = { on, reason: 'Ønsker det selv' };
    await changeStanding(deed, by(await now(member)), 'courseParticipant', back);
    expect((await now(member)).standing).toBe('courseParticipant');
  });

  it('moves to another group of the cohort, which then may be too small a group that they leave', async () => {
    const { db, deed, cohort, groups, find, by, now, on } = await inventYear(await open());
    const member = find(memberEmail(1, 1));
    const [from, to] = groups;
    const terms = { on, reason: 'Har byttet kommune' };
    expect(await moveMember(deed, by(member), member.id, terms)).toEqual({ ok: false, reason: 'noGroup' });
    expect(await moveMember(deed, by(member), from?.id ?? '', terms)).toEqual({ ok: false, reason: 'noGroup' });
    for (let times = 0; times < 2; times++)
      expect(await moveMember(deed, by(member), to?.id ?? '', terms)).toEqual({ ok: true, value: null });
    expect((await now(member)).groupId).toBe(to?.id);
    expect(await toldOf(db, 'memberChanged')).toEqual(
      [memberEmail(1, 1), ...[2, 3].map((place) => memberEmail(1, place)), ...[1, 2, 3].map((n) => memberEmail(2, n))]
        .concat([ownerEmail(1), ownerEmail(2)])
        .toSorted((a, b) => a.localeCompare(b)),
    );
    const view = await loadCohortView(db, cohort);
    expect(view.groups.map(({ shortfalls }) => shortfalls.map(({ kind }) => kind))).toEqual([
      ['tooFew', 'tooFewSectors'],
      [],
    ]);
  });

  it('gets another address, which must be nobody else’s; whoever is signed in with the old one is out', async () => {
    const { db, deed, clock, cohort, accountId, find, by, now } = await inventYear(await open());
    const member = find(memberEmail(1, 1));
    await inviteAll(deed, { cohort, accountId }, new Map());
    const terms = { on: Temporal.PlainDate.from('2022-10-03'), reason: 'Feil adresse i søknaden' };
    expect(await correctAddress(deed, by(member), memberEmail(2, 2), terms)).toEqual({ ok: false, reason: 'taken' });
    const session = {
      id: crypto.randomUUID(),
      token: 'x',
      userId: member.accountId,
      expiresAt: new Date('2030-01-01'),
    };
    await db
      .insertInto('session')
      .values({ ...session, createdAt: new Date(), updatedAt: new Date() } as typeof session)
      .execute();
    for (let times = 0; times < 2; times++)
      expect(await correctAddress(deed, by(member), 'rett@example.no', terms)).toEqual({ ok: true, value: null });
    expect(await now(member)).toMatchObject({ email: 'rett@example.no', invitedAt: null });
    expect((await findAccountByEmail(db, 'rett@example.no'))?.id).toBe(member.accountId);
    expect(await db.selectFrom('session').select('id').where('userId', '=', member.accountId).execute()).toEqual([]);

    clock.set(Temporal.Instant.from('2022-10-04T08:00:00Z'));
    expect(await inviteAll(deed, { cohort, accountId }, new Map())).toBe(1);
    expect((await toldOf(db, 'invitation')).filter((email) => email === 'rett@example.no')).toHaveLength(2);
  });

  it('who also works at the school keeps the address that the school knows', async () => {
    const { db, deed, clock, find, by } = await inventYear(await open());
    const member = find(memberEmail(1, 1));
    const person = { email: member.email, name: member.name, language: 'nb' } as const;
    await appoint(db, person, 'teacher', { kind: 'system' }, clock.now());
    const terms = { on: Temporal.PlainDate.from('2022-10-03'), reason: 'Feil' };
    expect(await correctAddress(deed, by(member), 'rett@example.no', terms)).toEqual({ ok: false, reason: 'hasRole' });
  });
});

eachDatabase('the invitations', (open) => {
  it('go to everybody who has none, once, each in their own language, with days and address', async () => {
    const { db, deed, cohort, accountId } = await inventYear(await open());
    const days = { from: Temporal.PlainDate.from('2022-09-08'), to: Temporal.PlainDate.from('2022-09-09') };
    const placed = new Map([[1, days]]);
    expect(await inviteAll(deed, { cohort, accountId }, placed)).toBe(8);
    expect(await inviteAll(deed, { cohort, accountId }, placed)).toBe(0);
    expect(await toldOf(db, 'invitation')).toHaveLength(8);
    const mails = await db
      .selectFrom('notice')
      .innerJoin('account', 'account.id', 'notice.accountId')
      .select(['account.email', 'subject', 'body'])
      .execute();
    const to = (email: string) => mails.find((mail) => mail.email === email);
    expect(to(memberEmail(1, 1))?.body).toContain('1. Innovasjon og kreativitet: 8.–9. september 2022\n');
    expect(to(memberEmail(1, 1))?.body).toContain(`${deed.baseUrl}/kull/2022`);
    expect(to(memberEmail(2, 3))?.subject).toContain('Velkomen');
    expect(to(memberEmail(2, 3))?.body).toContain('kursbevis');
    expect(to(ownerEmail(1))?.body).toContain('/prosjekteier/');
  });
});

eachDatabase('the owner of a project', (open) => {
  it('is followed by another leader, who is invited at once; the former is told, and twice is once', async () => {
    const { db, deed, cohort, groups, accountId } = await inventYear(await open());
    const groupId = groups[0]?.id ?? '';
    const seen = ownerFingerprint(await ownerOf(db, groupId));
    const by = { cohort, groupId, accountId, seen, placed: new Map() };
    const next = { name: 'Ny Eier', title: 'Rådmann', email: 'ny.eier@example.no' };
    for (let times = 0; times < 2; times++)
      expect(await changeOwner(deed, by, next)).toEqual({ ok: true, value: null });
    expect(await ownerOf(db, groupId)).toMatchObject(next);
    expect(await toldOf(db, 'invitation')).toEqual([next.email]);
    expect(await toldOf(db, 'memberChanged')).toEqual([ownerEmail(1)]);
    const other = { ...next, email: 'enda.en@example.no' };
    expect(await changeOwner(deed, by, other)).toEqual({ ok: false, reason: 'changedMeanwhile' });
  });

  it('who was the owner before is invited anew', async () => {
    const { db, deed, clock, cohort, groups, accountId } = await inventYear(await open());
    await inviteAll(deed, { cohort, accountId }, new Map());
    const groupId = groups[0]?.id ?? '';
    const first = await ownerOf(db, groupId);
    for (const owner of [{ name: 'Ny Eier', title: 'Rådmann', email: 'ny.eier@example.no' }, first]) {
      clock.set(clock.now().add({ hours: 1 }));
      const by = { cohort, groupId, accountId, seen: ownerFingerprint(await ownerOf(db, groupId)), placed: new Map() };
      if (owner) expect(await changeOwner(deed, by, owner)).toEqual({ ok: true, value: null });
    }
    expect((await toldOf(db, 'invitation')).filter((email) => email === ownerEmail(1))).toHaveLength(2);
  });

  it('whose title alone is put right hears nothing of it, and stays invited', async () => {
    const { db, deed, cohort, groups, accountId } = await inventYear(await open());
    await inviteAll(deed, { cohort, accountId }, new Map());
    const groupId = groups[0]?.id ?? '';
    const before = await ownerOf(db, groupId);
    const by = { cohort, groupId, accountId, seen: ownerFingerprint(before), placed: new Map() };
    await changeOwner(deed, by, { name: 'Eier 1', title: 'Ordfører', email: ownerEmail(1) });
    expect(await ownerOf(db, groupId)).toEqual({ ...before, title: 'Ordfører' });
    expect(await toldOf(db, 'memberChanged')).toEqual([]);
  });
});
