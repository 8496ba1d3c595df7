import type { Deed } from '../admission/index.ts';
import type { Cohort } from '../cohort/index.ts';
import type { Language } from '../kit/language.ts';
import { inOslo } from '../kit/oslo-time.ts';
import { notify, withdrawNotices } from '../notices/index.ts';
import type { Tx } from '../store/index.ts';
import { href } from '../web/address.ts';
import { beginningOf } from './beginning.ts';
import { talkMessages } from './messages/index.ts';
import { pageOfPost } from './post.rules.ts';
import type { Talker } from './talkers.ts';
import { namesFrom, programmesFor } from './thread-names.ts';
import { followersOf } from './thread.store.ts';
import type { Post, Thread } from './thread.ts';

const excerptLength = 300;

export interface Told {
  readonly cohort: Cohort;
  readonly thread: Thread;
  readonly post: Pick<Post, 'id' | 'number' | 'text'>;
  readonly author: Talker;
  /** Those who are in the cohort now; nobody else is told anything. */
  readonly here: readonly Talker[];
  /** Accounts. */
  readonly mentioned: readonly string[];
}

function mentionKey({ id }: Pick<Post, 'id'>): string {
  return `mentioned:${id}`;
}

/** Takes back what those who are mentioned in a post were told of it: it holds how the post began. */
export async function untellMentioned(tx: Tx, post: Pick<Post, 'id'>, which: 'unsent' | 'all'): Promise<void> {
  await withdrawNotices(tx, mentionKey(post), which);
}

/** Tells the author of a post that the school has removed it, and why. */
export async function tellRemoved(
  tx: Tx,
  { clock, baseUrl }: Deed,
  { cohort, thread, post }: Pick<Told, 'cohort' | 'thread'> & { readonly post: Post },
  reason: string,
): Promise<void> {
  if (post.authorId === null) return;
  const factsIn = await placeOf(tx, baseUrl, { cohort, thread, post });
  await notify(tx, clock.now(), [post.authorId], {
    kind: 'postRemoved',
    key: `postRemoved:${post.id}`,
    compose(language) {
      const t = talkMessages(language).mail.postRemoved;
      const facts = { ...factsIn(language), reason };
      return { subject: t.subject(facts), body: t.body(facts) };
    },
  });
}

/** Tells those whom a post mentions, each once, also when it is mentioned in a change of it. */
export async function tellMentioned(tx: Tx, { clock, baseUrl }: Deed, told: Told): Promise<void> {
  const { post, author, mentioned } = told;
  const accounts = mentioned.filter((id) => id !== author.accountId);
  if (accounts.length === 0) return;
  const facts = await factsOf(tx, baseUrl, told);
  await notify(tx, clock.now(), accounts, {
    kind: 'mentioned',
    key: mentionKey(post),
    compose(language) {
      const t = talkMessages(language).mail.mentioned;
      return { subject: t.subject(facts(language)), body: t.body(facts(language)) };
    },
  });
}

/** Tells those who follow the thread and are not mentioned, once a day at most, however much is said. */
export async function tellFollowers(tx: Tx, { clock, baseUrl }: Deed, told: Told): Promise<void> {
  const { thread, author, here, mentioned } = told;
  const present = new Set(here.map(({ accountId }) => accountId));
  const others = (await followersOf(tx, thread.id)).filter(
    (id) => present.has(id) && id !== author.accountId && !mentioned.includes(id),
  );
  if (others.length === 0) return;
  const now = clock.now();
  const facts = await factsOf(tx, baseUrl, told);
  await notify(tx, now, others, {
    kind: 'threadNews',
    key: `threadNews:${thread.id}:${inOslo(now).toPlainDate().toString()}`,
    compose(language) {
      const t = talkMessages(language).mail.threadNews;
      return { subject: t.subject(facts(language)), body: t.body(facts(language)) };
    },
  });
}

async function factsOf(tx: Tx, baseUrl: string, { cohort, thread, post, author }: Told) {
  const factsIn = await placeOf(tx, baseUrl, { cohort, thread, post });
  return (language: Language) => ({
    ...factsIn(language),
    author: author.name || talkMessages(language).roles[author.role],
    excerpt: beginningOf(post.text, excerptLength),
  });
}

/** What the thread of a post is called, and where the post stands in it. */
async function placeOf(
  tx: Tx,
  baseUrl: string,
  { cohort, thread, post }: Pick<Told, 'cohort' | 'thread'> & { readonly post: Pick<Post, 'number'> },
) {
  const programmes = await programmesFor(tx, cohort, [thread]);
  const path = `/kull/${cohort.slug}/samtale/${thread.id}`;
  return (language: Language) => ({
    thread: namesFrom(cohort, language, programmes).nameOf(thread),
    link: `${baseUrl}${href(language, path)}?side=${pageOfPost(post.number)}#innlegg-${post.number}`,
  });
}
