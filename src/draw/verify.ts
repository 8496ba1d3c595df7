import { epochSeconds } from '../kit/instant.ts';
import type { SignatureCheck } from './beacon.ts';
import { countFindings, likenessFindings, panelFindings, ticketCounts } from './book-check.ts';
import { checkChance } from './chance.ts';
import { commitmentOf } from './commitment.ts';
import { isHexOf } from './digest.ts';
import { fairnessCheck, type FairnessChecker } from './fairness-check.ts';
import type { Finding } from './finding.ts';
import { isPublishedTooLate, notDrawn, panelOf } from './hold-draw.ts';
import { waitingOrder } from './order.ts';
import { changesBetween } from './promise-changes.ts';
import { promiseShape } from './promise-shape.ts';
import type { DrawPromise } from './promise.ts';
import { termsFindings } from './terms-check.ts';
import { onlySignedParts, type Protocol } from './protocol.ts';
import { protocolShape } from './protocol-shape.ts';
import { isSignedBy, signedBytes, type KeyCheck } from './protocol-signature.ts';
import { shapeFaults } from './shape.ts';
import { ticketOf } from './ticket.ts';
import {
  check,
  checkNames,
  differs,
  inPromise,
  leftOut,
  listsDiffer,
  verdict,
  type Check,
  type Verdict,
} from './verdict.ts';

export interface VerifyOptions {
  /** The commitment as it was received before the draw, from elsewhere than the protocol. */
  readonly commitment?: string;
  /** The promise as it was published; where it has that commitment, it tells what exactly was changed in the protocol. */
  readonly promise?: unknown;
  /** The school's key, from elsewhere than the protocol. */
  readonly publicKey?: string;
  /** Whether the practice chain counts; it does not unless this says so. */
  readonly practice?: boolean;
  /** Judges the certificate of fairness; without it fairness is not checked. */
  readonly checkFairness?: FairnessChecker;
  /** Other means for the two costly sums, which must come to the same. */
  readonly isSignedByChain?: SignatureCheck;
  readonly isSignedByKey?: KeyCheck;
}

/**
 * Looks whether a draw was held as it was promised. Whatever it is given, it answers; it never throws.
 * Without a commitment received beforehand it can tell only that the protocol agrees with itself.
 */
export function verifyProtocol(document: unknown, options: VerifyOptions = {}): Verdict {
  const faults = shapeFaults(document, protocolShape);
  if (faults.length > 0)
    return verdict(false, [check('shape', faults), ...checkNames.slice(1).map((name) => leftOut(name))]);
  const protocol = document as Protocol;
  const { promise } = protocol;
  const { pool, chances, book, source } = promise;

  const hash = commitmentOf(promise);
  const counts = ticketCounts(pool, book);
  const chance = chanceCheck(protocol, options);
  return verdict(source.kind === 'beacon' && source.practice, [
    check('shape', []),
    check('hash', differs('hashDiffers', 'commitment', hash, protocol.commitment)),
    commitmentCheck(promise, hash, options),
    check('terms', inPromise(termsFindings(promise, options.practice ?? false))),
    check('panels', inPromise(panelFindings(pool, book))),
    check('likeness', inPromise(likenessFindings(pool, chances, counts))),
    check('counts', inPromise(countFindings(pool, chances, book, counts))),
    check('times', timeFindings(protocol)),
    chance,
    ...resultChecks(protocol, startOf(protocol, options), chance.state !== 'wrong'),
    fairnessCheck(promise, options.checkFairness),
    signatureCheck(protocol, options),
    {
      name: 'onlySigned',
      state: 'onlySigned',
      findings: onlySignedParts.map((path) => ({ code: 'notCommitted', path })),
    },
  ]);
}

function commitmentCheck(promise: DrawPromise, hash: string, { commitment, promise: published }: VerifyOptions): Check {
  if (commitment === undefined) return leftOut('commitment', { code: 'commitmentNotGiven', path: 'promise' });
  const differing = differs('commitmentDiffers', 'promise', commitment, hash);
  const isPublished = differing.length > 0 && hasCommitment(published, commitment);
  return check('commitment', [...differing, ...(isPublished ? changesBetween(published, promise) : [])]);
}

