import type { Language } from '../kit/language.ts';
import type { FieldErrorItem } from './feedback.view.tsx';
import { TextArea, TextField } from './fields.view.tsx';
import type { Typed } from './form.ts';
import { webMessages } from './messages/index.ts';
import { Disclosure } from './structure.view.tsx';

export interface WordsFieldsProps {
  readonly language: Language;
  /** What is typed lies under it and the language: `title.nb`, `title.nn`, `title.en`. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly typed: Typed;
  readonly errors: readonly FieldErrorItem[];
  readonly required?: boolean;
  /** One line when there are none. */
  readonly rows?: number;
  readonly maxLength: number;
}

/** A text that the school writes: bokmål in sight, the two other languages where somebody asks for them or has written them. */
export function WordsFields(props: WordsFieldsProps) {
  const { language, name, label, typed, errors } = props;
  const t = webMessages(language).words;
  const others = ['nn', 'en'] as const;
  const isOpen = others.some(
    (other) => (typed[`${name}.${other}`] ?? '') !== '' || errors.some(({ field }) => field === `${name}.${other}`),
  );
  const fields = others.map((other) => (
    <OneLanguage
      key={other}
      {...props}
      hint={undefined}
      required={false}
      of={other}
      label={`${label} (${t.languages[other]})`}
    />
  ));
  return (
    <div class="words">
      <OneLanguage {...props} of="nb" label={label} />
      {isOpen ? fields : <Disclosure summary={t.others(label)}>{fields}</Disclosure>}
    </div>
  );
}

function OneLanguage({
  of,
  name,
  label,
  hint,
  typed,
  errors,
  required,
  rows,
  maxLength,
}: WordsFieldsProps & { readonly of: Language }) {
  const field = `${name}.${of}`;
  const props = {
    name: field,
    label,
    hint,
    required,
    value: typed[field],
    error: errors.find((error) => error.field === field)?.message,
    maxLength,
  };
  return rows === undefined ? <TextField {...props} /> : <TextArea {...props} rows={rows} />;
}
