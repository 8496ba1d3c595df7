import { describe, expect, it } from 'vitest';
import { judgeWriting, nothingWritten, writtenFingerprint, type WritingFacts } from './writing.rules.ts';

const [one, other] = [
  { text: 'En', link: '' },
  { text: 'En annen', link: '' },
];

function judge(changes: Partial<WritingFacts>) {
  const facts: WritingFacts = {
    task: 'set',
    work: undefined,
    stored: nothingWritten,
    base: writtenFingerprint(nothingWritten),
    written: one,
  };
  return judgeWriting({ ...facts, ...changes });
}

describe('what somebody writes', () => {
  it('is kept where it goes on from what is there', () => {
    expect(judge({})).toEqual({ ok: true, value: 'new' });
    expect(judge({ work: 'askedForMore', stored: other, base: writtenFingerprint(other) }).ok).toBe(true);
  });

  it('meets what somebody else has written meanwhile', () => {
    expect(judge({ stored: other })).toEqual({ ok: false, reason: 'conflict' });
  });

  it('is no conflict where both have written the same', () => {
    expect(judge({ stored: one })).toEqual({ ok: true, value: 'same' });
  });

  it.each(['draft', 'closed', 'withdrawn'] as const)('is not kept for a task that is %s', (task) => {
    expect(judge({ task })).toEqual({ ok: false, reason: 'notOpen' });
  });

  it('is not kept once the school has answered', () => {
    expect(judge({ work: 'answered', stored: one })).toEqual({ ok: false, reason: 'answered' });
  });
});

it('a link moved into the text is something else', () => {
  const [text, link] = [writtenFingerprint({ text: 'a', link: '' }), writtenFingerprint({ text: '', link: 'a' })];
  expect(text).not.toBe(link);
});
