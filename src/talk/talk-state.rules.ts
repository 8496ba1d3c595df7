import { follow, type Transition } from '../kit/life-cycle.ts';
import type { Result } from '../kit/result.ts';

/** Nobody can write in a `closed` thread; it is still there to be read. */
export type ThreadState = 'open' | 'closed';
export type ThreadEvent = 'close' | 'reopen';

/** `docs/` draws its diagram from here. */
export const threadTransitions: readonly Transition<ThreadState, ThreadEvent, 'coordinator'>[] = [
  { from: 'open', event: 'close', by: 'coordinator', to: 'closed' },
  { from: 'closed', event: 'reopen', by: 'coordinator', to: 'open' },
];

/** Of a post that was `takenBack` by its author or `removed` by the school the text is gone; that there was one stays. */
export type PostState = 'shown' | 'takenBack' | 'removed';
export type PostEvent = 'takeBack' | 'remove';

/** `docs/` draws its diagram from here. */
export const postTransitions: readonly Transition<PostState, PostEvent, 'author' | 'coordinator'>[] = [
  { from: 'shown', event: 'takeBack', by: 'author', to: 'takenBack' },
  { from: 'shown', event: 'remove', by: 'coordinator', to: 'removed' },
];

export function nextThreadState(from: ThreadState, event: ThreadEvent): Result<ThreadState, 'impossible'> {
  return follow(threadTransitions, from, event);
}

export function nextPostState(from: PostState, event: PostEvent): Result<PostState, 'impossible'> {
  return follow(postTransitions, from, event);
}
