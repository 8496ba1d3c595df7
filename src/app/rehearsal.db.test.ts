import { expect, it } from 'vitest';
import { eachDatabase } from '../../test/support/database.ts';
import type { DrawPromise } from '../draw/index.ts';
import { rehearse, type PhaseDone } from '../rehearsal/index.ts';
import { openRehearsalRoom } from './rehearsal-room.ts';

eachDatabase('a rehearsed year', (open) => {
  it('comes to its end with twelve municipalities, and no rule is broken', { timeout: 240_000 }, async () => {
    const db = await open();
    const { room, close } = await openRehearsalRoom({
      db,
      assets: { styles: [], scripts: [] },
      secret: 'long enough for a session cookie',
    });
    const done: PhaseDone[] = [];
    const moments: string[] = [];
    const { failure } = await rehearse(room, {
      municipalities: 12,
      seed: 5,
      until: 'accepted',
      onPhase: (phase) => void done.push(phase),
      atMoment: async (moment) => void moments.push(`${moment} ${room.now().toString().slice(0, 10)}`),
    });
    await close();

    expect(failure).toBeUndefined();
    expect(done.map(({ phase, broken }) => [phase, broken])).toEqual([
      ['call', []],
      ['closed', []],
      ['assessed', []],
      ['drawn', []],
      ['accepted', []],
    ]);
    expect(moments).toEqual([
      'call 2022-06-07',
      'closed 2022-06-27',
      'assessed 2022-07-07',
      'drawn 2022-07-07',
      'accepted 2022-08-18',
    ]);
    // Every kind of ending occurs: sent, taken back, annulled, and too late.
    expect(Object.keys(done.at(-1)!.counts.applications).toSorted()).toEqual([
      'annulled',
      'lapsed',
      'sent',
      'withdrawn',
    ]);
    expect(done.at(-1)!.counts.decisions).toBeGreaterThan(0);
    expect(done[0]!.counts.applications['draft']).toBeGreaterThan(0);
    // So few fit, so nobody is drawn.
    expect(await db.selectFrom('selectionResult').select('kind').execute()).toEqual([{ kind: 'roomForAll' }]);
  });

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
