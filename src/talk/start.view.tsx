import type { Language } from '../kit/language.ts';
import { href } from '../web/address.ts';
import { ErrorSummary, type FieldErrorItem } from '../web/feedback.view.tsx';
import { SelectField, TextField } from '../web/fields.view.tsx';
import type { Typed } from '../web/form.ts';
import { BackLink } from '../web/structure.view.tsx';
import { talkMessages } from './messages/index.ts';
import { PostFields } from './post-form.view.tsx';
import { longestTitle } from './post.rules.ts';
import { threadsPath } from './talk-page.ts';
import type { Talker } from './talkers.ts';
import type { ThreadNames, Topic } from './thread-names.ts';

interface StartProps {
  readonly language: Language;
  readonly slug: string;
  readonly names: ThreadNames;
  /** The gathering or session that it is about; undefined for anything else. */
  readonly topic: Topic | undefined;
  readonly typed: Typed;
  readonly errors: readonly FieldErrorItem[];
  readonly here: readonly Talker[];
  readonly accountId: string;
}

/** The first post of a new conversation. */
export function StartPage({ language, slug, names, topic, typed, errors, here, accountId }: StartProps) {
  const t = talkMessages(language);
  const errorAt = (field: string) => errors.find((error) => error.field === field)?.message;
  return (
    <>
      <BackLink href={href(language, threadsPath({ slug }))}>{t.thread.back}</BackLink>
      <ErrorSummary language={language} errors={errors} />
      <h1>{topic ? t.start.titleAbout(topic.name) : t.start.title}</h1>
      {topic ? <p class="lead">{t.start.leadAbout}</p> : null}
      <form method="post" action={href(language, `/kull/${slug}/samtale/ny`)} novalidate>
        <input type="hidden" name="id" value={typed['id']} />
        {topic ? (
          <input
            type="hidden"
            name={topic.sessionId === null ? 'samling' : 'okt'}
            value={topic.sessionId ?? topic.gathering}
          />
        ) : (
          <>
            <TextField
              name="tittel"
              label={t.start.name}
              hint={t.start.nameHint}
              value={typed['tittel']}
              error={errorAt('tittel')}
              maxLength={longestTitle}
              required
            />
            <SelectField
              name="hos"
              label={t.start.gathering}
              emptyText={t.start.noGathering}
              value={typed['hos']}
              error={errorAt('hos')}
              options={names.topics
                .filter(({ sessionId }) => sessionId === null)
                .map(({ gathering, name }) => ({ value: String(gathering), label: name }))}
            />
          </>
        )}
        <PostFields
          language={language}
          text={typed['text'] ?? ''}
          errors={errors}
          here={here}
          accountId={accountId}
          submit={t.start.send}
        />
      </form>
    </>
  );
}
