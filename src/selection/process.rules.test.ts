import { describe, expect, it } from 'vitest';
import { drawStates, drawTransitions, nextDrawState, type DrawState } from './draw-state.rules.ts';
import { gateOf } from './gate.rules.ts';
import { nextStep, processOf, type ProcessFacts } from './process.rules.ts';

const facts: ProcessFacts = {
  gateOpen: true,
  roomForAll: false,
  published: false,
  drawState: null,
  bookIsStale: false,
};

const statuses = (change: Partial<ProcessFacts>) =>
  processOf({ ...facts, ...change })
    .map(({ step, status }) => `${step} ${status}`)
    .join(', ');

describe('the steps of a selection', () => {
  it.each([
    ['before everybody is assessed', { gateOpen: false }, 'assess'],
    ['when everybody is', {}, 'representation'],
    ['when the book is made', { drawState: 'booked' }, 'promise'],
    ['when the book is out of date', { drawState: 'booked', bookIsStale: true }, 'book'],
    ['when the draw is promised', { drawState: 'promised' }, 'hold'],
    ['when it is held', { drawState: 'held' }, 'publish'],
    ['when all is done', { drawState: 'published', published: true }, undefined],
    ['when there is room for all', { roomForAll: true }, 'publish'],
    ['when somebody’s standing was opened again', { gateOpen: false, drawState: 'booked' }, 'assess'],
  ] as const)('know what is next %s', (_, change, step) => {
    expect(nextStep(processOf({ ...facts, ...change }))).toBe(step);
  });

  it('are two when there is room for all', () => {
    expect(statuses({ roomForAll: true })).toBe('assess done, publish now');
  });

  it('leave nothing to do ahead of time', () => {
    expect(statuses({ gateOpen: false })).toBe(
      'assess now, representation ahead, book ahead, promise ahead, hold ahead, publish ahead',
    );
  });
});

describe('the life of a draw', () => {
  it('never leads back from what was promised', () => {
    const before = new Set<DrawState>(['preparing', 'booked']);
    const back = drawTransitions.filter(({ from, to }) => !before.has(from) && before.has(to));
    expect(back).toEqual([]);
  });

  it('has one answer for every event', () => {
    const keys = drawTransitions.map(({ from, event }) => `${from} ${event}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(drawStates.filter((state) => nextDrawState(state, 'hold').ok)).toEqual(['promised']);
  });
});

describe('the gate', () => {
  it.each([
    ['the deadline is not over', { deadlineHasPassed: false, applications: [{ settled: true }] }, false],
    ['somebody is not assessed', { deadlineHasPassed: true, applications: [{ settled: false }] }, false],
    ['nobody is left', { deadlineHasPassed: true, applications: [] }, false],
    ['all is well', { deadlineHasPassed: true, applications: [{ settled: true }] }, true],
  ])('is right when %s', (_, given, open) => {
    expect(gateOf(given).open).toBe(open);
  });
});
