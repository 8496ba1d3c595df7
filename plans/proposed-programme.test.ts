import { describe, expect, test } from 'vitest';
import type { ProposedSession } from '../src/plan/index.ts';
import { shippedPlan } from './index.ts';

const plan = shippedPlan('2022-2023');
const all = plan?.proposedProgramme?.sessions ?? [];
const counting = all.filter(({ counts }) => counts);

function hours(sessions: readonly ProposedSession[]): number {
  return sessions.reduce(
    (sum, { from, to }) => sum + Temporal.PlainTime.from(from).until(Temporal.PlainTime.from(to)).total('hours'),
    0,
  );
}

/** The days of the year as lists of sessions that count, in order. */
function daysOf(): ProposedSession[][] {
  const days = new Map<string, ProposedSession[]>();
  for (const session of counting) {
    const key = `${session.gathering} ${session.day}`;
    days.set(key, [...(days.get(key) ?? []), session]);
  }
  return [...days.values()];
}

describe('the programme that the plan of 2022/2023 proposes', () => {
  test('fills fourteen days with four to six sessions each, and marks itself as assumed', () => {
    expect(plan?.proposedProgramme?.assumed).toBe(true);
    const sizes = daysOf().map((sessions) => sessions.length);
    expect(sizes).toHaveLength(14);
    expect(sizes.filter((size) => size < 4 || size > 6)).toEqual([]);
  });

  test('lets people travel: gatherings begin at ten and end at three, and no teaching lasts past five', () => {
    const days = daysOf();
    const firsts = days.filter(([first]) => first?.day === 1);
    expect(new Set(firsts.map(([first]) => first?.from))).toEqual(new Set(['10:00']));
    const lasts = days.filter((_, i) => days[i + 1] === undefined || days[i + 1]?.[0]?.day === 1);
    expect(new Set(lasts.map((sessions) => sessions.at(-1)?.to))).toEqual(new Set(['15:00']));
    expect(counting.filter(({ from, to }) => from < '09:00' || to > '17:00')).toEqual([]);
  });

  test('uses every form of teaching for at least five hours of the year, and lectures less than a quarter of the time', () => {
    const byForm = plan?.teaching.forms.map(
      ({ id }) => [id, hours(counting.filter(({ form }) => form === id))] as const,
    );
    expect(byForm?.filter(([, sum]) => sum < 4.99)).toEqual([]);
    const lectures = byForm?.find(([id]) => id === 'lecture')?.[1] ?? 0;
    expect(lectures / hours(counting)).toBeLessThan(0.25);
  });

  test('gives each pillar at least two hours of every gathering, and a third of all hours of the year', () => {
    for (const { id } of plan?.teaching.pillars ?? []) {
      const on = counting.filter(({ pillars }) => pillars.includes(id));
      const thin = plan?.gatherings.filter(({ number }) => hours(on.filter((one) => one.gathering === number)) < 2);
      expect(thin?.map(({ number }) => `${id} in gathering ${number}`)).toEqual([]);
      expect(hours(on) / hours(counting)).toBeGreaterThan(1 / 3);
    }
  });

  test('comes back to every outcome: at least three sessions, in more than one gathering', () => {
    const poor = plan?.outcomes.filter(({ id }) => {
      const serving = counting.filter(({ outcomes }) => outcomes.includes(id));
      return serving.length < 3 || new Set(serving.map(({ gathering }) => gathering)).size < 2;
    });
    expect(poor?.map(({ id }) => id)).toEqual([]);
  });

  test('visits three places on the study trip, each with what to look for', () => {
    const visits = counting.filter(({ form }) => form === 'excursion');
    expect(visits.map(({ gathering }) => gathering)).toEqual([5, 5, 5]);
    for (const { about } of visits)
      expect([about.nb, about.nn, about.en]).toEqual([
        expect.stringContaining('Se etter: '),
        expect.stringContaining('Sjå etter: '),
        expect.stringContaining('Look for: '),
      ]);
  });

  test('tells each session briefly enough to be read on a phone between two of them', () => {
    const long = all.filter(({ about }) => Math.max(...Object.values(about).map((text) => text.length)) > 450);
    expect(long.map(({ title }) => title.nb)).toEqual([]);
  });
});
