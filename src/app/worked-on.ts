import { sessionsAttended } from '../attendance/index.ts';
import type { WorkedOn } from '../reflection/index.ts';
import { tasksDone } from '../tasks/index.ts';

/** What a participant has done for the outcomes so far: the sessions they were at and the tasks they handed in, by time. */
export const workedOn: WorkedOn = async (asking, place) => {
  const done = [...(await sessionsAttended(asking, place)), ...(await tasksDone(asking, place))];
  return done.toSorted((a, b) => Temporal.Instant.compare(a.at, b.at));
};
