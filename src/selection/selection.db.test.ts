import { expect, it } from 'vitest';
import { eachDatabase } from '../../test/support/database.ts';
import { openAdmission } from '../admission/admission.fixture.ts';
import { withdrawApplication } from '../admission/case.action.ts';
import { quicknetRound } from '../draw/draw.fixture.ts';
import { practiceSignature, quicknet, timeOf, verifyProtocol } from '../draw/index.ts';
import { newestMail, readLog } from '../store/index.ts';
import { makeTicketBook } from './book.action.ts';
import { newestBook, promiseOf, protocolOf } from './document.store.ts';
import { currentDraw, drawsOf } from './draw.store.ts';
import { decideEligibility } from './eligibility.action.ts';
import { enterDice, holdByBeacon } from './hold.action.ts';
import { nextWaiting } from './next-waiting.ts';
import { outcomeOf } from './outcome-of.ts';
import { publishPromise } from './promise.action.ts';
import { publishDraw, publishRoomForAll, settleSelection } from './publish.action.ts';
import { discardDraw } from './repeat.action.ts';
import { acknowledgeImpossible, chooseRepresentation } from './representation.action.ts';
import { startReserve } from './reserve.action.ts';
import {
  assessedCall,
  chanceAt,
  drawn,
  promised,
  rightSignature,
  secondCoordinator,
  sendAssessed,
  settings,
  type Assessed,
} from './selection.fixture.ts';
import { loadSelection } from './selection-state.ts';
import { findCall } from '../admission/call.store.ts';
import { inTransaction } from '../store/index.ts';

async function stateOf({ db, by, clock }: Assessed) {
  const call = await findCall(db, by.callId);
  if (!call) throw new Error('there is a call');
  return await loadSelection(db, call, clock.now());
}

async function deedsIn({ db, by }: Assessed): Promise<string[]> {
  return (await readLog(db, { kind: 'selection', id: by.callId })).map(({ action }) => action);
}

