import { expect, it } from 'vitest';
import { sharedPool } from '../draw/pool.fixture.ts';
import { bookFor, chancesFor } from './solving.ts';

/** What a page that is answered meanwhile needs: turns of the loop, one after the other. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve));
}

it('computes in a thread of its own, so that whatever else is asked meanwhile is answered first', async () => {
  let isDone = false;
  const hard = chancesFor(sharedPool('people_N1000_k50_f5')).then((chances) => {
    isDone = true;
    return chances;
  });
  await turns(100);
  expect(isDone).toBe(false);
  expect((await hard).ok).toBe(true);
});

it('answers what was asked before at once, though something hard is being computed', async () => {
  const small = sharedPool('N40_k10');
  const first = await chancesFor(small);
  let isDone = false;
  const hard = bookFor(sharedPool('people_N300_k40_f6')).then(() => (isDone = true));
  expect(await chancesFor(structuredClone(small))).toEqual(first);
  expect(isDone).toBe(false);
  await hard;
});

it('refuses what is no pool before anything is computed', async () => {
  const { applicants, ...rest } = sharedPool('N40_k10');
  const twice = { ...rest, applicants: [...applicants, ...applicants] };
  expect(await chancesFor(twice)).toEqual({ ok: false, reason: { kind: 'malformed' } });
});
