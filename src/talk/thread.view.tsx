import type { Language } from '../kit/language.ts';
import { href } from '../web/address.ts';
import { ErrorSummary, Notice, type FieldErrorItem } from '../web/feedback.view.tsx';
import { TextArea } from '../web/fields.view.tsx';
import { BackLink, ButtonLink, Pagination, SubmitButton } from '../web/structure.view.tsx';
import { mentionReader } from './mention.rules.ts';
import { talkMessages } from './messages/index.ts';
import { PostFields } from './post-form.view.tsx';
import { mayRename } from './post.rules.ts';
import { PostItem, Quote } from './post.view.tsx';
import { nameOf, threadPath, threadsPath } from './talk-page.ts';
import type { TalkerRole, Talker } from './talkers.ts';
import type { ThreadNames } from './thread-names.ts';

import type { Post, PostInThread, Reading, Thread } from './thread.ts';

export interface ThreadProps {
  readonly language: Language;
  readonly now: Temporal.Instant;
  readonly slug: string;
  readonly thread: Thread;
  readonly names: ThreadNames;
  /** Where the reader stood before this page. */
  readonly reading: Reading;
  readonly posts: readonly PostInThread[];
  readonly page: number;
  readonly pages: number;
  readonly talkers: ReadonlyMap<string, Talker>;
  /** Whom one can mention. */
  readonly here: readonly Talker[];
  readonly visitor: { readonly accountId: string; readonly role: TalkerRole | 'owner' };
  /** The post that is being answered. */
  readonly answered: Post | undefined;
  readonly form: { readonly id: string; readonly text: string; readonly errors: readonly FieldErrorItem[] };
  readonly hasUnknown: boolean;
}

/** A page of a conversation, and the form to go on with it. */
export function ThreadPage(props: ThreadProps) {
  const { language, slug, thread, names, posts, page, pages, form, hasUnknown, here } = props;
  const t = talkMessages(language).thread;
  const { gatheringNumber, kind, sessionId, state } = thread;
  const reader = mentionReader(here);
  return (
    <>
      <BackLink href={href(language, threadsPath({ slug }))}>{t.back}</BackLink>
      <ErrorSummary language={language} errors={form.errors} />
      <h1>{names.nameOf(thread)}</h1>
      {gatheringNumber !== null && kind !== 'gathering' ? (
        <p class="quiet">
          {t.about(names.nameOfGathering(gatheringNumber))}{' '}
          {sessionId && props.visitor.role === 'member' ? (
            <a href={href(language, `/kull/${slug}/okt/${sessionId}`)}>{t.toSession}</a>
          ) : null}
        </p>
      ) : null}
      {hasUnknown ? (
        <Notice tone="warning" title={t.unknownTitle}>
          <p>{t.unknown}</p>
        </Notice>
      ) : null}
      {state === 'closed' ? (
        <Notice tone="info" title={t.closedTitle}>
          <p>{t.closed}</p>
        </Notice>
      ) : null}
      <ol class="thread" role="list">
        {posts.map((post) => (
          <PostItem key={post.id} {...props} post={post} reader={reader} />
        ))}
      </ol>
      <Pagination
        language={language}
        page={page}
        pages={pages}
        hrefOf={(number) => `${href(language, threadPath({ slug }, thread.id))}?side=${number}`}
      />
      <Writing {...props} />
      <Following {...props} />
    </>
  );
}

/** The form, where there is one: beside the newest posts, and wherever somebody answers. What was written and not taken is never lost. */
function Writing(props: ThreadProps) {
  const { language, slug, thread, page, pages, answered, form, here, visitor, talkers } = props;
  const t = talkMessages(language);
  const path = href(language, threadPath({ slug }, thread.id));
  if (thread.state === 'closed')
    return form.text === '' ? null : (
      <TextArea name="text" label={t.form.text} value={form.text} error={form.errors[0]?.message} rows={7} />
    );
  if (page < pages && !answered) {
    return (
      <p>
        <a href={`${path}?side=${pages}#svar`}>{t.thread.toNewest}</a>
      </p>
    );
  }
  const to = answered && nameOf(language, talkers, answered.authorId);
  return (
    <section id="svar" class="post-form" aria-labelledby="svar-tittel">
      <h2 id="svar-tittel">{to === undefined ? t.form.title : t.form.titleAnswer(to)}</h2>
      {answered ? (
        <Quote
          quoted={answered}
          label={t.post.titleOther(to ?? '')}
          language={language}
          href={`#innlegg-${answered.number}`}
        />
      ) : null}
      <form method="post" action={path} novalidate>
        <input type="hidden" name="id" value={form.id} />
        {answered ? <input type="hidden" name="svar" value={answered.number} /> : null}
        <PostFields
          language={language}
          text={form.text}
          errors={form.errors}
          here={here}
          accountId={visitor.accountId}
          submit={t.form.send}
        >
          {answered ? (
            <p>
              <a href={`${path}?side=${page}#svar`}>{t.form.noAnswer}</a>
            </p>
          ) : null}
        </PostFields>
      </form>
    </section>
  );
}

function Following({ language, slug, thread, reading, visitor }: ThreadProps) {
  const t = talkMessages(language).thread;
  const path = href(language, threadPath({ slug }, thread.id));
  return (
    <div class="thread-end" id="folg">
      <p>
        {reading.follows ? t.follows : t.followsNot} <a href={href(language, '/min-side/varsler')}>{t.choose}</a>
      </p>
      <div class="actions">
        <form method="post" action={`${path}/${reading.follows ? 'slutt-a-folge' : 'folg'}`}>
          <SubmitButton secondary>{reading.follows ? t.unfollow : t.follow}</SubmitButton>
        </form>
        {mayRename(visitor, thread) ? (
          <ButtonLink secondary href={`${path}/overskrift`}>
            {t.rename}
          </ButtonLink>
        ) : null}
        {visitor.role === 'coordinator' ? (
          <form method="post" action={`${path}/${thread.state === 'open' ? 'steng' : 'apne'}`}>
            <SubmitButton secondary>{thread.state === 'open' ? t.close : t.reopen}</SubmitButton>
          </form>
        ) : null}
      </div>
    </div>
  );
}