eachDatabase('a selection', (open) => {
  it('goes from the ticket book to the published result, and whoever kept the commitment can check it', async () => {
    const assessed = await assessedCall(await open());
    const { db, by } = assessed;
    const commitment = await promised(assessed);
    const letters = (await newestMail(db, 500)).filter(({ dedupeKey }) => dedupeKey.startsWith('promise:'));
    expect(letters).toHaveLength(8);
    for (const { body } of letters) expect(body).toContain(commitment);

    assessed.clock.set(chanceAt);
    const held = await holdByBeacon(assessed.deed, settings, by, await rightSignature(assessed));
    expect(held).toEqual({ ok: true, value: 'held' });
    expect(await outcomeOf(db, by.callId)).toBeUndefined();
    expect(await publishDraw(assessed.deed, by)).toEqual({ ok: true, value: null });

    const draw = await currentDraw(db, by.callId);
    const protocol = await protocolOf(db, draw?.id ?? '');
    const verdict = verifyProtocol(protocol, { commitment, practice: true });
    expect(verdict.checks.filter(({ state }) => state === 'wrong')).toEqual([]);
    const outcome = await outcomeOf(db, by.callId);
    const kinds = [...(outcome?.byApplication.values() ?? [])].map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'place')).toHaveLength(5);
    expect(kinds.filter((kind) => kind === 'waiting')).toHaveLength(3);
    expect(await deedsIn(assessed)).toEqual(['drawBookMade', 'drawPromised', 'drawHeld', 'drawPublished']);
  });

  it('does everything once, however often it is sent', async () => {
    const assessed = await assessedCall(await open());
    const { deed, by, db, clock } = assessed;
    await makeTicketBook(deed, by);
    await makeTicketBook(deed, by);
    const terms = { chanceAt, witnesses: null };
    await publishPromise(deed, settings, by, terms);
    await publishPromise(deed, settings, by, { ...terms, chanceAt: chanceAt.add({ hours: 2 }) });
    clock.set(chanceAt.add({ hours: 3 }));
    const signature = await rightSignature(assessed);
    await holdByBeacon(deed, settings, by, signature);
    expect(await holdByBeacon(deed, settings, by, signature)).toEqual({ ok: true, value: 'heldBefore' });
    await publishDraw(deed, by);
    expect(await publishDraw(deed, by)).toEqual({ ok: true, value: null });
    expect(await discardDraw(deed, by, 1, 'Feil liste')).toEqual({ ok: true, value: null });
    expect(await discardDraw(deed, by, 1, 'Feil liste')).toEqual({ ok: true, value: null });
    expect(await deedsIn(assessed)).toEqual([
      'drawBookMade',
      'drawPromised',
      'drawHeld',
      'drawPublished',
      'drawDiscarded',
    ]);
    expect((await drawsOf(db, by.callId)).map(({ number, state }) => [number, state])).toEqual([
      [1, 'discarded'],
      [2, 'preparing'],
    ]);
  });

  it('lets one of two coordinators hold the draw, and shows the other that it is held', async () => {
    const assessed = await assessedCall(await open());
    await promised(assessed);
    assessed.clock.set(chanceAt);
    const signature = await rightSignature(assessed);
    const other = { ...assessed.by, accountId: await secondCoordinator(assessed) };
    const both = await Promise.all([
      holdByBeacon(assessed.deed, settings, assessed.by, signature),
      holdByBeacon(assessed.deed, settings, other, signature),
    ]);
    expect(new Set(both.map((one) => one.ok && one.value))).toEqual(new Set(['held', 'heldBefore']));
  });

  it('draws by dice when two people have read the same, and draws nothing while they differ', async () => {
    const assessed = await assessedCall(await open(), { chanceKind: 'dice' });
    const { deed, by, clock, db } = assessed;
    await makeTicketBook(deed, by);
    expect(await publishPromise(deed, settings, by, { chanceAt, witnesses: null })).toEqual({
      ok: false,
      reason: 'noWitnesses',
    });
    await publishPromise(deed, settings, by, { chanceAt, witnesses: ['Aud Li', 'Bo Ek'] });
    clock.set(chanceAt);
    const other = { ...by, accountId: await secondCoordinator(assessed) };
    expect(await enterDice(deed, settings, by, '4311')).toEqual({ ok: false, reason: 'wrongLength' });
    expect(await enterDice(deed, settings, by, '431')).toEqual({ ok: true, value: 'waitsForSecond' });
    expect(await enterDice(deed, settings, by, '431')).toEqual({ ok: true, value: 'waitsForSecond' });
    expect(await enterDice(deed, settings, other, '413')).toEqual({ ok: true, value: 'waitsForSecond' });
    expect((await currentDraw(db, by.callId))?.state).toBe('promised');
    expect(await enterDice(deed, settings, other, '431')).toEqual({ ok: true, value: 'held' });
    const draw = await currentDraw(db, by.callId);
    expect((await protocolOf(db, draw?.id ?? ''))?.ticket).toBe(431);
  });

  it('publishes that there is room for all, and then draws nothing', async () => {
    const assessed = await assessedCall(await open(), { room: 8 });
    const { deed, by, db } = assessed;
    expect(await makeTicketBook(deed, by)).toEqual({ ok: false, reason: 'notReady' });
    expect(await publishRoomForAll(deed, by)).toEqual({ ok: true, value: null });
    const outcome = await outcomeOf(db, by.callId);
    expect(outcome?.kind).toBe('roomForAll');
    expect(new Set([...(outcome?.byApplication.values() ?? [])].map((one) => JSON.stringify(one)))).toEqual(
      new Set(['{"kind":"place","by":"roomForAll"}']),
    );
  });

  it('has room for all when so many take their applications back that nobody need be drawn, though a draw had begun', async () => {
    const assessed = await assessedCall(await open(), { minSmall: 0 });
    const { deed, by, db, applications } = assessed;
    await makeTicketBook(deed, by);
    for (const name of ['lom', 'skjaak', 'oslo'])
      await withdrawApplication(deed, { applicationId: applications.get(name) ?? '', accountId: by.accountId }, '');
    expect((await stateOf(assessed)).roomForAll).toBe(true);
    expect(await makeTicketBook(deed, by)).toEqual({ ok: false, reason: 'notReady' });
    expect(await publishRoomForAll(deed, by)).toEqual({ ok: true, value: null });
    expect((await outcomeOf(db, by.callId))?.byApplication.size).toBe(5);
  });

  it('draws all the same where that was promised before there was room for all', async () => {
    const assessed = await assessedCall(await open(), { minSmall: 0 });
    const { deed, by, applications } = assessed;
    await promised(assessed);
    for (const name of ['lom', 'skjaak', 'oslo'])
      await withdrawApplication(deed, { applicationId: applications.get(name) ?? '', accountId: by.accountId }, '');
    expect((await stateOf(assessed)).roomForAll).toBe(false);
    expect(await publishRoomForAll(deed, by)).toEqual({ ok: false, reason: 'notReady' });
  });

  it('gives the room in seats where the call says so', async () => {
    const assessed = await assessedCall(await open(), { roomKind: 'seats', room: 16 });
    await drawn(assessed);
    const draw = await currentDraw(assessed.db, assessed.by.callId);
    // Three from each: five have fifteen, and a sixth would not fit.
    expect((await protocolOf(assessed.db, draw?.id ?? ''))?.selected).toHaveLength(5);
  });
});

