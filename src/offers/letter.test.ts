import { describe, expect, it } from 'vitest';
import { shippedPlans } from '../../plans/index.ts';
import { languages, type Language } from '../kit/language.ts';
import type { DrawStory } from '../selection/index.ts';
import type { DecisionFacts, OfferFacts, StandingFacts } from './decision.ts';
import { letterAsText } from './decision-mail.ts';
import { letterData } from './letter.pdf.ts';
import { letterOf } from './letter.ts';

const [plan] = shippedPlans;
if (!plan) throw new Error('a plan ships');

const story: DrawStory = {
  number: 1,
  kind: 'first',
  heldAt: '2022-07-08T10:02:00Z',
  applicants: 51,
  drawn: 20,
  region: { value: 'easternNorway', applicants: 16, min: 1, max: null, drawn: 7 },
  size: { value: 'small', applicants: 28, min: 4, max: 9, drawn: 10 },
  tickets: { count: 431, of: 1000 },
  ticket: '007',
  wasDrawn: true,
  source: { kind: 'beacon', round: 1234, practice: false },
};
const about = {
  planId: plan.id,
  call: '2022',
  application: '2022-017',
  municipalities: ['3434'],
  region: 'easternNorway',
  size: 'small',
  population: 2211,
  appealBy: '2022-07-29',
} as const;
const offer: OfferFacts = {
  ...about,
  kind: 'offer',
  selected: { by: 'draw', story },
  answerBy: '2022-08-12',
  silenceRule: 'declines',
  participants: ['Kari Nordli', 'Ola Dahl'],
};
const standing: StandingFacts = {
  ...about,
  kind: 'standing',
  name: 'Kari Nordli',
  standing: 'courseParticipant',
  education: { years: 2.5, kind: 'Fagskole' },
  experience: { years: 1, kind: 'Drift' },
  documents: 0,
  reason: null,
  place: 'waiting',
};
const every: Readonly<Record<string, DecisionFacts>> = {
  'an offer by draw': offer,
  'an offer where there was room for all': {
    ...offer,
    selected: { by: 'roomForAll', applicants: 18, room: 20, roomKind: 'municipalities' },
  },
  'an offer by reserve draw': { ...offer, selected: { by: 'draw', story: { ...story, kind: 'reserve', number: 2 } } },
  'an offer from the waiting list': { ...offer, selected: { by: 'order', draw: 2, position: 3, story } },
  'an offer by appeal': { ...offer, selected: { by: 'appeal', reason: 'Første grunn.\n\nAndre grunn.' } },
  'a place on the waiting list': { ...about, kind: 'waiting', story: { ...story, wasDrawn: false }, position: null },
  'a place in the drawn order': { ...about, kind: 'waiting', story: { ...story, wasDrawn: false }, position: 4 },
  'a place on the waiting list still': {
    ...about,
    kind: 'waiting',
    again: true,
    story: { ...story, kind: 'reserve', number: 2, wasDrawn: false },
    position: 4,
  },
  'a refusal without a named condition': {
    ...about,
    kind: 'refusal',
    reason: 'Bare to deltakere.',
    decidedAt: '2022-07-06T08:00:00Z',
  },
  'a refusal': {
    ...about,
    kind: 'refusal',
    condition: 'participants',
    reason: 'Bare to deltakere.',
    decidedAt: '2022-07-06T08:00:00Z',
  },
  'a standing by the rule': standing,
  'a standing that was assessed': { ...standing, standing: 'qualified', reason: 'Lang erfaring.' },
  'a standing of whoever stated nothing': { ...standing, education: null, experience: null, reason: 'Ikke svart.' },
  'a decision that can’t be appealed': { ...offer, appealBy: null },
};

const ground = (language: Language) => ({
  language,
  plan,
  applicationId: '10000000-0000-4000-8000-000000000000',
  municipality: 'Lom',
  madeBy: 'Ingrid Moen',
  callAnswerBy: Temporal.PlainDate.from('2022-08-12'),
});

function text(facts: DecisionFacts, language: Language = 'nb'): string {
  return letterAsText(letterOf(ground(language), facts), language, 'https://samling.example').replaceAll('\u00a0', ' ');
}

