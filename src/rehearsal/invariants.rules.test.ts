import { describe, expect, it } from 'vitest';
import { shippedPlans } from '../../plans/index.ts';
import { canonicalHash } from '../kit/canonical.ts';
import type { Facts } from './facts.ts';
import { brokenRules, openStandings } from './invariants.rules.ts';

const plan = shippedPlans[0]!;
const opensAt = Temporal.Instant.from('2022-05-01T22:00:00Z');
const deadlineAt = Temporal.Instant.from('2022-06-25T22:00:00Z');
const now = deadlineAt.add({ hours: 24 });
const confirmedAt = Temporal.Instant.from('2022-06-01T10:00:00Z');

const content = {
  number: '2022-001',
  version: 1,
  municipalities: [{ number: '5001', leads: true }],
  participants: ['a', 'b', 'c'].map((id, index) => ({
    id,
    email: `${id}@x.example`,
    serviceArea: index === 0 ? 'childWelfare' : 'healthAndCare',
    municipality: '5001',
  })),
  guarantor: { email: 'leader@x.example', confirmedAt: confirmedAt.toString() },
};

const sound: Facts = {
  call: { state: 'closed', opensAt, deadlineAt, slug: '2022', roomKind: 'municipalities', room: 20 },
  applications: [
    { id: 'A', state: 'sent', number: '2022-001', contactEmail: 'k@x.example', guarantorEmail: 'leader@x.example' },
  ],
  versions: [{ applicationId: 'A', version: 1, takenAt: confirmedAt, content, hash: canonicalHash(content) }],
  guarantees: [{ applicationId: 'A', confirmedAt }],
  stands: [{ municipality: '5001', applicationId: 'A' }],
  participants: ['a', 'b', 'c'].map((id) => ({
    id,
    applicationId: 'A',
    isListed: true,
    isConfirmed: true,
    educationYears: 4,
    experienceYears: 5,
    documents: 1,
    decisions: [],
  })),
  draws: [],
  told: [],
  offers: [],
  members: [],
  gatherings: [],
  sessions: [],
  marks: [],
  notices: [],
  learning: { tasks: 0, handedIn: 0, journalEntries: 0, posts: 0, ratings: {}, evaluations: [] },
  mails: [{ key: 'receipt:A:1', recipient: 'k@x.example', isSent: true }],
};

function withContent(change: object): Facts {
  const changed = { ...content, ...change };
  return { ...sound, versions: [{ ...sound.versions[0]!, content: changed, hash: canonicalHash(changed) }] };
}

const { participants: people } = content;
const second = { ...sound.applications[0]!, id: 'B', number: '2022-002' };
const faults: readonly (readonly [string, Facts, string])[] = [
  ['two participants', withContent({ participants: people.slice(0, 2) }), 'has 2 participants'],
  ['five participants', withContent({ participants: [...people, ...people.slice(0, 2)] }), 'has 5 participants'],
  [
    'one sector',
    withContent({ participants: people.map((one) => ({ ...one, serviceArea: 'childWelfare' })) }),
    'from 1 sector',
  ],
  ['the same person twice', withContent({ participants: [people[0], people[1], people[1]] }), 'names somebody twice'],
  [
    'nobody from a municipality',
    withContent({ municipalities: [...content.municipalities, { number: '5006', leads: false }] }),
    'has nobody from 5006',
  ],
  ['no leading municipality', withContent({ municipalities: [{ number: '5001', leads: false }] }), 'is not led by one'],
  [
    'a participant who guarantees',
    withContent({ guarantor: { ...content.guarantor, email: 'a@x.example' } }),
    'guaranteed by a participant',
  ],
  ['no guarantee', { ...sound, guarantees: [] }, 'without a guarantee'],
  ['no receipt', { ...sound, mails: [] }, 'has no receipt'],
  ['a mail that has not left', { ...sound, mails: [{ ...sound.mails[0]!, isSent: false }] }, 'has not left'],
  ['a changed version', { ...sound, versions: [{ ...sound.versions[0]!, hash: 'another' }] }, 'does not have the hash'],
  [
    'a sending after the deadline',
    { ...sound, versions: [{ ...sound.versions[0]!, takenAt: deadlineAt }] },
    'outside the call',
  ],
  [
    'a draft after the deadline',
    { ...sound, applications: [...sound.applications, { ...second, number: null, state: 'draft' }] },
    'still draft',
  ],
  ['a gap in the numbers', { ...sound, applications: [{ ...sound.applications[0]!, number: '2022-002' }] }, 'gaps'],
  ['a municipality without its place', { ...sound, stands: [] }, 'holds no place'],
  [
    'a place without an application',
    { ...sound, stands: [...sound.stands, { municipality: '1101', applicationId: 'B' }] },
    'without a sent application',
  ],
  [
    'a municipality in two applications',
    {
      ...sound,
      applications: [...sound.applications, second],
      versions: [...sound.versions, { ...sound.versions[0]!, applicationId: 'B' }],
      guarantees: [...sound.guarantees, { applicationId: 'B', confirmedAt }],
      mails: [...sound.mails, { key: 'receipt:B:1', recipient: '', isSent: true }],
    },
    'more than one application',
  ],
];

describe('the rules that a rehearsal holds the database against', () => {
  it('find nothing in a sound year', () => {
    expect(brokenRules(sound, plan, now)).toEqual([]);
    expect(openStandings(sound, plan)).toEqual([]);
  });

  it.each(faults)('see %s', (_, facts, sentence) => {
    expect(brokenRules(facts, plan, now).join('\n')).toContain(sentence);
  });

  it.each([
    ['somebody who has not answered', { isConfirmed: false, educationYears: null, experienceYears: null }],
    ['education that is not documented', { documents: 0 }],
    ['somebody to be assessed', { educationYears: 2 }],
    ['a decision without a reason', { decisions: [{ outcome: 'qualified', reason: '' }] }],
  ])('see %s as an open standing', (_, change) => {
    const [first, ...rest] = sound.participants;
    const facts = { ...sound, participants: [{ ...first!, ...change }, ...rest] };
    expect(openStandings(facts, plan)).toEqual(['the standing of a@x.example in 2022-001 is open']);
  });
});
