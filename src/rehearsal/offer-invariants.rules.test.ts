import { describe, expect, it } from 'vitest';
import { canonicalHash } from '../kit/canonical.ts';
import { brokenOffers, untold } from './offer-invariants.rules.ts';

type Told = Parameters<typeof brokenOffers>[0];

const now = Temporal.Instant.from('2022-07-09T08:00:00Z');
const content = { letter: { title: 'Tilbud', sections: [{}] } };
const application = (id: string) => ({
  id,
  state: 'sent',
  number: id,
  contactEmail: 'k@example.no',
  guarantorEmail: 'l@example.no',
});
const decision = (id: string, applicationId: string, kind = 'offer') => ({
  id,
  applicationId,
  participantId: null,
  kind,
  standing: null,
  madeAt: now,
  content,
  hash: canonicalHash(content),
});
const well: Parameters<typeof untold>[0] = {
  draws: [],
  call: {
    state: 'closed',
    opensAt: Temporal.Instant.from('2022-05-02T00:00:00Z'),
    deadlineAt: Temporal.Instant.from('2022-06-25T22:00:00Z'),
    slug: '2022',
    roomKind: 'municipalities',
    room: 1,
  },
  applications: [application('a'), application('b')],
  participants: [],
  told: [decision('1', 'a'), decision('2', 'b', 'waiting')],
  offers: [{ applicationId: 'a', source: 'first', state: 'accepted' }],
  mails: ['1', '2'].map((id) => ({ key: `decision:${id}`, recipient: 'k@example.no', isSent: true })),
};

describe('offers as they should be', () => {
  it('break nothing', () => {
    expect([...brokenOffers(well, now), ...untold(well)]).toEqual([]);
  });

  it.each<[string, Partial<Told>, string]>([
    [
      'more places than there is room for',
      {
        offers: [...well.offers, { applicationId: 'b', source: 'first', state: 'offered' }],
        told: [...well.told, { ...decision('3', 'b') }],
      },
      '2 places are held where there is room for 1',
    ],
    ['an offer that nobody was told of', { told: well.told.slice(1) }, 'a has an offer without a decision'],
    ['a decision that was not mailed', { mails: well.mails.slice(1) }, 'decision 1 was not mailed'],
    [
      'a decision that was changed',
      { told: [{ ...decision('1', 'a'), hash: 'x' }] },
      'decision 1 is not what its hash says',
    ],
    [
      'a decision without a letter',
      { told: [{ ...decision('1', 'a'), content: {}, hash: canonicalHash({}) }] },
      'decision 1 has no letter',
    ],
  ])('see %s', (_, change, sentence) => {
    expect(brokenOffers({ ...well, ...change }, now)).toContain(sentence);
  });

  it('see whoever was told nothing', () => {
    expect(untold({ ...well, told: well.told.slice(0, 1) })).toEqual(['b was told nothing']);
  });

  it('see whoever a reserve draw has left waiting without being told their number, or told twice', () => {
    const reserve = {
      id: 'd',
      number: 2,
      state: 'published',
      promise: { commitment: '', publishedAt: now, document: { kind: 'reserve' } },
      protocol: { waiting: ['b'] },
    };
    const again = (id: string) => ({
      ...decision(id, 'b', 'waiting'),
      content: { ...content, facts: { kind: 'waiting', story: { number: 2 } } },
    });
    const told = (times: number) =>
      untold({ ...well, draws: [reserve], told: [...well.told, ...[again('3'), again('4')].slice(0, times)] });
    expect(told(0)).toEqual(['b was told 0 times that it still waits after draw 2']);
    expect(told(1)).toEqual([]);
    expect(told(2)).toEqual(['b was told 2 times that it still waits after draw 2']);
  });

  it('let an appeal give a place beside the others', () => {
    const offers = [...well.offers, { applicationId: 'b', source: 'appeal', state: 'accepted' }];
    const told = [...well.told, decision('3', 'b')];
    const mails = [...well.mails, { key: 'decision:3', recipient: 'k@example.no', isSent: true }];
    expect(brokenOffers({ ...well, offers, told, mails }, now)).toEqual([]);
  });
});
