import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DraftSession } from './draft.ts';
import {
  concernedBy,
  hasLoudChanges,
  isSameProgramme,
  nextProgramme,
  programmeChanges,
  type ToPublish,
} from './publish.rules.ts';

const at = (time: string) => Temporal.Instant.from(`2022-09-06T${time}:00Z`);

function session(id: string, change: Partial<DraftSession> = {}): DraftSession {
  return {
    id,
    gatheringId: 'g',
    startsAt: at('07:00'),
    endsAt: at('08:30'),
    roomId: 'hall',
    visitId: null,
    form: 'lecture',
    title: { nb: `Økt ${id}` },
    about: { nb: '' },
    preparation: { nb: '' },
    pillars: ['theory'],
    outcomes: ['K1'],
    cards: [],
    speakers: ['kari'],
    groups: null,
    counts: true,
    changedAt: at('00:00'),
    ...change,
  };
}

function facts(sessions: readonly DraftSession[], change: Partial<ToPublish['gathering']> = {}): ToPublish {
  return {
    gathering: {
      number: 1,
      fromOn: Temporal.PlainDate.from('2022-09-06'),
      toOn: Temporal.PlainDate.from('2022-09-07'),
      venue: 'Hotellet',
      address: '',
      practical: {},
      ...change,
    },
    draft: {
      rooms: [
        { id: 'hall', name: 'Salen', seats: 60 },
        { id: 'loft', name: 'Loftet', seats: 20 },
      ],
      visits: [],
      sessions,
    },
    speakers: [
      { id: 'kari', name: 'Kari', organisation: 'Lom' },
      { id: 'ola', name: 'Ola', organisation: '' },
    ],
  };
}

const first = nextProgramme(
  undefined,
  facts([session('a'), session('b', { startsAt: at('09:00'), endsAt: at('10:00') })]),
);
const changesTo = (to: ToPublish) => programmeChanges(first, nextProgramme(first, to));
const b = session('b', { startsAt: at('09:00'), endsAt: at('10:00') });

describe('what is published', () => {
  it('is the room by name, the speakers by name and where they work, and every session for the first time', () => {
    const [one] = nextProgramme(undefined, facts([session('a', { speakers: ['kari'] })])).sessions;
    expect(one).toMatchObject({ room: 'Salen', sequence: 0, cancelled: false });
    expect(one).not.toHaveProperty('changes');
    expect(one?.speakers).toEqual([{ id: 'kari', name: 'Kari', organisation: 'Lom' }]);
  });

  it('keeps nothing of what is written of a speaker, who can take it back', () => {
    const wordy = { id: 'kari', name: 'Kari', organisation: 'Lom', bio: 'Om Kari', consent: 'given' };
    const published = nextProgramme(undefined, { ...facts([session('a')]), speakers: [wordy] });
    expect(JSON.stringify(published)).not.toContain('Om Kari');
  });

  it('counts for people only what they have to be told, and for calendars also a text and where the gathering is', () => {
    const counts = (programme: ReturnType<typeof nextProgramme>) =>
      programme.sessions.map(({ id, sequence, changes }) => [id, sequence, changes]);
    const reworded = nextProgramme(first, facts([session('a', { about: { nb: 'Mer' } }), b]));
    expect(counts(reworded)).toEqual([
      ['a', 1, undefined],
      ['b', 0, undefined],
    ]);
    const moved = nextProgramme(reworded, facts([session('a', { about: { nb: 'Mer' }, roomId: 'loft' }), b]));
    expect(counts(moved)).toEqual([
      ['a', 2, 1],
      ['b', 0, undefined],
    ]);
    const elsewhere = facts([session('a', { about: { nb: 'Mer' }, roomId: 'loft' }), b], { venue: 'Et annet hotell' });
    expect(counts(nextProgramme(moved, elsewhere))).toEqual([
      ['a', 3, 1],
      ['b', 1, undefined],
    ]);
  });

  it('counts the changes of a session that changed, and of no other', () => {
    const next = nextProgramme(first, facts([session('a', { roomId: 'loft' }), b]));
    expect(next.sessions.map(({ id, sequence }) => [id, sequence])).toEqual([
      ['a', 1],
      ['b', 0],
    ]);
  });

  it('keeps what was taken out as cancelled, for good', () => {
    const next = nextProgramme(first, facts([b]));
    expect(next.sessions.find(({ id }) => id === 'a')).toMatchObject({ cancelled: true, sequence: 1 });
    const later = nextProgramme(next, facts([]));
    expect(later.sessions.map(({ id, sequence, cancelled }) => [id, sequence, cancelled])).toEqual([
      ['a', 1, true],
      ['b', 1, true],
    ]);
  });
});

