import { certainty } from '../draw/index.ts';
import { numberFormat } from '../kit/formats.ts';
import type { Language } from '../kit/language.ts';
import { momentText } from '../kit/oslo-time.ts';
import { href } from '../web/address.ts';
import { Notice } from '../web/feedback.view.tsx';
import { BackLink, ButtonLink, Disclosure, SubmitButton } from '../web/structure.view.tsx';
import type { DrawPicture } from './draw-picture.ts';
import { DrawTable } from './draw-table.view.tsx';
import { selectionMessages } from './messages/index.ts';
import type { Process } from './process.ts';
import { selectionPath } from './selection-path.ts';

interface Props {
  readonly language: Language;
  readonly process: Process;
  readonly picture: DrawPicture | undefined;
  readonly refusal: string | undefined;
}

/** The ticket book as it was made, or the button that makes it. */
export function BookPage({ language, process, picture, refusal }: Props) {
  const t = selectionMessages(language).hold.book;
  const { state, bookIsStale } = process;
  const path = href(language, selectionPath(state.call.id));
  const isPromised = process.promise !== undefined;
  const mustBeMade =
    !isPromised &&
    state.gate.open &&
    !state.roomForAll &&
    (!picture || bookIsStale || state.draw?.state === 'preparing');
  return (
    <>
      <BackLink href={path}>{selectionMessages(language).process.toDesk}</BackLink>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {refusal ? (
        <Notice tone="danger">
          <p>{refusal}</p>
          <p>
            <a href={`${path}/representasjon`}>{t.toRules}</a>
          </p>
        </Notice>
      ) : null}
      {picture && bookIsStale && !isPromised ? (
        <Notice tone="warning" title={t.staleTitle}>
          <p>{t.stale}</p>
        </Notice>
      ) : null}
      {mustBeMade ? (
        <form method="post" action={`${path}/loddbok`}>
          <div class="actions">
            <SubmitButton>{picture ? t.makeAgain : t.make}</SubmitButton>
          </div>
        </form>
      ) : null}
      {picture ? <BookFacts language={language} picture={picture} /> : null}
      {picture && !mustBeMade && !isPromised ? (
        <div class="actions">
          <ButtonLink href={`${path}/lofte`}>{t.toPromise}</ButtonLink>
        </div>
      ) : null}
      {picture ? <DrawTable language={language} picture={picture} /> : null}
    </>
  );
}

function BookFacts({ language, picture: { book, tickets, rows } }: { language: Language; picture: DrawPicture }) {
  const t = selectionMessages(language).hold.book;
  const number = numberFormat(language);
  const deviation = numberFormat(language, { maximumFractionDigits: 2 });
  const facts = [
    [t.tickets, number.format(tickets)],
    [t.applicants, number.format(rows.length)],
    [t.panels, number.format(book.book.panels.length)],
    [t.deviation, t.ofTicket(deviation.format((book.book.deviation / certainty) * tickets))],
    [t.madeAt, momentText(language, book.madeAt)],
  ] as const;
  return (
    <>
      <dl class="facts">
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd class="fact-small">{value}</dd>
          </div>
        ))}
      </dl>
      <Disclosure summary={t.deviationWhy}>
        <p>{t.deviationText}</p>
      </Disclosure>
    </>
  );
}
