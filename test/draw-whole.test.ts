import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  certainty,
  checkFairness,
  commitmentOf,
  holdDraw,
  makeBook,
  practiceChain,
  practiceSignature,
  promiseFindings,
  publicKeyOf,
  readPool,
  roundAt,
  signProtocol,
  solve,
  timeOf,
  verifyProtocol,
  type DrawPromise,
  type Protocol,
} from '../src/draw/index.ts';
import { wrongChecks } from './second-verifier/verify.mjs';

const secret = '5a'.repeat(32);
const round = roundAt(practiceChain, '2022-07-08T10:00:00Z');

async function promiseFor(file: string): Promise<DrawPromise> {
  const read = readPool(JSON.parse(readFileSync(file, 'utf8')));
  if (!read.ok) throw new Error(JSON.stringify(read.reason));
  const pool = read.value;
  const solved = await solve(pool);
  if (!solved.ok) throw new Error('no panel');
  const { chances, certificate } = solved.value;
  const impossible = pool.applicants.filter(({ id }) => chances[id] === 0);
  return {
    format: 'samling-draw-1',
    kind: 'first',
    call: pool.name,
    pool,
    chances,
    certificate,
    book: await makeBook(pool, solved.value),
    source: { kind: 'beacon', chain: practiceChain.hash, round, practice: true },
    chanceAt: timeOf(practiceChain, round)!,
    noticeHours: 24,
    deviations: [],
    acknowledgements: impossible.map(({ id }) => ({ applicant: id, reason: 'The quotas leave no room.' })),
    previous: null,
    publicKey: publicKeyOf(secret),
  };
}

describe('a draw', () => {
  it.each(['N40_k10', 'seats_N40_k10', 'N100_k20', 'N350_k30'])(
    'goes from pool to verdict, in the eyes of both verifiers (%s)',
    async (name) => {
      const promise = await promiseFor(`data/draw/${name}.json`);
      expect(promiseFindings(promise, { practice: true })).toEqual([]);
      const commitment = commitmentOf(promise);
      const document = protocolFor(promise);

      const verdict = verifyProtocol(document, { commitment, practice: true, checkFairness });
      expect(verdict.checks.filter(({ state }) => state === 'wrong')).toEqual([]);
      expect(wrongChecks(document, { commitment, practice: true })).toEqual([]);
      expect(document.selected.length + document.waiting.length).toBe(promise.pool.applicants.length);
    },
  );

  it('whose chances were bent a little is found to be unfair by both', async () => {
    const promise = await promiseFor('data/draw/N40_k10.json');
    const [lowest] = promise.certificate.levels;
    // Everybody of the lowest level a millionth less, consistently.
    const bent = lowest!.chance - certainty / 1_000_000;
    const chances = Object.fromEntries(
      Object.entries(promise.chances).map(([id, chance]) => [id, lowest!.applicants.includes(id) ? bent : chance]),
    );
    const levels = promise.certificate.levels.with(0, { ...lowest!, chance: bent });
    const document = { ...protocolFor(promise), promise: { ...promise, chances, certificate: { levels } } };
    const { checks } = verifyProtocol(document, { practice: true, checkFairness });
    expect(checks.find(({ name }) => name === 'fairness')?.state).toBe('wrong');
    expect(wrongChecks(document, { practice: true })).toContain('fairness');
  });
});

/** Held in order and signed; as it comes out of a file. */
function protocolFor(promise: DrawPromise): Protocol {
  const held = holdDraw(
    promise,
    { kind: 'beacon', round, signature: practiceSignature(round) },
    {
      publishedAt: '2022-07-07T09:00:00Z',
      heldAt: '2022-07-08T10:00:03Z',
      heldBy: [{ id: 'coordinator', role: 'coordinator' }],
      practice: true,
    },
  );
  if (!held.ok) throw new Error(held.reason.code);
  return JSON.parse(JSON.stringify(signProtocol(held.value, secret))) as Protocol;
}
