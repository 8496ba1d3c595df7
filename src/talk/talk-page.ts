import type { Language } from '../kit/language.ts';
import { isId } from '../kit/id.ts';
import type { AppContext } from '../web/context.ts';
import { talkMessages } from './messages/index.ts';
import { pageOfPost } from './post.rules.ts';
import { placeOf, type Place } from './talk.permission.ts';
import type { Talker } from './talkers.ts';
import { findThread } from './thread.store.ts';
import type { Thread } from './thread.ts';

/** Opens a page for somebody with a part in the cohort of the address; 404 for everybody else. */
export async function withPlace(c: AppContext, show: (place: Place) => Promise<Response>): Promise<Response> {
  const place = await placeOf(c);
  return place ? await show(place) : await c.notFound();
}

/** The same for a thread of that cohort. */
export async function withThread(
  c: AppContext,
  show: (place: Place, thread: Thread) => Promise<Response>,
): Promise<Response> {
  return await withPlace(c, async (place) => {
    const id = c.req.param('thread') ?? '';
    const thread = isId(id) ? await findThread(c.var.db, place.cohort.id, id) : undefined;
    return thread ? await show(place, thread) : await c.notFound();
  });
}

export type Role = Place['role'];

/** The page that somebody comes from: each has their own about the year. */
export function homeOf(role: Role, slug: string): string {
  if (role === 'coordinator') return `/skole/kull/${slug}`;
  if (role === 'teacher') return '/undervisning';
  return role === 'member' ? `/kull/${slug}` : '/min-side';
}

export function threadsPath({ slug }: { readonly slug: string }): string {
  return `/kull/${slug}/samtaler`;
}

export function threadPath({ slug }: { readonly slug: string }, threadId: string): string {
  return `/kull/${slug}/samtale/${threadId}`;
}

/** Where somebody goes who has said something: to it, or to what is to be known about it. */
export function afterPost(path: string, number: number, hasUnknown: boolean): string {
  const side = `${path}?side=${pageOfPost(number)}`;
  return hasUnknown ? `${side}&melding=ukjent` : `${side}#innlegg-${number}`;
}

/** What somebody is called in a thread; whose account is no more is somebody. */
export function nameOf(language: Language, talkers: ReadonlyMap<string, Talker>, accountId: string | null): string {
  const talker = accountId === null ? undefined : talkers.get(accountId);
  const t = talkMessages(language);
  return talker ? talker.name || t.roles[talker.role] : t.somebody;
}