eachDatabase('a municipality that has been divided since the call', (open) => {
  it('takes part as what it was on the day the call opened', async () => {
    const db = await open();
    const admission = await openAdmission(db);
    // Ålesund of 2022 became Ålesund and Haram at the turn of the year 2024; its number is none any more.
    const applicationId = await sendAssessed(db, admission, 'aalesund', '1507');
    const assessed = await assessedCall(db, {}, admission);
    const memberNow = async () =>
      (await stateOf(assessed)).members.find((member) => member.applicationId === applicationId);
    const before = await memberNow();
    expect(before).toMatchObject({ name: 'Ålesund', region: 'westernNorway', size: 'large' });
    assessed.clock.set(Temporal.Instant.from('2024-01-15T10:00:00Z'));
    expect(await memberNow()).toEqual(before);
    expect(await makeTicketBook(assessed.deed, assessed.by)).toEqual({ ok: true, value: null });
  });
});

eachDatabase('who is not eligible', (open) => {
  it('is in no draw, and can be let in again until the draw is promised', async () => {
    const assessed = await assessedCall(await open());
    const { deed, by, applications, db } = assessed;
    const about = { applicationId: applications.get('lom') ?? '', accountId: by.accountId };
    await decideEligibility(deed, about, { eligible: false, condition: 'sectors', reason: 'Ikke to sektorer' });
    expect((await stateOf(assessed)).members).toHaveLength(7);
    for (const condition of ['tooFar', '', null])
      expect(await decideEligibility(deed, about, { eligible: false, condition, reason: 'x' })).toEqual({
        ok: false,
        reason: 'unknownCondition',
      });
    await decideEligibility(deed, about, { eligible: true, condition: null, reason: '' });
    expect((await stateOf(assessed)).members).toHaveLength(8);
    await decideEligibility(deed, about, { eligible: false, condition: 'sectors', reason: 'Ikke to sektorer' });
    await drawn(assessed);
    expect(await decideEligibility(deed, about, { eligible: true, condition: null, reason: '' })).toEqual({
      ok: false,
      reason: 'promised',
    });
    const outcome = await outcomeOf(db, by.callId);
    expect(outcome?.byApplication.get(about.applicationId)).toMatchObject({
      kind: 'notEligible',
      condition: 'sectors',
      reason: 'Ikke to sektorer',
    });
  });
});

