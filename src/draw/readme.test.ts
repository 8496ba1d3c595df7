import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chains, quicknet, roundAt, timeOf } from './chain.ts';
import { protocols, quicknetRound, reservePromiseWith } from './draw.fixture.ts';
import { checkNames } from './verdict.ts';

const readme = readFileSync('src/draw/README.md', 'utf8');

/** The names in the first column of the table under a heading. */
function namesUnder(heading: string): string[] {
  const section = readme.split(/^## /m).find((one) => one.startsWith(`${heading}\n`)) ?? '';
  return [...section.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, cell]) =>
    [...cell!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!),
  );
}

describe('the page about the engine', () => {
  it('specifies every field of a promise and of a protocol, and no other', () => {
    const { pool, book, ...rest } = reservePromiseWith();
    const nested = [
      ...Object.keys(pool).map((name) => `pool.${name}`),
      ...Object.keys(book).map((name) => `book.${name}`),
    ];
    expect(namesUnder('The promise').toSorted()).toEqual([...Object.keys(rest), ...nested].toSorted());
    expect(namesUnder('The protocol').toSorted()).toEqual(Object.keys(protocols[0]!).toSorted());
  });

  it('tells of every check, in the order in which they are made', () => {
    expect(namesUnder('What a verifier checks')).toEqual([...checkNames]);
  });

  it('has the beacons as they are', () => {
    for (const { hash, publicKey, genesis, period } of chains) {
      for (const fact of [hash, publicKey, String(genesis), `| ${period} s |`]) expect(readme).toContain(fact);
    }
    expect(readme).toContain(quicknetRound.signature);
  });

  it('shows an example whose round is signed when it says', () => {
    const [instant = ''] = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/.exec(readme) ?? [];
    expect(timeOf(quicknet, roundAt(quicknet, instant))).toBe(instant);
  });
});
