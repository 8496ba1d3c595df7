import type { Application } from '../admission/index.ts';
import type { Language } from '../kit/language.ts';
import { dateText } from '../kit/oslo-time.ts';
import type { StudyPlan } from '../plan/index.ts';
import { serviceAreas } from '../register/index.ts';
import { href } from '../web/address.ts';
import { ErrorSummary, Notice, type FieldErrorItem } from '../web/feedback.view.tsx';
import { RadioGroup, SelectField, TextArea, TextField, type Option } from '../web/fields.view.tsx';
import type { Typed } from '../web/form.ts';
import { BackLink, SubmitButton } from '../web/structure.view.tsx';
import { attendanceIn, attendanceWords, fieldOf, listMark } from './answer.form.ts';
import { offersMessages } from './messages/index.ts';
import type { Offer } from './offer.store.ts';

export interface AnswerPageProps {
  readonly language: Language;
  readonly application: Application;
  readonly municipality: string;
  readonly offer: Offer;
  /** Whether it can still be answered. */
  readonly isOpen: boolean;
  readonly plan: StudyPlan;
  readonly municipalities: readonly Option[];
  readonly replacements: readonly { readonly left: string; readonly came: string | null }[];
  readonly typed: Typed;
  readonly errors: readonly FieldErrorItem[];
  /** Why the last try was not kept, where no single field is to blame. */
  readonly trouble: string | undefined;
  readonly done: 'ja' | 'nei' | undefined;
}

/** Yes, with who comes; or no. */
export function AnswerPage(props: AnswerPageProps) {
  const { language, application, offer, isOpen, errors, trouble, done } = props;
  const t = offersMessages(language).pages.answer;
  const answerBy = dateText(language, offer.answerBy);
  return (
    <>
      <BackLink href={href(language, `/soknad/${application.id}/vedtak`)}>
        {offersMessages(language).letter.facts.kind}
      </BackLink>
      <ErrorSummary language={language} errors={errors} />
      {trouble ? (
        <Notice tone="warning">
          <p>{trouble}</p>
        </Notice>
      ) : null}
      {done && errors.length === 0 && !trouble ? (
        <Notice tone="success">
          <p>{t.done[done]}</p>
        </Notice>
      ) : null}
      <h1>{t.title}</h1>
      <p class="lead">{isOpen ? standing(props, answerBy) : overText(props)}</p>
      <Replaced {...props} />
      {isOpen ? (
        <>
          <Yes {...props} />
          {offer.state === 'declined' ? null : <No {...props} />}
        </>
      ) : null}
      {offer.state === 'withdrawn' ? null : (
        <p class="quiet">
          {t.withdraw} <a href={href(language, `/soknad/${application.id}/trekk`)}>{t.withdrawLink}</a>
        </p>
      )}
    </>
  );
}

function standing({ language, offer, municipality }: AnswerPageProps, answerBy: string): string {
  const t = offersMessages(language).pages.answer;
  return offer.state === 'accepted' || offer.state === 'declined'
    ? t.states[offer.state](answerBy)
    : t.lead(municipality, answerBy);
}

function overText({ language, offer }: AnswerPageProps): string {
  const { over } = offersMessages(language).pages.answer;
  return offer.state === 'offered' || offer.state === 'silent' ? over.lapsed : over[offer.state];
}

function Replaced({ language, replacements }: AnswerPageProps) {
  const t = offersMessages(language).pages.answer;
  if (replacements.length === 0) return null;
  return (
    <section aria-labelledby="byttet">
      <h2 id="byttet" class="small-heading">
        {t.replaced}
      </h2>
      <ul>
        {replacements.map(({ left, came }) => (
          <li key={`${left} ${came}`}>{t.replacedLine(left, came)}</li>
        ))}
      </ul>
    </section>
  );
}

function Yes(props: AnswerPageProps) {
  const { language, application, offer } = props;
  const t = offersMessages(language).pages.answer;
  return (
    <section aria-labelledby="ja">
      <h2 id="ja">{t.yesTitle}</h2>
      <p>{t.yesText}</p>
      <form class="form" method="post" action={href(language, `/soknad/${application.id}/svar`)} noValidate>
        <input type="hidden" name="liste" value={listMark(application)} />
        {application.participants.map(({ id, slot, name }) =>
          slot === null ? null : <OneParticipant key={id} {...props} slot={slot} name={name} />,
        )}
        <SubmitButton name="svar" value="ja">
          {offer.state === 'accepted' ? t.yesAgain : t.yes}
        </SubmitButton>
      </form>
    </section>
  );
}

function OneParticipant(props: AnswerPageProps & { readonly slot: number; readonly name: string }) {
  const { language, slot, name, typed, errors, plan } = props;
  const t = offersMessages(language).pages.answer;
  const field = (of: string) => {
    const full = fieldOf(slot, of);
    return { name: full, value: typed[full] ?? '', error: errors.find((error) => error.field === full)?.message };
  };
  return (
    <fieldset class="card attendance">
      <legend class="small-heading">{name}</legend>
      <RadioGroup
        {...field('svar')}
        value={attendanceIn(typed, slot)}
        label={t.attend}
        options={attendanceWords.map((value) => ({ value, label: t.kinds[value] }))}
      />
      {/* Shown by the style sheet where somebody is replaced; where that can't be, they are simply there. */}
      <div class="attendance-newcomer">
        <p class="small-heading">{t.newTitle}</p>
        <TextField {...field('name')} label={t.name} maxLength={120} />
        <TextField {...field('email')} label={t.email} type="email" inputmode="email" />
        <SelectField
          {...field('position')}
          label={t.position}
          emptyText={t.choose}
          options={plan.admission.positions.map((one) => ({ value: one.id, label: one.name[language] }))}
        />
        <SelectField
          {...field('serviceArea')}
          label={t.serviceArea}
          emptyText={t.choose}
          options={serviceAreas.map((one) => ({ value: one.id, label: one.name[language] }))}
        />
        {props.municipalities.length > 1 ? (
          <SelectField
            {...field('municipality')}
            label={t.municipality}
            emptyText={t.choose}
            options={props.municipalities}
          />
        ) : null}
      </div>
      <div class="attendance-reason">
        <TextArea {...field('reason')} label={t.reason} hint={t.reasonHint} rows={2} />
      </div>
    </fieldset>
  );
}

function No({ language, application, typed, errors }: AnswerPageProps) {
  const t = offersMessages(language).pages.answer;
  return (
    <section aria-labelledby="nei">
      <h2 id="nei">{t.noTitle}</h2>
      <p>{t.noText}</p>
      <form class="form" method="post" action={href(language, `/soknad/${application.id}/svar`)} noValidate>
        <TextArea
          name="reason"
          label={t.noReason}
          value={typed['reason'] ?? ''}
          error={errors.find(({ field }) => field === 'reason')?.message}
          rows={3}
        />
        <SubmitButton secondary name="svar" value="nei">
          {t.no}
        </SubmitButton>
      </form>
    </section>
  );
}
