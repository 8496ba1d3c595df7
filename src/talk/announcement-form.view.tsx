import { nameOfGroup, type Cohort, type Group } from '../cohort/index.ts';
import { languages, type Language } from '../kit/language.ts';
import { href } from '../web/address.ts';
import { ErrorSummary, type FieldErrorItem } from '../web/feedback.view.tsx';
import { CheckboxField, RadioGroup, TextArea, TextField } from '../web/fields.view.tsx';
import type { Typed } from '../web/form.ts';
import { BackLink, SubmitButton } from '../web/structure.view.tsx';
import { groupField, headingField, longestAnnouncement, longestHeading, textField } from './announcement.form.ts';
import { audiences } from './audience.rules.ts';
import { talkMessages } from './messages/index.ts';

interface FormProps {
  readonly language: Language;
  readonly cohort: Cohort;
  readonly groups: readonly Group[];
  readonly typed: Typed;
  readonly errors: readonly FieldErrorItem[];
}

/** An announcement to be written: whom it is for, and what it says in each language. */
export function AnnouncementForm(props: FormProps) {
  const { language, cohort, groups, typed, errors } = props;
  const t = talkMessages(language).announcements;
  const path = href(language, `/skole/kull/${cohort.slug}/kunngjoringer`);
  return (
    <>
      <BackLink href={path}>{t.reach.back}</BackLink>
      <ErrorSummary language={language} errors={errors} />
      <h1>{t.form.title}</h1>
      <p class="lead">{t.form.lead}</p>
      <form method="post" action={`${path}/ny`} novalidate>
        <input type="hidden" name="id" value={typed['id']} />
        <RadioGroup
          name="til"
          label={t.form.audience}
          value={typed['til']}
          error={errorAt(errors, 'til')}
          options={audiences.map((value) => ({ value, label: t.audiences[value] }))}
          required
        />
        <fieldset class="ds-fieldset audience-groups">
          <legend class="ds-label">{t.form.groups}</legend>
          <p data-field="description">{t.form.groupsHint}</p>
          {groups.map((group) => (
            <CheckboxField
              key={group.id}
              name={groupField(group.id)}
              label={nameOfGroup(language, cohort, group)}
              checked={typed[groupField(group.id)] !== undefined}
              error={errorAt(errors, groupField(group.id))}
            />
          ))}
        </fieldset>
        {languages.map((one) => (
          <InLanguage key={one} {...props} one={one} />
        ))}
        <SubmitButton name="gjor" value="se-over">
          {t.form.preview}
        </SubmitButton>
      </form>
    </>
  );
}

function errorAt(errors: readonly FieldErrorItem[], field: string): string | undefined {
  return errors.find((error) => error.field === field)?.message;
}

function InLanguage({ language, typed, errors, one }: FormProps & { readonly one: Language }) {
  const t = talkMessages(language).announcements.form;
  const name = t.inNames[one];
  return (
    <section class="announcement-in" aria-labelledby={`paa-${one}`}>
      <h2 id={`paa-${one}`}>{t[one]}</h2>
      {one === 'nb' ? null : <p>{t.optional}</p>}
      <TextField
        name={headingField(one)}
        label={t.subjectIn(name)}
        value={typed[headingField(one)]}
        error={errorAt(errors, headingField(one))}
        maxLength={longestHeading}
        required={one === 'nb'}
      />
      <TextArea
        name={textField(one)}
        label={t.textIn(name)}
        hint={t.textHint(longestAnnouncement)}
        value={typed[textField(one)]}
        error={errorAt(errors, textField(one))}
        rows={one === 'nb' ? 10 : 6}
        required={one === 'nb'}
      />
    </section>
  );
}
