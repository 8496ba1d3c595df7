import type { ComponentChildren } from 'preact';
import type { Language } from '../kit/language.ts';
import type { StudyPlan } from '../plan/index.ts';
import { href } from '../web/address.ts';
import { ErrorSummary, Notice, type FieldErrorItem } from '../web/feedback.view.tsx';
import { DateField, RadioGroup, TextField } from '../web/fields.view.tsx';
import type { Typed } from '../web/form.ts';
import { BackLink, SubmitButton } from '../web/structure.view.tsx';
import { admissionMessages } from './messages/index.ts';

export interface CallFormProps {
  readonly language: Language;
  /** Where the form is sent, without the language's prefix; and where one comes from. */
  readonly action: string;
  readonly back: { readonly path: string; readonly text: string };
  readonly title: string;
  readonly lead: string;
  readonly plan: StudyPlan;
  readonly otherPlans: readonly StudyPlan[];
  readonly typed: Typed;
  readonly errors: readonly FieldErrorItem[];
  /** Something that no field can mend. */
  readonly refusal?: string | undefined;
}

/** The terms of a call, to be filled in before it is opened. */
export function CallForm(props: CallFormProps) {
  const { language, errors, plan, typed } = props;
  const t = admissionMessages(language).call.form;
  return (
    <>
      <BackLink href={href(language, props.back.path)}>{props.back.text}</BackLink>
      <ErrorSummary language={language} errors={errors} />
      <h1>{props.title}</h1>
      {props.refusal ? (
        <Notice tone="danger">
          <p>{props.refusal}</p>
        </Notice>
      ) : null}
      <p class="lead">{props.lead}</p>
      <p>
        {t.plan}: <strong>{plan.title[language]}</strong>
      </p>
      <OtherPlans {...props} />
      <form method="post" action={href(language, props.action)} novalidate>
        {/* The id that a new call gets: sent twice, the form makes one call. */}
        {typed['id'] ? <input type="hidden" name="id" value={typed['id']} /> : null}
        <input type="hidden" name="planId" value={plan.id} />
        <CallFields {...props} />
        <div class="actions">
          <SubmitButton>{t.save}</SubmitButton>
        </div>
      </form>
    </>
  );
}

function OtherPlans({ language, otherPlans }: CallFormProps) {
  if (otherPlans.length === 0) return null;
  const t = admissionMessages(language).call.form;
  return (
    <p>
      {t.otherPlan}:{' '}
      {otherPlans.map(({ id, title }) => (
        <a key={id} href={href(language, `/skole/opptak/ny?plan=${id}`)}>
          {title[language]}
        </a>
      ))}
    </p>
  );
}

function CallFields({ language, typed, errors }: CallFormProps) {
  const t = admissionMessages(language).call.form;
  const of = (name: string) => ({
    name,
    value: typed[name],
    error: errors.find(({ field }) => field === name)?.message,
    required: true,
  });
  const options = (texts: Readonly<Record<string, string>>) =>
    Object.entries(texts).map(([value, label]) => ({ value, label }));
  const number = (name: string, label: string, hint?: string) => (
    <TextField {...of(name)} label={label} hint={hint} inputmode="numeric" width="short" maxLength={12} />
  );
  return (
    <>
      <TextField {...of('slug')} label={t.slug} hint={t.slugHint} width="short" maxLength={40} />
      <Group title={t.dates}>
        <DateField {...of('opensOn')} label={t.opensOn} hint={t.opensOnHint} />
        <DateField {...of('deadlineOn')} label={t.deadlineOn} hint={t.deadlineOnHint} />
        <DateField {...of('answerBy')} label={t.answerBy} />
      </Group>
      <Group title={t.room}>
        <RadioGroup {...of('roomKind')} label={t.roomKind} options={options(t.roomKinds)} />
        {number('room', t.roomCount)}
      </Group>
      <Group title={t.sizes} lead={t.sizesLead}>
        {number('mediumFrom', t.mediumFrom, t.residents)}
        {number('largeFrom', t.largeFrom, t.residents)}
      </Group>
      <Group title={t.minima} lead={t.minimaLead}>
        {number('minPerRegion', t.minPerRegion)}
        {number('minSmall', t.minSmall)}
        {number('minLarge', t.minLarge)}
      </Group>
      <Group title={t.draw}>
        <RadioGroup {...of('chanceKind')} label={t.chanceKind} options={options(t.chanceKinds)} />
        {number('hoursToChance', t.hoursToChance, t.hoursToChanceHint)}
      </Group>
      <Group title={t.silence}>
        <RadioGroup {...of('silenceRule')} label={t.silenceRule} options={options(t.silenceRules)} />
      </Group>
    </>
  );
}

function Group({ title, lead, children }: { title: string; lead?: string; children: ComponentChildren }) {
  return (
    <section class="form-group">
      <h2>{title}</h2>
      {lead ? <p>{lead}</p> : null}
      {children}
    </section>
  );
}
