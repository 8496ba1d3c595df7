import { describe, expect, it } from 'vitest';
import { shippedPlans } from '../../plans/index.ts';
import { readSession, timeField, typedOfSession, type SessionChoices } from './session.form.ts';

const [plan] = shippedPlans;
if (!plan) throw new Error('a plan ships');

const choices: SessionChoices = {
  plan,
  gathering: {
    id: 'g',
    cohortId: 'c',
    number: 2,
    fromOn: Temporal.PlainDate.from('2022-10-29'),
    toOn: Temporal.PlainDate.from('2022-10-31'),
    venue: 'Hotellet',
    address: '',
    practical: {},
    changedAt: Temporal.Instant.from('2022-05-01T00:00:00Z'),
  },
  draft: { rooms: [{ id: 'hall', name: 'Salen', seats: 60 }], visits: [], sessions: [] },
  speakers: [{ id: 'kari', name: 'Kari' }],
  groups: [
    { id: 'lom', name: 'Lom' },
    { id: 'vaga', name: 'Vågå' },
  ],
  cards: ['scamper', 'premortem', 'service-logic'].map((id) => ({ id, title: id, shelf: 'otherTechnique' })),
};
const typed = { day: '2022-10-30', from: '9', to: '10.30', form: 'lecture', who: 'alle', 'title.nb': 'Åpning' };

describe('a time of day', () => {
  it.each([
    ['9', '09:00:00'],
    ['9.00', '09:00:00'],
    ['09:00', '09:00:00'],
    ['0900', '09:00:00'],
    ['900', '09:00:00'],
    ['23.59', '23:59:00'],
    [' 13 : 30 ', '13:30:00'],
  ])('may be written as «%s»', (text, time) => {
    expect(timeField.parse(text).toString()).toBe(time);
  });

  it.each(['', '24.00', '9.60', '9.5', 'ni', '12345', '-9'])('is not «%s»', (text) => {
    expect(timeField.safeParse(text).success).toBe(false);
  });
});

describe('the form of a session', () => {
  it('means times in Norway, before and after the change to winter time', () => {
    const summer = readSession({ ...typed, day: '2022-10-29' }, choices);
    const winter = readSession(typed, choices);
    expect([summer.ok && summer.value.startsAt.toString(), winter.ok && winter.value.startsAt.toString()]).toEqual([
      '2022-10-29T07:00:00Z',
      '2022-10-30T08:00:00Z',
    ]);
  });

  it('shows what was saved as it would be typed again', () => {
    const full = {
      ...typed,
      room: 'hall',
      who: 'noen',
      'group.lom': 'ja',
      'speaker.kari': 'ja',
      'pillar.theory': 'ja',
      'card.2': 'premortem',
      'card.5': 'scamper',
      counts: 'ja',
    };
    const first = readSession(full, choices);
    if (!first.ok) throw new Error('the form is right');
    expect(first.value).toMatchObject({ roomId: 'hall', groups: ['lom'], speakers: ['kari'], pillars: ['theory'] });
    expect(first.value.cards).toEqual(['premortem', 'scamper']);
    expect(readSession(typedOfSession(first.value), choices)).toEqual(first);
  });

  it('takes a card once, however often it was chosen, and none that is not there to choose', () => {
    const twice = readSession({ ...typed, 'card.1': 'scamper', 'card.3': 'scamper' }, choices);
    expect(twice.ok && twice.value.cards).toEqual(['scamper']);
    const unknown = readSession({ ...typed, 'card.1': 'scamper', 'card.4': 'coffee' }, choices);
    expect(unknown).toEqual({ ok: false, faults: [{ field: 'card.4', code: 'choose' }] });
  });

  it('names every field that is missing or unknown', () => {
    const wrong = readSession(
      { day: '2022-11-05', from: 'x', who: 'noen', room: 'loft', 'title.nn': 'Opning' },
      choices,
    );
    expect(wrong.ok ? [] : wrong.faults.map(({ field, code }) => `${field} ${code}`)).toEqual([
      'day choose',
      'from notTime',
      'to required',
      'room choose',
      'form choose',
      'title.nb bokmalFirst',
      'groups chooseGroups',
    ]);
  });
});
