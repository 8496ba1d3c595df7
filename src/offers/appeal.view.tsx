import { LongText } from '../admission/index.ts';
import type { Language } from '../kit/language.ts';
import { dateText } from '../kit/oslo-time.ts';
import { href } from '../web/address.ts';
import { ErrorSummary, Notice, StatusTag, type FieldErrorItem, type StatusTone } from '../web/feedback.view.tsx';
import { TextArea } from '../web/fields.view.tsx';
import { BackLink, SubmitButton } from '../web/structure.view.tsx';
import { isOpenAppeal, type AppealState } from './appeal-state.rules.ts';
import type { Appeal, AppealText, ReasonsRequest } from './appeal.store.ts';
import type { Decision } from './decision.ts';
import { offersMessages } from './messages/index.ts';

export interface AppealPageProps {
  readonly language: Language;
  readonly base: string;
  readonly decision: Decision;
  readonly deadline: Temporal.PlainDate;
  readonly isLate: boolean;
  readonly mayAppeal: boolean;
  readonly body: string;
  readonly appeals: readonly { readonly appeal: Appeal; readonly texts: readonly AppealText[] }[];
  readonly reasons: ReasonsRequest | undefined;
  readonly typed: string;
  readonly errors: readonly FieldErrorItem[];
  readonly trouble: string | undefined;
  readonly done: string | undefined;
}

export const appealTones: Readonly<Record<AppealState, StatusTone>> = {
  late: 'warning',
  received: 'now',
  passedOn: 'now',
  changed: 'done',
  boardChanged: 'done',
  upheld: 'neutral',
  dismissed: 'neutral',
  takenBack: 'neutral',
};

/** Whoever got a decision appeals it, follows the appeal, and asks for fuller reasons. */
export function AppealPage(props: AppealPageProps) {
  const { language, base, decision, mayAppeal, errors, trouble, done = '', appeals } = props;
  const t = offersMessages(language).pages.appeal;
  const open = appeals.find(({ appeal }) => isOpenAppeal(appeal.state));
  const isSettled = !open && appeals.some(({ appeal }) => appeal.state !== 'takenBack');
  const doneText = Object.hasOwn(t.done, done) ? t.done[done as keyof typeof t.done] : undefined;
  return (
    <>
      <BackLink href={href(language, `${base}/vedtak?nr=${encodeURIComponent(decision.number)}`)}>
        {decision.content.letter.title}
      </BackLink>
      <ErrorSummary language={language} errors={errors} />
      {trouble ? (
        <Notice tone="warning">
          <p>{trouble}</p>
        </Notice>
      ) : null}
      {doneText && errors.length === 0 && !trouble ? (
        <Notice tone="success">
          <p>{doneText}</p>
        </Notice>
      ) : null}
      <h1>{t.title(decision.number)}</h1>
      {mayAppeal ? null : <p class="lead">{t.noParty}</p>}
      {appeals.map((one) => (
        <OneAppeal key={one.appeal.id} {...props} {...one} />
      ))}
      {mayAppeal && !isSettled ? <Write {...props} isOpen={open !== undefined} /> : null}
      {isSettled ? <p>{t.settled}</p> : null}
      {mayAppeal ? <Reasons {...props} /> : null}
    </>
  );
}

function OneAppeal({
  language,
  base,
  decision,
  appeal,
  texts,
}: AppealPageProps & { readonly appeal: Appeal; readonly texts: readonly AppealText[] }) {
  const t = offersMessages(language).pages.appeal;
  return (
    <section class="card" aria-labelledby={`klage-${appeal.id}`}>
      <div class="title-line">
        <h2 id={`klage-${appeal.id}`}>{t.received(dateText(language, appeal.receivedOn))}</h2>
        <StatusTag tone={appealTones[appeal.state]} text={t.states[appeal.state]} />
      </div>
      {texts.map(({ id, kind, text, writtenAt }) => (
        <blockquote key={id} class="answer">
          <p class="quiet">
            {t.letters[kind === 'appeal' || kind === 'board' ? kind : 'answer']}, {dateText(language, writtenAt)}
          </p>
          <p>
            <LongText text={text} />
          </p>
        </blockquote>
      ))}
      {isOpenAppeal(appeal.state) ? (
        <form method="post" action={href(language, `${base}/klage/trekk?nr=${encodeURIComponent(decision.number)}`)}>
          <SubmitButton secondary>{t.takeBack}</SubmitButton>
        </form>
      ) : null}
    </section>
  );
}

function Write({
  language,
  base,
  decision,
  deadline,
  isLate,
  isOpen,
  body,
  typed,
  errors,
}: AppealPageProps & { readonly isOpen: boolean }) {
  const t = offersMessages(language).pages.appeal;
  const day = dateText(language, deadline);
  return (
    <form
      class="form"
      method="post"
      action={href(language, `${base}/klage?nr=${encodeURIComponent(decision.number)}`)}
      noValidate
    >
      {isOpen ? null : <p class="lead">{isLate ? t.late(day) : t.lead(day, body)}</p>}
      <TextArea
        name="text"
        label={isOpen ? t.more : t.text}
        hint={t.textHint}
        value={typed}
        error={errors.find(({ field }) => field === 'text')?.message}
        rows={8}
      />
      <SubmitButton secondary={isOpen}>{isOpen ? t.sendMore : t.send}</SubmitButton>
    </form>
  );
}

function Reasons({ language, base, decision, reasons, isLate }: AppealPageProps) {
  const t = offersMessages(language).pages.appeal;
  if (!reasons && isLate) return null;
  return (
    <section aria-labelledby="begrunnelse">
      <h2 id="begrunnelse">{t.reasonsTitle}</h2>
      {reasons ? (
        reasons.answeredAt ? (
          <blockquote class="answer">
            <p class="quiet">{t.reasonsGiven(dateText(language, reasons.answeredAt))}</p>
            <p>
              <LongText text={reasons.text ?? ''} />
            </p>
          </blockquote>
        ) : (
          <p>{t.reasonsAsked(dateText(language, reasons.askedAt))}</p>
        )
      ) : (
        <form method="post" action={href(language, `${base}/begrunnelse?nr=${encodeURIComponent(decision.number)}`)}>
          <p>{t.reasonsText}</p>
          <SubmitButton secondary>{t.askReasons}</SubmitButton>
        </form>
      )}
    </section>
  );
}
