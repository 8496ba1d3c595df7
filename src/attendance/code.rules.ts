import { hmacHex } from '../kit/id.ts';

/** Letters and digits that can't be taken for one another once `asCode` has read them. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const codeLength = 4;

/** A code is on the screen for so long. */
export const codeSeconds = 60;
/** For so long the one before it is still taken: somebody has begun to type it. */
export const graceSeconds = 30;
/** Codes that old are still known for what they were. */
const rememberedSteps = 15;

/** The step of time that an instant lies in, and how far. */
export function stepAt(now: Temporal.Instant): { readonly step: number; readonly secondsIn: number } {
  const seconds = Math.floor(now.epochMilliseconds / 1000);
  return { step: Math.floor(seconds / codeSeconds), secondsIn: seconds % codeSeconds };
}

/** The four characters of a session's secret in a step of time. */
export function codeIn(secret: string, step: number): string {
  const bits = Number.parseInt(hmacHex(secret, String(step)).slice(0, 8), 16);
  return Array.from({ length: codeLength }, (_, place) => alphabet[(bits >>> (5 * place)) & 31]).join('');
}

/** The code on the screen now. */
export function codeNow(secret: string, now: Temporal.Instant): string {
  return codeIn(secret, stepAt(now).step);
}

/** What somebody typed as it stands on the screen: O is 0, I and L are 1, U is V. Undefined for what can be no code. */
export function asCode(typed: string): string | undefined {
  const code = typed
    .toUpperCase()
    .replaceAll(/[\s.·-]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
    .replaceAll('U', 'V');
  return code.length === codeLength && [...code].every((one) => alphabet.includes(one)) ? code : undefined;
}

/** What a code is to a secret: good now, good a while ago, or none of its own. */
export function ageOf(code: string, secret: string, now: Temporal.Instant): 'good' | 'old' | 'none' {
  const { step, secondsIn } = stepAt(now);
  if (code === codeIn(secret, step)) return 'good';
  if (secondsIn < graceSeconds && code === codeIn(secret, step - 1)) return 'good';
  for (let back = 1; back <= rememberedSteps; back++) if (code === codeIn(secret, step - back)) return 'old';
  return 'none';
}
