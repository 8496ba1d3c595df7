import type { Language } from '../kit/language.ts';
import { momentText } from '../kit/oslo-time.ts';
import { href } from '../web/address.ts';
import { Empty, StatusTag } from '../web/feedback.view.tsx';
import { SelectField, TextField } from '../web/fields.view.tsx';
import { BackLink, ButtonLink, Disclosure, Pagination, SubmitButton } from '../web/structure.view.tsx';
import { partAround } from './beginning.ts';
import { talkMessages } from './messages/index.ts';
import { pageOfPost, readingFrom } from './post.rules.ts';
import { homeOf, nameOf, threadPath, threadsPath, type Role } from './talk-page.ts';
import type { Talker } from './talkers.ts';
import type { FoundPost, ListedThread } from './thread-list.store.ts';
import type { ThreadNames } from './thread-names.ts';

const partLength = 160;

interface ThreadsProps {
  readonly language: Language;
  readonly slug: string;
  readonly role: Role;
  readonly names: ThreadNames;
  readonly query: { readonly words: string; readonly gathering: number | null };
  readonly threads: readonly ListedThread[];
  /** Posts that hold what was searched for, the newest first. */
  readonly found: readonly FoundPost[];
  readonly talkers: ReadonlyMap<string, Talker>;
  readonly page: number;
  readonly pages: number;
}

/** The conversations of a cohort, the one with the newest post first. */
export function ThreadsPage(props: ThreadsProps) {
  const { language, slug, role, query, threads, page, pages } = props;
  const t = talkMessages(language).list;
  const isFiltered = query.words !== '' || query.gathering !== null;
  return (
    <>
      <BackLink href={href(language, homeOf(role, slug))}>
        {role === 'teacher' ? t.toTeaching : t.toCohort(slug)}
      </BackLink>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <p class="actions">
        <ButtonLink href={href(language, `/kull/${slug}/samtale/ny`)}>{t.start}</ButtonLink>
      </p>
      {threads.length > 0 || isFiltered ? <Filter {...props} isFiltered={isFiltered} /> : null}
      {threads.length === 0 ? (
        <Empty title={isFiltered ? t.noneFoundTitle : t.noneTitle}>
          <p>{isFiltered ? t.noneFound : t.none}</p>
        </Empty>
      ) : (
        <ul class="item-list thread-list" role="list">
          {threads.map((thread) => (
            <Line key={thread.id} {...props} thread={thread} />
          ))}
        </ul>
      )}
      <Pagination language={language} page={page} pages={pages} hrefOf={(number) => listHref(props, number)} />
      <Quiet {...props} />
    </>
  );
}

function listHref({ language, slug, query }: ThreadsProps, page: number): string {
  const search = new URLSearchParams({
    ...(query.words === '' ? {} : { sok: query.words }),
    ...(query.gathering === null ? {} : { samling: String(query.gathering) }),
    side: String(page),
  });
  return `${href(language, threadsPath({ slug }))}?${search}`;
}

function Filter({ language, slug, names, query, isFiltered }: ThreadsProps & { readonly isFiltered: boolean }) {
  const t = talkMessages(language).list;
  const path = href(language, threadsPath({ slug }));
  return (
    <form class="search-form" method="get" action={path} role="search">
      <TextField name="sok" type="search" label={t.search} value={query.words} maxLength={100} />
      <SelectField
        name="samling"
        label={t.gathering}
        emptyText={t.anyGathering}
        value={query.gathering === null ? '' : String(query.gathering)}
        options={names.topics
          .filter(({ sessionId }) => sessionId === null)
          .map(({ gathering, name }) => ({ value: String(gathering), label: name }))}
      />
      <SubmitButton secondary>{t.find}</SubmitButton>
      {isFiltered ? <a href={path}>{t.clear}</a> : null}
    </form>
  );
}

function Line(props: ThreadsProps & { readonly thread: ListedThread }) {
  const { language, slug, names, talkers, thread } = props;
  const t = talkMessages(language).list;
  const news = Math.max(0, thread.posts - thread.readTo);
  const from = readingFrom(thread.posts, thread.readTo);
  const about =
    thread.kind === 'gathering' || thread.gatheringNumber === null
      ? []
      : [names.nameOfGathering(thread.gatheringNumber)];
  return (
    <li class="item">
      <div class="item-text">
        <a
          class={news > 0 ? 'thread-unread' : undefined}
          href={`${href(language, threadPath({ slug }, thread.id))}?side=${pageOfPost(from)}#innlegg-${from}`}
        >
          {names.nameOf(thread)}
        </a>
        <span class="quiet">
          {[
            ...about,
            t.posts(thread.posts),
            t.last(nameOf(language, talkers, thread.lastBy), momentText(language, thread.lastAt)),
          ].join(' · ')}
        </span>
        <Found {...props} posts={props.found.filter(({ threadId }) => threadId === thread.id)} />
      </div>
      <div class="actions">
        {thread.state === 'closed' ? <StatusTag tone="neutral" text={t.closed} /> : null}
        {news > 0 ? <StatusTag tone="now" text={t.news(news)} /> : null}
      </div>
    </li>
  );
}

/** Where in a thread the words stand that were searched for. */
function Found({ language, slug, query, posts }: ThreadsProps & { readonly posts: readonly FoundPost[] }) {
  const t = talkMessages(language);
  if (posts.length === 0) return null;
  const left = (posts[0]?.among ?? 0) - posts.length;
  return (
    <ul class="plain-list thread-found">
      {posts.map(({ threadId, number, text }) => (
        <li key={number}>
          <a href={`${href(language, threadPath({ slug }, threadId))}?side=${pageOfPost(number)}#innlegg-${number}`}>
            {t.thread.number(number)}
          </a>
          : {partAround(text, query.words, partLength)}
        </li>
      ))}
      {left > 0 ? <li class="quiet">{t.list.moreFound(left)}</li> : null}
    </ul>
  );
}

/** With one gathering chosen: itself and its sessions, to be the first to write about. Those with a thread lead to it. */
function Quiet({ language, slug, names, query, threads, page }: ThreadsProps) {
  const t = talkMessages(language).list;
  if (query.gathering === null || query.words !== '' || page > 1) return null;
  const spoken = new Set(threads.map(({ sessionId }) => sessionId));
  const hasOwn = threads.some(({ kind }) => kind === 'gathering');
  const quiet = names.topics.filter(
    ({ gathering, sessionId }) =>
      gathering === query.gathering && (sessionId === null ? !hasOwn : !spoken.has(sessionId)),
  );
  if (quiet.length === 0) return null;
  return (
    <Disclosure summary={t.quietSessions}>
      <ul class="plain-list">
        {quiet.map(({ gathering, sessionId, name }) => (
          <li key={sessionId ?? gathering}>
            <a
              href={href(
                language,
                `/kull/${slug}/samtale/ny?${sessionId === null ? `samling=${gathering}` : `okt=${sessionId}`}`,
              )}
            >
              {t.about(name)}
            </a>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
