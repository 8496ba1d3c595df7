import type { Language } from '../kit/language.ts';
import { href } from '../web/address.ts';
import { TextArea, TextField } from '../web/fields.view.tsx';
import type { Typed } from '../web/form.ts';
import { SubmitButton } from '../web/structure.view.tsx';
import { admissionMessages } from './messages/index.ts';
import type { ParticularField } from './participant.form.ts';

interface ParticularsFormProps {
  readonly language: Language;
  readonly secret: string;
  readonly typed: Typed;
  readonly errorAt: (field: string) => string | undefined;
  /** What was confirmed before is being corrected. */
  readonly isCorrection: boolean;
}

/** Education and experience, as the participant states them. */
export function ParticularsForm({ language, secret, typed, errorAt, isCorrection }: ParticularsFormProps) {
  const t = admissionMessages(language).links.participant;
  const path = href(language, `/deltaker/${secret}`);
  // No longest length in the browser: it would cut what is pasted without a word.
  const field = (name: ParticularField) => ({
    name,
    label: t[name],
    hint: t[`${name}Hint`],
    value: typed[name] ?? '',
    error: errorAt(name),
  });
  return (
    <section aria-labelledby="utdanning">
      <h2 id="utdanning">{isCorrection ? t.correctTitle : t.formTitle}</h2>
      <form method="post" action={path} novalidate>
        <TextField {...field('birthYear')} inputmode="numeric" autocomplete="bday-year" width="short" required />
        <TextField {...field('educationYears')} inputmode="decimal" autocomplete="off" width="short" required />
        <TextArea {...field('educationKind')} rows={2} />
        <TextField {...field('experienceYears')} inputmode="decimal" autocomplete="off" width="short" required />
        <TextArea {...field('experienceKind')} rows={2} />
        <div class="actions">
          <SubmitButton>{isCorrection ? t.save : t.confirm}</SubmitButton>
          {isCorrection ? <a href={path}>{t.cancel}</a> : null}
        </div>
      </form>
    </section>
  );
}
