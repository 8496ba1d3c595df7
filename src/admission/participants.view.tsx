import type { Language } from '../kit/language.ts';
import type { Standing, StudyPlan } from '../plan/index.ts';
import { isServiceAreaId, serviceAreaName, serviceAreas } from '../register/index.ts';
import { href } from '../web/address.ts';
import { Notice, StatusTag } from '../web/feedback.view.tsx';
import { RadioGroup, SelectField, TextField, type Option } from '../web/fields.view.tsx';
import type { Typed } from '../web/form.ts';
import { ButtonLink, Disclosure, SubmitButton, SummaryList } from '../web/structure.view.tsx';
import { isComplete } from './application.rules.ts';
import type { Participant } from './application.ts';
import { errorAt, TopicForm, TopicPage, type TopicFrame } from './form-parts.view.tsx';
import { admissionMessages } from './messages/index.ts';

export interface ListedParticipant extends Participant {
  readonly likely: Standing | null;
  readonly municipalityName: string | null;
}

interface ParticipantListProps extends TopicFrame {
  terms: StudyPlan['admission'];
  participants: readonly ListedParticipant[];
  faults: readonly string[];
  sentTo: string | undefined;
  isJoint: boolean;
}

export function ParticipantListPage(props: ParticipantListProps) {
  const { language, applicationId, terms, participants, faults, sentTo } = props;
  const t = admissionMessages(language).application.participants;
  const { min, max } = terms.participants;
  const path = `/soknad/${applicationId}/deltakere`;
  return (
    <TopicPage {...props} title={t.title} lead={t.lead(min, max, terms.minSectors)}>
      {sentTo ? (
        <Notice tone="success">
          <p>{t.linkSentTo(sentTo)}</p>
        </Notice>
      ) : null}
      {faults.map((fault) => (
        <Notice key={fault} tone="warning">
          <p>{fault}</p>
        </Notice>
      ))}
      <ol class="item-list" role="list" data-size="sm">
        {participants.map((participant) => (
          <PersonCard key={participant.id} {...props} participant={participant} path={path} />
        ))}
      </ol>
      <div class="actions">
        {participants.length < max ? (
          <ButtonLink
            href={href(language, `${path}/${participants.length + 1}`)}
            secondary={participants.length >= min}
          >
            {t.add}
          </ButtonLink>
        ) : (
          <p>{t.full(max)}</p>
        )}
        {participants.length >= min && faults.length === 0 ? (
          <ButtonLink href={href(language, `/soknad/${applicationId}`)}>{t.done}</ButtonLink>
        ) : null}
      </div>
      <Disclosure summary={t.whyStanding}>
        <dl class="summary-list">
          {terms.standings.map(({ id, name, text }) => (
            <div key={id} class="summary-row">
              <dt>{name[language]}</dt>
              <dd>{text[language]}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </TopicPage>
  );
}

function PersonCard({
  language,
  terms,
  participant,
  path,
  isJoint,
}: ParticipantListProps & { participant: ListedParticipant; path: string }) {
  const t = admissionMessages(language).application.participants;
  const { slot, name, email, serviceArea, linkSent, likely, municipalityName } = participant;
  const area = isServiceAreaId(serviceArea) ? serviceAreaName(serviceArea)[language] : '';
  const position = terms.positions.find(({ id }) => id === participant.position)?.name[language] ?? '';
  const standing = terms.standings.find(({ id }) => id === likely)?.name[language];
  return (
    <li class="item item-tall">
      <div class="item-head">
        <h2>{name || t.unnamed}</h2>
        <LinkStatus language={language} participant={participant} />
      </div>
      <p class="quiet">{[email, position, area, isJoint ? municipalityName : null].filter(Boolean).join(' · ')}</p>
      <p>
        {t.likely}: <strong>{standing ?? t.unknownStanding}</strong>
      </p>
      <div class="actions">
        <a class="ds-button" data-variant="secondary" href={href(language, `${path}/${slot}`)}>
          {t.edit}
          <span class="ds-sr-only"> {name}</span>
        </a>
        {name && email && !participant.confirmedAt ? (
          <form method="post" action={href(language, `${path}/${slot}/lenke`)}>
            <SubmitButton secondary>
              {linkSent ? t.sendLinkAgain : t.sendLink}
              <span class="ds-sr-only"> {name}</span>
            </SubmitButton>
          </form>
        ) : null}
      </div>
    </li>
  );
}

function LinkStatus({ language, participant }: { language: Language; participant: Participant }) {
  const t = admissionMessages(language).application.participants;
  if (!isComplete(participant)) return <StatusTag tone="warning" text={t.incomplete} />;
  if (participant.confirmedAt) return <StatusTag tone="done" text={t.confirmed(participant.documents)} />;
  return <StatusTag tone="neutral" text={participant.linkSent ? t.linkSent : t.noLink} />;
}

interface ParticipantFieldsProps extends TopicFrame {
  slot: number;
  isStored: boolean;
  values: Typed;
  municipalities: readonly Option[];
  positions: StudyPlan['admission']['positions'];
}

export function ParticipantFields(props: ParticipantFieldsProps) {
  const { language, applicationId, base, slot, values, errors, municipalities } = props;
  const t = admissionMessages(language).application.participants;
  const field = (name: string) => ({ name, value: values[name] ?? '', error: errorAt(errors, name), required: true });
  return (
    <TopicPage {...props} title={t.formTitle(slot)}>
      <TopicForm {...props} path={`deltakere/${slot}`}>
        <TextField {...field('name')} label={t.labels.name} maxLength={120} autocomplete="off" />
        <TextField
          {...field('email')}
          type="email"
          label={t.labels.email}
          hint={t.emailHint}
          maxLength={254}
          autocomplete="off"
        />
        {municipalities.length === 0 ? (
          <p>
            {t.municipalityFirst} <a href={href(language, `/soknad/${applicationId}/kommune`)}>{t.toMunicipality}</a>
          </p>
        ) : null}
        {municipalities.length > 1 ? (
          <RadioGroup {...field('municipality')} label={t.labels.municipality} options={municipalities} />
        ) : null}
        <RadioGroup
          {...field('position')}
          label={t.labels.position}
          options={props.positions.map(({ id, name }) => ({ value: id, label: name[language] }))}
        />
        <SelectField
          {...field('serviceArea')}
          label={t.labels.serviceArea}
          emptyText={t.chooseOne}
          options={serviceAreas.map(({ id, name }) => ({ value: id, label: name[language] }))}
        />
      </TopicForm>
      {props.isStored ? (
        <form
          method="post"
          action={href(language, `/soknad/${applicationId}/deltakere/${slot}/fjern`)}
          class="quiet-action"
        >
          <input type="hidden" name="base" value={base} />
          <SubmitButton secondary danger>
            {t.remove}
          </SubmitButton>
        </form>
      ) : null}
    </TopicPage>
  );
}

export function StoredParticipant({ language, participant }: { language: Language; participant: Participant }) {
  const t = admissionMessages(language).application;
  const area = isServiceAreaId(participant.serviceArea)
    ? serviceAreaName(participant.serviceArea)[language]
    : t.form.empty;
  return (
    <SummaryList
      rows={[
        { term: t.participants.labels.name, value: participant.name || t.form.empty },
        { term: t.participants.labels.email, value: participant.email || t.form.empty },
        { term: t.participants.labels.serviceArea, value: area },
      ]}
    />
  );
}
