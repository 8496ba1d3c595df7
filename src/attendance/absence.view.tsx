import type { Cohort } from '../cohort/index.ts';
import { wordsIn, type ProgrammeSession } from '../gatherings/index.ts';
import { numberFormat } from '../kit/formats.ts';
import type { Language } from '../kit/language.ts';
import { dateText, dayRangeText, weekdayText } from '../kit/oslo-time.ts';
import type { StudyPlan } from '../plan/index.ts';
import { href } from '../web/address.ts';
import { Empty, ErrorSummary, Notice, StatusTag, type FieldErrorItem, type StatusTone } from '../web/feedback.view.tsx';
import { CheckboxField, fieldId, RadioGroup, TextArea } from '../web/fields.view.tsx';
import type { Typed } from '../web/form.ts';
import { BackLink, Disclosure, SubmitButton } from '../web/structure.view.tsx';
import { stands, type AbsenceState } from './absence-state.rules.ts';
import { boxes } from './absence.form.ts';
import { absenceKinds, type Absence } from './absence.ts';
import { attendanceMessages } from './messages/index.ts';
import type { CountedSession } from './own-year.ts';
import { dayOf } from './session-in-programme.ts';
import { hoursText, whenText } from './session-words.ts';

export const absenceTones: Readonly<Record<AbsenceState, StatusTone>> = {
  asked: 'now',
  granted: 'done',
  refused: 'warning',
  takenBack: 'neutral',
};

/** Where the page's error summary leads when nothing is chosen. */
export const whichId = 'hvilke';

export interface AbsencePageProps {
  readonly language: Language;
  readonly cohort: Cohort;
  readonly excused: StudyPlan['attendance']['excused'];
  /** Sessions of theirs that have not begun. */
  readonly askable: readonly CountedSession[];
  /** Ids of the sessions that a request stands for. */
  readonly asked: ReadonlySet<string>;
  readonly absences: readonly Absence[];
  readonly sessions: ReadonlyMap<string, ProgrammeSession>;
  readonly typed: Typed;
  readonly errors: readonly FieldErrorItem[];
  readonly done: 'sendt' | 'trukket' | undefined;
}

/** A participant's own absence: what they ask for, and how it stands. */
export function AbsencePage(props: AbsencePageProps) {
  const { language, cohort, excused, askable, errors, done } = props;
  const texts = attendanceMessages(language);
  const t = texts.absence.own;
  const upTo = numberFormat(language, { style: 'percent' }).format(excused.upToShare);
  return (
    <>
      <BackLink href={href(language, `/kull/${cohort.slug}/oppmote`)}>{texts.overview.own.title}</BackLink>
      <ErrorSummary language={language} errors={errors} />
      {done ? (
        <Notice tone="success">
          <p>{done === 'sendt' ? t.sent : t.takenBack}</p>
        </Notice>
      ) : null}
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <p>{t.excused[excused.counts](upTo)}</p>
      <Asked {...props} />
      {askable.length === 0 ? (
        <Empty title={t.noneTitle}>
          <p>{t.noneText}</p>
        </Empty>
      ) : (
        <AskForm {...props} />
      )}
    </>
  );
}