describe('what changed', () => {
  it('is nothing when nothing did', () => {
    const same = nextProgramme(first, facts([session('a'), b]));
    expect(isSameProgramme(first, same)).toBe(true);
    const changes = programmeChanges(first, same);
    expect([changes.added, changes.removed, changes.changed, hasLoudChanges(changes)]).toEqual([[], [], [], false]);
  });

  it('names a session that came, one that went, and what is different about one that stayed', () => {
    const moved = session('a', {
      startsAt: at('11:00'),
      endsAt: at('12:00'),
      roomId: 'loft',
      speakers: ['ola'],
      groups: ['lom'],
    });
    const changes = changesTo(facts([moved, session('c')]));
    expect(changes.added.map(({ id }) => id)).toEqual(['c']);
    expect(changes.removed.map(({ id }) => id)).toEqual(['b']);
    expect(changes.changed.map(({ after, what }) => [after.id, what])).toEqual([
      ['a', ['time', 'room', 'speakers', 'groups', 'organisation']],
    ]);
    expect(hasLoudChanges(changes)).toBe(true);
  });

  it('is quiet where only what is written about it is different', () => {
    const changes = changesTo(facts([session('a', { about: { nb: 'Mer' }, outcomes: ['K2'] }), b]));
    expect(changes.changed.map(({ what }) => what)).toEqual([['text', 'plan']]);
    expect(hasLoudChanges(changes)).toBe(false);
  });

  it('is quiet where only the cards are others, and the order counts', () => {
    const withCards = nextProgramme(first, facts([session('a', { cards: ['premortem', 'scamper'] }), b]));
    expect(withCards.sessions[0]).toMatchObject({ cards: ['premortem', 'scamper'], sequence: 1 });
    const turned = nextProgramme(withCards, facts([session('a', { cards: ['scamper', 'premortem'] }), b]));
    for (const [before, after] of [
      [first, withCards],
      [withCards, turned],
      [withCards, first],
    ] as const) {
      const changes = programmeChanges(before, after);
      expect(changes.changed.map(({ what }) => what)).toEqual([['cards']]);
      expect(hasLoudChanges(changes)).toBe(false);
    }
  });

  it('is nothing for a version from before sessions had cards: it has none', () => {
    expect(first.sessions.some((one) => 'cards' in one)).toBe(false);
    const emptied = nextProgramme(
      nextProgramme(first, facts([session('a', { cards: ['scamper'] }), b])),
      facts([session('a'), b]),
    );
    expect(programmeChanges(first, emptied).changed).toEqual([]);
  });

  it('is loud where the gathering itself is elsewhere', () => {
    const changes = changesTo(
      facts([session('a'), b], { venue: 'Et annet hotell', practical: { food: { nb: 'Lunsj' } } }),
    );
    expect([changes.place, changes.practical, hasLoudChanges(changes)]).toEqual([['venue'], ['food'], true]);
  });

  it('concerns those whom it was for and those whom it is for now', () => {
    const [one] = nextProgramme(undefined, facts([session('a', { groups: ['lom'] })])).sessions;
    const [other] = nextProgramme(undefined, facts([session('a', { groups: ['vaga'], speakers: ['ola'] })])).sessions;
    if (!one || !other) throw new Error('each has one session');
    expect(concernedBy(one, other)).toEqual({ groups: ['lom', 'vaga'], speakers: ['kari', 'ola'] });
    expect(concernedBy(one, ...first.sessions).groups).toBeNull();
  });
});

const anySession = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    start: fc.integer({ min: 0, max: 20 }),
    roomId: fc.constantFrom('hall', 'loft', null),
    speakers: fc.subarray(['kari', 'ola']),
    groups: fc.constantFrom(null, ['lom'], ['lom', 'vaga']),
    about: fc.constantFrom({ nb: '' }, { nb: 'Mer' }),
  })
  .map(({ start, ...rest }) => {
    const startsAt = at('06:00').add({ minutes: start * 15 });
    return session(rest.id, { ...rest, startsAt, endsAt: startsAt.add({ minutes: 45 }) });
  });
const anyDraft = fc.uniqueArray(anySession, { selector: ({ id }) => id });

describe('whatever is published one after the other', () => {
  it('loses no session, never counts backwards, and says everything that is different', () => {
    fc.assert(
      fc.property(fc.array(anyDraft, { minLength: 2, maxLength: 5 }), (drafts) => {
        let before = nextProgramme(undefined, facts(drafts[0] ?? []));
        for (const draft of drafts.slice(1)) {
          const after = nextProgramme(before, facts(draft));
          for (const one of before.sessions) {
            const later = after.sessions.find(({ id }) => id === one.id);
            expect(later?.sequence).toBeGreaterThanOrEqual(one.sequence);
          }
          const { added, removed, changed } = programmeChanges(before, after);
          expect(isSameProgramme(before, after)).toBe(added.length + removed.length + changed.length === 0);
          expect(isSameProgramme(after, nextProgramme(after, facts(draft)))).toBe(true);
          before = after;
        }
      }),
    );
  });
});
