import { describe, expect, it } from 'vitest';
import { neighbours, type NamedWork } from './reading.ts';

const at = Temporal.Instant.from('2022-10-01T08:00:00Z');

/** Works by letter; a capital one is unread. */
function works(letters: string): NamedWork[] {
  return [...letters].map((letter) => ({
    workId: letter.toLowerCase(),
    memberId: null,
    memberName: null,
    groupId: letter,
    state: 'handedIn',
    version: 2,
    readVersion: letter === letter.toUpperCase() ? 1 : 2,
    handedInAt: at,
    firstAt: at,
    firstDueAt: at,
    excerpt: '',
    name: letter,
  }));
}

describe('the unread beside one', () => {
  it.each([
    ['ABC', 'a', 'c', 'b', 2],
    ['ABC', 'c', 'b', 'a', 2],
    ['abC', 'a', 'c', 'c', 1],
    ['AbcDe', 'c', 'a', 'd', 2],
    ['aBc', 'b', undefined, undefined, 0],
  ] as const)('in %s around %s are %s and %s', (letters, from, previous, next, left) => {
    const found = neighbours(works(letters), from);
    expect([found.previous?.workId, found.next?.workId, found.left]).toEqual([previous, next, left]);
  });
});
