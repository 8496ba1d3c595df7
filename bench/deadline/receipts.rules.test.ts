import { describe, expect, it } from 'vitest';
import { canonicalHash } from '../../src/kit/canonical.ts';
import { receiptFaults, type Answered } from './receipts.rules.ts';
import type { SentFacts } from './sent-facts.ts';

type Facts = { -readonly [K in keyof SentFacts]: SentFacts[K][number][] };

/** Two applications that were sent as they should. */
function inOrder(): { facts: Facts; answered: Answered[] } {
  const facts: Facts = { applications: [], versions: [], mails: [], logged: [] };
  const answered: Answered[] = [];
  for (const [index, municipality] of ['3434', '3433'].entries()) {
    const id = `id-${municipality}`;
    const number = `2022-00${index + 1}`;
    const content = { number, municipality };
    const hash = canonicalHash(content);
    const [contactEmail, guarantorEmail] = [`contact@${municipality}.example`, `leader@${municipality}.example`];
    facts.applications.push({ id, state: 'sent', number, contactEmail, guarantorEmail, municipality });
    facts.versions.push({ applicationId: id, version: 1, content, hash });
    const body = `Søknad ${number}, ${hash}`;
    facts.mails.push({ key: `receipt:${id}:1`, recipient: contactEmail, body, isSent: true });
    facts.mails.push({ key: `guaranteed:${id}:1`, recipient: guarantorEmail, body, isSent: true });
    facts.logged.push(id);
    answered.push({ leader: { municipality, link: '/garanti/x' }, page: body });
  }
  return { facts, answered };
}

describe('the receipts', () => {
  it('are right when each was sent once', () => {
    const { facts, answered } = inOrder();
    expect(receiptFaults(facts, '2022', answered)).toEqual([]);
  });

  const damages: readonly [string, (facts: Facts, answered: Answered[]) => void, RegExp][] = [
    [
      'a lost sending',
      ({ applications }) => (applications[0] = { ...applications[0]!, state: 'awaitingGuarantee' }),
      /was not sent/,
    ],
    ['a lost version', ({ versions }) => versions.shift(), /was not sent/],
    ['a lost application', ({ applications }) => applications.pop(), /1 applications for 2/],
    ['a double sending', ({ versions }) => versions.push({ ...versions[0]!, version: 2 }), /sent 2 times/],
    ['a double line in the log', ({ logged }) => logged.push(logged[0]!), /2 sendings/],
    ['no line in the log', ({ logged }) => logged.pop(), /0 sendings/],
    [
      'a number given twice',
      ({ applications }) => (applications[1] = { ...applications[1]!, number: '2022-001' }),
      /holes or repeat/,
    ],
    [
      'a hole in the numbers',
      ({ applications }) => (applications[1] = { ...applications[1]!, number: '2022-003' }),
      /holes or repeat/,
    ],
    [
      'a hash of something else',
      ({ versions }) => (versions[0] = { ...versions[0]!, content: { number: '2022-009' } }),
      /not that of what is kept/,
    ],
    ['a lost receipt', ({ mails }) => mails.shift(), /0 mails receipt:/],
    ['a double receipt', ({ mails }) => mails.push({ ...mails[0]!, key: 'receipt:id-3434:2' }), /2 mails receipt:/],
    ['a receipt to another', ({ mails }) => (mails[0] = { ...mails[0]!, recipient: 'x@example.no' }), /somebody else/],
    [
      'a receipt that names another number',
      ({ mails }) => (mails[0] = { ...mails[0]!, body: mails[2]!.body }),
      /does not say 2022-001/,
    ],
    ['a lost word of thanks', ({ mails }) => mails.splice(1, 1), /0 mails guaranteed:/],
    ['a mail that lies there still', ({ mails }) => (mails[0] = { ...mails[0]!, isSent: false }), /has not left/],
    ['a page that shows nothing', (_, answered) => (answered[0] = { ...answered[0]!, page: '' }), /does not see/],
  ];
  it.each(damages)('are not, with %s', (_, damage, expected) => {
    const { facts, answered } = inOrder();
    damage(facts, answered);
    expect(receiptFaults(facts, '2022', answered).join('\n')).toMatch(expected);
  });
});
