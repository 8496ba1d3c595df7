import { hashSecret } from '../kit/id.ts';

const minute = 60_000;

/**
 * Makes a deed that can be done once answer the same for a minute to the browser that did it, also while it is being done. Only
 * success is kept. A browser is told by a secret of its own; without one each time counts.
 */
export function sameAnswerForAMinute<T>(
  deed: (token: string) => Promise<T | undefined>,
): (token: string, browser: string) => Promise<T | undefined> {
  const done = new Map<string, Promise<T | undefined>>();
  return async (token, browser) => {
    if (browser === '') return await deed(token);
    const key = hashSecret(`${browser} ${token}`);
    const before = done.get(key);
    if (before) return await before;
    const answer = deed(token);
    done.set(key, answer);
    const forget = (): unknown => done.delete(key);
    setTimeout(forget, minute).unref();
    answer.then((value) => value ?? forget(), forget);
    return await answer;
  };
}
