import { describe, expect, it } from 'vitest';
import { shippedPlans } from '../../plans/index.ts';
import { readTask, typedOfTask } from './task.form.ts';
import { someTerms } from './tasks.fixture.ts';
import { readWork } from './work.form.ts';

const [plan] = shippedPlans;
if (!plan) throw new Error('a plan ships');

const typed = typedOfTask(someTerms);

function codes(changes: Record<string, string>): string[] {
  const read = readTask({ ...typed, ...changes }, plan!);
  return read.ok ? [] : read.faults.map(({ field, code }) => `${field} ${code}`);
}

describe('the form of a task', () => {
  it('gives back what it was filled with, in Norwegian time', () => {
    expect(typed).toMatchObject({ dueOn: '2022-10-09', dueTime: '20:00' });
    expect(readTask(typed, plan)).toEqual({ ok: true, value: someTerms });
  });

  it('takes times and days as people write them', () => {
    expect(readTask({ ...typed, dueOn: '9.10.2022', dueTime: '20.00' }, plan)).toEqual({ ok: true, value: someTerms });
  });

  it.each([
    [{ 'title.nb': '' }, 'title.nb bokmalFirst'],
    [{ 'text.nb': '' }, 'text.nb required'],
    [{ 'text.en': 'x'.repeat(8001) }, 'text.en tooLong'],
    [{ dueTime: '25:00' }, 'dueTime notTime'],
    [{ dueOn: '2022-02-30' }, 'dueOn notDate'],
    [{ after: '7' }, 'after choose'],
    [{ doneBy: 'nobody' }, 'doneBy choose'],
  ])('names what is wrong: %o', (changes, fault) => {
    expect(codes(changes)).toEqual([fault]);
  });

  it('knows the outcomes of the plan alone', () => {
    const read = readTask({ ...typed, 'outcome.K99': 'ja' }, plan);
    expect(read.ok && read.value.outcomes).toEqual(['K1', 'S1']);
  });
});

describe('the form of an answer', () => {
  it('takes 20,000 characters and no more, and says how many', () => {
    expect(readWork({ text: 'å'.repeat(20_000) }).ok).toBe(true);
    expect(readWork({ text: 'å'.repeat(50_000) })).toEqual({
      ok: false,
      faults: [{ field: 'text', code: 'tooLong', limit: 20_000 }],
    });
  });

  it.each(['javascript:alert(1)', 'ftp://example.no/a', 'example', 'data:text/html,x'])(
    'takes no link like %s',
    (link) => {
      expect(readWork({ text: '', link })).toMatchObject({
        ok: false,
        faults: [{ field: 'link', code: 'notAddress' }],
      });
    },
  );
});
