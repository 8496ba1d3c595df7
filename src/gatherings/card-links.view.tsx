import type { LinkedCard } from '../library/index.ts';
import type { Language } from '../kit/language.ts';
import { href } from '../web/address.ts';
import { gatheringsMessages } from './messages/index.ts';

interface Props {
  readonly language: Language;
  readonly cards: readonly LinkedCard[];
}

/** A card by its title, leading to its page. */
export function CardLink({ language, card }: { language: Language; card: LinkedCard }) {
  return (
    <a href={href(language, `/bibliotek/${card.id}`)} lang={card.lang === language ? undefined : card.lang}>
      {card.title}
    </a>
  );
}

/** The cards that a session is built from, each with what it is about. */
export function SessionCards({ language, cards }: Props) {
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby="kort">
      <h2 id="kort">{gatheringsMessages(language).cards.title}</h2>
      <ul>
        {cards.map((card) => (
          <li key={card.id}>
            <CardLink language={language} card={card} />
            <br />
            <span lang={card.lang === language ? undefined : card.lang}>{card.summary}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The same on one line, where a session is one of many. */
export function CardLine({ language, cards }: Props) {
  if (cards.length === 0) return null;
  return (
    <p class="timeline-cards">
      {gatheringsMessages(language).cards.title}:{' '}
      {cards.map((card, index) => (
        <span key={card.id}>
          {index > 0 ? ' · ' : null}
          <CardLink language={language} card={card} />
        </span>
      ))}
    </p>
  );
}
