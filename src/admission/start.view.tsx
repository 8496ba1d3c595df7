import type { Language } from '../kit/language.ts';
import type { StudyPlan } from '../plan/index.ts';
import { href } from '../web/address.ts';
import { ErrorSummary, type FieldErrorItem } from '../web/feedback.view.tsx';
import { TextField } from '../web/fields.view.tsx';
import { BackLink, ButtonLink, SubmitButton } from '../web/structure.view.tsx';
import { admissionMessages } from './messages/index.ts';

interface StartPageProps {
  language: Language;
  slug: string;
  terms: StudyPlan['admission'];
  name: string;
  errors: readonly FieldErrorItem[];
  /** When the call is not open: whether it will be, and when it was. */
  closed: { isAhead: boolean; opens: string; deadline: string } | null;
}

export function StartPage({ language, slug, terms, name, errors, closed }: StartPageProps) {
  const t = admissionMessages(language).application.start;
  const toCall = href(language, `/opptak/${slug}`);
  if (closed) {
    return (
      <>
        <h1>{t.notOpenTitle}</h1>
        <p class="lead">{closed.isAhead ? t.notOpenBefore(closed.opens) : t.notOpenAfter(closed.deadline)}</p>
        <ButtonLink href={toCall}>{t.toCall}</ButtonLink>
      </>
    );
  }
  return (
    <>
      <BackLink href={toCall}>{t.toCall}</BackLink>
      <ErrorSummary language={language} errors={errors} />
      <h1>{t.title(slug)}</h1>
      <p class="lead">{t.lead}</p>
      <h2>{t.needTitle}</h2>
      <ul>
        {t.need(terms.participants.min, terms.participants.max, terms.minSectors).map((need) => (
          <li key={need}>{need}</li>
        ))}
      </ul>
      <form method="post" action={href(language, `/opptak/${slug}/sok`)} novalidate>
        <TextField
          name="name"
          label={t.nameLabel}
          hint={t.nameHint}
          value={name}
          error={errors[0]?.message}
          autocomplete="name"
          maxLength={120}
          required
        />
        <SubmitButton>{t.button}</SubmitButton>
      </form>
    </>
  );
}
