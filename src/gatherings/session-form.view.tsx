import { listFormat } from '../kit/formats.ts';
import type { Language } from '../kit/language.ts';
import { weekdayText } from '../kit/oslo-time.ts';
import { href } from '../web/address.ts';
import { ErrorSummary, Notice, type FieldErrorItem } from '../web/feedback.view.tsx';
import { CheckboxField, CheckboxGroup, RadioGroup, SelectField, TextField } from '../web/fields.view.tsx';
import type { Typed } from '../web/form.ts';
import { BackLink, Disclosure, SubmitButton, SummaryList } from '../web/structure.view.tsx';
import { WordsFields } from '../web/words-fields.view.tsx';
import { BeginWithCard, CardPlaces } from './card-places.view.tsx';
import { clockText } from './clock-text.ts';
import type { DraftSession } from './draft.ts';
import { gatheringsMessages } from './messages/index.ts';
import { eachDayOf } from './place.rules.ts';
import { ConflictNotice, gatheringPath, type AboutGathering } from './planning-page.tsx';
import { wordsIn } from './programme.ts';
import type { SessionChoices } from './session.form.ts';

export interface SessionFormProps extends AboutGathering {
  readonly language: Language;
  readonly choices: SessionChoices;
  /** The session that is changed; null for a new one, whose form brings the id that it gets. */
  readonly session: DraftSession | null;
  /** Whether participants can see it, and it has a page of its own. */
  readonly isPublished: boolean;
  readonly newId: string;
  readonly base: string;
  readonly typed: Typed;
  readonly errors: readonly FieldErrorItem[];
  readonly conflict: DraftSession | null;
  readonly refusal: string | null;
  readonly canRemove: boolean;
  readonly limits: { readonly title: number; readonly text: number };
}

/** One session of a gathering, new or changed. */
export function SessionForm(props: SessionFormProps) {
  const { language, planned, session, errors, conflict, refusal } = props;
  const { planning, builder: t } = gatheringsMessages(language);
  return (
    <>
      <BackLink href={href(language, gatheringPath(props))}>
        {planning.numbered(planned.number, planned.title[language])}
      </BackLink>
      <ErrorSummary language={language} errors={errors} />
      {refusal ? (
        <Notice tone="danger">
          <p>{refusal}</p>
        </Notice>
      ) : null}
      {conflict ? <Stored {...props} session={conflict} /> : null}
      <h1>{session ? wordsIn(language, session.title).text : t.form.newTitle}</h1>
      {session && props.isPublished ? (
        <p>
          <a href={href(language, `/undervisning/okt/${session.id}`)}>{t.form.sessionPage}</a>
        </p>
      ) : null}
      {session || errors.length > 0 ? null : (
        <BeginWithCard
          language={language}
          cards={props.choices.cards}
          path={gatheringPath(props, 'okt', 'ny')}
          typed={props.typed}
        />
      )}
      <form
        method="post"
        action={href(language, gatheringPath(props, 'okt', session?.id ?? 'ny'))}
        novalidate
        class="session-form"
      >
        <input type="hidden" name="base" value={props.base} />
        {session ? null : <input type="hidden" name="id" value={props.newId} />}
        <When {...props} />
        <What {...props} />
        <Who {...props} />
        <div class="actions">
          <SubmitButton>{planning.save}</SubmitButton>
          <a href={href(language, gatheringPath(props))}>{planning.cancel}</a>
        </div>
      </form>
      {session ? <Removal {...props} session={session} /> : null}
    </>
  );
}

function fieldOf({ typed, errors }: Pick<SessionFormProps, 'typed' | 'errors'>, name: string) {
  return { name, value: typed[name], error: errors.find(({ field }) => field === name)?.message };
}

function When(props: SessionFormProps) {
  const { language, gathering, planned, choices } = props;
  const t = gatheringsMessages(language).builder.form;
  const days = eachDayOf({ from: gathering.fromOn, to: gathering.toOn });
  const rooms = choices.draft.rooms.map(({ id, name, seats }) => ({
    value: id,
    label: seats === null ? name : t.roomWithSeats(name, seats),
  }));
  const visits = choices.draft.visits.map(({ id, place }) => ({ value: id, label: place }));
  return (
    <section class="form-group">
      <h2>{t.when}</h2>
      <RadioGroup
        {...fieldOf(props, 'day')}
        label={t.day}
        required
        options={days.map((day) => ({ value: day.toString(), label: weekdayText(language, day) }))}
      />
      <div class="field-row">
        <TextField
          {...fieldOf(props, 'from')}
          label={t.from}
          hint={t.timeHint}
          inputmode="decimal"
          width="short"
          required
        />
        <TextField {...fieldOf(props, 'to')} label={t.to} hint={t.toHint} inputmode="decimal" width="short" required />
      </div>
      {rooms.length > 0 ? (
        <SelectField {...fieldOf(props, 'room')} label={t.room} emptyText={t.noRoom} options={rooms} width="medium" />
      ) : (
        <p>
          {t.noRooms} <a href={href(language, gatheringPath(props, 'rom'))}>{t.toRooms}</a>
        </p>
      )}
      {planned.studyTrip && visits.length > 0 ? (
        <SelectField
          {...fieldOf(props, 'visit')}
          label={t.visit}
          emptyText={t.noVisit}
          options={visits}
          width="medium"
        />
      ) : null}
    </section>
  );
}

