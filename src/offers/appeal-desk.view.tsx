import { LongText } from '../admission/index.ts';
import type { Language } from '../kit/language.ts';
import { dateText, shortDateText } from '../kit/oslo-time.ts';
import { href } from '../web/address.ts';
import { Empty, ErrorSummary, Notice, StatusTag, type FieldErrorItem } from '../web/feedback.view.tsx';
import { DateField, SelectField, TextArea, type Option } from '../web/fields.view.tsx';
import type { Typed } from '../web/form.ts';
import { BackLink, ButtonLink, DataTable, Disclosure, SubmitButton, SummaryList } from '../web/structure.view.tsx';
import type { Call } from '../admission/index.ts';
import type { Appeal, AppealLine, AppealText } from './appeal.store.ts';
import { appealTones } from './appeal.view.tsx';
import type { Decision } from './decision.ts';
import { offersMessages } from './messages/index.ts';
import type { AppealStep } from './settle-appeal.action.ts';
import { stepWords } from './appeal-words.ts';

interface ListProps {
  readonly language: Language;
  readonly call: Call;
  readonly appeals: readonly (AppealLine & { readonly municipality: string })[];
  readonly reasons: readonly {
    readonly decisionId: string;
    readonly number: string;
    readonly askedAt: Temporal.Instant;
  }[];
}

