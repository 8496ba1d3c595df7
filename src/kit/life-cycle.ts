import { ok, refused, type Result } from './result.ts';

/** One line of a life cycle's table: what may happen in a state, by whom, and where it leads. */
export interface Transition<State, Event, Who> {
  readonly from: State;
  readonly event: Event;
  readonly by: Who;
  readonly to: State;
}

/** Where an event leads from a state by the table, or `impossible` when it can't happen there. */
export function follow<State, Event>(
  table: readonly Pick<Transition<State, Event, unknown>, 'from' | 'event' | 'to'>[],
  from: State,
  event: Event,
): Result<State, 'impossible'> {
  const found = table.find((one) => one.from === from && one.event === event);
  return found ? ok(found.to) : refused('impossible');
}