describe.each(Object.entries(every))('%s', (_, facts) => {
  it.each(languages)('is a whole letter in %s', (language) => {
    const letter = letterOf(ground(language), facts);
    expect(text(facts, language)).not.toMatch(/undefined|null|NaN|\[object|\{\w+\}/);
    expect(letter.sections.length).toBeGreaterThanOrEqual(3);
    expect(letter.signature.at(-1)).toBe(plan.school[language]);
  });

  it('says how to appeal, or that one can’t, and that the file can be seen', () => {
    const told = text(facts);
    expect(told).toContain(facts.appealBy === null ? 'kan ikke klage' : 'siste dag 29. juli 2022');
    expect(told).toContain('RETT TIL INNSYN');
  });
});

describe('the reasons', () => {
  it('tell what decided: the region, the size, the tickets and the one that was drawn', () => {
    const told = text(offer);
    expect(told).toContain(
      'Lom hører til Østlandet. Derfra var det 16 søknader. Av dem skulle minst 1 få plass, og 7 fikk det.',
    );
    expect(told).toContain('minst 4 og høyst 9');
    expect(told).toContain('Av 1 000 lodd sto Lom på 431. 8. juli 2022 kl. 12.02 ble lodd 007 trukket.');
    expect(told).toContain('https://samling.example/opptak/2022/trekning/1');
  });

  it('tell whoever was certain, and whoever was impossible, that no chance was in it', () => {
    const certain = { ...story, tickets: { count: 1000, of: 1000 } };
    expect(text({ ...offer, selected: { by: 'draw', story: certain } })).toContain('sto på alle loddene');
    const impossible = { ...story, wasDrawn: false, tickets: { count: 0, of: 1000 } };
    expect(text({ ...about, kind: 'waiting', story: impossible, position: null })).toContain('sto ikke på noe lodd');
  });

  it('say that a draw was for practice, and who saw the dice', () => {
    const practice = { ...story, source: { kind: 'beacon', round: 1, practice: true } } as const;
    expect(text({ ...offer, selected: { by: 'draw', story: practice } })).toContain('Trekningen var en øvelse');
    const dice = { ...story, source: { kind: 'dice' } } as const;
    expect(text({ ...offer, selected: { by: 'draw', story: dice } })).toContain('med vitner til stede');
  });

  it('name the condition that is not met, in the words of the plan, before the case officer’s own', () => {
    const told = text({
      ...about,
      kind: 'refusal',
      condition: 'sectors',
      reason: 'Alle er lærere.',
      decidedAt: story.heldAt,
    });
    expect(told).toMatch(
      /Vilkåret som ikke er oppfylt, er «Ulike tjenesteområder»: .*minst to.*\n\n.*Alle er lærere\./s,
    );
  });

  it('tell a participant the years that were stated and the rule', () => {
    expect(text(standing)).toContain('Du har oppgitt 2,5 års høyere utdanning og 1 års relevant arbeidserfaring.');
    expect(text(standing)).toContain('minst 3 års høyere utdanning');
  });

  it('keep what a case officer wrote, paragraph by paragraph', () => {
    const { sections } = letterOf(ground('nb'), every['an offer by appeal'] ?? offer);
    expect(sections[1]?.paragraphs.slice(1)).toEqual(['Første grunn.', 'Andre grunn.']);
  });
});

describe('the printed letter', () => {
  it('has whole addresses in the letter’s own language', () => {
    const data = letterData({
      language: 'nn',
      letter: letterOf(ground('nn'), offer),
      school: plan.school.nn,
      number: '2022-017-1',
      application: '2022-017',
      to: 'Kari Nordli, Lom',
      madeAt: Temporal.Instant.from('2022-07-08T12:00:00Z'),
      hash: 'ab'.repeat(32),
      note: null,
      baseUrl: 'https://samling.example',
    });
    expect(data.lang).toBe('nn');
    expect(data.sections[0]?.links[0]?.[1]).toBe(
      'https://samling.example/nn/soknad/10000000-0000-4000-8000-000000000000/svar',
    );
  });
});
