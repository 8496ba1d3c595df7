import type { Deed } from '../admission/index.ts';
import {
  holdDraw,
  publicKeyOf,
  signProtocol,
  wholeCanonicalJson,
  type BeaconFault,
  type Chance,
  type DiceFault,
} from '../draw/index.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import {
  diceEntriesOf,
  insertProtocol,
  promiseOf,
  saveDiceEntry,
  type DiceReading,
  type PublishedPromise,
} from './document.store.ts';
import type { Draw } from './draw.ts';
import { advance, inSelection, note, type DueDeed, type InSelection, type SelectionDeed } from './in-selection.ts';
import { instantText } from './promise-document.ts';
import type { DrawSettings } from './settings.ts';

export type HoldRefusal =
  | 'notFound'
  | 'notPromised'
  | 'tooEarly'
  | 'otherKind'
  | 'keyChanged'
  | BeaconFault
  | DiceFault;

/** What came of it: a draw that was held now, one that was held already, or dice that wait for the second reading. */
export type Held = 'held' | 'heldBefore' | 'waitsForSecond';

/** Holds the draw with what the beacon said. Whoever comes second, a coordinator or the system itself, sees that it is held. */
export async function holdByBeacon(
  deed: Deed,
  settings: DrawSettings,
  by: DueDeed,
  signature: string,
): Promise<Result<Held, HoldRefusal>> {
  return await inPromised(deed, by, async (about, draw, published) => {
    const { source } = published.promise;
    if (source.kind !== 'beacon') return refused('otherKind');
    return await hold(about, settings, { draw, published }, { kind: 'beacon', round: source.round, signature });
  });
}

/**
 * One person's reading of the dice. When two people have read the same, the draw is held; when they have read different
 * digits, nothing is, until they agree.
 */
export async function enterDice(
  deed: Deed,
  settings: DrawSettings,
  by: SelectionDeed,
  digits: string,
): Promise<Result<Held, HoldRefusal>> {
  return await inPromised(deed, by, async (about, draw, published) => {
    const { source } = published.promise;
    if (source.kind !== 'dice') return refused('otherKind');
    if (!/^\d+$/.test(digits)) return refused('malformed');
    if (digits.length !== source.digits) return refused('wrongLength');
    const before = await diceEntriesOf(about.tx, draw.id);
    const isRepeated = before.some((one) => one.enteredBy === by.accountId && one.digits === digits);
    if (!isRepeated) {
      await saveDiceEntry(about.tx, draw.id, { enteredBy: by.accountId, digits }, about.now);
      await note(about, 'diceEntered', { draw: draw.number });
    }
    const [first, second] = await diceEntriesOf(about.tx, draw.id);
    if (!first || !second) return ok('waitsForSecond');
    // What differs is kept and shown: one of the two corrects theirs.
    if (first.digits !== second.digits) return ok('waitsForSecond');
    return await hold(
      about,
      settings,
      { draw, published },
      { kind: 'dice', digits, entries: [entry(first), entry(second)] },
    );
  });
}

function entry({ enteredBy, digits }: DiceReading) {
  return { by: enteredBy, digits };
}

async function inPromised<By extends DueDeed>(
  deed: Deed,
  by: By,
  work: (about: InSelection<By>, draw: Draw, published: PublishedPromise) => Promise<Result<Held, HoldRefusal>>,
): Promise<Result<Held, HoldRefusal>> {
  return await inSelection(deed, by, async (about): Promise<Result<Held, HoldRefusal>> => {
    const { draw } = about.state;
    const published = draw && (await promiseOf(about.tx, draw.id));
    if (!draw || !published) return refused('notPromised');
    if (draw.state !== 'promised') return ok('heldBefore');
    if (Temporal.Instant.compare(about.now, published.chanceAt) < 0) return refused('tooEarly');
    return await work(about, draw, published);
  });
}

async function hold(
  about: InSelection<DueDeed>,
  settings: DrawSettings,
  { draw, published }: { readonly draw: Draw; readonly published: PublishedPromise },
  chance: Chance,
): Promise<Result<Held, HoldRefusal>> {
  const { tx, now, by } = about;
  const { promise, publishedAt } = published;
  if (promise.source.kind === 'beacon' && promise.source.practice && !settings.practice)
    return refused('practiceInProduction');
  if (promise.publicKey !== null && promise.publicKey !== publicKeyOf(settings.signingSecret))
    return refused('keyChanged');
  const held = holdDraw(promise, chance, {
    publishedAt: instantText(publishedAt, 'ceil'),
    heldAt: instantText(now, 'floor'),
    heldBy: attendants(chance, by),
    practice: settings.practice,
  });
  if (!held.ok) {
    const { code } = held.reason;
    if (isUnexpected(code)) throw new Error(`the promised draw can't be held: ${code}`);
    return refused(code);
  }
  const protocol = signProtocol(held.value, settings.signingSecret);
  await advance(tx, draw, 'hold');
  await insertProtocol(tx, draw.id, wholeCanonicalJson(protocol), by.accountId, now);
  await note(about, 'drawHeld', { draw: draw.number, ticket: protocol.ticket });
  return ok('held');
}

function attendants(chance: Chance, { accountId }: DueDeed) {
  if (accountId === null) return [{ id: 'system', role: 'system' }];
  const people = chance.kind === 'dice' ? chance.entries.map((one) => one.by) : [accountId];
  return people.map((id) => ({ id, role: 'coordinator' }));
}

const unexpected = new Set(['brokenPromise', 'noInstant', 'publishedTooLate', 'heldTooEarly']);
type Unexpected = 'brokenPromise' | 'noInstant' | 'publishedTooLate' | 'heldTooEarly';

/** What was checked when it was promised; it can't come up now unless something is broken. */
function isUnexpected(code: string): code is Unexpected {
  return unexpected.has(code);
}
