import { expect, it } from 'vitest';
import { openAdmission } from '../admission/admission.fixture.ts';
import { inventCohort, memberEmail } from '../cohort/cohort.fixture.ts';
import { inventPublished } from '../gatherings/gatherings.fixture.ts';
import { openSite, people, type Site } from '../../test/support/app.ts';
import { eachDatabase, oneDatabase } from '../../test/support/database.ts';
import type { Database } from '../store/index.ts';
import { evaluateGathering } from './evaluate.action.ts';
import { talliesOf } from './evaluation.store.ts';
import { rateOutcomes } from './rate.action.ts';
import { ratingsOf } from './rating.store.ts';

const answers = { statements: new Map([['useful', 5]]), texts: new Map([['keep', 'Øvelsene']]) };

eachDatabase('an evaluation', (open) => {
  it('counts everybody once when all answer at the same time, some of them twice', async () => {
    const db = await open();
    const { deed, callId } = await openAdmission(db);
    const { cohort, members } = await inventCohort(deed, callId);
    const about = { cohortId: cohort.id, gathering: 1 };
    const all = [...members, ...members.slice(0, 3)].map(({ id }) =>
      evaluateGathering(deed, { ...about, memberId: id }, answers),
    );
    const results = await Promise.all(all);
    expect(results.filter(({ ok }) => !ok)).toHaveLength(3);
    const tally = (await talliesOf(db, cohort.id)).get(1);
    expect(tally?.answered).toEqual(members.map(({ id }) => id).toSorted());
    expect(tally?.counts).toEqual({ useful: [0, 0, 0, 0, 6] });
    expect(tally?.texts['keep']).toHaveLength(6);
  });

  it('leaves no line in the log, and no row but the one of the gathering', async () => {
    const db = await open();
    const { deed, callId } = await openAdmission(db);
    const { cohort, members } = await inventCohort(deed, callId);
    const before = await db.selectFrom('logEntry').selectAll().execute();
    for (const { id } of members)
      await evaluateGathering(deed, { cohortId: cohort.id, gathering: 1, memberId: id }, answers);
    expect(await db.selectFrom('logEntry').selectAll().execute()).toEqual(before);
    expect(await db.selectFrom('evaluation').selectAll().execute()).toHaveLength(1);
  });
});

eachDatabase('a rating', (open) => {
  it('is kept as it was last given, logged once, and taken away when it is emptied', async () => {
    const db = await open();
    const { deed, callId } = await openAdmission(db);
    const { members } = await inventCohort(deed, callId);
    const [member] = members;
    if (!member) throw new Error('the cohort is empty');
    const by = { memberId: member.id, accountId: member.accountId };
    const rated = { outcome: 'K1', level: 2, reason: 'Litt' };
    await rateOutcomes(deed, by, 'start', [rated, { outcome: 'K2', level: null, reason: '' }]);
    await rateOutcomes(deed, by, 'start', [rated]);
    await rateOutcomes(deed, by, 'middle', [{ ...rated, level: 4 }]);
    const levels = (await ratingsOf(db, member.id)).map(({ moment, level }) => `${moment} ${level}`);
    expect(levels.toSorted()).toEqual(['middle 4', 'start 2']);
    const lines = await db.selectFrom('logEntry').select('action').where('subjectId', '=', member.id).execute();
    expect(lines).toHaveLength(2);
    await rateOutcomes(deed, by, 'start', [{ outcome: 'K1', level: null, reason: '' }]);
    expect((await ratingsOf(db, member.id)).map(({ moment }) => moment)).toEqual(['middle']);
  });
});

/** A cohort whose first and third gatherings have their days. */
async function openYear(db: Database) {
  const site = await openSite(db);
  const { cohort, members } = await inventCohort(site.deed, site.callId);
  await inventPublished(site.deed, cohort.id, 1, '2022-09-06');
  await inventPublished(site.deed, cohort.id, 3, '2022-12-06');
  return { site, members };
}

async function post(site: Site, email: string, path: string, form: Record<string, string>): Promise<Response> {
  const browser = await site.asPerson(email);
  return await browser.send('POST', path, new URLSearchParams(form), { origin: site.baseUrl });
}

async function get(site: Site, email: string, path: string): Promise<string> {
  return await (await (await site.asPerson(email)).send('GET', path)).text();
}

