import { describe, expect, it } from 'vitest';
import { judgeWriting, nothingWritten, writtenFingerprint, type WritingFacts, type Written } from './writing.rules.ts';

const [own, others] = ['own', 'other'];
const [one, other] = [
  { text: 'En', link: '' },
  { text: 'En annen', link: '' },
];

const by = (writtenBy: string, written: Written, quiet = false) => ({ ...written, writtenBy, quiet });

function judge(changes: Partial<WritingFacts>) {
  const facts: WritingFacts = {
    task: 'set',
    work: undefined,
    drafts: [],
    base: writtenFingerprint(nothingWritten),
    writerId: own,
    written: one,
  };
  return judgeWriting({ ...facts, ...changes });
}

describe('what somebody writes', () => {
  it('is kept where it goes on from what is there', () => {
    expect(judge({})).toEqual({ ok: true, value: 'new' });
    const drafts = [by(others, other)];
    expect(judge({ work: 'askedForMore', drafts, base: writtenFingerprint(other) }).ok).toBe(true);
  });

  it('meets what somebody else has written meanwhile, kept quietly or not', () => {
    for (const quiet of [true, false])
      expect(judge({ drafts: [by(others, other, quiet)] })).toEqual({ ok: false, reason: 'conflict' });
  });

  it('meets what oneself has saved in another window', () => {
    expect(judge({ drafts: [by(own, other)] })).toEqual({ ok: false, reason: 'conflict' });
  });

  it('goes on past one’s own typing that was kept on the way, and past that alone', () => {
    const typed = [by(own, { text: 'E', link: '' }, true), by(own, { text: '', link: 'x' }, true)];
    expect(judge({ drafts: typed }).ok).toBe(true);
    expect(judge({ drafts: [...typed, by(others, other)], base: writtenFingerprint(other) }).ok).toBe(true);
    expect(judge({ drafts: [...typed, by(others, other)] })).toEqual({ ok: false, reason: 'conflict' });
  });

  it('is no conflict where both have written the same', () => {
    expect(judge({ drafts: [by(others, one)] })).toEqual({ ok: true, value: 'same' });
  });

  it.each(['draft', 'closed', 'withdrawn'] as const)('is not kept for a task that is %s', (task) => {
    expect(judge({ task })).toEqual({ ok: false, reason: 'notOpen' });
  });

  it('is not kept once the school has answered', () => {
    expect(judge({ work: 'answered', drafts: [by(own, one)] })).toEqual({ ok: false, reason: 'answered' });
  });
});

it('a link moved into the text is something else', () => {
  const [text, link] = [writtenFingerprint({ text: 'a', link: '' }), writtenFingerprint({ text: '', link: 'a' })];
  expect(text).not.toBe(link);
});
