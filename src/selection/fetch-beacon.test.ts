import { afterEach, describe, expect, it } from 'vitest';
import { practiceChain, practiceSignature, quicknet } from '../draw/index.ts';
import { beaconSaying, type SpeakingBeacon } from './beacon.fixture.ts';
import { fetchBeacon } from './fetch-beacon.ts';

const source = { kind: 'beacon', chain: quicknet.hash, round: 1000, practice: false } as const;

describe('a round of the beacon', () => {
  let beacon: SpeakingBeacon | undefined;
  afterEach(() => {
    beacon?.close();
    beacon = undefined;
  });

  it('is asked for by its chain and number', async () => {
    beacon = await beaconSaying(JSON.stringify({ round: 1000, signature: 'ab' }));
    expect(await fetchBeacon({ beaconUrl: beacon.url }, source)).toEqual({ ok: true, value: 'ab' });
    expect(beacon.asked).toEqual([`/${quicknet.hash}/public/1000`]);
  });

  it.each([
    ['an error', '{"signature":"ab"}', 500],
    ['no JSON', '<html>', 200],
    ['no signature', '{"round":1000}', 200],
    ['a signature that is none', '{"signature":7}', 200],
    ['an endless one', JSON.stringify({ signature: 'a'.repeat(500) }), 200],
  ])('is unreachable where the answer is %s', async (_, body, status) => {
    beacon = await beaconSaying(body, status);
    expect(await fetchBeacon({ beaconUrl: beacon.url }, source)).toEqual({ ok: false, reason: 'unreachable' });
  });

  it('is unreachable where nobody answers', async () => {
    expect(await fetchBeacon({ beaconUrl: 'http://127.0.0.1:9' }, source)).toEqual({
      ok: false,
      reason: 'unreachable',
    });
  });

  it('of the practice chain comes from within', async () => {
    const practice = { kind: 'beacon', chain: practiceChain.hash, round: 7, practice: true } as const;
    const said = await fetchBeacon({ beaconUrl: 'http://127.0.0.1:9' }, practice);
    expect(said).toEqual({ ok: true, value: practiceSignature(7) });
  });
});