eachDatabase('a ticket book', (open) => {
  it('is out of date when an application changes, and is not promised then', async () => {
    const assessed = await assessedCall(await open());
    const { deed, by, applications, db } = assessed;
    await makeTicketBook(deed, by);
    const gone = { applicationId: applications.get('skjaak') ?? '', accountId: by.accountId };
    await withdrawApplication(deed, gone, '');
    expect(await publishPromise(deed, settings, by, { chanceAt, witnesses: null })).toEqual({
      ok: false,
      reason: 'staleBook',
    });
    await makeTicketBook(deed, by);
    expect((await publishPromise(deed, settings, by, { chanceAt, witnesses: null })).ok).toBe(true);
    const draw = await currentDraw(db, by.callId);
    expect((await newestBook(db, draw?.id ?? ''))?.members).toHaveLength(7);
  });

  it('is not promised when somebody’s standing has been opened again', async () => {
    const assessed = await assessedCall(await open());
    const { deed, by, db } = assessed;
    await makeTicketBook(deed, by);
    await db.deleteFrom('standingDecision').execute();
    const terms = { chanceAt, witnesses: null };
    expect(await publishPromise(deed, settings, by, terms)).toEqual({ ok: false, reason: 'unsettled' });
  });

  it('is not made when the rules contradict each other, until somebody chooses a way out with a reason', async () => {
    const assessed = await assessedCall(await open(), { minSmall: 4 });
    const { deed, by } = assessed;
    expect(await makeTicketBook(deed, by)).toEqual({ ok: false, reason: 'infeasible' });
    const { published } = await stateOf(assessed);
    const fewer = {
      ...published,
      bounds: { ...published.bounds, size: { ...published.bounds.size, small: { min: 1, max: null } } },
    };
    await chooseRepresentation(deed, by, fewer, 'Bare tre små har søkt');
    expect(await makeTicketBook(deed, by)).toEqual({ ok: true, value: null });
    await publishPromise(deed, settings, by, { chanceAt, witnesses: null });
    const { draw } = await stateOf(assessed);
    const kept = await promiseOf(assessed.db, draw?.id ?? '');
    expect(kept?.promise.deviations).toEqual([{ rule: 'size.small.min: 4 → 1', reason: 'Bare tre små har søkt' }]);
    expect(await chooseRepresentation(deed, by, null, '')).toEqual({ ok: false, reason: 'promised' });
  });

  it('waits for a reason where the rules leave somebody no chance', async () => {
    const assessed = await assessedCall(await open());
    const { deed, by } = assessed;
    const { published } = await stateOf(assessed);
    const none = {
      ...published,
      bounds: { ...published.bounds, size: { ...published.bounds.size, medium: { min: 0, max: 0 } } },
    };
    await chooseRepresentation(deed, by, none, 'Bare ytterpunktene');
    expect(await makeTicketBook(deed, by)).toEqual({ ok: false, reason: 'impossibleApplicants' });
    const gloppen = (await stateOf(assessed)).members.find(({ size }) => size === 'medium');
    await acknowledgeImpossible(deed, by, [gloppen?.number ?? ''], 'De får søke neste år');
    expect(await makeTicketBook(deed, by)).toEqual({ ok: true, value: null });
  });
});

