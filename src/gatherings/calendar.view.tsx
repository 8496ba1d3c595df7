import type { Language } from '../kit/language.ts';
import { href } from '../web/address.ts';
import { Notice } from '../web/feedback.view.tsx';
import { QrCode } from '../web/qr-code.view.tsx';
import { BackLink, ButtonLink, Disclosure, SubmitButton } from '../web/structure.view.tsx';
import { gatheringsMessages } from './messages/index.ts';

interface CalendarPageProps {
  readonly language: Language;
  readonly address: string;
  readonly subscribeHref: string;
  readonly generation: number;
  readonly renewed: boolean;
}

/** How to have the year in one's own calendar, where it keeps itself right. */
export function CalendarPage(props: CalendarPageProps) {
  const { language, address, subscribeHref, generation, renewed } = props;
  const t = gatheringsMessages(language).calendar;
  return (
    <>
      <BackLink href={href(language, '/min-side')}>{t.back}</BackLink>
      <h1>{t.title}</h1>
      {renewed ? (
        <Notice tone="success">
          <p>{t.renewed}</p>
        </Notice>
      ) : null}
      <p class="lead">{t.lead}</p>
      <div class="actions">
        <ButtonLink href={subscribeHref}>{t.subscribe}</ButtonLink>
      </div>
      <section aria-labelledby="telefon">
        <h2 id="telefon">{t.phone}</h2>
        <p>{t.phoneLead}</p>
        <QrCode text={subscribeHref} label={t.code} />
      </section>
      <section aria-labelledby="adresse">
        <h2 id="adresse">{t.address}</h2>
        <p>{t.addressLead}</p>
        <p class="calendar-address">
          <code>{address}</code>
        </p>
        <Disclosure summary={t.howTitle}>
          <ul>
            {t.how.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Disclosure>
      </section>
      <section aria-labelledby="en-gang">
        <h2 id="en-gang">{t.once}</h2>
        <p>
          {t.onceLead} <a href={href(language, '/min-side/kalender.ics')}>{t.download}</a>
        </p>
      </section>
      <section aria-labelledby="ny">
        <h2 id="ny">{t.renewTitle}</h2>
        <p>{t.renewLead}</p>
        <form method="post" action={href(language, '/min-side/kalender')}>
          <input type="hidden" name="generation" value={String(generation)} />
          <div class="actions">
            <SubmitButton secondary>{t.renew}</SubmitButton>
          </div>
        </form>
      </section>
    </>
  );
}
