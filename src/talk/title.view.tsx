import type { Language } from '../kit/language.ts';
import { href } from '../web/address.ts';
import { ErrorSummary, type FieldErrorItem } from '../web/feedback.view.tsx';
import { TextField } from '../web/fields.view.tsx';
import { BackLink, SubmitButton } from '../web/structure.view.tsx';
import { talkMessages } from './messages/index.ts';
import { longestTitle } from './post.rules.ts';
import { threadPath } from './talk-page.ts';
import type { Thread } from './thread.ts';

interface TitleProps {
  readonly language: Language;
  readonly slug: string;
  readonly thread: Thread;
  /** As it was typed, or as it is. */
  readonly title: string;
  readonly errors: readonly FieldErrorItem[];
}

/** What a conversation is called, to be changed. */
export function TitlePage({ language, slug, thread, title, errors }: TitleProps) {
  const t = talkMessages(language);
  const path = href(language, threadPath({ slug }, thread.id));
  return (
    <>
      <BackLink href={path}>{t.post.back}</BackLink>
      <ErrorSummary language={language} errors={errors} />
      <h1>{t.rename.title}</h1>
      <p>{t.rename.lead}</p>
      <form method="post" action={`${path}/overskrift`} novalidate>
        <TextField
          name="tittel"
          label={t.start.name}
          hint={t.start.nameHint}
          value={title}
          error={errors[0]?.message}
          maxLength={longestTitle}
          required
        />
        <div class="actions">
          <SubmitButton>{t.post.save}</SubmitButton>
        </div>
      </form>
    </>
  );
}