eachDatabase('what comes at the wrong time', (open) => {
  it('is refused, and leaves nothing half done', async () => {
    const assessed = await assessedCall(await open());
    const { deed, by, clock } = assessed;
    const soon = { chanceAt: clock.now().add({ hours: 23 }), witnesses: null };
    expect(await publishPromise(deed, settings, by, soon)).toEqual({ ok: false, reason: 'noBook' });
    expect(await holdByBeacon(deed, settings, by, 'ab'.repeat(48))).toEqual({ ok: false, reason: 'notPromised' });
    await makeTicketBook(deed, by);
    expect(await publishPromise(deed, settings, by, soon)).toEqual({ ok: false, reason: 'tooSoon' });
    // The real beacon had no rounds in 2022.
    expect(await publishPromise(deed, { ...settings, practice: false }, by, { chanceAt, witnesses: null })).toEqual({
      ok: false,
      reason: 'noRound',
    });
    await publishPromise(deed, settings, by, { chanceAt, witnesses: null });
    const signature = await rightSignature(assessed);
    expect(await holdByBeacon(deed, settings, by, signature)).toEqual({ ok: false, reason: 'tooEarly' });
    clock.set(chanceAt);
    expect(await holdByBeacon(deed, settings, by, 'ab'.repeat(48))).toMatchObject({ ok: false, reason: 'malformed' });
    expect(await enterDice(deed, settings, by, '431')).toEqual({ ok: false, reason: 'otherKind' });
    expect(await holdByBeacon(deed, { ...settings, signingSecret: '0c'.repeat(32) }, by, signature)).toEqual({
      ok: false,
      reason: 'keyChanged',
    });
    expect(await publishDraw(deed, by)).toEqual({ ok: false, reason: 'notHeld' });
    expect((await stateOf(assessed)).draw?.state).toBe('promised');
  });

  it('is refused before the deadline and before everybody is assessed', async () => {
    const assessed = await assessedCall(await open());
    const { deed, by, clock, db, applications } = assessed;
    clock.set(assessed.deadlineAt.subtract({ hours: 1 }));
    expect(await makeTicketBook(deed, by)).toEqual({ ok: false, reason: 'notReady' });
    const about = { applicationId: applications.get('lom') ?? '', accountId: by.accountId };
    expect(await decideEligibility(deed, about, { eligible: false, condition: 'sectors', reason: 'x' })).toEqual({
      ok: false,
      reason: 'tooEarly',
    });
    clock.set(assessed.deadlineAt.add({ hours: 1 }));
    await db.deleteFrom('standingDecision').execute();
    expect((await stateOf(assessed)).gate).toMatchObject({ open: false, unsettled: 8 });
    expect(await makeTicketBook(deed, by)).toEqual({ ok: false, reason: 'notReady' });
    expect(await publishRoomForAll(deed, by)).toEqual({ ok: false, reason: 'notReady' });
  });
});

eachDatabase('what was promised', (open) => {
  it('can’t be changed in the database either', async () => {
    const assessed = await assessedCall(await open());
    await drawn(assessed);
    const { db } = assessed;
    await expect(db.updateTable('drawPromise').set({ commitment: 'x' }).execute()).rejects.toThrow('append-only');
    await expect(db.updateTable('drawProtocol').set({ document: '{}' }).execute()).rejects.toThrow('append-only');
  });

  it('is repeated with a reason only, which everybody is told, and not after decisions have gone out', async () => {
    const assessed = await assessedCall(await open());
    const { deed, by, db, clock } = assessed;
    await drawn(assessed);
    await discardDraw(deed, by, 1, 'Feil liste over søkere');
    expect(await outcomeOf(db, by.callId)).toBeUndefined();
    const letters = (await newestMail(db, 500)).filter(({ dedupeKey }) => dedupeKey.startsWith('discarded:'));
    expect(letters).toHaveLength(8);
    expect(letters[0]?.body).toContain('Feil liste over søkere');
    await makeTicketBook(deed, by);
    await publishPromise(deed, settings, by, { chanceAt: clock.now().add({ hours: 25 }), witnesses: null });
    clock.set(clock.now().add({ hours: 26 }));
    await holdByBeacon(deed, settings, by, await rightSignature(assessed));
    await publishDraw(deed, by);
    const [first, second] = await drawsOf(db, by.callId);
    const before = await promiseOf(db, first?.id ?? '');
    expect((await promiseOf(db, second?.id ?? ''))?.promise.previous).toEqual({
      commitment: before?.commitment,
      reason: 'Feil liste over søkere',
    });
    await inTransaction(db, (tx) => settleSelection(tx, by.callId, clock.now()));
    expect(await discardDraw(deed, by, 2, 'Nok en')).toEqual({ ok: false, reason: 'settled' });
  });
});

