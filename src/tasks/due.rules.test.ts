import { describe, expect, it } from 'vitest';
import { inNorway, isLate, proposedDue } from './due.rules.ts';

function days(from: string, to: string) {
  return { from: Temporal.PlainDate.from(from), to: Temporal.PlainDate.from(to) };
}

const at = (text: string) => Temporal.Instant.from(text);

describe('the time that is proposed', () => {
  it('is the evening a week before the eve of the next gathering, in Norway', () => {
    const due = proposedDue(days('2022-09-06', '2022-09-07'), days('2022-10-18', '2022-10-20'));
    expect(due.toString()).toBe('2022-10-10T18:00:00Z');
  });

  it('keeps its hour across the change to winter time', () => {
    const due = proposedDue(days('2022-10-18', '2022-10-20'), days('2022-12-06', '2022-12-07'));
    expect(due.toString()).toBe('2022-11-28T19:00:00Z');
  });

  it('is the eve itself where the gatherings lie too close', () => {
    const due = proposedDue(days('2022-09-06', '2022-09-07'), days('2022-09-14', '2022-09-15'));
    expect(due.toString()).toBe('2022-09-13T18:00:00Z');
  });

  it('is three weeks on after the last gathering', () => {
    expect(proposedDue(days('2023-05-09', '2023-05-10'), undefined).toString()).toBe('2023-05-31T18:00:00Z');
  });
});

it('a time that the change to summer time leaves out is the one an hour on', () => {
  const due = inNorway(Temporal.PlainDate.from('2023-03-26'), Temporal.PlainTime.from('02:30'));
  expect(due.toString()).toBe('2023-03-26T01:30:00Z');
});

describe('what was handed in', () => {
  const firstDueAt = at('2022-10-10T18:00:00Z');

  it('is in time up to the very moment', () => {
    expect(isLate({ firstAt: firstDueAt, firstDueAt }, firstDueAt)).toBe(false);
    expect(isLate({ firstAt: at('2022-10-10T18:00:01Z'), firstDueAt }, firstDueAt)).toBe(true);
  });

  it('is not late any more when the time is moved past it', () => {
    expect(isLate({ firstAt: at('2022-10-11T08:00:00Z'), firstDueAt }, at('2022-10-12T18:00:00Z'))).toBe(false);
  });

  it('does not become late by the time being moved to before it', () => {
    expect(isLate({ firstAt: at('2022-10-09T08:00:00Z'), firstDueAt }, at('2022-10-01T18:00:00Z'))).toBe(false);
  });
});
