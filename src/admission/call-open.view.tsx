import type { Language } from '../kit/language.ts';
import { weekdayText } from '../kit/oslo-time.ts';
import { href } from '../web/address.ts';
import { Notice } from '../web/feedback.view.tsx';
import { BackLink, ButtonLink, SubmitButton, SummaryList } from '../web/structure.view.tsx';
import { CallDates, CallRule, deadlineText } from './call-terms.view.tsx';
import type { Call } from './call.ts';
import { admissionMessages } from './messages/index.ts';

/** Asks once more before a call is opened, since its terms stand from then on. */
export function OpenCall({ language, call, isRefused }: { language: Language; call: Call; isRefused: boolean }) {
  const t = admissionMessages(language);
  return (
    <>
      <BackLink href={href(language, `/skole/opptak/${call.id}`)}>{t.desk.callName(call.slug)}</BackLink>
      <h1>{t.call.open.title(call.slug)}</h1>
      {isRefused ? (
        <Notice tone="danger">
          <p>{t.call.open.faults}</p>
        </Notice>
      ) : null}
      <p class="lead">{t.call.open.lead}</p>
      <p>{t.call.open.happens(weekdayText(language, call.opensAt), deadlineText(language, call))}</p>
      <CallTermsInFull language={language} call={call} />
      <form method="post" action={href(language, `/skole/opptak/${call.id}/apne`)}>
        <div class="actions">
          <SubmitButton>{t.call.open.button}</SubmitButton>
          <ButtonLink href={href(language, `/skole/opptak/${call.id}/endre`)} secondary>
            {t.call.open.change}
          </ButtonLink>
        </div>
      </form>
    </>
  );
}

/** All terms of a call, to be read over. */
export function CallTermsInFull({ language, call }: { language: Language; call: Call }) {
  const { page, form, open } = admissionMessages(language).call;
  return (
    <>
      <section aria-labelledby="datoer">
        <h2 id="datoer">{page.datesTitle}</h2>
        <CallDates language={language} call={call} />
      </section>
      <section aria-labelledby="regel">
        <h2 id="regel">{page.ruleTitle}</h2>
        <CallRule language={language} call={call} />
        <SummaryList
          rows={[
            { term: open.kind, value: form.chanceKinds[call.chanceKind] },
            { term: form.hoursToChance, value: call.hoursToChance },
            { term: open.silence, value: form.silenceRules[call.silenceRule] },
          ]}
        />
      </section>
    </>
  );
}