eachDatabase('a reserve draw', (open) => {
  it('is between those who wait, holds the accepted places fixed, and draws the order for later vacancies', async () => {
    const assessed = await assessedCall(await open());
    const { deed, by, db, clock } = assessed;
    await drawn(assessed);
    const first = await outcomeOf(db, by.callId);
    const places = [...(first?.byApplication ?? [])].filter(([, one]) => one.kind === 'place').map(([id]) => id);
    const accepted = places.slice(1);
    expect(await startReserve(deed, by, { callId: by.callId, vacancies: 1, accepted })).toEqual({ ok: true, value: 2 });
    expect(await startReserve(deed, by, { callId: by.callId, vacancies: 1, accepted })).toEqual({ ok: true, value: 2 });
    const state = await stateOf(assessed);
    expect(state.members).toHaveLength(3);
    expect(state.members.some(({ applicationId }) => places.includes(applicationId))).toBe(false);

    const needed = await makeTicketBook(deed, by);
    // Whoever gave up the place may have been the only one of a region: then somebody has to relax the rule.
    if (!needed.ok) {
      const free = Object.fromEntries(
        Object.entries(state.published.bounds.region).map(([region]) => [region, { min: 0, max: null }]),
      );
      await chooseRepresentation(
        deed,
        by,
        { places: 1, bounds: { region: free, size: state.published.bounds.size } },
        'Ingen flere fra landsdelen',
      );
      expect(await makeTicketBook(deed, by)).toEqual({ ok: true, value: null });
    }
    await publishPromise(deed, settings, by, { chanceAt: clock.now().add({ hours: 25 }), witnesses: null });
    clock.set(clock.now().add({ hours: 26 }));
    await holdByBeacon(deed, settings, by, await rightSignature(assessed));
    await publishDraw(deed, by);

    const outcome = await outcomeOf(db, by.callId);
    const reserve = [...(outcome?.byApplication ?? [])].filter(
      ([, one]) => one.kind === 'place' && one.by === 'draw' && one.draw === 2,
    );
    expect(reserve).toHaveLength(1);
    const waiting = [...(outcome?.byApplication.values() ?? [])].flatMap((one) =>
      one.kind === 'waiting' ? [one.position] : [],
    );
    expect(new Set(waiting)).toEqual(new Set([1, 2]));
    const next = await nextWaiting(db, { callId: by.callId, accepted, vacancies: 1 });
    expect(next && outcome?.byApplication.get(next.applicationId)).toMatchObject({
      kind: 'waiting',
      position: next?.position,
    });
  });
});

eachDatabase('in production', (open) => {
  const production = { ...settings, practice: false };
  const realRound = {
    chanceAt: Temporal.Instant.from(timeOf(quicknet, quicknetRound.round) ?? ''),
    witnesses: null,
  };

  it('a draw is held by what the public beacon really signed, and by nothing else', async () => {
    const assessed = await assessedCall(await open());
    const { deed, by, clock, db } = assessed;
    await makeTicketBook(deed, by);
    clock.set(realRound.chanceAt.subtract({ hours: 48 }));
    expect(await publishPromise(deed, production, by, realRound)).toEqual({ ok: true, value: null });
    clock.set(realRound.chanceAt);
    for (const [signature, reason] of [
      [practiceSignature(quicknetRound.round), 'wrongChain'],
      [quicknetRound.signature.replace('b4', '94'), 'badSignature'],
      ['', 'malformed'],
    ] as const) {
      const refused = await holdByBeacon(deed, production, by, signature);
      expect(refused.ok ? '' : refused.reason).toBe(reason);
    }
    expect(await holdByBeacon(deed, production, by, quicknetRound.signature)).toEqual({ ok: true, value: 'held' });
    const draw = await currentDraw(db, by.callId);
    const protocol = await protocolOf(db, draw?.id ?? '');
    expect(verifyProtocol(protocol).right).toBe(true);
    expect(verifyProtocol(protocol).practice).toBe(false);
  });

  it('what was promised for practice is not held', async () => {
    const assessed = await assessedCall(await open());
    await promised(assessed);
    assessed.clock.set(chanceAt);
    expect(await holdByBeacon(assessed.deed, production, assessed.by, await rightSignature(assessed))).toEqual({
      ok: false,
      reason: 'practiceInProduction',
    });
  });
});
