import { deedOf } from '../admission/index.ts';
import { isId } from '../kit/id.ts';
import type { AppContext } from '../web/context.ts';
import type { FieldErrorItem } from '../web/feedback.view.tsx';
import { readForm } from '../web/form.ts';
import { page, seeOther } from '../web/respond.tsx';
import { get, post as postRoute, type Route } from '../web/route.ts';
import { editPost, removePost, takePostBack } from './change-post.action.ts';
import { labelsOf } from './mention.rules.ts';
import { talkMessages } from './messages/index.ts';
import { longestReason, pageOfPost } from './post.rules.ts';
import { readPost, refusalErrors, statusOf, textErrors } from './post-form.ts';
import { PostPage } from './post-page.view.tsx';
import { findPost } from './post.store.ts';
import { afterPost, nameOf, threadPath, withThread } from './talk-page.ts';
import { cohortTalker, talkModerator, type Place } from './talk.permission.ts';
import { hereOf, talkersOf, withStrangers } from './talkers.ts';
import type { Post, Thread } from './thread.ts';

const path = '/kull/:cohort/samtale/:thread/innlegg/:post';

/** An own post, to change or take back; for those who keep order, anybody’s, to remove. */
export const postRoutes: readonly Route[] = [
  get(path, cohortTalker, (c) => withPost(c, (at) => showPost(c, at))),
  postRoute(path, cohortTalker, (c) => withPost(c, (at) => edit(c, at))),
  postRoute(`${path}/ta-tilbake`, cohortTalker, (c) => withPost(c, (at) => takeBack(c, at))),
  postRoute(`${path}/fjern`, talkModerator, (c) => withPost(c, (at) => remove(c, at))),
];

interface AtPost {
  readonly place: Place;
  readonly thread: Thread;
  readonly post: Post;
}

/** The post of the address, for its author and for those who keep order; 404 for everybody else. */
async function withPost(c: AppContext, show: (at: AtPost) => Promise<Response>): Promise<Response> {
  return await withThread(c, async (place, thread) => {
    const id = c.req.param('post') ?? '';
    const post = isId(id) ? await findPost(c.var.db, id) : undefined;
    const mayOpen = post?.authorId === place.accountId || place.role === 'coordinator';
    if (!post || post.threadId !== thread.id || !mayOpen) return await c.notFound();
    return await show({ place, thread, post });
  });
}

interface Unsaved {
  readonly text?: string;
  readonly reason?: string;
  readonly errors: readonly FieldErrorItem[];
  readonly status: 200 | 409 | 422;
}

async function showPost(c: AppContext, { place, thread, post }: AtPost, unsaved?: Unsaved): Promise<Response> {
  const { db, language, clock } = c.var;
  const known = await talkersOf(db, place.cohort);
  const talkers = await withStrangers(db, known, [post.authorId]);
  const t = talkMessages(language).post;
  const isOwn = post.authorId === place.accountId;
  const title = isOwn ? t.titleOwn : t.titleOther(nameOf(language, talkers, post.authorId));
  const content = (
    <PostPage
      language={language}
      now={clock.now()}
      slug={place.cohort.slug}
      title={title}
      thread={thread}
      post={post}
      here={hereOf(known)}
      visitor={place}
      text={unsaved?.text}
      reason={unsaved?.reason ?? ''}
      errors={unsaved?.errors ?? []}
    />
  );
  return page(c, title, content, { status: unsaved?.status ?? 200 });
}

function thatPost({ thread, post }: AtPost) {
  return { threadId: thread.id, postId: post.id };
}

function back({ place, thread }: AtPost, number: number): string {
  return `${threadPath(place.cohort, thread.id)}?side=${pageOfPost(number)}#innlegg-${number}`;
}

async function edit(c: AppContext, at: AtPost): Promise<Response> {
  const { db, language } = c.var;
  const { place, thread } = at;
  const { typed } = await readForm(c);
  const { text, isUnfinished } = readPost(typed, labelsOf(hereOf(await talkersOf(db, place.cohort))));
  if (isUnfinished) return await showPost(c, at, { text, errors: [], status: 200 });
  const errors = textErrors(language, text);
  if (errors.length > 0) return await showPost(c, at, { text, errors, status: 422 });
  const result = await editPost(deedOf(c), place, thatPost(at), text);
  if (result.ok)
    return seeOther(c, afterPost(threadPath(place.cohort, thread.id), result.value.number, result.value.hasUnknown));
  if (result.reason.kind === 'notFound') return await c.notFound();
  const refusal = { text, errors: refusalErrors(language, result.reason), status: statusOf(result.reason) };
  return await showPost(c, at, refusal);
}

async function takeBack(c: AppContext, at: AtPost): Promise<Response> {
  const result = await takePostBack(deedOf(c), at.place, thatPost(at));
  return result.ok ? seeOther(c, back(at, result.value.number)) : await c.notFound();
}

async function remove(c: AppContext, at: AtPost): Promise<Response> {
  const { typed } = await readForm(c);
  const reason = typed['grunn'] ?? '';
  const t = talkMessages(c.var.language).errors;
  const message = reason === '' ? t.noReason : reason.length > longestReason ? t.reasonTooLong(longestReason) : '';
  if (message) return await showPost(c, at, { reason, errors: [{ field: 'grunn', message }], status: 422 });
  const result = await removePost(deedOf(c), at.place, thatPost(at), reason);
  return result.ok ? seeOther(c, back(at, result.value.number)) : await c.notFound();
}
