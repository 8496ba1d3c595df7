import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginningOf, isEditable, pageOfPost, postsPerPage, readingFrom } from './post.rules.ts';

describe('a long thread', () => {
  it('has fifty posts on each page', () => {
    expect([1, 50, 51, 2000].map(pageOfPost)).toEqual([1, 1, 2, 40]);
    expect(postsPerPage).toBe(50);
  });

  it.each([
    [2000, 0, 1],
    [2000, 1200, 1201],
    [2000, 2000, 2000],
    [0, 0, 1],
  ])('of %i posts of which %i are read is read on from number %i', (posts, readTo, from) => {
    expect(readingFrom(posts, readTo)).toBe(from);
  });
});

describe('a post', () => {
  it('can be changed for an hour, and not once its text is gone', () => {
    const writtenAt = Temporal.Instant.from('2022-09-06T10:00:00Z');
    const at = (minutes: number, state: 'shown' | 'removed' = 'shown') =>
      isEditable({ writtenAt, state }, writtenAt.add({ minutes }));
    expect([at(0), at(59), at(60), at(1, 'removed')]).toEqual([true, true, false, false]);
  });

  it('is told in one line that is no longer than asked, and ends with a whole word where there is one', () => {
    expect(beginningOf('Først\n\ndette, så hint', 12)).toBe('Først dette, …');
    expect(beginningOf('Kort', 12)).toBe('Kort');
    expect(beginningOf('> **Sitat**\n\n- ett\n- to', 40)).toBe('Sitat ett to');
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (text, length) => {
        const line = beginningOf(text, length);
        return line.length <= length + 2 && !/\s{2}|\n/.test(line);
      }),
    );
  });
});
