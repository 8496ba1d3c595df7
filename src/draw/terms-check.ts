import { chainOf, timeOf } from './chain.ts';
import type { Finding } from './finding.ts';
import type { DrawPromise } from './promise.ts';

/** What a promise can get wrong in itself, besides its ticket book. */
export type TermsFindingCode =
  | 'idRepeated'
  | 'acceptedTwice'
  | 'featureMissing'
  | 'seatsMissing'
  | 'minAboveMax'
  | 'chanceMissing'
  | 'chanceUnknown'
  | 'unknownChain'
  | 'practiceMark'
  | 'practiceInProduction'
  | 'roundNotAtTime'
  | 'digitsDoNotFit'
  | 'sameWitness'
  | 'notAcknowledged'
  | 'applicantUnknown';

type TermsFinding = Finding<TermsFindingCode>;

/** Whether the parts of a promise agree with each other. `practice`: whether the practice chain counts. */
export function termsFindings(promise: DrawPromise, practice: boolean): readonly TermsFinding[] {
  return [
    ...applicantFindings(promise),
    ...acceptedFindings(promise),
    ...quotaFindings(promise),
    ...chanceFindings(promise),
    ...acknowledgementFindings(promise),
    ...sourceFindings(promise, practice),
  ];
}

function applicantFindings({ pool }: DrawPromise): TermsFinding[] {
  const seen = new Set<string>();
  const inSeats = 'seats' in pool.places;
  return pool.applicants.flatMap((applicant, index) => {
    const path = `pool.applicants.${index}`;
    const findings: TermsFinding[] = [];
    if (seen.has(applicant.id)) findings.push({ code: 'idRepeated', path: `${path}.id`, found: applicant.id });
    seen.add(applicant.id);
    for (const feature of Object.keys(pool.quotas)) {
      if (!Object.hasOwn(applicant.features, feature))
        findings.push({ code: 'featureMissing', path: `${path}.features`, expected: feature });
    }
    if (inSeats && applicant.seats === undefined) findings.push({ code: 'seatsMissing', path: `${path}.seats` });
    return findings;
  });
}

/** Nobody has two places, and nobody who has one is drawn for another. */
function acceptedFindings({ pool, accepted = [] }: DrawPromise): TermsFinding[] {
  const seen = new Set(pool.applicants.map(({ id }) => id));
  return accepted.flatMap(({ id }, index): TermsFinding[] => {
    const isKnown = seen.has(id);
    seen.add(id);
    return isKnown ? [{ code: 'acceptedTwice', path: `accepted.${index}.id`, found: id }] : [];
  });
}

function quotaFindings({ pool }: DrawPromise): TermsFinding[] {
  return Object.entries(pool.quotas).flatMap(([feature, values]) =>
    Object.entries(values)
      .filter(([, { min, max }]) => min > max)
      .map(([value]): TermsFinding => ({ code: 'minAboveMax', path: `pool.quotas.${feature}.${value}` })),
  );
}

function chanceFindings({ pool, chances }: DrawPromise): TermsFinding[] {
  const ids = new Set(pool.applicants.map(({ id }) => id));
  const missing = [...ids].filter((id) => !Object.hasOwn(chances, id));
  const unknown = Object.keys(chances).filter((id) => !ids.has(id));
  return [
    ...missing.map((id): TermsFinding => ({ code: 'chanceMissing', path: 'chances', expected: id })),
    ...unknown.map((id): TermsFinding => ({ code: 'chanceUnknown', path: `chances.${id}` })),
  ];
}

/** Whoever has no chance at all must be known to have none, and why that was let stand. */
function acknowledgementFindings({ pool, chances, acknowledgements }: DrawPromise): TermsFinding[] {
  const ids = new Set(pool.applicants.map(({ id }) => id));
  const acknowledged = new Set(acknowledgements.map(({ applicant }) => applicant));
  const silent = [...ids].filter((id) => chances[id] === 0 && !acknowledged.has(id));
  return [
    ...silent.map((id): TermsFinding => ({ code: 'notAcknowledged', path: 'acknowledgements', expected: id })),
    ...acknowledgements.flatMap(({ applicant }, index): TermsFinding[] =>
      ids.has(applicant)
        ? []
        : [{ code: 'applicantUnknown', path: `acknowledgements.${index}.applicant`, found: applicant }],
    ),
  ];
}

function sourceFindings({ source, chanceAt, book }: DrawPromise, practice: boolean): TermsFinding[] {
  if (source.kind === 'dice') {
    const [first, second] = source.witnesses;
    const findings: TermsFinding[] = [];
    if (10 ** source.digits !== book.tickets.length)
      findings.push({
        code: 'digitsDoNotFit',
        path: 'source.digits',
        expected: String(book.tickets.length).length - 1,
      });
    if (first === second) findings.push({ code: 'sameWitness', path: 'source.witnesses' });
    return findings;
  }
  const chain = chainOf(source.chain);
  if (!chain) return [{ code: 'unknownChain', path: 'source.chain' }];
  const findings: TermsFinding[] = [];
  if (source.practice !== chain.practice) findings.push({ code: 'practiceMark', path: 'source.practice' });
  else if (chain.practice && !practice) findings.push({ code: 'practiceInProduction', path: 'source.chain' });
  const time = timeOf(chain, source.round);
  if (time !== chanceAt)
    findings.push({ code: 'roundNotAtTime', path: 'chanceAt', ...(time && { expected: time }), found: chanceAt });
  return findings;
}
