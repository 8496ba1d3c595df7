import { describe, expect, it } from 'vitest';
import type { Draft } from './draft.ts';
import { copiedFrom, onDaysOf, proposedFor } from './copy.rules.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const words = { nb: 'Tekst' };
const session = {
  day: 1,
  from: '09:00',
  to: '10:30',
  form: 'lecture',
  title: words,
  about: words,
  pillars: ['theory'],
  outcomes: ['K1'],
  counts: true,
};

describe('copying', () => {
  it('puts sessions at the same time of day in summer and in winter', () => {
    const inAutumn = onDaysOf({ fromOn: day('2022-10-18'), toOn: day('2022-10-20') }, [{ ...session, day: 2 }]);
    expect(inAutumn.sessions[0]?.startsAt.toString()).toBe('2022-10-19T07:00:00Z');
    const inWinter = onDaysOf({ fromOn: day('2022-12-06'), toOn: day('2022-12-07') }, [{ ...session, day: 2 }]);
    expect(inWinter.sessions[0]?.startsAt.toString()).toBe('2022-12-07T08:00:00Z');
  });

  it('leaves out the days that the other gathering does not have, and says how many sessions those had', () => {
    const copied = onDaysOf({ fromOn: day('2022-09-06'), toOn: day('2022-09-07') }, [
      session,
      { ...session, day: 3 },
      { ...session, day: 3, from: '13:00', to: '14:00' },
    ]);
    expect([copied.sessions.length, copied.left]).toEqual([1, 2]);
  });

  it('takes the cards along that a session is built from, and has none where the source has none', () => {
    const days = { fromOn: day('2022-09-06'), toOn: day('2022-09-07') };
    const { sessions } = onDaysOf(days, [{ ...session, cards: ['brainwriting', 'service-logic'] }, session]);
    expect(sessions.map(({ cards }) => cards)).toEqual([['brainwriting', 'service-logic'], []]);
  });

  it('takes nobody along who held a session, nor the groups it was for', () => {
    const draft: Draft = {
      rooms: [],
      visits: [],
      sessions: [
        {
          ...session,
          id: 'a',
          gatheringId: 'g',
          startsAt: Temporal.Instant.from('2021-09-08T07:00:00Z'),
          endsAt: Temporal.Instant.from('2021-09-08T08:30:00Z'),
          preparation: words,
          cards: ['force-field'],
          roomId: 'hall',
          visitId: null,
          speakers: ['kari'],
          groups: ['lom'],
          changedAt: Temporal.Instant.from('2021-05-01T00:00:00Z'),
        },
      ],
    };
    const [copied] = copiedFrom(day('2021-09-07'), draft);
    expect(copied).toMatchObject({ day: 2, from: '09:00', to: '10:30', roomId: 'hall' });
    const [term] = onDaysOf({ fromOn: day('2022-09-06'), toOn: day('2022-09-07') }, copied ? [copied] : []).sessions;
    expect(term).toMatchObject({ speakers: [], groups: null, preparation: words, cards: ['force-field'] });
    expect(term?.startsAt.toString()).toBe('2022-09-07T07:00:00Z');
  });

  it('takes what a plan proposes for the gathering, and nothing where a plan proposes none', () => {
    const proposedProgramme = {
      sessions: [
        { ...session, gathering: 1 },
        { ...session, gathering: 2 },
      ],
    };
    expect(proposedFor({ id: 'p', proposedProgramme }, 2)).toHaveLength(1);
    expect(proposedFor({ id: 'p' }, 2)).toEqual([]);
  });
});
