import type { ApplicationPart } from '../admission/index.ts';
import { dateText } from '../kit/oslo-time.ts';
import { href } from '../web/address.ts';
import { Notice, NowCard } from '../web/feedback.view.tsx';
import { ButtonLink } from '../web/structure.view.tsx';
import { decisionsOfApplication } from './decision.store.ts';
import { offersMessages } from './messages/index.ts';
import { awaitsAnswer } from './offer-state.rules.ts';
import { offerOf } from './offer.store.ts';

/** On the application's own page: what was decided, and the offer that waits for an answer. */
export const offerPart: ApplicationPart = async (c, application) => {
  const { db, language } = c.var;
  const [decision] = await decisionsOfApplication(db, application.id);
  if (!decision) return null;
  const offer = await offerOf(db, application.id);
  const t = offersMessages(language).pages;
  const letter = (
    <a href={href(language, `/soknad/${application.id}/vedtak`)}>
      {offersMessages(language).letter.facts.number} {decision.number}
    </a>
  );
  const answered = offer && t.decision.answered[offer.state];
  const text = typeof answered === 'function' && offer ? answered(dateText(language, offer.answerBy)) : answered;
  if (offer && awaitsAnswer(offer.state))
    return (
      <NowCard kicker={String(text)} title={t.answer.title}>
        <p>{letter}</p>
        <ButtonLink href={href(language, `/soknad/${application.id}/svar`)}>{t.decision.answer}</ButtonLink>
      </NowCard>
    );
  return (
    <Notice tone="info" title={decision.content.letter.title}>
      {offer ? (
        <p>
          {String(text)} <a href={href(language, `/soknad/${application.id}/svar`)}>{t.answer.title}</a>
        </p>
      ) : null}
      <p>{letter}</p>
    </Notice>
  );
};
