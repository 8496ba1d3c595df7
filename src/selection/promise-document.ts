import {
  practiceChain,
  publicKeyOf,
  quicknet,
  roundAt,
  timeOf,
  type ChanceSource,
  type DrawPromise,
} from '../draw/index.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import type { MadeBook } from './document.store.ts';
import type { Draw } from './draw.ts';
import { differenceCode, differences } from './representation.rules.ts';
import type { SelectionState } from './selection-state.ts';
import type { DrawSettings } from './settings.ts';

/** When chance shall speak, and for dice who watches. */
export interface ChanceTerms {
  readonly chanceAt: Temporal.Instant;
  readonly witnesses: readonly [string, string] | null;
}

/** The one spelling of moments in the documents of a draw: whole seconds. */
export function instantText(instant: Temporal.Instant, rounding: 'floor' | 'ceil'): string {
  return instant.round({ smallestUnit: 'second', roundingMode: rounding }).toString();
}

export interface PlannedChance {
  readonly source: ChanceSource;
  readonly chanceAt: string;
}

/** The very round of the beacon, or the throwing of the dice, that the terms come to. */
export function plannedChance(
  { call }: Pick<SelectionState, 'call'>,
  tickets: number,
  terms: ChanceTerms,
  { practice }: Pick<DrawSettings, 'practice'>,
): Result<PlannedChance, 'noRound' | 'noWitnesses'> {
  const wanted = instantText(terms.chanceAt, 'ceil');
  if (call.chanceKind === 'dice') {
    if (!terms.witnesses) return refused('noWitnesses');
    const source = { kind: 'dice', digits: tickets === 10_000 ? 4 : 3, witnesses: terms.witnesses } as const;
    return ok({ source, chanceAt: wanted });
  }
  const chain = practice ? practiceChain : quicknet;
  const round = roundAt(chain, wanted);
  const chanceAt = timeOf(chain, round);
  // A chain that begins later than that has no such round.
  const isNear =
    chanceAt !== undefined && Temporal.Instant.from(chanceAt).since(wanted).total('seconds') <= chain.period;
  if (!isNear) return refused('noRound');
  return ok({ source: { kind: 'beacon', chain: chain.hash, round, practice: chain.practice }, chanceAt });
}

/** What is promised, from the ticket book and all that was decided about it. */
export function promiseDocument(
  state: SelectionState,
  draw: Draw,
  book: MadeBook,
  planned: PlannedChance,
  { previous, settings }: { readonly previous: DrawPromise['previous']; readonly settings: DrawSettings },
): DrawPromise {
  const { call, published, representation, choice, acknowledgements } = state;
  const names = new Map(book.members.map(({ number, name }) => [number, name]));
  return {
    format: 'samling-draw-1',
    kind: draw.kind,
    call: call.slug,
    pool: {
      ...book.pool,
      applicants: book.pool.applicants.map((one) => ({ ...one, name: names.get(one.id) ?? one.id })),
    },
    chances: book.chances,
    certificate: book.certificate,
    book: book.book,
    ...planned,
    noticeHours: call.hoursToChance,
    deviations: differences(published, representation).map((difference) => ({
      rule: differenceCode(difference),
      reason: choice?.reason ?? '',
    })),
    acknowledgements: [...acknowledgements]
      .filter(([applicant]) => book.chances[applicant] === 0)
      .map(([applicant, reason]) => ({ applicant, reason })),
    previous,
    publicKey: publicKeyOf(settings.signingSecret),
  };
}
