import type { Language } from '../kit/language.ts';
import { timeText } from '../kit/oslo-time.ts';
import { href } from '../web/address.ts';
import { ErrorSummary, Notice, type FieldErrorItem } from '../web/feedback.view.tsx';
import { TextArea } from '../web/fields.view.tsx';
import { BackLink, SubmitButton } from '../web/structure.view.tsx';
import { mentionReader } from './mention.rules.ts';
import { talkMessages } from './messages/index.ts';
import { PostFields } from './post-form.view.tsx';
import { editableUntil, isEditable, longestReason, pageOfPost } from './post.rules.ts';
import { PostText } from './post.view.tsx';
import { threadPath } from './talk-page.ts';
import type { Talker, TalkerRole } from './talkers.ts';
import type { Post, Thread } from './thread.ts';

interface PostPageProps {
  readonly language: Language;
  readonly now: Temporal.Instant;
  readonly slug: string;
  readonly title: string;
  readonly thread: Thread;
  readonly post: Post;
  readonly here: readonly Talker[];
  readonly visitor: { readonly accountId: string; readonly role: TalkerRole | 'owner' };
  /** What was typed and not kept; undefined where nothing was. */
  readonly text: string | undefined;
  readonly reason: string;
  readonly errors: readonly FieldErrorItem[];
}

/** One post, to change, take back or remove. */
export function PostPage(props: PostPageProps) {
  const { language, slug, title, thread, post, here, visitor, errors } = props;
  const t = talkMessages(language).post;
  const back = `${href(language, threadPath({ slug }, thread.id))}?side=${pageOfPost(post.number)}#innlegg-${post.number}`;
  const isOwn = post.authorId === visitor.accountId;
  return (
    <>
      <BackLink href={back}>{t.back}</BackLink>
      <ErrorSummary language={language} errors={errors} />
      <h1>{title}</h1>
      {isOwn ? <Change {...props} /> : <PostText language={language} post={post} reader={mentionReader(here)} />}
      {isOwn && post.state === 'shown' ? <TakeBack {...props} /> : null}
      {!isOwn && visitor.role === 'coordinator' && post.state === 'shown' ? <Remove {...props} /> : null}
    </>
  );
}

function addressOf({ language, slug, thread, post }: PostPageProps): string {
  return `${href(language, threadPath({ slug }, thread.id))}/innlegg/${post.id}`;
}

function Change(props: PostPageProps) {
  const { language, now, thread, post, here, visitor, text, errors } = props;
  const t = talkMessages(language);
  const canChange = isEditable(post, now) && thread.state === 'open';
  if (!canChange) {
    return (
      <>
        {text === undefined ? (
          <PostText language={language} post={post} reader={mentionReader(here)} />
        ) : (
          <TextArea name="text" label={t.form.text} value={text} error={errors[0]?.message} rows={7} />
        )}
        {post.state === 'shown' ? (
          <Notice tone="info">
            <p>{thread.state === 'open' ? t.post.tooLate : t.thread.closed}</p>
          </Notice>
        ) : null}
      </>
    );
  }
  return (
    <>
      <p>{t.post.until(timeText(language, editableUntil(post)))}</p>
      <form method="post" action={addressOf(props)} novalidate>
        <PostFields
          language={language}
          text={text ?? post.text}
          errors={errors}
          here={here}
          accountId={visitor.accountId}
          submit={t.post.save}
        />
      </form>
    </>
  );
}

function TakeBack(props: PostPageProps) {
  const t = talkMessages(props.language).post;
  return (
    <section aria-labelledby="ta-tilbake">
      <h2 id="ta-tilbake">{t.takeBackTitle}</h2>
      <p>{t.takeBackText}</p>
      <form method="post" action={`${addressOf(props)}/ta-tilbake`}>
        <SubmitButton secondary danger>
          {t.takeBack}
        </SubmitButton>
      </form>
    </section>
  );
}

function Remove(props: PostPageProps) {
  const { language, reason, errors } = props;
  const t = talkMessages(language).post;
  return (
    <section aria-labelledby="fjern">
      <h2 id="fjern">{t.removeTitle}</h2>
      <p>{t.removeText}</p>
      <form method="post" action={`${addressOf(props)}/fjern`} novalidate>
        <TextArea
          name="grunn"
          label={t.reason}
          value={reason}
          error={errors.find(({ field }) => field === 'grunn')?.message}
          rows={3}
          maxLength={longestReason}
          required
        />
        <SubmitButton danger>{t.remove}</SubmitButton>
      </form>
    </section>
  );
}
