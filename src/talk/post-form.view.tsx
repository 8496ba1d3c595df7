import type { ComponentChildren } from 'preact';
import type { Language } from '../kit/language.ts';
import type { FieldErrorItem } from '../web/feedback.view.tsx';
import { SelectField, TextArea } from '../web/fields.view.tsx';
import { SubmitButton } from '../web/structure.view.tsx';
import { labelsOf } from './mention.rules.ts';
import { talkMessages } from './messages/index.ts';
import { longestPost } from './post.rules.ts';
import type { Talker } from './talkers.ts';

const alphabet = new Intl.Collator('nb');

interface PostFieldsProps {
  readonly language: Language;
  readonly text: string;
  readonly errors: readonly FieldErrorItem[];
  /** Whom one can mention. */
  readonly here: readonly Talker[];
  /** The writer, who need not be mentioned. */
  readonly accountId: string;
  readonly submit: string;
  readonly children?: ComponentChildren;
}

/** The fields of a post, and the buttons: one puts the chosen name in, the other sends. */
export function PostFields({ language, text, errors, here, accountId, submit, children }: PostFieldsProps) {
  const t = talkMessages(language).form;
  const labels = [...labelsOf(here)]
    .filter(([id]) => id !== accountId)
    .toSorted(([, a], [, b]) => alphabet.compare(a, b));
  const error = errors
    .filter(({ field }) => field === 'text')
    .map(({ message }) => message)
    .join(' ');
  return (
    <>
      <TextArea
        name="text"
        label={t.text}
        hint={t.textHint(longestPost)}
        value={text}
        error={error || undefined}
        rows={7}
        required
      />
      <div class="mention-picker">
        <SelectField
          name="nevn"
          label={t.mention}
          hint={t.mentionHint}
          emptyText={t.nobody}
          options={labels.map(([value, label]) => ({ value, label }))}
          width="medium"
        />
        <SubmitButton secondary name="gjor" value="nevn">
          {t.add}
        </SubmitButton>
      </div>
      {children}
      <div class="actions">
        <SubmitButton>{submit}</SubmitButton>
      </div>
    </>
  );
}
