import { nameOfMunicipality } from '../admission/index.ts';
import type { Language } from '../kit/language.ts';
import { dateText } from '../kit/oslo-time.ts';
import { serviceAreas } from '../register/index.ts';
import { href } from '../web/address.ts';
import { ErrorSummary, Notice, type FieldErrorItem } from '../web/feedback.view.tsx';
import { DateField, RadioGroup, SelectField, TextArea, TextField } from '../web/fields.view.tsx';
import type { Typed } from '../web/form.ts';
import { BackLink, ButtonLink, Disclosure, SubmitButton } from '../web/structure.view.tsx';
import { nameOfGroup, planOfCohort } from './cohort.ts';
import {
  deedWords,
  isPossible,
  mayBePlanned,
  mustFollow,
  partBefore,
  type MemberDeedKind,
} from './member-deeds.rules.ts';
import { furthestDay, reasonLimit } from './member.form.ts';
import type { OpenMember } from './member-page.ts';
import { StandingTag, StateTag } from './member-tags.view.tsx';
import { cohortMessages } from './messages/index.ts';
import { plannedText } from './planned-words.ts';

export interface MemberFormProps {
  readonly language: Language;
  readonly open: OpenMember;
  readonly today: Temporal.PlainDate;
  readonly typed: Typed;
  readonly errors: readonly FieldErrorItem[];
  /** Why the deed was refused, where no field can mend it. */
  readonly refusal: string | undefined;
  readonly deed: MemberDeedKind;
}

/** One form by which the school changes somebody's part in the year, with where they stand now above it. */
export function MemberFormPage(props: MemberFormProps) {
  const { language, open, errors, refusal, deed } = props;
  const { member, planned } = open;
  const t = cohortMessages(language).deeds;
  const back = href(language, `/skole/kull/${open.cohort.slug}/deltaker/${member.id}`);
  return (
    <>
      <BackLink href={back}>{member.name}</BackLink>
      <ErrorSummary language={language} errors={errors} />
      <h1>{t[deed].title}</h1>
      {refusal ? (
        <Notice tone="danger">
          <p>{refusal}</p>
        </Notice>
      ) : null}
      <p class="title-line">
        <span>{t.now}:</span>
        <StateTag language={language} state={member.state} />
        <StandingTag language={language} standing={member.standing} />
      </p>
      <Planned {...props} />
      {isPossible(deed, member, planned) ? (
        <DeedForm {...props} open={openBefore(deed, open)} back={back} />
      ) : (
        <Notice tone="info">
          <p>{t[deed].impossible}</p>
        </Notice>
      )}
    </>
  );
}

/** Somebody as they will be when what is planned has been made, where a deed comes after that. */
function openBefore(deed: MemberDeedKind, open: OpenMember): OpenMember {
  const member = partBefore(deed, open.member, open.planned);
  return { ...open, member, group: open.groups.find(({ id }) => id === member.groupId) ?? open.group };
}

/** What is planned already, and what that means for the deed. */
function Planned({ language, open, deed }: MemberFormProps) {
  const t = cohortMessages(language).deeds.planned;
  const last = open.planned.at(-1);
  if (!last || deed === 'address') return null;
  return (
    <Notice tone="info" title={t.title}>
      <ul>
        {open.planned.map((change) => (
          <li key={change.id}>{plannedText(language, open, change)}</li>
        ))}
      </ul>
      <p>{mustFollow(deed) ? t.mustFollow(dateText(language, last.takesEffectOn)) : t.falls}</p>
    </Notice>
  );
}

function DeedForm(props: MemberFormProps & { readonly back: string }) {
  const { language, open, today, typed, deed, back } = props;
  const t = cohortMessages(language).deeds;
  const of = fieldsOf(props);
  return (
    <>
      <p class="lead">{leadOf(props)}</p>
      {deed === 'standing' || deed === 'replace' ? <EducationTerms {...props} /> : null}
      <form method="post" action={`${back}/${deedWords[deed]}`} novalidate>
        <input type="hidden" name="seen" value={typed['seen'] ?? open.seen} />
        <OwnFields {...props} />
        <DateField
          {...of('on')}
          value={typed['on'] ?? firstDay(props).toString()}
          label={t.on}
          hint={mayBePlanned(deed) ? t.onHintAhead : t.onHint}
          max={(mayBePlanned(deed) ? furthestDay(today) : today).toString()}
        />
        <TextArea {...of('reason')} {...reasonTexts(props)} rows={5} maxLength={reasonLimit} />
        <div class="actions">
          <SubmitButton danger={deed === 'withdraw'}>{buttonOf(props)}</SubmitButton>
          <ButtonLink href={back} secondary>
            {t.cancel}
          </ButtonLink>
        </div>
      </form>
    </>
  );
}