function What(props: SessionFormProps) {
  const { language, plan, choices, typed, errors, limits, planned } = props;
  const t = gatheringsMessages(language).builder.form;
  const words = { language, typed, errors };
  const isTicked = (name: string, id: string) => typed[`${name}.${id}`] === 'ja';
  const [own, others] = [true, false].map((isOwn) =>
    plan.outcomes
      .filter(({ id }) => planned.outcomes.ids.includes(id) === isOwn)
      .map(({ id, text }) => ({
        name: `outcome.${id}`,
        label: `${id}: ${text[language]}`,
        checked: isTicked('outcome', id),
      })),
  );
  return (
    <section class="form-group">
      <h2>{t.what}</h2>
      <SelectField
        {...fieldOf(props, 'form')}
        label={t.form}
        emptyText={t.choose}
        required
        width="medium"
        options={plan.teaching.forms.map(({ id, name }) => ({ value: id, label: name[language] }))}
      />
      <WordsFields {...words} name="title" label={t.title} maxLength={limits.title} required />
      <WordsFields {...words} name="about" label={t.about} hint={t.aboutHint} rows={4} maxLength={limits.text} />
      <WordsFields
        {...words}
        name="preparation"
        label={t.preparation}
        hint={t.preparationHint}
        rows={3}
        maxLength={limits.text}
      />
      <CardPlaces language={language} cards={choices.cards} typed={typed} errors={errors} />
      <CheckboxGroup
        name="pillars"
        label={t.pillars}
        options={plan.teaching.pillars.map(({ id, name }) => ({
          name: `pillar.${id}`,
          label: name[language],
          checked: isTicked('pillar', id),
        }))}
      />
      <div class="outcome-choice">
        <CheckboxGroup name="outcomes" label={t.outcomes} hint={t.outcomesHint} options={own ?? []} />
        <Disclosure summary={t.otherOutcomes}>
          <CheckboxGroup name="otherOutcomes" label={t.otherOutcomes} options={others ?? []} />
        </Disclosure>
      </div>
      <CheckboxField name="counts" label={t.counts} hint={t.countsHint} checked={typed['counts'] === 'ja'} />
    </section>
  );
}

function Who(props: SessionFormProps) {
  const { language, cohort, choices, typed } = props;
  const t = gatheringsMessages(language).builder.form;
  const isTicked = (name: string, id: string) => typed[`${name}.${id}`] === 'ja';
  const ticks = (prefix: string, list: readonly { readonly id: string; readonly name: string }[]) =>
    list.map(({ id, name }) => ({ name: `${prefix}.${id}`, label: name, checked: isTicked(prefix, id) }));
  return (
    <section class="form-group">
      <h2>{t.who}</h2>
      {choices.speakers.length > 0 ? (
        <CheckboxGroup
          {...fieldOf(props, 'speakers')}
          label={t.speakers}
          options={ticks('speaker', choices.speakers)}
        />
      ) : (
        <p>
          {t.noSpeakers} <a href={href(language, `/skole/kull/${cohort.slug}/innledere`)}>{t.toSpeakers}</a>
        </p>
      )}
      <RadioGroup
        {...fieldOf(props, 'who')}
        label={t.forWhom}
        required
        options={[
          { value: 'alle', label: t.all },
          { value: 'noen', label: t.some },
        ]}
      />
      <div class="some-groups">
        <CheckboxGroup {...fieldOf(props, 'groups')} label={t.groups} options={ticks('group', choices.groups)} />
      </div>
    </section>
  );
}

/** What somebody else has saved of the session meanwhile. */
function Stored(props: SessionFormProps & { readonly session: DraftSession }) {
  const { language, choices, session, plan } = props;
  const t = gatheringsMessages(language).builder.form;
  const named = (list: readonly { readonly id: string; readonly name: string }[], ids: readonly string[]) =>
    listFormat(language).format(list.filter(({ id }) => ids.includes(id)).map(({ name }) => name)) || '–';
  return (
    <ConflictNotice language={language}>
      <SummaryList
        rows={[
          { term: t.title, value: session.title.nb },
          {
            term: t.when,
            value: `${weekdayText(language, session.startsAt)}, ${clockText(session.startsAt)}–${clockText(session.endsAt)}`,
          },
          { term: t.room, value: choices.draft.rooms.find(({ id }) => id === session.roomId)?.name ?? '–' },
          { term: t.form, value: plan.teaching.forms.find(({ id }) => id === session.form)?.name[language] ?? '–' },
          { term: t.speakers, value: named(choices.speakers, session.speakers) },
          {
            term: gatheringsMessages(language).cards.places.title,
            value: named(
              choices.cards.map(({ id, title }) => ({ id, name: title })),
              session.cards,
            ),
          },
          { term: t.forWhom, value: session.groups ? named(choices.groups, session.groups) : t.all },
          { term: t.about, value: <span class="long-text">{session.about.nb || '–'}</span> },
        ]}
      />
    </ConflictNotice>
  );
}

function Removal(props: SessionFormProps & { readonly session: DraftSession }) {
  const { language, session, canRemove } = props;
  const t = gatheringsMessages(language).builder.form;
  if (!canRemove) return <p class="quiet-action">{t.cannotRemove}</p>;
  return (
    <form method="post" action={href(language, gatheringPath(props, 'okt', session.id, 'fjern'))} class="quiet-action">
      <p>{t.removeText}</p>
      <div class="actions">
        <SubmitButton secondary danger>
          {t.remove}
        </SubmitButton>
      </div>
    </form>
  );
}
