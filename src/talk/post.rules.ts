import type { Post, Thread } from './thread.ts';

export const postsPerPage = 50;
export const longestPost = 5000;
export const longestTitle = 120;
export const longestReason = 500;
/** How long an author may change what they have written. */
const editingMinutes = 60;

/** The number of a post as an address or a field names it; null for what can be none. */
export function postNumber(text: string | undefined): number | null {
  return text !== undefined && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}

/** The page on which a post stands, from 1. */
export function pageOfPost(number: number): number {
  return Math.max(1, Math.ceil(number / postsPerPage));
}

/** Where somebody goes on reading: at the first post that they have not seen, or at the newest when they have seen all. */
export function readingFrom(posts: number, readTo: number): number {
  return Math.max(1, Math.min(readTo + 1, posts));
}

export function editableUntil({ writtenAt }: Pick<Post, 'writtenAt'>): Temporal.Instant {
  return writtenAt.add({ minutes: editingMinutes });
}

/** Whether its author may still change a post. */
export function isEditable(post: Pick<Post, 'writtenAt' | 'state'>, now: Temporal.Instant): boolean {
  return post.state === 'shown' && Temporal.Instant.compare(now, editableUntil(post)) < 0;
}

/** Whether somebody may change what a thread is called: whoever has started it, and those who keep order. Only free ones have a title. */
export function mayRename(
  who: { readonly accountId: string; readonly role: string },
  { kind, startedBy }: Pick<Thread, 'kind' | 'startedBy'>,
): boolean {
  return kind === 'free' && (who.role === 'coordinator' || startedBy === who.accountId);
}
