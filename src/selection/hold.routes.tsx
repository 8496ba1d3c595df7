import { coordinator, deedOf } from '../admission/index.ts';
import { accountNames } from '../people/index.ts';
import type { Result } from '../kit/result.ts';
import type { AppContext } from '../web/context.ts';
import { readForm } from '../web/form.ts';
import { page, seeOther } from '../web/respond.tsx';
import { get, post, type Route } from '../web/route.ts';
import { diceEntriesOf } from './document.store.ts';
import { pictureOf } from './draw-picture.ts';
import { fetchBeacon } from './fetch-beacon.ts';
import { enterDice, holdByBeacon, type Held, type HoldRefusal } from './hold.action.ts';
import { secondsToNextLook } from './hold.rules.ts';
import { HoldPage } from './hold.view.tsx';
import { selectionMessages } from './messages/index.ts';
import type { Process } from './process.ts';
import { selectionDeed, withSelection } from './selection-page.ts';
import { selectionPath } from './selection-path.ts';
import type { DrawSettings } from './settings.ts';
import { WaitPage } from './wait.view.tsx';

/** The page that the draw is held on, made for a projector. */
export function holdRoutes(settings: () => DrawSettings): readonly Route[] {
  const path = '/skole/opptak/:id/trekning/hold';
  return [
    get(path, coordinator, (c) => withSelection(c, (process) => show(c, process))),
    post(path, coordinator, (c) => withSelection(c, (process) => hold(c, settings(), process)), {
      rate: { times: 30, seconds: 60 },
    }),
  ];
}

type Refusal = Exclude<HoldRefusal, 'notFound'> | 'unreachable';

async function hold(c: AppContext, settings: DrawSettings, process: Process): Promise<Response> {
  const { typed } = await readForm(c);
  const result = await attempt(c, settings, process, typed['digits'], typed['signature']);
  if (!result.ok) return result.reason === 'notFound' ? await c.notFound() : await show(c, process, result.reason);
  const { call } = process.state;
  // Whoever drew sees it unfold; whoever comes later finds it done.
  return seeOther(c, `${selectionPath(call.id, 'hold')}${result.value === 'held' ? '?vis=na' : ''}`);
}

async function attempt(
  c: AppContext,
  settings: DrawSettings,
  process: Process,
  digits: string | undefined,
  pasted: string | undefined,
): Promise<Result<Held, HoldRefusal | 'unreachable'>> {
  const by = selectionDeed(c, process);
  const source = process.promise?.promise.source;
  if (source?.kind === 'dice') return await enterDice(deedOf(c), settings, by, (digits ?? '').replaceAll(/\s/g, ''));
  const isTime =
    process.promise !== undefined && Temporal.Instant.compare(c.var.clock.now(), process.promise.chanceAt) >= 0;
  const signature = (pasted ?? '').replaceAll(/\s/g, '').toLowerCase();
  if (signature !== '' || source === undefined || !isTime)
    return await holdByBeacon(deedOf(c), settings, by, signature);
  const fetched = await fetchBeacon(settings, source);
  return fetched.ok ? await holdByBeacon(deedOf(c), settings, by, fetched.value) : fetched;
}

async function show(c: AppContext, process: Process, refusal?: Refusal): Promise<Response> {
  const { language, db, clock, visitor } = c.var;
  const { draw, call } = process.state;
  const t = selectionMessages(language).hold.stage;
  if (!draw || !process.promise)
    return page(
      c,
      t.title(call.slug),
      <WaitPage language={language} callId={call.id} title={t.title(call.slug)} text={t.notPromised} />,
      {
        status: refusal ? 409 : 200,
      },
    );
  const picture = await pictureOf(db, call, draw, true);
  if (!picture) throw new Error('what is promised has a ticket book');
  const entries = await diceEntriesOf(db, draw.id);
  const names = await accountNames(
    db,
    entries.map(({ enteredBy }) => enteredBy),
  );
  const now = clock.now();
  const { source } = process.promise.promise;
  const path = selectionPath(call.id, 'hold');
  const byHand = c.req.query('for') === 'hand';
  const waits = !picture.protocol && source.kind === 'beacon' && !byHand && !refusal;
  const waiting = !waits ? undefined : c.req.query('rolig') === 'ja' ? 'still' : 'looking';
  const content = (
    <HoldPage
      language={language}
      process={process}
      promise={process.promise}
      picture={picture}
      now={now}
      readings={entries.map(({ enteredBy, digits }) => ({
        who: names.get(enteredBy) ?? '',
        digits,
        own: enteredBy === visitor.account?.id,
      }))}
      unfolds={c.req.query('vis') === 'na'}
      waiting={waiting}
      byHand={byHand}
      refusal={refusal && t.refusals[refusal]}
    />
  );
  return page(c, t.title(call.slug), content, {
    wide: true,
    status: refusal ? 409 : 200,
    // Whoever has waited for it sees it unfold.
    ...(waiting === 'looking'
      ? { lookAgain: { seconds: secondsToNextLook(process.promise.chanceAt, now), path: `${path}?vis=na` } }
      : {}),
  });
}
