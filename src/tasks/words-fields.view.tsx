import type { Language } from '../kit/language.ts';
import type { FieldErrorItem } from '../web/feedback.view.tsx';
import { TextArea, TextField } from '../web/fields.view.tsx';
import type { Typed } from '../web/form.ts';
import { Disclosure } from '../web/structure.view.tsx';
import { tasksMessages } from './messages/index.ts';

interface Props {
  readonly language: Language;
  readonly name: 'title' | 'text';
  readonly typed: Typed;
  readonly errors: readonly FieldErrorItem[];
  /** One line when there are none. */
  readonly rows?: number;
}

/** A text of a task: bokmål in sight, the two others where somebody asks for them or has written them. */
export function WordsFields(props: Props) {
  const { language, name, typed, errors } = props;
  const t = tasksMessages(language).setting.form;
  const label = t[name];
  const others = ['nn', 'en'] as const;
  const isOpen = others.some(
    (other) => typed[`${name}.${other}`] || errors.some(({ field }) => field === `${name}.${other}`),
  );
  const fields = others.map((other) => (
    <OneLanguage key={other} {...props} of={other} label={`${label} (${t.languages[other]})`} hint={undefined} />
  ));
  return (
    <>
      <OneLanguage {...props} of="nb" label={label} hint={name === 'text' ? t.textHint : undefined} />
      {isOpen ? fields : <Disclosure summary={t.otherLanguages(label)}>{fields}</Disclosure>}
    </>
  );
}

interface OneProps extends Props {
  readonly of: Language;
  readonly label: string;
  readonly hint: string | undefined;
}

function OneLanguage({ of, name, label, hint, typed, errors, rows }: OneProps) {
  const field = `${name}.${of}`;
  const props = {
    name: field,
    label,
    hint,
    required: of === 'nb',
    value: typed[field],
    error: errors.find((error) => error.field === field)?.message,
  };
  return rows === undefined ? <TextField {...props} /> : <TextArea {...props} rows={rows} />;
}
