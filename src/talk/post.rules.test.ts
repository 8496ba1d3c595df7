import { describe, expect, it } from 'vitest';
import { isEditable, pageOfPost, postsPerPage, readingFrom } from './post.rules.ts';

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
});