function Asked({ language, cohort, absences, sessions }: AbsencePageProps) {
  const texts = attendanceMessages(language).absence;
  const t = texts.own;
  if (absences.length === 0) return null;
  return (
    <section aria-labelledby="sendte-tittel" id={fieldId('sendte')}>
      <h2 id="sendte-tittel">{t.listTitle}</h2>
      <ul class="item-list" role="list">
        {absences.map((absence) => (
          <li key={absence.id} class="item item-tall">
            <div class="item-head">
              <span>
                <strong>{texts.kinds[absence.kind]}</strong>{' '}
                <span class="quiet">{t.askedOn(dateText(language, absence.askedAt))}</span>
              </span>
              <StatusTag tone={absenceTones[absence.state]} text={texts.states[absence.state]} />
            </div>
            <SessionLines language={language} ids={absence.sessionIds} sessions={sessions} />
            {absence.answer ? (
              <p class="long-text">
                <strong>{t.answer}:</strong> {absence.answer}
              </p>
            ) : null}
            {stands(absence.state) ? (
              <form method="post" action={href(language, `/kull/${cohort.slug}/fravaer/${absence.id}/trekk`)}>
                <div class="actions">
                  <SubmitButton secondary>{absence.state === 'granted' ? t.takeBackGranted : t.takeBack}</SubmitButton>
                </div>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The sessions of a request, as they stand in the programme now. */
export function SessionLines({
  language,
  ids,
  sessions,
}: {
  readonly language: Language;
  readonly ids: readonly string[];
  readonly sessions: ReadonlyMap<string, ProgrammeSession>;
}) {
  const found = ids.flatMap((id) => sessions.get(id) ?? []);
  return (
    <ul class="plain-list session-lines">
      {found
        .toSorted((a, b) => a.startsAt.localeCompare(b.startsAt))
        .map((session) => {
          const title = wordsIn(language, session.title);
          return (
            <li key={session.id}>
              <span class="quiet">{whenText(language, session)}</span> <span lang={title.lang}>{title.text}</span>
            </li>
          );
        })}
    </ul>
  );
}

function AskForm(props: AbsencePageProps) {
  const { language, cohort, askable, typed, errors } = props;
  const texts = attendanceMessages(language).absence;
  const t = texts.own;
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message;
  const gatherings = [...Map.groupBy(askable, ({ gathering }) => gathering)];
  return (
    <form class="form" method="post" action={href(language, `/kull/${cohort.slug}/fravaer`)} noValidate>
      <fieldset
        class="ds-fieldset field"
        id={fieldId(whichId)}
        tabIndex={-1}
        aria-describedby={errorOf(whichId) ? `${fieldId(whichId)}-feil` : undefined}
      >
        <legend class="ds-label">{t.whichTitle}</legend>
        {gatherings.map(([number, sessions], index) => (
          <OneGathering
            key={number}
            language={language}
            asked={props.asked}
            typed={typed}
            number={number}
            sessions={sessions}
            open={index === 0 || sessions.some((one) => typed[boxes.session(one)] !== undefined)}
          />
        ))}
        {errorOf(whichId) ? (
          <p class="ds-validation-message" id={`${fieldId(whichId)}-feil`}>
            {errorOf(whichId)}
          </p>
        ) : null}
      </fieldset>
      <RadioGroup
        name="grunn"
        label={t.kind}
        value={typed['grunn'] ?? ''}
        error={errorOf('grunn')}
        options={absenceKinds.map((value) => ({ value, label: texts.kinds[value] }))}
      />
      <TextArea
        name="tekst"
        label={t.text}
        hint={t.textHint}
        optionalText={t.optional}
        value={typed['tekst'] ?? ''}
        error={errorOf('tekst')}
        rows={3}
        maxLength={1000}
      />
      <div class="actions">
        <SubmitButton>{t.submit}</SubmitButton>
      </div>
    </form>
  );
}

interface GatheringProps extends Pick<AbsencePageProps, 'language' | 'asked' | 'typed'> {
  readonly number: number;
  readonly sessions: readonly CountedSession[];
  readonly open: boolean;
}

function OneGathering({ language, number, sessions, open, asked, typed }: GatheringProps) {
  const texts = attendanceMessages(language);
  const t = texts.absence.own;
  const days = [...Map.groupBy(sessions, ({ session }) => dayOf(session).toString())];
  const box = (name: string, label: string) => (
    <CheckboxField name={name} label={label} checked={typed[name] !== undefined} />
  );
  const content = (
    <>
      {box(boxes.gathering(number), t.wholeGathering(number))}
      {days.map(([day, ofDay]) => (
        <div key={day} class="absence-day">
          {box(boxes.day(day), t.wholeDay(weekdayText(language, Temporal.PlainDate.from(day))))}
          <div class="absence-sessions">
            {ofDay.map((one) => {
              const title = wordsIn(language, one.session.title);
              const label = `${hoursText(language, one.session)} ${title.text}`;
              return asked.has(one.session.id) ? (
                <p key={one.session.id} class="quiet">
                  {label} ({t.asked})
                </p>
              ) : (
                <div key={one.session.id}>{box(boxes.session(one), label)}</div>
              );
            })}
          </div>
        </div>
      ))}
    </>
  );
  const [first, last] = [sessions[0], sessions.at(-1)].map((one) => one && dayOf(one.session));
  const dates = first && last ? `, ${dayRangeText(language, first, last)}` : '';
  const summary = `${texts.overview.own.gathering(number)}${dates}`;
  return open ? (
    <div class="absence-gathering">
      <p class="small-heading">{summary}</p>
      {content}
    </div>
  ) : (
    <Disclosure summary={summary}>{content}</Disclosure>
  );
}
