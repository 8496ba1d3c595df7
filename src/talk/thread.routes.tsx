import { deedOf } from '../admission/index.ts';
import { newId } from '../kit/id.ts';
import type { AppContext } from '../web/context.ts';
import type { FieldErrorItem } from '../web/feedback.view.tsx';
import { readForm } from '../web/form.ts';
import { pageNumber } from '../web/page-number.ts';
import { page, seeOther } from '../web/respond.tsx';
import { get, post, type Route } from '../web/route.ts';
import { labelsOf } from './mention.rules.ts';
import { pageOfPost, postNumber, postsPerPage, readingFrom } from './post.rules.ts';
import { readPost, refusalErrors, statusOf, textErrors } from './post-form.ts';
import { postsBetween } from './post.store.ts';
import { afterPost, threadPath, withThread } from './talk-page.ts';
import { cohortTalker, talkModerator, type Place } from './talk.permission.ts';
import { hereOf, talkersOf, withStrangers } from './talkers.ts';
import { threadNames } from './thread-names.ts';
import { closeThread, followThread, markRead } from './thread.action.ts';
import { readingOf } from './thread.store.ts';
import type { Thread } from './thread.ts';
import { ThreadPage } from './thread.view.tsx';
import { writePost } from './write-post.action.ts';

const path = '/kull/:cohort/samtale/:thread';

/** One conversation: read, answered, followed, and closed by those who keep order. */
export const threadRoutes: readonly Route[] = [
  get(path, cohortTalker, (c) => withThread(c, (place, thread) => showThread(c, place, thread))),
  post(path, cohortTalker, (c) => withThread(c, (place, thread) => write(c, place, thread))),
  post(`${path}/folg`, cohortTalker, (c) => withThread(c, (place, thread) => follow(c, place, thread, true))),
  post(`${path}/slutt-a-folge`, cohortTalker, (c) => withThread(c, (place, thread) => follow(c, place, thread, false))),
  post(`${path}/steng`, talkModerator, (c) => withThread(c, (place, thread) => close(c, place, thread, 'close'))),
  post(`${path}/apne`, talkModerator, (c) => withThread(c, (place, thread) => close(c, place, thread, 'reopen'))),
];

/** A form that was not taken, or not sent yet; the page then shows the newest posts with it. */
interface Unsent {
  readonly id: string;
  readonly text: string;
  readonly answers: number | null;
  readonly errors: readonly FieldErrorItem[];
  readonly status: 200 | 409 | 422;
}

async function showThread(c: AppContext, place: Place, thread: Thread, unsent?: Unsent): Promise<Response> {
  const { db, language } = c.var;
  const { cohort, accountId, role } = place;
  const reading = await readingOf(db, thread.id, accountId);
  const pages = pageOfPost(thread.posts);
  const reached = pageOfPost(readingFrom(thread.posts, reading.readTo));
  const number = unsent ? pages : (pageNumber(c.req.query('side'), pages) ?? reached);
  const posts = await postsBetween(db, thread.id, (number - 1) * postsPerPage + 1, number * postsPerPage);
  const answers = unsent ? unsent.answers : postNumber(c.req.query('svar'));
  const answered =
    answers === null
      ? undefined
      : (posts.find((one) => one.number === answers) ?? (await postsBetween(db, thread.id, answers, answers))[0]);
  const known = await talkersOf(db, cohort);
  const talkers = await withStrangers(
    db,
    known,
    [...posts, ...(answered ? [answered] : [])].flatMap((one) => [one.authorId, one.answers?.authorId ?? null]),
  );
  const names = await threadNames(db, cohort, language, [thread]);
  const seen = posts.at(-1)?.number ?? 0;
  if (seen > reading.readTo) await markRead(deedOf(c), accountId, thread.id, seen);
  const content = (
    <ThreadPage
      language={language}
      now={c.var.clock.now()}
      slug={cohort.slug}
      thread={thread}
      names={names}
      reading={reading}
      posts={posts}
      page={number}
      pages={pages}
      talkers={talkers}
      here={hereOf(known)}
      visitor={{ accountId, role }}
      answered={answered}
      form={{ id: unsent?.id ?? newId(), text: unsent?.text ?? '', errors: unsent?.errors ?? [] }}
      hasUnknown={c.req.query('melding') === 'ukjent'}
    />
  );
  return page(c, names.nameOf(thread), content, { status: unsent?.status ?? 200 });
}

async function write(c: AppContext, place: Place, thread: Thread): Promise<Response> {
  const { db, language } = c.var;
  const { typed } = await readForm(c);
  const labels = labelsOf(hereOf(await talkersOf(db, place.cohort)));
  const { isUnfinished, ...written } = readPost(typed, labels);
  const again = (errors: readonly FieldErrorItem[], status: Unsent['status']) =>
    showThread(c, place, thread, { ...written, errors, status });
  if (isUnfinished) return await again([], 200);
  const errors = textErrors(language, written.text);
  if (errors.length > 0) return await again(errors, 422);
  const result = await writePost(deedOf(c), place, thread.id, written);
  if (result.ok)
    return seeOther(c, afterPost(threadPath(place.cohort, thread.id), result.value.number, result.value.hasUnknown));
  if (result.reason.kind === 'notFound') return await c.notFound();
  return await again(refusalErrors(language, result.reason), statusOf(result.reason));
}

async function follow(c: AppContext, place: Place, thread: Thread, follows: boolean): Promise<Response> {
  await followThread(deedOf(c), place, thread.id, follows);
  return seeOther(c, `${threadPath(place.cohort, thread.id)}#folg`);
}

async function close(c: AppContext, place: Place, thread: Thread, event: 'close' | 'reopen'): Promise<Response> {
  await closeThread(deedOf(c), place, thread.id, event);
  return seeOther(c, threadPath(place.cohort, thread.id));
}
