import type { Language } from '../kit/language.ts';
import { momentText, timeText } from '../kit/oslo-time.ts';
import { href } from '../web/address.ts';
import { renderTalk } from '../web/markdown.ts';
import { beginningOf } from './beginning.ts';
import type { MentionReader } from './mention.rules.ts';
import { talkMessages } from './messages/index.ts';
import { pageOfPost } from './post.rules.ts';
import { nameOf, threadPath } from './talk-page.ts';
import type { Talker } from './talkers.ts';
import type { ThreadProps } from './thread.view.tsx';
import type { Post, PostInThread } from './thread.ts';

const quoteLength = 160;

type ItemProps = Pick<ThreadProps, 'language' | 'slug' | 'thread' | 'reading' | 'talkers' | 'visitor' | 'page'> & {
  readonly post: PostInThread;
  readonly reader: MentionReader;
};

/** One post: who, when, what it answers, what it says, and what one can do with it. */
export function PostItem(props: ItemProps) {
  const { language, slug, thread, reading, talkers, post, reader } = props;
  const t = talkMessages(language);
  const { number, answers } = post;
  const author = nameOf(language, talkers, post.authorId);
  const path = href(language, threadPath({ slug }, thread.id));
  const isFirstNew = reading.readTo > 0 && number === reading.readTo + 1;
  return (
    <>
      {isFirstNew ? (
        <li class="thread-new" id="nytt">
          {t.thread.newHere}
        </li>
      ) : null}
      <li class="post" id={`innlegg-${number}`}>
        <article aria-label={`${t.thread.number(number)}, ${author}`}>
          <header class="post-head">
            <strong>{author}</strong>
            <AboutAuthor language={language} talker={talkers.get(post.authorId ?? '')} />
            <a class="post-when" href={`#innlegg-${number}`}>
              <time dateTime={post.writtenAt.toString()}>{momentText(language, post.writtenAt)}</time>
            </a>
            {post.editedAt && post.state === 'shown' ? (
              <span class="quiet">{t.thread.edited(timeText(language, post.editedAt))}</span>
            ) : null}
          </header>
          {answers && post.state === 'shown' ? (
            <Quote
              language={language}
              quoted={answers}
              label={t.thread.answers(nameOf(language, talkers, answers.authorId))}
              href={`${path}?side=${pageOfPost(answers.number)}#innlegg-${answers.number}`}
            />
          ) : null}
          <PostText language={language} post={post} reader={reader} />
          <Deeds {...props} author={author} />
        </article>
      </li>
    </>
  );
}

function AboutAuthor({ language, talker }: { readonly language: Language; readonly talker: Talker | undefined }) {
  if (!talker) return null;
  const t = talkMessages(language);
  const role = talker.name && talker.role !== 'member' ? t.roles[talker.role] : talker.place;
  return <span class="quiet">{talker.isHere ? role : t.thread.formerMember}</span>;
}

export function PostText({
  language,
  post,
  reader,
}: {
  readonly language: Language;
  readonly post: Pick<Post, 'state' | 'text' | 'removalReason'>;
  readonly reader: MentionReader;
}) {
  const t = talkMessages(language).thread;
  if (post.state === 'takenBack') return <p class="post-gone">{t.takenBack}</p>;
  if (post.state === 'removed') return <p class="post-gone">{t.removed(post.removalReason ?? '')}</p>;
  return <div class="prose post-text" dangerouslySetInnerHTML={{ __html: withMarks(renderTalk(post.text), reader) }} />;
}

/** Marks mentions between the tags; within them nothing is touched. */
function withMarks(html: string, reader: MentionReader): string {
  return html
    .split(/(<[^>]*>)/)
    .map((piece) =>
      piece.startsWith('<') ? piece : reader.mark(piece, (name) => `<span class="mention">${name}</span>`),
    )
    .join('');
}

interface QuoteProps {
  readonly language: Language;
  readonly quoted: Pick<Post, 'text' | 'state'>;
  /** The text of the link to it. */
  readonly label: string;
  readonly href: string;
}

/** The beginning of what a post answers, leading to it. */
export function Quote({ language, quoted, label, href: to }: QuoteProps) {
  return (
    <blockquote class="post-quote">
      <a href={to}>{label}</a>
      <span>
        {quoted.state === 'shown' ? beginningOf(quoted.text, quoteLength) : talkMessages(language).thread.gone}
      </span>
    </blockquote>
  );
}

function Deeds({ language, slug, thread, visitor, page, post, author }: ItemProps & { readonly author: string }) {
  const t = talkMessages(language).thread;
  if (post.state !== 'shown') return null;
  const path = href(language, threadPath({ slug }, thread.id));
  const isOwn = post.authorId === visitor.accountId;
  return (
    <div class="post-deeds">
      {thread.state === 'open' ? (
        <a href={`${path}?side=${page}&svar=${post.number}#svar`}>
          {t.answer}
          <span class="ds-sr-only">{t.answerTo(author)}</span>
        </a>
      ) : null}
      {isOwn || visitor.role === 'coordinator' ? (
        <a href={`${path}/innlegg/${post.id}`}>
          {isOwn ? t.change : t.remove}
          <span class="ds-sr-only"> ({t.number(post.number)})</span>
        </a>
      ) : null}
    </div>
  );
}
