import { sha256Hex } from '../kit/id.ts';
import type { DrawSettings } from '../selection/index.ts';
import type { Configuration } from './configuration.ts';

/** How this installation draws: by practice in demo mode alone, and signed with the school's key. */
export function drawSettings({
  mode,
  beaconUrl,
  signingSecret,
  sessionSecret,
}: Pick<Configuration, 'mode' | 'beaconUrl' | 'signingSecret' | 'sessionSecret'>): DrawSettings {
  return {
    practice: mode === 'demo',
    beaconUrl,
    signingSecret: signingSecret ?? sha256Hex(`samling-signing-v1 ${sessionSecret}`),
  };
}
