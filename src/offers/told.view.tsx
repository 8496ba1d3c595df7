import { LongText } from '../admission/index.ts';
import type { Language } from '../kit/language.ts';
import { dateText, shortDateText } from '../kit/oslo-time.ts';
import { href } from '../web/address.ts';
import { ErrorSummary, StatusTag, type FieldErrorItem } from '../web/feedback.view.tsx';
import { TextArea } from '../web/fields.view.tsx';
import { BackLink, ButtonLink, SubmitButton } from '../web/structure.view.tsx';
import type { Appeal, ReasonsRequest } from './appeal.store.ts';
import { appealTones } from './appeal.view.tsx';
import type { Decision } from './decision.ts';
import { LetterView } from './letter.view.tsx';
import { offersMessages } from './messages/index.ts';

export interface ToldPageProps {
  readonly language: Language;
  readonly decision: Decision;
  readonly appeals: readonly Appeal[];
  readonly reasons: ReasonsRequest | undefined;
  readonly typed: string;
  readonly errors: readonly FieldErrorItem[];
}

/** A decision that was sent, as the school keeps it, with what has come of it. */
export function ToldPage(props: ToldPageProps) {
  const { language, decision, appeals, errors } = props;
  const t = offersMessages(language).desk;
  const { content } = decision;
  return (
    <>
      <BackLink href={href(language, `/skole/soknad/${decision.applicationId}`)}>{t.decision.toCase}</BackLink>
      <ErrorSummary language={language} errors={errors} />
      <LetterView
        language={content.language}
        letter={content.letter}
        number={content.number}
        application={content.facts.application}
        to={content.to.name}
        madeAt={decision.madeAt}
        hash={decision.hash}
      />
      <div class="actions">
        <ButtonLink secondary href={href(language, `/skole/vedtak/${decision.id}/brev.pdf`)}>
          {t.decision.pdf}
        </ButtonLink>
      </div>
      {appeals.length > 0 ? (
        <section aria-labelledby="klager">
          <h2 id="klager">{t.decision.appeals}</h2>
          <ul>
            {appeals.map(({ id, receivedOn, state }) => (
              <li key={id}>
                <a href={href(language, `/skole/klage/${id}`)}>{shortDateText(language, receivedOn)}</a>{' '}
                <StatusTag tone={appealTones[state]} text={t.appeals.states[state]} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <Reasons {...props} />
    </>
  );
}

function Reasons({ language, decision, reasons, typed, errors }: ToldPageProps) {
  const t = offersMessages(language).desk.decision;
  if (!reasons) return null;
  return (
    <section aria-labelledby="begrunnelse">
      <h2 id="begrunnelse">{t.reasonsTitle}</h2>
      <p>{t.asked(dateText(language, reasons.askedAt))}</p>
      {reasons.answeredAt ? (
        <blockquote class="answer">
          <p class="quiet">{t.given(dateText(language, reasons.answeredAt))}</p>
          <p>
            <LongText text={reasons.text ?? ''} />
          </p>
        </blockquote>
      ) : (
        <form class="form" method="post" action={href(language, `/skole/vedtak/${decision.id}/begrunnelse`)} noValidate>
          <TextArea name="reason" label={t.text} hint={t.textHint} value={typed} error={errors[0]?.message} rows={8} />
          <SubmitButton>{t.send}</SubmitButton>
        </form>
      )}
    </section>
  );
}
