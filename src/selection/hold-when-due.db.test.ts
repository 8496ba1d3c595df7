import { afterEach, expect, it } from 'vitest';
import { eachDatabase } from '../../test/support/database.ts';
import { runDue } from '../app/jobs.ts';
import { quicknetRound } from '../draw/draw.fixture.ts';
import { quicknet, timeOf, verifyProtocol } from '../draw/index.ts';
import { readLog } from '../store/index.ts';
import { beaconSaying, type SpeakingBeacon } from './beacon.fixture.ts';
import { makeTicketBook } from './book.action.ts';
import { promiseOf, protocolOf } from './document.store.ts';
import { currentDraw } from './draw.store.ts';
import { holdByBeacon } from './hold.action.ts';
import { holdWhenDue } from './hold-when-due.action.ts';
import { publishPromise } from './promise.action.ts';
import { discardDraw } from './repeat.action.ts';
import {
  assessedCall,
  chanceAt,
  orThrow,
  promised,
  rightSignature,
  settings,
  type Assessed,
} from './selection.fixture.ts';
import type { DrawSettings } from './settings.ts';

/** Runs what is due now, as the server does every second; answers what it reported. */
async function runJobs({ deed }: Assessed, draw: DrawSettings = settings): Promise<string[]> {
  const reported: string[] = [];
  await runDue(
    { ...deed, draw },
    async () => undefined,
    (_, error) => void reported.push(String(error)),
  );
  return reported;
}

async function stateOf({ db, by }: Assessed): Promise<string | undefined> {
  return (await currentDraw(db, by.callId))?.state;
}

async function nextTime({ db }: Assessed): Promise<string | undefined> {
  const job = await db.selectFrom('job').select('dueAt').where('kind', '=', 'holdDraw').executeTakeFirst();
  return job?.dueAt?.toString();
}

eachDatabase('a promised draw', (open) => {
  let beacon: SpeakingBeacon | undefined;
  afterEach(() => {
    beacon?.close();
    beacon = undefined;
  });

  it('is held by itself when its time has come, not before, and the log says that it was the system', async () => {
    const assessed = await assessedCall(await open());
    const commitment = await promised(assessed);
    assessed.clock.set(chanceAt.subtract({ seconds: 1 }));
    await runJobs(assessed);
    expect(await stateOf(assessed)).toBe('promised');
    assessed.clock.set(chanceAt);
    expect(await runJobs(assessed)).toEqual([]);
    expect(await stateOf(assessed)).toBe('held');
    const draw = await currentDraw(assessed.db, assessed.by.callId);
    const protocol = await protocolOf(assessed.db, draw?.id ?? '');
    expect(verifyProtocol(protocol, { commitment, practice: true }).right).toBe(true);
    expect(protocol?.heldBy).toEqual([{ id: 'system', role: 'system' }]);
    const log = await readLog(assessed.db, { kind: 'selection', id: assessed.by.callId });
    expect(log.findLast(({ action }) => action === 'drawHeld')).toMatchObject({ actorKind: 'system', actorId: null });
    expect(await nextTime(assessed)).toBeUndefined();
  });

  it('is held once when the system and a coordinator come at the same time', async () => {
    const assessed = await assessedCall(await open());
    await promised(assessed);
    assessed.clock.set(chanceAt);
    const { db, deed, by } = assessed;
    const draw = await currentDraw(db, by.callId);
    const signature = await rightSignature(assessed);
    await Promise.all([
      holdWhenDue(deed, settings, draw?.id ?? ''),
      holdByBeacon(deed, settings, by, signature),
      holdWhenDue(deed, settings, draw?.id ?? ''),
    ]);
    expect(await db.selectFrom('drawProtocol').select('drawId').execute()).toEqual([{ drawId: draw?.id }]);
    const log = await readLog(db, { kind: 'selection', id: by.callId });
    expect(log.filter(({ action }) => action === 'drawHeld')).toHaveLength(1);
  });

  it('waits for a beacon that is silent or says something else, and is held by what it signed when it does', async () => {
    const production = { ...settings, practice: false };
    const real = Temporal.Instant.from(timeOf(quicknet, quicknetRound.round) ?? '');
    const assessed = await assessedCall(await open());
    const { deed, by, clock, db } = assessed;
    orThrow(await makeTicketBook(deed, by));
    clock.set(real.subtract({ hours: 48 }));
    orThrow(await publishPromise(deed, production, by, { chanceAt: real, witnesses: null }));
    clock.set(real);
    expect(await runJobs(assessed, production)).toEqual([]);
    expect(await stateOf(assessed)).toBe('promised');
    expect(await nextTime(assessed)).toBe(real.add({ seconds: 5 }).toString());

    beacon = await beaconSaying(JSON.stringify({ signature: quicknetRound.signature.replace('b4', '94') }));
    clock.set(real.add({ seconds: 60 }));
    expect(await runJobs(assessed, { ...production, beaconUrl: beacon.url })).toEqual([]);
    expect(await stateOf(assessed)).toBe('promised');
    expect(await nextTime(assessed)).toBe(real.add({ seconds: 75 }).toString());
    beacon.close();

    beacon = await beaconSaying(JSON.stringify({ signature: quicknetRound.signature }));
    clock.set(real.add({ seconds: 75 }));
    await runJobs(assessed, { ...production, beaconUrl: beacon.url });
    expect(await stateOf(assessed)).toBe('held');
    const draw = await currentDraw(db, by.callId);
    expect(verifyProtocol(await protocolOf(db, draw?.id ?? '')).right).toBe(true);
  });

  it('is not held with another key than was promised: the operator is told, and it is tried again', async () => {
    const assessed = await assessedCall(await open());
    await promised(assessed);
    assessed.clock.set(chanceAt);
    const reported = await runJobs(assessed, { ...settings, signingSecret: '0c'.repeat(32) });
    expect(reported).toEqual([expect.stringContaining('keyChanged')]);
    expect(await stateOf(assessed)).toBe('promised');
    assessed.clock.set(chanceAt.add({ minutes: 2 }));
    await runJobs(assessed);
    expect(await stateOf(assessed)).toBe('held');
  });

  it('that was set aside is left alone, and so is one by dice', async () => {
    const aside = await assessedCall(await open());
    await promised(aside);
    const draw = await currentDraw(aside.db, aside.by.callId);
    orThrow(await discardDraw(aside.deed, aside.by, 1, 'Feil liste'));
    aside.clock.set(chanceAt);
    expect(await runJobs(aside)).toEqual([]);
    expect(await protocolOf(aside.db, draw?.id ?? '')).toBeUndefined();

    const dice = await assessedCall(await open(), { chanceKind: 'dice' });
    orThrow(await makeTicketBook(dice.deed, dice.by));
    orThrow(await publishPromise(dice.deed, settings, dice.by, { chanceAt, witnesses: ['Aud Li', 'Bo Ek'] }));
    expect(await promiseOf(dice.db, (await currentDraw(dice.db, dice.by.callId))?.id ?? '')).toBeDefined();
    dice.clock.set(chanceAt);
    expect(await runJobs(dice)).toEqual([]);
    expect(await stateOf(dice)).toBe('promised');
    expect(await nextTime(dice)).toBeUndefined();
  });
});
