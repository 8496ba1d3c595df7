import type { Language } from '../kit/language.ts';
import { momentText } from '../kit/oslo-time.ts';
import { href } from '../web/address.ts';
import { Notice } from '../web/feedback.view.tsx';
import { BackLink } from '../web/structure.view.tsx';
import { CheckBox } from './check-box.view.tsx';
import { Commitment, Digits } from '../web/digits.view.tsx';
import type { PublishedPromise } from './document.store.ts';
import { DrawMap } from './draw-map.view.tsx';
import type { DrawPicture } from './draw-picture.ts';
import { DrawTable } from './draw-table.view.tsx';
import type { Draw } from './draw.ts';
import { selectionMessages } from './messages/index.ts';
import { OtherDraws } from './other-draws.view.tsx';
import { PromisedTerms } from './promised-terms.view.tsx';
import { sourceText } from './source-words.ts';
import { ticketText } from './ticket-text.ts';

export interface OpenDrawProps {
  readonly language: Language;
  readonly picture: DrawPicture;
  readonly promise: PublishedPromise;
  /** The call's other draws that are public. */
  readonly others: readonly Draw[];
  /** The draw that was held instead, where this one was set aside. */
  readonly successor: Draw | undefined;
}

/** A draw as anybody reads it: what was promised, what happened, and how to check both. */
export function OpenDrawPage(props: OpenDrawProps) {
  const { language, picture, promise } = props;
  const t = selectionMessages(language).open;
  const { call, draw, protocol, rows } = picture;
  const places = rows.filter(({ result }) => result === 'place').length;
  return (
    <>
      <BackLink href={href(language, `/opptak/${call.slug}`)}>{t.toCall(call.slug)}</BackLink>
      <p class="kicker">{t.kicker(call.slug, draw.number)}</p>
      <h1>{protocol ? t.heldTitle(ticketText(protocol)) : t.promisedTitle(draw.kind)}</h1>
      <SetAside {...props} />
      <p class="lead">
        {protocol
          ? t.heldLead(rows.length, places)
          : t.promisedLead(rows.length, momentText(language, promise.chanceAt))}
      </p>
      {promise.promise.source.kind === 'beacon' && promise.promise.source.practice ? (
        <Notice tone="warning">
          <p>{t.practice}</p>
        </Notice>
      ) : null}
      <div class="columns draw-columns">
        <DrawMap language={language} picture={picture} />
        <div class="stack">
          {protocol ? <TicketCard {...props} /> : <SourceCard {...props} />}
          <CodeCard {...props} />
        </div>
      </div>
      {protocol ? <CheckBox {...props} /> : null}
      <section aria-labelledby="kommunene">
        <h2 id="kommunene">{t.table.title}</h2>
        <p>{protocol ? t.table.held : t.table.promised}</p>
        <DrawTable language={language} picture={picture} />
      </section>
      <PromisedTerms {...props} />
      <Downloads {...props} />
      <OtherDraws language={language} call={call} others={props.others} />
    </>
  );
}

function SetAside({ language, picture: { draw, call }, successor }: OpenDrawProps) {
  const t = selectionMessages(language).open;
  if (draw.state !== 'discarded') return null;
  return (
    <Notice tone="danger" title={t.setAsideTitle}>
      <p>{t.setAside(successor?.repeatReason ?? '')}</p>
      {successor && !['preparing', 'booked'].includes(successor.state) ? (
        <p>
          <a href={href(language, `/opptak/${call.slug}/trekning/${successor.number}`)}>
            {t.drawLink(successor.number, successor.kind)}
          </a>
        </p>
      ) : null}
    </Notice>
  );
}

function TicketCard({ language, picture, promise }: OpenDrawProps) {
  const t = selectionMessages(language).open;
  const { protocol } = picture;
  if (!protocol) return null;
  const ticket = ticketText(protocol);
  return (
    <section class="card" aria-labelledby="loddet">
      <h2 id="loddet">{protocol.chance.kind === 'dice' ? t.dice : t.ticket}</h2>
      <Digits text={ticket} label={selectionMessages(language).hold.stage.ticketLabel(ticket)} />
      <p>{t.heldAt(momentText(language, Temporal.Instant.from(protocol.heldAt)))}</p>
      <p class="quiet">{sourceText(language, promise.promise.source)}</p>
    </section>
  );
}

/** Before the draw: where chance will come from, and when. */
function SourceCard({ language, promise }: OpenDrawProps) {
  const t = selectionMessages(language).open.terms;
  return (
    <section class="card" aria-labelledby="kilden">
      <h2 id="kilden">{t.chanceAt}</h2>
      <p class="fact-small">
        <strong>{momentText(language, promise.chanceAt)}</strong>
      </p>
      <p>{sourceText(language, promise.promise.source)}</p>
    </section>
  );
}

/** The code that everybody was sent, and what it is for. */
function CodeCard({ language, promise }: OpenDrawProps) {
  const t = selectionMessages(language).open;
  return (
    <section class="card" aria-labelledby="koden">
      <h2 id="koden">{t.code}</h2>
      <Commitment code={promise.commitment} />
      <p>{t.codeText}</p>
    </section>
  );
}

function Downloads({ language, picture }: OpenDrawProps) {
  const t = selectionMessages(language).open.downloads;
  const path = href(language, `/opptak/${picture.call.slug}/trekning/${picture.draw.number}`);
  const files = [
    ...(picture.protocol
      ? [
          ['protokoll.pdf', t.pdf],
          ['protokoll.json', t.protocol],
        ]
      : []),
    ['lofte.json', t.promise],
  ];
  return (
    <section aria-labelledby="filer">
      <h2 id="filer">{t.title}</h2>
      <ul>
        {files.map(([file, text]) => (
          <li key={file}>
            <a href={`${path}/${file}`} download>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
