import type { Language } from '../kit/language.ts';
import { momentText } from '../kit/oslo-time.ts';
import { regionIds } from '../register/index.ts';
import { href } from '../web/address.ts';
import { Notice } from '../web/feedback.view.tsx';
import { TextArea, TextField } from '../web/fields.view.tsx';
import { BackLink, ButtonLink, SubmitButton } from '../web/structure.view.tsx';
import { Commitment, Digits } from '../web/digits.view.tsx';
import type { PublishedPromise } from './document.store.ts';
import { DrawMap } from './draw-map.view.tsx';
import type { DrawPicture } from './draw-picture.ts';
import { isOverdue } from './hold.rules.ts';
import { selectionMessages } from './messages/index.ts';
import type { Process } from './process.ts';
import { valueName } from './rule-words.ts';
import { selectionPath } from './selection-path.ts';
import { sourceText } from './source-words.ts';
import { ticketText } from './ticket-text.ts';

/** One person's reading of the dice. */
export interface Reading {
  readonly who: string;
  readonly digits: string;
  readonly own: boolean;
}

interface Props {
  readonly language: Language;
  readonly process: Process;
  readonly promise: PublishedPromise;
  readonly picture: DrawPicture;
  readonly now: Temporal.Instant;
  readonly readings: readonly Reading[];
  /** Whether it has just been drawn, so that a script may let it unfold. Without one everything is simply there. */
  readonly unfolds: boolean;
  /** Whether the page looks again by itself until the draw is held, or has been asked to stand still. */
  readonly waiting: 'looking' | 'still' | undefined;
  /** Whether the round is to be pasted in. */
  readonly byHand: boolean;
  readonly refusal: string | undefined;
}

/** Few words and large: what was promised, what chance said, and who was drawn. */
export function HoldPage(props: Props) {
  const { language, process, promise, picture, now, unfolds, refusal } = props;
  const t = selectionMessages(language).hold.stage;
  const { call } = process.state;
  const { protocol } = picture;
  const isTime = Temporal.Instant.compare(now, promise.chanceAt) >= 0;
  const { source } = promise.promise;
  return (
    <>
      <BackLink href={href(language, selectionPath(call.id))}>{selectionMessages(language).process.toDesk}</BackLink>
      <div class="draw-stage" data-unfolds={unfolds && protocol ? '' : undefined}>
        <div class="draw-stage-head">
          <h1>{protocol ? t.held : t.title(call.slug)}</h1>
          {source.kind === 'beacon' && source.practice ? <p class="practice-mark">{t.practice}</p> : null}
        </div>
        {refusal ? (
          <Notice tone="danger">
            <p>{refusal}</p>
          </Notice>
        ) : null}
        <div class="columns draw-stage-columns">
          <div class="stack">
            {protocol ? (
              <Drawn language={language} picture={picture} />
            ) : (
              <>
                <p class="draw-stage-time">
                  {isTime ? t.timeHasCome : t.comesAt(momentText(language, promise.chanceAt))}
                </p>
                <p>{sourceText(language, source)}</p>
                {isTime ? <Chance {...props} /> : null}
                <Waiting {...props} />
              </>
            )}
            <section class="draw-stage-code" aria-labelledby="kode">
              <h2 id="kode">{t.code}</h2>
              <Commitment code={promise.commitment} />
              <p class="quiet">{t.codeText(momentText(language, promise.publishedAt))}</p>
            </section>
          </div>
          <DrawMap language={language} picture={picture} />
        </div>
        {protocol ? <Selected language={language} picture={picture} /> : null}
      </div>
      {protocol ? <Onward language={language} process={process} /> : null}
    </>
  );
}

function Chance(props: Props) {
  return props.promise.promise.source.kind === 'dice' ? <DiceForm {...props} /> : <BeaconForm {...props} />;
}

function BeaconForm({ language, process, promise, now, byHand, refusal }: Props) {
  const t = selectionMessages(language).hold.stage;
  const action = href(language, selectionPath(process.state.call.id, 'hold'));
  return (
    <>
      {isOverdue(promise.chanceAt, now) && !refusal ? (
        <Notice tone="warning" title={t.overdueTitle}>
          <p>{t.overdue}</p>
        </Notice>
      ) : null}
      <form method="post" action={action}>
        <div class="actions">
          <SubmitButton>{t.draw}</SubmitButton>
        </div>
      </form>
      {refusal || byHand ? (
        <PasteForm language={language} action={action} />
      ) : (
        <p>
          <a href={`${action}?for=hand`}>{t.byHand}</a>
        </p>
      )}
    </>
  );
}

