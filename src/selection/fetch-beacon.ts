import { z } from 'zod';
import { practiceSignature, type ChanceSource } from '../draw/index.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import type { DrawSettings } from './settings.ts';

const answer = z.object({ signature: z.string().max(400) });
const patienceMs = 6000;

/**
 * What the promised round of the beacon has signed, asked for over the net; the practice chain answers from within. Whether the
 * signature is right is for the engine to say.
 */
export async function fetchBeacon(
  { beaconUrl }: Pick<DrawSettings, 'beaconUrl'>,
  source: Extract<ChanceSource, { kind: 'beacon' }>,
): Promise<Result<string, 'unreachable'>> {
  if (source.practice) return ok(practiceSignature(source.round));
  try {
    const url = `${beaconUrl.replace(/\/+$/, '')}/${source.chain}/public/${source.round}`;
    const response = await fetch(url, { signal: AbortSignal.timeout(patienceMs), redirect: 'error' });
    const parsed = answer.safeParse(await response.json());
    return response.ok && parsed.success ? ok(parsed.data.signature) : refused('unreachable');
  } catch {
    // Whatever keeps the beacon from answering, the way out is the same: the round is pasted in by hand.
    return refused('unreachable');
  }
}
