import type { Infeasible, RuleChange, RuleRef } from './infeasible.ts';
import { mostApplicants, type PoolFault, type PoolFaultCode } from './read-pool.ts';

const sentences: Readonly<Record<PoolFaultCode, string>> = {
  notAnObject: 'is not an object',
  notAList: 'is not a list',
  notAText: 'is not a text with something in it',
  notAWholeNumber: 'is not a whole number from 0 to a million',
  missing: 'is missing',
  unknownKey: 'is not something that a pool has',
  forbiddenKey: 'is a name that JavaScript keeps to itself',
  noApplicants: 'is empty',
  tooManyApplicants: `holds more than ${mostApplicants} applicants`,
  duplicateId: 'has been given to an earlier applicant',
  missingFeature: 'is missing, and there are quotas for it',
  unknownValue: 'is a value that the quotas do not know; to leave it free, give it a quota from 0 to all',
  missingSeats: 'is missing, and the room is given in seats',
  minOverMax: 'asks for more at least than at most',
  placesNotClear: 'must say either how many applicants or how many seats there is room for',
  tooManyFaults: 'has more faults than are listed here',
};

/** Where it is and what is wrong with it, like `applicants[3].seats is not a whole number …`. */
export function faultSentence({ code, path }: PoolFault): string {
  return `${placeOf(path)} ${sentences[code]}`;
}

function placeOf(path: PoolFault['path']): string {
  if (path.length === 0) return 'The pool';
  return path
    .map((step, at) => {
      if (typeof step === 'number') return `[${step}]`;
      const plain = /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(step);
      return plain ? `${at > 0 ? '.' : ''}${step}` : `[${JSON.stringify(step)}]`;
    })
    .join('');
}

/** Why there is no panel and what would help, as lines for people. */
export function infeasibleLines({ conflict, relaxations, together }: Infeasible): string[] {
  return [
    'No panel keeps all the rules. These can not all be kept:',
    ...conflict.map((rule) => `  - ${ruleText(rule)}`),
    ...(relaxations.length > 0 ? ['Any one of these changes would do:'] : ['These changes together would do:']),
    ...[...relaxations, ...together].map((change) => `  - ${changeText(change)}`),
  ];
}

function ruleText(rule: RuleRef): string {
  if ('places' in rule) return `the number of ${rule.places} that there is room for`;
  return `the ${rule.bound === 'min' ? 'least' : 'greatest'} number with ${rule.feature} ${rule.value}`;
}

function changeText(change: RuleChange): string {
  return `${ruleText(change)}: ${change.to} instead of ${change.from}`;
}
