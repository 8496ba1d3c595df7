import { deedOf } from '../admission/index.ts';
import type { AppContext } from '../web/context.ts';
import type { FieldErrorItem } from '../web/feedback.view.tsx';
import { readForm } from '../web/form.ts';
import { page, seeOther } from '../web/respond.tsx';
import { get, post, type Route } from '../web/route.ts';
import { talkMessages } from './messages/index.ts';
import { titleError } from './post-form.ts';
import { mayRename } from './post.rules.ts';
import { threadPath, withThread } from './talk-page.ts';
import { cohortTalker, type Place } from './talk.permission.ts';
import { renameThread } from './thread.action.ts';
import type { Thread } from './thread.ts';
import { TitlePage } from './title.view.tsx';

const path = '/kull/:cohort/samtale/:thread/overskrift';

/** What a conversation is called, for whoever has started it and those who keep order. */
export const titleRoutes: readonly Route[] = [
  get(path, cohortTalker, (c) => withOwnTitle(c, (place, thread) => show(c, place, thread))),
  post(path, cohortTalker, (c) => withOwnTitle(c, (place, thread) => rename(c, place, thread))),
];

async function withOwnTitle(
  c: AppContext,
  handle: (place: Place, thread: Thread) => Promise<Response>,
): Promise<Response> {
  return await withThread(c, async (place, thread) =>
    mayRename(place, thread) ? await handle(place, thread) : await c.notFound(),
  );
}

async function show(
  c: AppContext,
  { cohort }: Place,
  thread: Thread,
  typed?: { readonly title: string; readonly errors: readonly FieldErrorItem[] },
): Promise<Response> {
  const { language } = c.var;
  const content = (
    <TitlePage
      language={language}
      slug={cohort.slug}
      thread={thread}
      title={typed?.title ?? thread.title}
      errors={typed?.errors ?? []}
    />
  );
  return page(c, talkMessages(language).rename.title, content, { status: typed ? 422 : 200 });
}

async function rename(c: AppContext, place: Place, thread: Thread): Promise<Response> {
  const { typed } = await readForm(c);
  const title = typed['tittel'] ?? '';
  const errors = titleError(c.var.language, title);
  if (errors.length > 0) return await show(c, place, thread, { title, errors });
  const result = await renameThread(deedOf(c), place, thread.id, title);
  return result.ok ? seeOther(c, threadPath(place.cohort, thread.id)) : await c.notFound();
}