/** Today, or the first day that the deed may hold from where it must follow what is planned. */
function firstDay({ open, today, deed }: MemberFormProps): Temporal.PlainDate {
  const last = mustFollow(deed) ? open.planned.at(-1) : undefined;
  return last?.takesEffectOn ?? today;
}

function fieldsOf({ typed, errors }: MemberFormProps) {
  return (name: string) => ({
    name,
    value: typed[name],
    error: errors.find(({ field }) => field === name)?.message,
    required: true,
  });
}

function leadOf({ language, open: { cohort, member, group }, deed }: MemberFormProps): string {
  const t = cohortMessages(language).deeds;
  if (deed === 'standing') return t.standing.lead[member.standing](member.name);
  if (deed === 'move') return t.move.lead(member.name, nameOfGroup(language, cohort, group));
  return t[deed].lead(member.name);
}

function buttonOf({ language, open: { member }, deed }: MemberFormProps): string {
  const t = cohortMessages(language).deeds;
  return deed === 'standing' ? t.standing.button[member.standing] : t[deed].button;
}

/** Whoever becomes a student must have documented something: the field says so. */
function reasonTexts({ language, open: { member }, deed }: MemberFormProps): { label: string; hint: string } {
  const t = cohortMessages(language).deeds;
  return deed === 'standing' && member.standing === 'courseParticipant'
    ? { label: t.standing.documentation, hint: t.standing.documentationHint }
    : { label: t.reason, hint: t.reasonHint };
}

function OwnFields(props: MemberFormProps) {
  switch (props.deed) {
    case 'replace':
      return <NewcomerFields {...props} />;
    case 'standing':
      return <StandingField {...props} />;
    case 'move':
      return <GroupField {...props} />;
    case 'address':
      return <AddressField {...props} />;
    default:
      return null;
  }
}

function NewcomerFields(props: MemberFormProps) {
  const { language, open } = props;
  const { cohort, group } = open;
  const texts = cohortMessages(language);
  const t = texts.deeds.replace;
  const of = fieldsOf(props);
  const { positions } = planOfCohort(cohort).admission;
  const [only, ...others] = group.municipalities;
  return (
    <>
      <TextField {...of('name')} label={t.name} maxLength={120} autocomplete="off" />
      <TextField {...of('email')} type="email" label={t.email} hint={t.emailHint} maxLength={254} autocomplete="off" />
      {others.length === 0 ? (
        <input type="hidden" name="municipality" value={only} />
      ) : (
        <RadioGroup
          {...of('municipality')}
          label={t.municipality}
          options={group.municipalities.map((number) => ({ value: number, label: nameOfMunicipality(cohort, number) }))}
        />
      )}
      <RadioGroup
        {...of('position')}
        label={t.position}
        options={positions.map(({ id, name }) => ({ value: id, label: name[language] }))}
      />
      <SelectField
        {...of('serviceArea')}
        label={t.serviceArea}
        emptyText={t.chooseOne}
        options={serviceAreas.map(({ id, name }) => ({ value: id, label: name[language] }))}
      />
      <RadioGroup
        {...of('standing')}
        label={t.standing}
        options={(['student', 'courseParticipant'] as const).map((value) => ({
          value,
          label: texts.groups.standings[value],
        }))}
      />
      <TextArea
        {...of('standingReason')}
        label={t.standingReason}
        hint={texts.deeds.standing.documentationHint}
        rows={4}
        maxLength={reasonLimit}
      />
    </>
  );
}

function StandingField({ open: { member } }: MemberFormProps) {
  return <input type="hidden" name="to" value={member.standing === 'student' ? 'courseParticipant' : 'student'} />;
}

function GroupField(props: MemberFormProps) {
  const { language, open } = props;
  const t = cohortMessages(language).deeds.move;
  return (
    <SelectField
      {...fieldsOf(props)('group')}
      label={t.group}
      emptyText={t.chooseOne}
      options={open.groups
        .filter(({ id }) => id !== open.group.id)
        .map((group) => ({ value: group.id, label: `${group.number}. ${nameOfGroup(language, open.cohort, group)}` }))}
    />
  );
}

function AddressField(props: MemberFormProps) {
  const { language, open, typed } = props;
  const t = cohortMessages(language).deeds.address;
  return (
    <TextField
      {...fieldsOf(props)('email')}
      value={typed['email'] ?? open.member.email}
      type="email"
      label={t.email}
      maxLength={254}
      autocomplete="off"
    />
  );
}

/** What the plan asks of a student, beside the choice of standing. */
function EducationTerms({ language, open: { cohort } }: MemberFormProps) {
  const { standings } = planOfCohort(cohort).admission;
  return (
    <Disclosure summary={cohortMessages(language).deeds.standing.rule}>
      <dl class="call-terms">
        {standings.map(({ id, name, text }) => (
          <div key={id}>
            <dt>{name[language]}</dt>
            <dd>{text[language]}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
