import type { CasePart } from '../admission/index.ts';
import { dateText } from '../kit/oslo-time.ts';
import { href } from '../web/address.ts';
import { StatusTag } from '../web/feedback.view.tsx';
import { Disclosure } from '../web/structure.view.tsx';
import { decisionLinesOf } from './decision.store.ts';
import { letterKindOf } from './due.rules.ts';
import { offersMessages } from './messages/index.ts';
import { offerOf, replacementsOf } from './offer.store.ts';
import { offerTones } from './places.view.tsx';

/** On the school's page of an application: what was answered, who was replaced and why, and every decision that was sent. */
export const decisionsPart: CasePart = async (c, application) => {
  const { db, language } = c.var;
  const told = await decisionLinesOf(db, application.id);
  if (told.length === 0) return null;
  const offer = await offerOf(db, application.id);
  const replacements = await replacementsOf(db, application.id);
  const t = offersMessages(language).desk;
  const { replacedLine } = offersMessages(language).pages.answer;
  const names = new Map(application.participants.map(({ id, name }) => [id, name]));
  return (
    <section class="card" aria-labelledby="vedtak">
      <div class="title-line">
        <h2 id="vedtak">{t.decisions.title}</h2>
        {offer ? <StatusTag tone={offerTones[offer.state]} text={t.places.states[offer.state]} /> : null}
      </div>
      {replacements.length > 0 ? (
        <ul>
          {replacements.map(({ left, came, reason }) => (
            <li key={left}>
              {replacedLine(left, came)}: {reason}
            </li>
          ))}
        </ul>
      ) : null}
      <Disclosure summary={t.decisions.sent(told.length)}>
        <ul>
          {told.map((one) => (
            <li key={one.id}>
              <a href={href(language, `/skole/vedtak/${one.id}`)}>
                {[one.number, t.kinds[letterKindOf(one)], names.get(one.participantId ?? '')]
                  .filter(Boolean)
                  .join(', ')}
              </a>{' '}
              <span class="quiet">{dateText(language, one.madeAt)}</span>
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
};
