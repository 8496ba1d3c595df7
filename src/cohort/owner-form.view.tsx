import type { Language } from '../kit/language.ts';
import { href } from '../web/address.ts';
import { ErrorSummary, Notice, type FieldErrorItem } from '../web/feedback.view.tsx';
import { TextField } from '../web/fields.view.tsx';
import type { Typed } from '../web/form.ts';
import { BackLink, ButtonLink, SubmitButton } from '../web/structure.view.tsx';
import { nameOfGroup, type Cohort, type Group } from './cohort.ts';
import { cohortMessages } from './messages/index.ts';

export interface OwnerFormProps {
  readonly language: Language;
  readonly cohort: Cohort;
  readonly group: Group;
  /** What was typed, or the owner as they are; `seen` among it. */
  readonly typed: Typed;
  readonly errors: readonly FieldErrorItem[];
  readonly refusal: string | undefined;
}

/** Who owns a group's project, to be changed when a leader leaves, or to be put right. */
export function OwnerFormPage({ language, cohort, group, typed, errors, refusal }: OwnerFormProps) {
  const t = cohortMessages(language);
  const { ownerForm } = t.deeds;
  const back = href(language, `/skole/kull/${cohort.slug}/grupper`);
  const of = (name: string) => ({
    name,
    value: typed[name],
    error: errors.find(({ field }) => field === name)?.message,
    required: true,
  });
  return (
    <>
      <BackLink href={back}>{t.groups.title}</BackLink>
      <ErrorSummary language={language} errors={errors} />
      <h1>{ownerForm.title(nameOfGroup(language, cohort, group))}</h1>
      {refusal ? (
        <Notice tone="danger">
          <p>{refusal}</p>
        </Notice>
      ) : null}
      <p class="lead">{ownerForm.lead}</p>
      <form
        method="post"
        action={href(language, `/skole/kull/${cohort.slug}/gruppe/${group.id}/prosjekteier`)}
        novalidate
      >
        <input type="hidden" name="seen" value={typed['seen']} />
        <TextField {...of('name')} label={ownerForm.name} maxLength={120} autocomplete="off" />
        <TextField {...of('position')} label={ownerForm.position} maxLength={120} autocomplete="off" />
        <TextField
          {...of('email')}
          type="email"
          label={ownerForm.email}
          hint={ownerForm.emailHint}
          maxLength={254}
          autocomplete="off"
        />
        <div class="actions">
          <SubmitButton>{ownerForm.button}</SubmitButton>
          <ButtonLink href={back} secondary>
            {t.deeds.cancel}
          </ButtonLink>
        </div>
      </form>
    </>
  );
}
