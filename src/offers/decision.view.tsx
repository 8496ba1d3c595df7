import type { Language } from '../kit/language.ts';
import { dateText } from '../kit/oslo-time.ts';
import { href } from '../web/address.ts';
import { Empty, Notice, NowCard } from '../web/feedback.view.tsx';
import { BackLink, ButtonLink } from '../web/structure.view.tsx';
import type { Decision, LetterText } from './decision.ts';
import { LetterView } from './letter.view.tsx';
import { offersMessages } from './messages/index.ts';
import { awaitsAnswer } from './offer-state.rules.ts';
import type { Offer } from './offer.store.ts';

export interface DecisionPageProps {
  readonly language: Language;
  readonly kind: 'municipality' | 'participant';
  readonly base: string;
  readonly decision: Decision;
  readonly earlier: readonly Decision[];
  /** The letter in English, where that is asked for. */
  readonly english: LetterText | null;
  readonly offer: Offer | undefined;
  /** Where the application stands in the order for vacant places, if it has a place in it. */
  readonly position: number | null;
  readonly canAct: boolean;
}

/** What somebody has been told, with what they can do about it. */
export function DecisionPage(props: DecisionPageProps) {
  const { language, base, decision, english } = props;
  const t = offersMessages(language).pages.decision;
  const { content } = decision;
  const query = `?nr=${encodeURIComponent(content.number)}`;
  return (
    <>
      <WayBack {...props} />
      <OfferCard {...props} />
      {english ? (
        <Notice tone="info">
          <p>{offersMessages('en').letter.facts.translation}</p>
        </Notice>
      ) : null}
      <LetterView
        language={english ? 'en' : content.language}
        letter={english ?? content.letter}
        number={content.number}
        application={content.facts.application}
        to={
          content.to.municipality === content.to.name
            ? content.to.name
            : `${content.to.name}, ${content.to.municipality}`
        }
        madeAt={decision.madeAt}
        hash={english ? null : decision.hash}
        without={props.canAct ? undefined : `${base}/`}
      />
      <div class="actions">
        <ButtonLink secondary href={href(language, `${base}/vedtak.pdf${query}${english ? '&sprak=en' : ''}`)}>
          {t.pdf}
        </ButtonLink>
        {props.canAct ? (
          <ButtonLink secondary href={href(language, `${base}/klage${query}`)}>
            {t.appealLink}
          </ButtonLink>
        ) : null}
        <a href={href(language, `${base}/vedtak${query}${english ? '' : '&sprak=en'}`)}>
          {english ? t.original : t.english}
        </a>
      </div>
      {props.earlier.length > 0 ? <Earlier {...props} /> : null}
    </>
  );
}

/** To the application or the participant's page; the leader who only reads goes back to their own. */
function WayBack({ language, base, kind, canAct }: Pick<DecisionPageProps, 'language' | 'base' | 'kind' | 'canAct'>) {
  const t = offersMessages(language).pages.decision;
  if (!canAct) return <BackLink href={href(language, '/min-side')}>{t.backToOwn}</BackLink>;
  return <BackLink href={href(language, base)}>{kind === 'municipality' ? t.back : t.backToParticipant}</BackLink>;
}

function OfferCard({ language, base, offer, position, canAct, kind }: DecisionPageProps) {
  const t = offersMessages(language).pages.decision;
  if (kind === 'participant') return null;
  if (!offer) return position === null ? null : <p class="lead">{t.position(position)}</p>;
  const answered = t.answered[offer.state];
  const text = typeof answered === 'string' ? answered : answered(dateText(language, offer.answerBy));
  if (!awaitsAnswer(offer.state) || !canAct)
    return (
      <Notice tone={offer.state === 'accepted' ? 'success' : 'info'}>
        <p>
          {text}
          {canAct ? (
            <>
              {' '}
              <a href={href(language, `${base}/svar`)}>{t.answer}</a>
            </>
          ) : null}
        </p>
      </Notice>
    );
  return (
    <NowCard kicker={text} title={offersMessages(language).pages.answer.title}>
      <ButtonLink href={href(language, `${base}/svar`)}>{t.answer}</ButtonLink>
    </NowCard>
  );
}

function Earlier({ language, base, earlier }: DecisionPageProps) {
  const t = offersMessages(language).pages.decision;
  return (
    <section aria-labelledby="tidligere">
      <h2 id="tidligere">{t.earlier}</h2>
      <ul>
        {earlier.map(({ number, madeAt, id }) => (
          <li key={id}>
            <a href={href(language, `${base}/vedtak?nr=${encodeURIComponent(number)}`)}>
              {t.earlierLine(number, dateText(language, madeAt))}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function NoDecision(props: Pick<DecisionPageProps, 'language' | 'base' | 'kind' | 'canAct'>) {
  const { language } = props;
  const t = offersMessages(language).pages.decision;
  return (
    <>
      <WayBack {...props} />
      <h1 class="ds-sr-only">{t.none.title}</h1>
      <Empty title={t.none.title}>
        <p>{t.none.text}</p>
      </Empty>
    </>
  );
}
