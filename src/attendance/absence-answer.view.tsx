import type { Cohort, Member } from '../cohort/index.ts';
import type { ProgrammeSession } from '../gatherings/index.ts';
import type { Language } from '../kit/language.ts';
import { momentText } from '../kit/oslo-time.ts';
import { href } from '../web/address.ts';
import { ErrorSummary, Notice, StatusTag, type FieldErrorItem } from '../web/feedback.view.tsx';
import { TextArea } from '../web/fields.view.tsx';
import type { Typed } from '../web/form.ts';
import { BackLink, SubmitButton, SummaryList } from '../web/structure.view.tsx';
import type { Absence } from './absence.ts';
import { absenceTones, SessionLines } from './absence.view.tsx';
import { attendanceMessages } from './messages/index.ts';
import type { OwnYear } from './own-year.ts';
import { briefText } from './standing-words.ts';

export interface AbsenceAnswerProps {
  readonly language: Language;
  readonly cohort: Cohort;
  readonly member: Member;
  readonly absence: Absence;
  readonly sessions: ReadonlyMap<string, ProgrammeSession>;
  readonly year: OwnYear;
  readonly typed: Typed;
  readonly errors: readonly FieldErrorItem[];
  readonly done: boolean;
}

/** One request with what is needed to answer it. */
export function AbsenceAnswerPage(props: AbsenceAnswerProps) {
  const { language, cohort, member, absence, sessions, year, errors, done } = props;
  const texts = attendanceMessages(language);
  const t = texts.absence.one;
  const { state } = absence;
  const rows = [
    { term: t.state, value: <StatusTag tone={absenceTones[state]} text={texts.absence.states[state]} /> },
    { term: t.sessions, value: <SessionLines language={language} ids={absence.sessionIds} sessions={sessions} /> },
    { term: t.kind, value: texts.absence.kinds[absence.kind] },
    { term: t.text, value: absence.text ? <span class="long-text">{absence.text}</span> : t.nothing },
    { term: t.askedAt, value: momentText(language, absence.askedAt) },
    { term: t.soFar, value: briefText(language, year.standing) },
    ...(absence.answeredAt
      ? [{ term: t.answered, value: <Answered language={language} absence={absence} at={absence.answeredAt} /> }]
      : []),
  ];
  return (
    <>
      <BackLink href={href(language, `/skole/kull/${cohort.slug}/fravaer`)}>{texts.absence.desk.back}</BackLink>
      <ErrorSummary language={language} errors={errors} />
      {done && (state === 'granted' || state === 'refused') ? (
        <Notice tone="success">
          <p>{t.done[state]}</p>
        </Notice>
      ) : null}
      <h1>{t.title(member.name)}</h1>
      <SummaryList rows={rows} />
      {state === 'asked' || state === 'refused' ? <AnswerForm {...props} /> : null}
    </>
  );
}

function Answered({
  language,
  absence,
  at,
}: {
  readonly language: Language;
  readonly absence: Absence;
  readonly at: Temporal.Instant;
}) {
  return (
    <>
      <span class="long-text">{absence.answer}</span>
      <span class="quiet"> {momentText(language, at)}</span>
    </>
  );
}

function AnswerForm({ language, cohort, absence, typed, errors }: AbsenceAnswerProps) {
  const t = attendanceMessages(language).absence.one;
  return (
    <form
      class="form"
      method="post"
      action={href(language, `/skole/kull/${cohort.slug}/fravaer/${absence.id}`)}
      noValidate
    >
      <p>{t.ifGranted}</p>
      <TextArea
        name="svar"
        label={t.answer}
        hint={t.answerHint}
        value={typed['svar'] ?? ''}
        error={errors.find(({ field }) => field === 'svar')?.message}
        rows={4}
        maxLength={2000}
      />
      <div class="actions">
        <SubmitButton name="valg" value="innvilg">
          {t.grant}
        </SubmitButton>
        {absence.state === 'asked' ? (
          <SubmitButton secondary name="valg" value="avsla">
            {t.refuse}
          </SubmitButton>
        ) : null}
      </div>
    </form>
  );
}
