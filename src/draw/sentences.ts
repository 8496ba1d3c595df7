import type { Finding, FindingCode } from './finding.ts';
import type { HoldRefusal } from './hold-draw.ts';
import type { CheckName } from './verdict.ts';

/** What each check asks, for readers at a terminal. */
export const questions: Readonly<Record<CheckName, string>> = {
  shape: 'The file is a complete protocol.',
  hash: "The protocol's commitment is the hash of its promise.",
  commitment: 'The promise is the one whose commitment you received.',
  terms: 'What was promised agrees with itself.',
  panels: 'Every ticket keeps every quota and fits the room.',
  likeness: 'Applicants whom no rule tells apart are treated alike.',
  counts: 'The tickets follow the chances as closely as the book says.',
  times: 'The promise came early enough, and the draw after chance had spoken.',
  chance: 'Chance spoke as promised.',
  ticket: 'The ticket follows from chance.',
  selected: 'Those selected are those of the ticket.',
  waiting: 'The order of the waiting follows from chance.',
  fairness: 'Nobody could have a larger chance but at the cost of a smaller one.',
  signature: 'The protocol is signed by the key that was promised.',
  onlySigned: 'These rest on the signature alone.',
};

const sentences: Readonly<Record<FindingCode | HoldRefusal['code'], string>> = {
  missing: 'a field is missing',
  unknownField: 'there is a field that the format does not have',
  forbiddenName: 'a field has a name that is not allowed',
  notText: 'this is not a text',
  notWhole: 'this is not a whole number',
  outOfRange: 'this number is too small or too large',
  notHex: 'these are not the right number of lower-case hexadecimal digits',
  notInstant: 'this is not an instant like 2027-03-01T12:00:00Z',
  notList: 'this is not a list',
  wrongLength: 'this is not as long as it must be',
  notObject: 'this is not an object',
  notAllowed: 'this is not one of the values that the format allows',
  tooDeep: 'this nests too deep',
  idRepeated: 'two applicants have the same id',
  acceptedTwice: 'somebody has a place already, and again or in the pool too',
  featureMissing: 'an applicant lacks a feature that has quotas',
  seatsMissing: 'an applicant lacks the number of seats',
  minAboveMax: 'the minimum is above the maximum',
  chanceMissing: 'an applicant has no chance stated',
  chanceUnknown: 'a chance is stated for nobody in the pool',
  unknownChain: 'no such beacon is known',
  practiceMark: 'the mark of practice is not what the beacon is',
  practiceInProduction: 'this is the practice chain, whose rounds everybody can foresee: it counts for nothing',
  roundNotAtTime: 'the round is not signed at the time that was promised',
  digitsDoNotFit: 'the number of dice does not fit the number of tickets',
  sameWitness: 'the two witnesses are the same',
  notAcknowledged: 'an applicant has no chance at all, and nobody has said why',
  applicantUnknown: 'this applicant is not in the pool',
  noSuchPanel: 'a ticket names a panel that is not there',
  panelUnknownApplicant: 'a panel has somebody who is not in the pool',
  panelOrder: 'the ids are not in the order of the pool, each once',
  quotaBroken: 'a panel breaks a quota',
  roomBroken: 'a panel does not fit the room',
  likesDiffer: 'applicants whom no rule tells apart stand on numbers of tickets that differ by more than one',
  chancesDiffer: 'applicants whom no rule tells apart have different chances',
  deviationDiffers: 'the largest deviation is not the one stated',
  bookTooCoarse: 'somebody’s tickets are too far from the chance: the book ought to have 10,000 tickets',
  wrongRound: 'this is not the round that was promised',
  notYet: 'the round has not come yet',
  wrongChain: 'this was signed by another beacon than the one promised',
  badSignature: 'the beacon did not sign this',
  malformed: 'this cannot be a signature of the beacon, or a throw of dice',
  sameHand: 'both entries are by the same person',
  disagree: 'the two entries do not agree',
  otherKind: 'chance is of another kind than was promised',
  hashDiffers: 'the hash is not that of the promise',
  commitmentDiffers: 'the promise was changed: it is not the one that this commitment was made to',
  changed: 'this is not what was published',
  commitmentNotGiven: 'no commitment was given, so that nobody can tell whether the promise was changed',
  publishedTooLate: 'the commitment was published too late',
  heldTooEarly: 'the draw was held before chance had spoken',
  witnessed: 'dice were thrown before witnesses, who alone can vouch for them',
  dependsOnOthers: 'chance is wrong already',
  ticketDiffers: 'another ticket follows from chance',
  selectedDiffers: 'the ticket selects others',
  waitingDiffers: 'another order follows from chance',
  keyDiffers: 'the key is not the one you gave',
  unsigned: 'there is no signature',
  noKey: 'there is no key to check the signature with',
  signatureDiffers: 'the signature is not one by this key over this protocol',
  notCommitted: 'not covered by the commitment',
  mustBeSolvedAgain: 'the certificate proves this only up to whole panels',
  levelWrong: 'the certificate does not prove this level',
  levelMissing: 'an applicant stands at no level of the certificate',
  notAsked: 'the certificate was not judged',
  solvedAgain: 'the pool was solved again, and came to these chances',
  chanceNotFairest: 'the pool was solved again, and came to another chance',
  brokenPromise: 'the promise is not in order',
  noInstant: 'a moment is not written like 2027-03-01T12:00:00Z',
};

/** A finding in a line: where, what, and what should stand there. */
export function sentenceOf({ code, path, expected, found }: Finding): string {
  const should = expected === undefined ? '' : ` Expected ${JSON.stringify(expected)}`;
  const is = found === undefined ? '' : `${should ? ', found' : ' Found'} ${JSON.stringify(found)}`;
  const end = should || is ? `.${should}${is}.` : '.';
  return `${path === '' ? 'the document' : path}: ${sentences[code]}${end}`;
}

export function refusalSentence({ code, findings }: HoldRefusal): string {
  return [`No draw was held: ${sentences[code]}.`, ...findings.map((finding) => `  ${sentenceOf(finding)}`)].join('\n');
}
