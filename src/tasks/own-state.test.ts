import { describe, expect, it } from 'vitest';
import { isToDo, ownStateOf } from './own-state.ts';
import type { OwnTask } from './reading.store.ts';

const dueAt = Temporal.Instant.from('2022-10-10T18:00:00Z');
const [before, after] = [dueAt.subtract({ hours: 1 }), dueAt.add({ hours: 1 })];

const untouched: OwnTask = {
  id: 'a',
  state: 'set',
  afterGathering: 1,
  doneBy: 'group',
  title: { nb: 'Oppgave' },
  outcomes: [],
  dueAt,
  workState: null,
  handedInAt: null,
  first: null,
  answeredAt: null,
};
const handedIn = { workState: 'handedIn', first: { firstAt: before, firstDueAt: dueAt } } as const;

describe('a task of one’s own', () => {
  it.each([
    [{}, before, 'new', true],
    [{ workState: 'begun' }, before, 'begun', true],
    [{ workState: 'begun' }, after, 'overdue', true],
    [{}, after, 'overdue', true],
    [handedIn, after, 'handedIn', false],
    [{ ...handedIn, first: { firstAt: after, firstDueAt: dueAt } }, after, 'late', false],
    [{ ...handedIn, workState: 'askedForMore' }, after, 'askedForMore', true],
    [{ ...handedIn, workState: 'askedForMore', state: 'closed' }, after, 'closed', false],
    [{ ...handedIn, workState: 'answered' }, after, 'answered', false],
    [{ state: 'closed' }, before, 'closed', false],
    [{ ...handedIn, state: 'closed' }, before, 'handedIn', false],
  ] as const)('that is %o stands right', (changes, now, state, toDo) => {
    expect(ownStateOf({ ...untouched, ...changes }, now)).toBe(state);
    expect(isToDo(state)).toBe(toDo);
  });
});
