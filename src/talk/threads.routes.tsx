import { deedOf } from '../admission/index.ts';
import { isId, newId } from '../kit/id.ts';
import type { AppContext } from '../web/context.ts';
import type { FieldErrorItem } from '../web/feedback.view.tsx';
import { readForm, type Typed } from '../web/form.ts';
import { pageNumber } from '../web/page-number.ts';
import { page, seeOther } from '../web/respond.tsx';
import { get, post, type Route } from '../web/route.ts';
import { labelsOf } from './mention.rules.ts';
import { talkMessages } from './messages/index.ts';
import { readPost, refusalErrors, statusOf, textErrors, titleError } from './post-form.ts';
import { StartPage } from './start.view.tsx';
import { afterPost, threadPath, withPlace } from './talk-page.ts';
import { cohortTalker, type Place } from './talk.permission.ts';
import { hereOf, talkersOf, withStrangers } from './talkers.ts';
import { countThreads, listThreads, postsWith, threadsSaying } from './thread-list.store.ts';
import { threadNames, type ThreadNames, type Topic } from './thread-names.ts';
import { threadOfGathering, threadOfSession } from './thread.store.ts';
import { ThreadsPage } from './threads.view.tsx';
import { startThread, type About } from './write-post.action.ts';

const threadsPerPage = 30;
const longestSearch = 100;
/** Of each thread so many of the posts that hold what is searched for. */
const foundPerThread = 3;

/** The threads of a cohort, and starting one. */
export const threadsRoutes: readonly Route[] = [
  get('/kull/:cohort/samtaler', cohortTalker, (c) => withPlace(c, (place) => showList(c, place))),
  get('/kull/:cohort/samtale/ny', cohortTalker, (c) => withPlace(c, (place) => openStart(c, place))),
  post('/kull/:cohort/samtale/ny', cohortTalker, (c) => withPlace(c, (place) => start(c, place))),
];

async function showList(c: AppContext, { cohort, accountId, role }: Place): Promise<Response> {
  const { db, language } = c.var;
  const names = await threadNames(db, cohort, language, 'all');
  const words = wordsOf(c.req.query('sok'));
  const gathering = gatheringIn(names, c.req.query('samling'));
  const search =
    words === '' ? null : { ...searchIn(names, words), threads: await threadsSaying(db, cohort.id, words) };
  const query = { cohortId: cohort.id, accountId, gathering, search };
  const count = await countThreads(db, query);
  const pages = Math.ceil(count / threadsPerPage);
  const number = pageNumber(c.req.query('side'), pages) ?? 1;
  const threads = await listThreads(db, query, { limit: threadsPerPage, offset: (number - 1) * threadsPerPage });
  const talkers = await talkersOf(db, cohort);
  const content = (
    <ThreadsPage
      language={language}
      slug={cohort.slug}
      role={role}
      names={names}
      query={{ words, gathering }}
      threads={threads}
      found={
        query.search
          ? await postsWith(
              db,
              threads.map(({ id }) => id),
              words,
              foundPerThread,
            )
          : []
      }
      talkers={await withStrangers(
        db,
        talkers,
        threads.map(({ lastBy }) => lastBy),
      )}
      page={number}
      pages={pages}
    />
  );
  return page(c, talkMessages(language).list.title, content);
}

/** What is searched for, without what can be typed into an address but neither seen nor kept. */
function wordsOf(text = ''): string {
  return text
    .replaceAll(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, longestSearch);
}

function gatheringIn({ topics }: ThreadNames, text: string | undefined): number | null {
  return topics.find(({ gathering }) => String(gathering) === text)?.gathering ?? null;
}

/** Threads about gatherings and sessions have no words of their own for a name: those that fit are found here. */
function searchIn({ topics }: ThreadNames, words: string) {
  const fitting = topics.filter(({ name }) => name.toLowerCase().includes(words.toLowerCase()));
  return {
    words,
    gatherings: fitting.filter(({ sessionId }) => sessionId === null).map(({ gathering }) => gathering),
    sessions: fitting.flatMap(({ sessionId }) => sessionId ?? []),
  };
}

