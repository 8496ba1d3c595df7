import type { LinkedCard } from '../library/index.ts';
import type { Language } from '../kit/language.ts';
import { DataTable, Disclosure } from '../web/structure.view.tsx';
import { CardLink } from './card-links.view.tsx';
import type { CardUse } from './card-use.rules.ts';
import { gatheringsMessages } from './messages/index.ts';

export interface CardUseProps {
  readonly language: Language;
  readonly use: readonly CardUse[];
  /** Every card that people can read. */
  readonly cards: readonly LinkedCard[];
}

/** Which cards of the library are used at which gathering; those that no session uses are folded away. */
export function CardUseTable({ language, use, cards }: CardUseProps) {
  const t = gatheringsMessages(language).cards.coverage;
  const used = new Set(use.flatMap((one) => one.cards.map(({ id }) => id)));
  const unused = cards.filter(({ id }) => !used.has(id));
  const kindOf = (id: string) => cards.find((card) => card.id === id)?.kind ?? 'gone';
  const isGone = [...used].some((id) => kindOf(id) === 'gone');
  const columns = (['technique', 'theory', ...(isGone ? ['gone' as const] : [])] as const).map((key) => ({
    key,
    text: t.columns[key],
  }));
  return (
    <section aria-labelledby="kort">
      <h2 id="kort">{t.title}</h2>
      {used.size > 0 ? (
        <DataTable
          caption={t.caption}
          columns={[{ key: 'gathering', text: t.gathering }, ...columns]}
          rows={use.map((one) => ({
            key: String(one.gathering),
            cells: [
              t.numbered(one.gathering),
              ...columns.map(({ key }) => (
                <Used
                  key={key}
                  language={language}
                  used={one.cards.filter(({ id }) => kindOf(id) === key)}
                  cards={cards}
                />
              )),
            ],
          }))}
        />
      ) : (
        <p>{t.none}</p>
      )}
      {unused.length > 0 ? (
        <Disclosure summary={t.unused(unused.length)}>
          <ul>
            {unused.map((card) => (
              <li key={card.id}>
                <CardLink language={language} card={card} /> <span class="quiet">({t.kinds[card.kind]})</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </section>
  );
}

interface UsedProps extends Pick<CardUseProps, 'language' | 'cards'> {
  readonly used: CardUse['cards'];
}

/** Cards with how many sessions use them, where that is more than one. */
function Used({ language, used, cards }: UsedProps) {
  const t = gatheringsMessages(language).cards.coverage;
  if (used.length === 0) return <>–</>;
  return (
    <ul class="used-cards" role="list">
      {used.map(({ id, sessions }) => {
        const card = cards.find((one) => one.id === id);
        return (
          <li key={id}>
            {card ? <CardLink language={language} card={card} /> : id}
            {sessions > 1 ? <span class="quiet"> {t.sessions(sessions)}</span> : null}
          </li>
        );
      })}
    </ul>
  );
}