function hasCommitment(published: unknown, commitment: string): boolean {
  return shapeFaults(published, promiseShape).length === 0 && commitmentOf(published as DrawPromise) === commitment;
}

/** The commitment that the ticket was drawn from: the one received beforehand, where it can be one at all. */
function startOf(protocol: Protocol, { commitment }: VerifyOptions): string {
  return commitment !== undefined && isHexOf(commitment, 32) ? commitment : protocol.commitment;
}

function timeFindings({ promise, publishedAt, heldAt }: Protocol): Finding[] {
  const { chanceAt } = promise;
  const findings: Finding[] = [];
  if (isPublishedTooLate(promise, publishedAt))
    findings.push({ code: 'publishedTooLate', path: 'publishedAt', expected: chanceAt, found: publishedAt });
  if (epochSeconds(heldAt) < epochSeconds(chanceAt))
    findings.push({ code: 'heldTooEarly', path: 'heldAt', expected: chanceAt, found: heldAt });
  return findings;
}

/** A beacon's word can be checked for ever; what dice showed rests on those who saw them. */
function chanceCheck({ promise, chance }: Protocol, options: VerifyOptions): Check {
  // Whether practice counts is said once, with the terms.
  const spoken = checkChance(promise.source, chance, { practice: true }, options.isSignedByChain);
  if (!spoken.ok) {
    const place =
      spoken.reason === 'wrongRound' ? 'chance.round' : chance.kind === 'beacon' ? 'chance.signature' : 'chance';
    return check('chance', [{ code: spoken.reason, path: spoken.reason === 'otherKind' ? 'chance.kind' : place }]);
  }
  if (chance.kind === 'beacon') return check('chance', []);
  return { name: 'chance', state: 'onlySigned', findings: [{ code: 'witnessed', path: 'chance' }] };
}

/** Ticket, selected and waiting, each from what goes before; where that is wrong already, each is held against what is written. */
function resultChecks(protocol: Protocol, commitment: string, chanceIsRight: boolean): Check[] {
  const { promise, chance, selected, waiting } = protocol;
  const ticket = chanceIsRight ? ticketOf(commitment, chance, promise.book.tickets.length) : protocol.ticket;
  const panel = panelOf(promise, ticket);
  const expected = chanceIsRight ? waitingOrder(commitment, chance, notDrawn(promise, panel)) : [];
  return [
    chanceIsRight
      ? check('ticket', differs('ticketDiffers', 'ticket', ticket, protocol.ticket))
      : leftOut('ticket', { code: 'dependsOnOthers', path: 'ticket' }),
    check('selected', listsDiffer('selectedDiffers', 'selected', panel, selected)),
    chanceIsRight
      ? check('waiting', listsDiffer('waitingDiffers', 'waiting', expected, waiting))
      : leftOut('waiting', { code: 'dependsOnOthers', path: 'waiting' }),
  ];
}

function signatureCheck(protocol: Protocol, options: VerifyOptions): Check {
  const promised = protocol.promise.publicKey;
  const key = options.publicKey ?? promised;
  if (options.publicKey !== undefined && promised !== null && promised !== options.publicKey)
    return check('signature', differs('keyDiffers', 'promise.publicKey', options.publicKey, promised));
  if (protocol.signature === null) {
    const finding = { code: 'unsigned', path: 'signature' } as const;
    return key === null ? leftOut('signature', finding) : check('signature', [finding]);
  }
  if (key === null) return leftOut('signature', { code: 'noKey', path: 'signature' });
  const isSigned = (options.isSignedByKey ?? isSignedBy)(protocol.signature, signedBytes(protocol), key);
  return check('signature', isSigned ? [] : [{ code: 'signatureDiffers', path: 'signature' }]);
}
