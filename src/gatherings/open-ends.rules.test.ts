import { expect, it } from 'vitest';
import { openEndsOf } from './open-ends.rules.ts';
import type { ProgrammeSession } from './programme.ts';

function session(change: Partial<ProgrammeSession>): ProgrammeSession {
  return {
    id: 's',
    startsAt: '2022-09-06T07:00:00Z',
    endsAt: '2022-09-06T08:00:00Z',
    room: 'Storsalen',
    visitId: null,
    form: 'lecture',
    title: { nb: 'Økt' },
    about: { nb: '' },
    preparation: { nb: '' },
    pillars: [],
    outcomes: [],
    speakers: [{ id: 'p', name: 'Kari', organisation: '' }],
    groups: null,
    counts: true,
    sequence: 0,
    cancelled: false,
    ...change,
  };
}

it('counts sessions without a room or without anybody to hold them, but not visits, dinners and what is called off', () => {
  expect(openEndsOf({ sessions: [session({})] })).toEqual({ withoutRoom: 0, withoutHolder: 0 });
  const bare = { room: null, speakers: [] };
  const sessions = [session(bare), session({ room: null }), session({ room: null, visitId: 'v' })];
  expect(openEndsOf({ sessions })).toEqual({ withoutRoom: 2, withoutHolder: 1 });
  const left = [session({ ...bare, counts: false }), session({ ...bare, cancelled: true })];
  expect(openEndsOf({ sessions: left })).toEqual({ withoutRoom: 0, withoutHolder: 0 });
});
