import type { Language } from '../kit/language.ts';
import { href } from '../web/address.ts';
import { Empty } from '../web/feedback.view.tsx';
import { BackLink } from '../web/structure.view.tsx';
import { offersMessages } from './messages/index.ts';

/** Where there is nothing to answer. */
export function NoOfferPage({ language, applicationId }: { language: Language; applicationId: string }) {
  const t = offersMessages(language).pages;
  return (
    <>
      <BackLink href={href(language, `/soknad/${applicationId}`)}>{t.decision.back}</BackLink>
      <h1 class="ds-sr-only">{t.answer.title}</h1>
      <Empty title={t.answer.none.title}>
        <p>{t.answer.none.text}</p>
      </Empty>
    </>
  );
}