/** The gathering or session that the address names, as `?samling=1` or `?okt=…`; undefined for a thread about anything else. */
function topicIn({ topics }: ThreadNames, sessionId: string | undefined, gathering: string | undefined) {
  if (sessionId) return topics.find((topic) => topic.sessionId === sessionId);
  return topics.find((topic) => topic.sessionId === null && String(topic.gathering) === gathering);
}

async function openStart(c: AppContext, place: Place): Promise<Response> {
  const { db, language } = c.var;
  const names = await threadNames(db, place.cohort, language, 'all');
  const topic = topicIn(names, c.req.query('okt'), c.req.query('samling'));
  // Whoever comes where something has been said already is taken there.
  const existing =
    topic &&
    (topic.sessionId === null
      ? await threadOfGathering(db, place.cohort.id, topic.gathering)
      : await threadOfSession(db, topic.sessionId));
  if (existing && existing.posts > 0) return seeOther(c, threadPath(place.cohort, existing.id));
  return await showStart(c, place, names, { topic, typed: { id: newId() }, errors: [], status: 200 });
}

interface StartForm {
  readonly topic: Topic | undefined;
  readonly typed: Typed;
  readonly errors: readonly FieldErrorItem[];
  readonly status: 200 | 409 | 422;
}

async function showStart(c: AppContext, place: Place, names: ThreadNames, form: StartForm): Promise<Response> {
  const { db, language } = c.var;
  const { cohort, accountId } = place;
  const here = hereOf(await talkersOf(db, cohort));
  const content = (
    <StartPage language={language} slug={cohort.slug} names={names} here={here} accountId={accountId} {...form} />
  );
  return page(c, talkMessages(language).start.title, content, { status: form.status });
}

async function start(c: AppContext, place: Place): Promise<Response> {
  const { db, language } = c.var;
  const { cohort } = place;
  const { typed: sent } = await readForm(c);
  const names = await threadNames(db, cohort, language, 'all');
  const topic = topicIn(names, sent['okt'], sent['samling']);
  const labels = labelsOf(hereOf(await talkersOf(db, cohort)));
  const { isUnfinished, ...written } = readPost(sent, labels);
  const typed = { ...sent, id: written.id, text: written.text };
  const again = (errors: readonly FieldErrorItem[], status: StartForm['status']) =>
    showStart(c, place, names, { topic, typed, errors, status });
  if (isUnfinished) return await again([], 200);
  const { about, errors } = aboutFrom(c, names, topic, sent);
  const faults = [...errors, ...textErrors(language, written.text)];
  if (faults.length > 0) return await again(faults, 422);
  const result = await startThread(deedOf(c), place, about, written);
  if (result.ok) {
    const { threadId, number, hasUnknown } = result.value;
    return seeOther(c, afterPost(threadPath(cohort, threadId), number, hasUnknown));
  }
  if (result.reason.kind === 'notFound') return await c.notFound();
  return await again(refusalErrors(language, result.reason), statusOf(result.reason));
}

function aboutFrom(
  c: AppContext,
  names: ThreadNames,
  topic: Topic | undefined,
  typed: Typed,
): { readonly about: About; readonly errors: readonly FieldErrorItem[] } {
  if (topic?.sessionId && isId(topic.sessionId))
    return { about: { kind: 'session', gathering: topic.gathering, sessionId: topic.sessionId }, errors: [] };
  if (topic) return { about: { kind: 'gathering', gathering: topic.gathering }, errors: [] };
  const t = talkMessages(c.var.language);
  const title = typed['tittel'] ?? '';
  const chosen = typed['hos'] ?? '';
  const gathering = gatheringIn(names, chosen);
  const errors = titleError(c.var.language, title);
  if (chosen !== '' && gathering === null) errors.push({ field: 'hos', message: t.errors.noGathering });
  return { about: { kind: 'free', title, gathering }, errors };
}