oneDatabase('the pages of looking back', (open) => {
  it('take an evaluation while it is open, once, and show the school nothing of four answers', async () => {
    const { site } = await openYear(await open());
    const address = '/kull/2022/evaluering/1';
    site.clock.set(Temporal.Instant.from('2022-09-06T10:00:00Z'));
    expect((await post(site, memberEmail(1, 1), address, { useful: '5' })).status).toBe(409);
    site.clock.set(Temporal.Instant.from('2022-09-07T10:00:00Z'));
    expect((await post(site, memberEmail(1, 1), address, {})).status).toBe(422);
    expect(await get(site, memberEmail(1, 1), '/min-side')).toContain(address);
    for (const [group, place] of [
      [1, 1],
      [1, 2],
      [1, 3],
      [2, 1],
    ] as const)
      expect((await post(site, memberEmail(group, place), address, { useful: '5', keep: 'Øvelsene' })).status).toBe(
        303,
      );
    expect(await get(site, memberEmail(1, 1), '/min-side')).not.toContain(address);
    const again = await post(site, memberEmail(1, 1), address, { useful: '1' });
    expect(await again.text()).toContain('Takk, du har svart');
    const results = '/skole/kull/2022/evaluering';
    expect(await get(site, people.coordinator, results)).toContain('4 har svart. Svarene kan leses etter');
    site.clock.set(Temporal.Instant.from('2022-09-22T10:00:00Z'));
    const hidden = await get(site, people.coordinator, results);
    expect(hidden).toContain('4 svarte. Det er færre enn 5');
    expect(hidden).not.toContain('Øvelsene');
    expect((await post(site, memberEmail(2, 2), address, { useful: '1' })).status).toBe(409);
    expect(site.failures).toEqual([]);
  });

  it('show what five have said, without a name', async () => {
    const { site, members } = await openYear(await open());
    site.clock.set(Temporal.Instant.from('2022-09-08T10:00:00Z'));
    for (const [group, place] of [
      [1, 1],
      [1, 2],
      [1, 3],
      [2, 1],
      [2, 2],
    ] as const)
      await post(site, memberEmail(group, place), '/kull/2022/evaluering/1', {
        useful: '4',
        keep: `Svar ${group}${place}`,
      });
    site.clock.set(Temporal.Instant.from('2022-09-22T10:00:00Z'));
    const html = await get(site, people.coordinator, '/skole/kull/2022/evaluering');
    expect(html).toContain('Svar 22');
    expect(html).toContain('Snitt 4,0 av 5');
    expect(members.filter(({ name }) => html.includes(name))).toEqual([]);
  });

  it('keep what was typed when a rating lacks its reason', async () => {
    const site = await openSite(await open());
    await inventCohort(site.deed, site.callId);
    const response = await post(site, memberEmail(1, 1), '/kull/2022/utbytte/start', {
      K1: '3',
      K2: '2',
      'K2-hvorfor': 'Har lest om det',
    });
    expect(response.status).toBe(422);
    const html = await response.text();
    expect(html).toContain('Skriv hvorfor du valgte det for K1.');
    expect(html).toContain('Har lest om det');
  });

  it('let nobody rate before or after the moment', async () => {
    const { site } = await openYear(await open());
    const typed = { K1: '3', 'K1-hvorfor': 'Fordi' };
    expect((await post(site, memberEmail(1, 1), '/kull/2022/utbytte/end', typed)).status).toBe(409);
    expect((await post(site, memberEmail(1, 1), '/kull/2022/utbytte/start', typed)).status).toBe(303);
    const html = await get(site, memberEmail(1, 1), '/kull/2022/utbytte');
    expect(html).toContain('Fordi');
    site.clock.set(Temporal.Instant.from('2022-12-06T10:00:00Z'));
    expect((await post(site, memberEmail(1, 1), '/kull/2022/utbytte/start', typed)).status).toBe(409);
  });

  it('show the school no rating while it can be changed, and then nothing of four and no reason of anybody’s', async () => {
    const { site, members } = await openYear(await open());
    for (const [index, { id, accountId }] of members.slice(0, 5).entries())
      await rateOutcomes(site.deed, { memberId: id, accountId }, 'start', [
        { outcome: 'K1', level: 3, reason: 'Fordi' },
        ...(index < 4 ? [{ outcome: 'K2', level: 2, reason: 'Derfor' }] : []),
      ]);
    const counted = 'Jeg kan forklare det: 5';
    const page = async () => await get(site, people.coordinator, '/skole/kull/2022/utbytte');
    expect(await page()).not.toContain(counted);
    expect(await page()).toContain('Ved start: vises fra 6. desember 2022');
    site.clock.set(Temporal.Instant.from('2022-12-06T10:00:00Z'));
    expect(await page()).toContain(counted);
    expect(await page()).not.toMatch(/Fordi|Derfor|kjenner det igjen: 4/);
  });

  it('neither close nor open with a gathering that has not been given its days', async () => {
    const site = await openSite(await open());
    const { cohort } = await inventCohort(site.deed, site.callId);
    const typed = { K1: '3', 'K1-hvorfor': 'Fordi' };
    site.clock.set(Temporal.Instant.from('2022-12-08T10:00:00Z'));
    expect((await post(site, memberEmail(1, 1), '/kull/2022/evaluering/1', { useful: '5' })).status).toBe(409);
    expect((await post(site, memberEmail(1, 1), '/kull/2022/utbytte/start', typed)).status).toBe(303);
    await inventPublished(site.deed, cohort.id, 3, '2022-12-08');
    expect((await post(site, memberEmail(1, 1), '/kull/2022/utbytte/start', typed)).status).toBe(409);
  });
});