/** All appeals of a call, and who waits for fuller reasons. */
export function AppealsPage({ language, call, appeals, reasons }: ListProps) {
  const t = offersMessages(language).desk;
  const { columns } = t.appeals;
  return (
    <>
      <BackLink href={href(language, `/skole/opptak/${call.id}`)}>{t.call(call.slug)}</BackLink>
      <h1>{t.appeals.title}</h1>
      {reasons.length > 0 ? (
        <section aria-labelledby="begrunnelser">
          <h2 id="begrunnelser">{t.appeals.reasons}</h2>
          <ul>
            {reasons.map(({ decisionId, number, askedAt }) => (
              <li key={decisionId}>
                <a href={href(language, `/skole/vedtak/${decisionId}`)}>
                  {t.appeals.reasonsLine(number, dateText(language, askedAt))}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {appeals.length === 0 ? (
        <Empty title={t.appeals.none} />
      ) : (
        <DataTable
          caption={t.appeals.caption}
          columns={[
            { key: 'number', text: columns.number },
            { key: 'who', text: columns.who },
            { key: 'received', text: columns.received },
            { key: 'state', text: columns.state },
          ]}
          rows={appeals.map(({ id, number, participant, municipality, receivedOn, state }) => ({
            key: id,
            cells: [
              <a href={href(language, `/skole/klage/${id}`)}>{number}</a>,
              participant === null ? municipality : `${participant}, ${municipality}`,
              shortDateText(language, receivedOn),
              <StatusTag tone={appealTones[state]} text={t.appeals.states[state]} />,
            ],
          }))}
        />
      )}
      <p>
        <a href={href(language, `/skole/opptak/${call.id}/klager/ny`)}>{t.appeals.register}</a>
      </p>
    </>
  );
}

interface LetterProps {
  readonly language: Language;
  readonly call: Call;
  readonly decisions: readonly Option[];
  readonly typed: Typed;
  readonly errors: readonly FieldErrorItem[];
  readonly trouble: string | undefined;
  readonly today: string;
}

/** An appeal that came on paper, as somebody at the school writes it in. */
export function AppealLetterPage({ language, call, decisions, typed, errors, trouble, today }: LetterProps) {
  const t = offersMessages(language).desk.appeals;
  const path = href(language, `/skole/opptak/${call.id}/klager`);
  const field = (name: string) => ({
    name,
    value: typed[name] ?? '',
    error: errors.find((error) => error.field === name)?.message,
  });
  return (
    <>
      <BackLink href={path}>{t.title}</BackLink>
      <ErrorSummary language={language} errors={errors} />
      {trouble ? (
        <Notice tone="warning">
          <p>{trouble}</p>
        </Notice>
      ) : null}
      <h1>{t.letter.title}</h1>
      <form class="form" method="post" action={`${path}/ny`} noValidate>
        <SelectField {...field('decision')} label={t.letter.decision} emptyText={t.letter.choose} options={decisions} />
        <DateField {...field('receivedOn')} label={t.letter.receivedOn} max={today} />
        <DateField {...field('reachedOn')} label={t.letter.reachedOn} hint={t.letter.reachedHint} max={today} />
        <TextArea {...field('text')} label={t.letter.text} rows={8} />
        <SubmitButton>{t.letter.send}</SubmitButton>
      </form>
    </>
  );
}

interface CaseProps {
  readonly language: Language;
  readonly appeal: Appeal;
  readonly decision: Decision;
  readonly texts: readonly AppealText[];
  readonly steps: readonly AppealStep[];
  /** What changing the decision comes to. */
  readonly effect: string;
  readonly typed: Typed;
  /** The step that was tried, where it was not taken. */
  readonly tried: AppealStep | undefined;
  readonly errors: readonly FieldErrorItem[];
  readonly trouble: string | undefined;
  readonly isDone: boolean;
}

/** One appeal as the school handles it: what is appealed and why, and the steps that can be taken now. */
export function AppealCasePage(props: CaseProps) {
  const { language, appeal, decision, texts, steps, errors, trouble, isDone } = props;
  const t = offersMessages(language).desk.appeals;
  const { facts } = t.case;
  return (
    <>
      <BackLink href={href(language, `/skole/opptak/${decision.callId}/klager`)}>{t.case.back}</BackLink>
      <ErrorSummary language={language} errors={errors} />
      {trouble ? (
        <Notice tone="warning">
          <p>{trouble}</p>
        </Notice>
      ) : null}
      {isDone && !trouble && errors.length === 0 ? (
        <Notice tone="success">
          <p>{t.case.done}</p>
        </Notice>
      ) : null}
      <div class="title-line">
        <h1>{t.case.title(decision.number)}</h1>
        <StatusTag tone={appealTones[appeal.state]} text={t.states[appeal.state]} />
      </div>
      <SummaryList
        rows={[
          {
            term: facts.decision,
            value: (
              <a href={href(language, `/skole/vedtak/${decision.id}`)}>
                {decision.content.letter.title}, {decision.content.to.name}
              </a>
            ),
          },
          { term: facts.received, value: dateText(language, appeal.receivedOn) },
          { term: facts.by, value: t.case.by[appeal.cameBy] },
          { term: facts.reached, value: dateText(language, appeal.reachedOn) },
          { term: facts.deadline, value: dateText(language, appeal.deadlineOn) },
        ]}
      />
      {texts.map(({ id, kind, text, writtenAt }) => (
        <section key={id} aria-label={t.case.texts[kind]}>
          <h2 class="small-heading">
            {t.case.texts[kind]}, {dateText(language, writtenAt)}
          </h2>
          <blockquote class="answer">
            <p>
              <LongText text={text} />
            </p>
          </blockquote>
        </section>
      ))}
      {appeal.state === 'passedOn' ? (
        <div class="actions">
          <ButtonLink secondary href={href(language, `/skole/klage/${appeal.id}/oversendelse.pdf`)}>
            {t.case.papers}
          </ButtonLink>
        </div>
      ) : null}
      {steps.map((step) => (
        <StepForm key={step} {...props} step={step} />
      ))}
    </>
  );
}

function StepForm({ language, appeal, step, effect, typed, tried, errors }: CaseProps & { readonly step: AppealStep }) {
  const t = offersMessages(language).desk.appeals.case;
  const { title, help, button } = t.steps[step];
  const isTried = tried === step;
  const name = `reason_${step}`;
  return (
    <Disclosure summary={title}>
      <form
        class="form"
        method="post"
        action={href(language, `/skole/klage/${appeal.id}/${stepWords[step]}`)}
        noValidate
      >
        <p>{help}</p>
        {step === 'change' || step === 'boardChanges' ? <p>{effect}</p> : null}
        <TextArea
          name={name}
          label={t.reason}
          value={isTried ? (typed[name] ?? '') : ''}
          error={isTried ? errors[0]?.message : undefined}
          rows={6}
        />
        <SubmitButton>{button}</SubmitButton>
      </form>
    </Disclosure>
  );
}