/** What comes by itself, and how to stop the page from looking for it. Dice come by hand alone. */
function Waiting({ language, process, promise, now, waiting }: Props) {
  const t = selectionMessages(language).hold.stage;
  if (promise.promise.source.kind !== 'beacon') return null;
  const isTime = Temporal.Instant.compare(now, promise.chanceAt) >= 0;
  const here = href(language, selectionPath(process.state.call.id, 'hold'));
  return (
    <>
      {isOverdue(promise.chanceAt, now) ? null : <p class="quiet">{isTime ? t.comesByItself : t.heldByItself}</p>}
      {waiting ? (
        <p class="quiet">
          {waiting === 'looking' ? t.looksAgain : t.standsStill}{' '}
          <a href={waiting === 'looking' ? `${here}?rolig=ja` : here}>
            {waiting === 'looking' ? t.standStill : t.lookAgain}
          </a>
        </p>
      ) : null}
    </>
  );
}

function PasteForm({ language, action }: { language: Language; action: string }) {
  const t = selectionMessages(language).hold.stage;
  return (
    <form method="post" action={action}>
      <TextArea name="signature" label={t.signature} hint={t.signatureHint} rows={3} maxLength={400} />
      <div class="actions">
        <SubmitButton secondary>{t.drawByHand}</SubmitButton>
      </div>
    </form>
  );
}

function DiceForm({ language, process, promise, readings }: Props) {
  const t = selectionMessages(language).hold.stage;
  const { source } = promise.promise;
  const own = readings.find((one) => one.own);
  const differ = new Set(readings.map(({ digits }) => digits)).size > 1;
  const length = source.kind === 'dice' ? source.digits : 3;
  return (
    <>
      {differ ? (
        <Notice tone="danger" title={t.differTitle}>
          <p>{t.differ}</p>
        </Notice>
      ) : null}
      {readings.length > 0 ? (
        <ul class="readings">
          {readings.map(({ who, digits }) => (
            <li key={who}>
              <strong>{digits}</strong> {who}
            </li>
          ))}
        </ul>
      ) : null}
      {own && !differ ? <p>{t.waitsForSecond}</p> : null}
      <form method="post" action={href(language, selectionPath(process.state.call.id, 'hold'))}>
        <TextField
          name="digits"
          label={t.digits}
          hint={t.digitsHint(length)}
          inputmode="numeric"
          maxLength={length}
          width="short"
          value={own?.digits}
          required
        />
        <div class="actions">
          <SubmitButton>{own ? t.correctDice : t.enterDice}</SubmitButton>
        </div>
      </form>
    </>
  );
}

function Drawn({ language, picture }: { language: Language; picture: DrawPicture }) {
  const t = selectionMessages(language).hold.stage;
  const { protocol, rows } = picture;
  if (!protocol) return null;
  const ticket = ticketText(protocol);
  const places = rows.filter(({ result }) => result === 'place').length;
  return (
    <section class="draw-stage-result" aria-labelledby="lodd">
      <h2 id="lodd">{t.ticket}</h2>
      <Digits text={ticket} label={t.ticketLabel(ticket)} />
      <p class="draw-stage-count">{t.count(places, rows.length)}</p>
      <p class="quiet">{t.heldAt(momentText(language, Temporal.Instant.from(protocol.heldAt)))}</p>
    </section>
  );
}

/** Those who were drawn, region by region from south-east to north. */
function Selected({ language, picture }: { language: Language; picture: DrawPicture }) {
  const t = selectionMessages(language).hold.stage;
  const drawn = picture.rows.filter(({ result }) => result === 'place');
  const names = (region: string): string[] => drawn.filter((row) => row.region === region).map(({ name }) => name);
  return (
    <section aria-labelledby="trukket">
      <h2 id="trukket">{t.selected}</h2>
      <dl class="drawn-list">
        {regionIds
          .filter((region) => names(region).length > 0)
          .map((region) => (
            <div key={region}>
              <dt>{valueName(language, region)}</dt>
              <dd>
                <ul>
                  {names(region).map((name) => (
                    <li key={name} class="drawn-name">
                      {name}
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          ))}
      </dl>
    </section>
  );
}

function Onward({ language, process }: { language: Language; process: Process }) {
  const t = selectionMessages(language).process;
  const { call, draw } = process.state;
  // It may have been held before anybody was ready to watch.
  const again = (
    <ButtonLink secondary href={`${href(language, selectionPath(call.id, 'hold'))}?vis=na`}>
      {selectionMessages(language).hold.stage.again}
    </ButtonLink>
  );
  return draw?.state === 'held' ? (
    <form method="post" action={href(language, selectionPath(call.id, 'kunngjor'))}>
      <div class="actions">
        <SubmitButton>{t.next.publish.action}</SubmitButton>
        {again}
      </div>
    </form>
  ) : (
    <div class="actions">
      <ButtonLink href={href(language, `/opptak/${call.slug}/trekning/${draw?.number ?? 1}`)}>
        {t.next.done.action}
      </ButtonLink>
      {again}
    </div>
  );
}
