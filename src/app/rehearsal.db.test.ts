import ical from 'ical.js';
import { expect, it } from 'vitest';
import { eachDatabase, oneDatabase } from '../../test/support/database.ts';
import type { DrawPromise } from '../draw/index.ts';
import { documentsOf, rehearse, type PhaseDone, type Rehearsal } from '../rehearsal/index.ts';
import { openRehearsalRoom } from './rehearsal-room.ts';

const { Component, Event, parse } = ical;

/** What `--out` keeps as `samlinger.ics`. */
async function calendarOf(rehearsal: Rehearsal): Promise<string> {
  for await (const { path, content } of documentsOf(rehearsal))
    if (path === 'samlinger.ics') return new TextDecoder().decode(content);
  throw new Error('the rehearsal keeps no calendar');
}

// The demonstration's moments are the same year on the embedded database: the journeys walk through them.
oneDatabase('a rehearsed year', (open) => {
  it('comes to its end with twelve municipalities, and no rule is broken', { timeout: 240_000 }, async () => {
    const db = await open();
    const { room, close } = await openRehearsalRoom({
      db,
      assets: { styles: [], scripts: [] },
      secret: 'long enough for a session cookie',
    });
    const done: PhaseDone[] = [];
    const moments: string[] = [];
    const rehearsal = await rehearse(room, {
      municipalities: 12,
      seed: 5,
      until: 'gathering-6',
      onPhase: (phase) => void done.push(phase),
      atMoment: async (moment) => void moments.push(`${moment} ${room.now().toString().slice(0, 10)}`),
    });
    const facts = await room.facts();
    const calendar = rehearsal.failure === undefined ? await calendarOf(rehearsal) : '';
    await close();

    expect(rehearsal.failure).toBeUndefined();
    expect(done.map(({ phase, broken }) => [phase, broken])).toEqual([
      ['call', []],
      ['closed', []],
      ['assessed', []],
      ['drawn', []],
      ['accepted', []],
      ...[1, 2, 3, 4, 5, 6].map((number) => [`gathering-${number}`, []]),
    ]);
    expect(moments).toEqual([
      'call 2022-06-07',
      'closed 2022-06-27',
      'assessed 2022-07-07',
      'drawn 2022-07-07',
      'accepted 2022-08-18',
      'gathering-1 2022-09-06',
      'gathering-2 2022-10-18',
      'gathering-3 2022-12-06',
      'gathering-4 2023-02-07',
      'gathering-5 2023-03-14',
      'gathering-6 2023-05-09',
    ]);
    // Every kind of ending occurs: sent, taken back, annulled, and too late.
    const accepted = done.find(({ phase }) => phase === 'accepted');
    expect(Object.keys(accepted!.counts.applications).toSorted()).toEqual(['annulled', 'lapsed', 'sent', 'withdrawn']);
    expect(done.at(-1)!.counts.decisions).toBeGreaterThan(0);
    expect(done[0]!.counts.applications['draft']).toBeGreaterThan(0);
    // So few fit, so nobody is drawn.
    expect(await db.selectFrom('selectionResult').select('kind').execute()).toEqual([{ kind: 'roomForAll' }]);
    // Everything that can be written of somebody at a session is, and every session but the forgotten ones has its marks.
    expect(new Set(facts.marks.map(({ state }) => state))).toEqual(new Set(['present', 'late', 'absent', 'excused']));
    const marked = new Set(facts.marks.map(({ sessionId }) => sessionId));
    expect(facts.sessions.filter(({ id, counts }) => counts && !marked.has(id))).toHaveLength(6);
    expect(Object.keys(facts.learning.ratings).toSorted()).toEqual(['end', 'middle', 'start']);
    expect(facts.learning.evaluations.map(({ gathering }) => gathering)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(facts.learning.tasks).toBe(5);
    expect(facts.learning.handedIn).toBeGreaterThanOrEqual(5);
    // Another reader of calendars sees every session that takes place, and the one that was moved as moved.
    const events = new Component(parse(calendar)).getAllSubcomponents('vevent').map((event) => new Event(event));
    const held = facts.sessions.filter(({ cancelled }) => !cancelled);
    expect(events.map(({ uid }) => uid.slice(0, 36)).toSorted()).toEqual(held.map(({ id }) => id).toSorted());
    const moved = events.filter(({ sequence }) => sequence > 0);
    expect(moved.map(({ startDate }) => startDate.toJSDate().toISOString())).toEqual(['2022-10-18T14:00:00.000Z']);
  });
});

eachDatabase('a rehearsed admission', (open) => {
  it(
    'takes the smallest way out of rules that its applicants cannot meet, and fills a withdrawn place by a reserve draw',
    {
      timeout: 240_000,
    },
    async () => {
      const db = await open();
      const { room, close } = await openRehearsalRoom({
        db,
        assets: { styles: [], scripts: [] },
        secret: 'long enough for a session cookie',
      });
      const broken: string[] = [];
      const { failure } = await rehearse(room, {
        municipalities: 14,
        seed: 3,
        until: 'accepted',
        strict: true,
        onPhase: (phase) => void broken.push(...phase.broken),
      });
      const { draws, offers } = await room.facts();
      await close();

      expect(failure).toBeUndefined();
      expect(broken).toEqual([]);
      expect(draws.map(({ state }) => state)).toEqual(['published', 'published']);
      const [first, reserve] = draws.map(({ promise }) => promise?.document as DrawPromise);
      expect(first?.deviations).toEqual([
        { rule: 'size.large.min: 4 → 3', reason: expect.stringContaining('ikke søkere nok') },
      ]);
      expect(reserve?.kind).toBe('reserve');
      expect(offers.map(({ state }) => state)).toContain('accepted');
      const withdrawn = await db.selectFrom('application').select('id').where('state', '=', 'withdrawn').execute();
      expect(offers.filter(({ applicationId }) => withdrawn.some(({ id }) => id === applicationId))).not.toEqual([]);
      expect(offers.filter(({ source }) => source === 'reserve')).not.toEqual([]);
    },
  );
});
