import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { openAdmission } from '../admission/admission.fixture.ts';
import { inventCohort, memberEmail } from '../cohort/cohort.fixture.ts';
import { inventPublished } from '../gatherings/gatherings.fixture.ts';
import { newId } from '../kit/id.ts';
import { openSite, people, type Site } from '../../test/support/app.ts';
import { eachDatabase, oneDatabase } from '../../test/support/database.ts';
import type { Database } from '../store/index.ts';
import { eraseJournal, mendEntry, sharePassage, takePassageBack, writeEntry } from './journal.action.ts';
import { entriesOf, sharedOf, sharedWith } from './journal.store.ts';
import { rateOutcomes } from './rate.action.ts';

const storeText = readFileSync(new URL('./journal.store.ts', import.meta.url), 'utf8');
const text = 'Først dette.\n\nSå det som er privat.';

async function withEntry(db: Database) {
  const admission = await openAdmission(db);
  const { deed, callId } = admission;
  const { cohort, members, groups } = await inventCohort(deed, callId);
  const [author, , , other] = members;
  if (!author || !other) throw new Error('the cohort is too small');
  const id = newId();
  const entry = { id, cohortId: cohort.id, sessionId: null, thread: 'free', prompt: null, text } as const;
  await writeEntry(deed, author.accountId, entry);
  return { ...admission, cohort, groups, author, other, entry };
}

eachDatabase('a journal', (open) => {
  it('keeps an entry that is sent twice once', async () => {
    const db = await open();
    const { deed, author, entry } = await withEntry(db);
    await writeEntry(deed, author.accountId, entry);
    expect((await entriesOf(db, author.accountId)).map((one) => one.text)).toEqual([text]);
  });

  it('is changed by its author alone, and never over what was saved in another window', async () => {
    const db = await open();
    const { deed, clock, author, other, entry } = await withEntry(db);
    const [stored] = await entriesOf(db, author.accountId);
    const base = stored?.changedAt.toString() ?? '';
    const { id } = entry;
    expect(await mendEntry(deed, { accountId: other.accountId, id, text: 'Mitt', base })).toEqual({
      ok: false,
      reason: { kind: 'notFound' },
    });
    clock.set(clock.now().add({ minutes: 1 }));
    expect(await mendEntry(deed, { accountId: author.accountId, id, text: 'Ny', base })).toMatchObject({ ok: true });
    expect(await mendEntry(deed, { accountId: author.accountId, id, text: 'Eldre', base })).toEqual({
      ok: false,
      reason: { kind: 'changedMeanwhile', stored: 'Ny' },
    });
  });

  it('is not written over by the other of two windows that save at once', async () => {
    const db = await open();
    const { deed, clock, author, entry } = await withEntry(db);
    const [stored] = await entriesOf(db, author.accountId);
    const base = stored?.changedAt.toString() ?? '';
    clock.set(clock.now().add({ minutes: 1 }));
    const results = await Promise.all(
      ['En', 'To'].map((one) => mendEntry(deed, { accountId: author.accountId, id: entry.id, text: one, base })),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('shows others the passage that is shared and nothing else, to the group or to all, until it is taken back', async () => {
    const db = await open();
    const { deed, cohort, author, other, entry } = await withEntry(db);
    const sharing = { accountId: author.accountId, entryId: entry.id, index: 0, text: 'Først dette.' };
    const read = async (groupId: string) =>
      (await sharedWith(db, cohort.id, groupId, 10)).map((passage) => [passage.author, passage.text]);
    await sharePassage(deed, { ...sharing, cohortId: cohort.id, groupId: author.groupId });
    expect(await read(author.groupId)).toEqual([[author.name, 'Først dette.']]);
    expect(await read(other.groupId)).toEqual([]);
    await sharePassage(deed, { ...sharing, cohortId: cohort.id, groupId: null });
    expect(await read(other.groupId)).toEqual([[author.name, 'Først dette.']]);
    const [passage] = await sharedOf(db, entry.id);
    const taking = { entryId: entry.id, passageId: passage?.id ?? '' };
    expect(await takePassageBack(deed, { ...taking, accountId: other.accountId })).toMatchObject({ ok: false });
    await takePassageBack(deed, { ...taking, accountId: author.accountId });
    expect(await read(author.groupId)).toEqual([]);
  });

  it('shows a passage in the cohort in which it was shared last', async () => {
    const db = await open();
    const { deed, cohort, author, entry } = await withEntry(db);
    const [next, call] = [newId(), newId()];
    const copyOf = (table: string, change: object) =>
      sql`insert into ${sql.table(table)} select (jsonb_populate_record(t, ${JSON.stringify(change)}::jsonb)).* from ${sql.table(table)} t`;
    await copyOf('call', { id: call, slug: '2023' }).execute(db);
    await copyOf('cohort', { id: next, slug: '2023', call_id: call }).execute(db);
    const sharing = { accountId: author.accountId, entryId: entry.id, index: 0, text: 'Først dette.', groupId: null };
    await sharePassage(deed, { ...sharing, cohortId: cohort.id });
    await sharePassage(deed, { ...sharing, cohortId: next });
    expect((await sharedOf(db, entry.id)).map(({ cohortId }) => cohortId)).toEqual([next]);
  });

  it('shares nothing that has changed since it was seen', async () => {
    const db = await open();
    const { deed, cohort, author, entry } = await withEntry(db);
    const sharing = { accountId: author.accountId, entryId: entry.id, index: 1, text: 'Noe annet' };
    expect(await sharePassage(deed, { ...sharing, cohortId: cohort.id, groupId: null })).toEqual({
      ok: false,
      reason: 'changedMeanwhile',
    });
  });

  it('goes with its person: erased, or with the account, nothing is left of it, what was shared included', async () => {
    const db = await open();
    const { deed, cohort, author, entry } = await withEntry(db);
    const sharing = { accountId: author.accountId, entryId: entry.id, index: 0, text: 'Først dette.' };
    await sharePassage(deed, { ...sharing, cohortId: cohort.id, groupId: null });
    await eraseJournal(deed, author.accountId);
    expect(await entriesOf(db, author.accountId)).toEqual([]);
    expect(await sharedWith(db, cohort.id, author.groupId, 10)).toEqual([]);
  });
});

const post = async (site: Site, browser: Awaited<ReturnType<Site['asPerson']>>, path: string, form: object) =>
  await browser.send('POST', path, new URLSearchParams({ ...form }), { origin: site.baseUrl });

oneDatabase('the pages of the journal', (open) => {
  it('open to the author and to nobody else, whatever their role', async () => {
    const site = await openSite(await open());
    await inventCohort(site.deed, site.callId);
    const author = await site.asPerson(memberEmail(1, 1));
    const id = newId();
    await post(site, author, '/min-side/logg/ny', { id, text });
    expect((await author.send('GET', `/min-side/logg/${id}`)).status).toBe(200);
    for (const email of [memberEmail(1, 2), memberEmail(2, 1), people.coordinator]) {
      const browser = await site.asPerson(email);
      expect((await browser.send('GET', `/min-side/logg/${id}`)).status).toBe(404);
      expect(await (await browser.send('GET', '/min-side/logg')).text()).not.toContain('privat.');
    }
    expect(site.failures).toEqual([]);
  });

  it('keep 50,000 characters that were pasted, and say how many there is room for', async () => {
    const site = await openSite(await open());
    await inventCohort(site.deed, site.callId);
    const browser = await site.asPerson(memberEmail(1, 1));
    const long = `<script>alert(1)</script>${'x'.repeat(50_000)}`;
    const response = await post(site, browser, '/min-side/logg/ny', { id: newId(), text: long });
    expect(response.status).toBe(422);
    const html = await response.text();
    expect(html).toContain('x'.repeat(50_000));
    expect(html).toContain('&lt;script>');
    expect(html).toContain('20\u00a0000');
  });

  it('ask about a session that has been, and give the whole journal as a file', async () => {
    const site = await openSite(await open());
    const { cohort } = await inventCohort(site.deed, site.callId);
    const { sessions } = await inventPublished(site.deed, cohort.id, 1, '2022-09-06');
    const browser = await site.asPerson(memberEmail(1, 1));
    expect(await (await browser.send('GET', '/min-side/logg')).text()).not.toContain('?okt=');
    site.clock.set(Temporal.Instant.from('2022-09-06T09:00:00Z'));
    const okt = sessions[0]?.id ?? '';
    expect(await (await browser.send('GET', '/min-side/logg')).text()).toContain(`?okt=${okt}`);
    await post(site, browser, '/min-side/logg/ny', { id: newId(), text, okt, sporsmal: 'surprised' });
    const archive = await (await browser.send('GET', '/min-side/logg/arkiv')).text();
    expect(archive).toContain('Økt 1 kl. 09:00');
    expect(archive).toContain('Hva overrasket deg, og hvorfor?');
    expect(archive).toContain(text);
  });

  it('stay open to somebody who has left, who takes along what they wrote, what they shared and how they rated themselves', async () => {
    const site = await openSite(await open());
    const { cohort, members } = await inventCohort(site.deed, site.callId);
    const { sessions } = await inventPublished(site.deed, cohort.id, 1, '2022-09-06');
    const browser = await site.asPerson(memberEmail(1, 1));
    const [member] = members;
    if (!member) throw new Error('the cohort is empty');
    await rateOutcomes(site.deed, { memberId: member.id, accountId: member.accountId }, 'start', [
      { outcome: 'K1', level: 3, reason: 'Jeg har holdt kurs' },
    ]);
    site.clock.set(Temporal.Instant.from('2022-09-06T09:00:00Z'));
    const entryId = newId();
    await post(site, browser, '/min-side/logg/ny', { id: entryId, text, okt: sessions[0]?.id ?? '' });
    await post(site, browser, `/min-side/logg/${entryId}/del`, { nummer: '0', passage: 'Først dette.', med: 'kullet' });
    await site.db.updateTable('member').set({ state: 'withdrawn' }).where('id', '=', member.id).execute();
    expect(await (await browser.send('GET', '/min-side')).text()).toContain('href="/min-side/logg"');
    expect(await (await browser.send('GET', '/min-side/logg')).text()).toContain('Økt 1 kl. 09:00');
    const archive = await (await browser.send('GET', '/min-side/logg/arkiv')).text();
    for (const kept of [
      'Økt 1 kl. 09:00',
      text,
      '> Først dette.',
      'Ved start: Jeg kan forklare det',
      'Jeg har holdt kurs',
    ])
      expect(archive).toContain(kept);
    await post(site, browser, `/min-side/logg/${entryId}/slett`, {});
    expect(await sharedWith(site.db, cohort.id, member.groupId, 10)).toEqual([]);
    expect(site.failures).toEqual([]);
  });

  it('show thirty entries at a time', async () => {
    const site = await openSite(await open());
    const { members } = await inventCohort(site.deed, site.callId);
    const accountId = members[0]?.accountId ?? '';
    for (let number = 1; number <= 31; number++) {
      site.clock.set(site.clock.now().add({ minutes: 1 }));
      const entry = { id: newId(), cohortId: null, sessionId: null, thread: 'free', prompt: null } as const;
      await writeEntry(site.deed, accountId, { ...entry, text: `Tanke nummer ${number}.` });
    }
    const browser = await site.asPerson(memberEmail(1, 1));
    const first = await (await browser.send('GET', '/min-side/logg')).text();
    expect(first).toContain('Tanke nummer 2.');
    expect(first).not.toContain('Tanke nummer 1.');
    expect(await (await browser.send('GET', '/min-side/logg?side=2')).text()).toContain('Tanke nummer 1.');
  });

  it('erase everything only when the box is ticked too', async () => {
    const site = await openSite(await open());
    await inventCohort(site.deed, site.callId);
    const browser = await site.asPerson(memberEmail(1, 1));
    await post(site, browser, '/min-side/logg/ny', { id: newId(), text });
    await post(site, browser, '/min-side/logg/slett-alt', {});
    expect(await (await browser.send('GET', '/min-side/logg')).text()).toContain('privat.');
    await post(site, browser, '/min-side/logg/slett-alt', { sikker: 'ja' });
    expect(await (await browser.send('GET', '/min-side/logg')).text()).not.toContain('privat.');
  });
});

describe('the store of the journal', () => {
  it('has no question about entries that does not name whose they are', () => {
    const questions = storeText
      .split('selectFrom(')
      .slice(1)
      .filter((part) => part.startsWith("'journalEntry'"));
    expect(questions.length).toBeGreaterThan(1);
    expect(questions.filter((part) => !/'(journalEntry\.)?accountId', '='/.test(part.slice(0, 260)))).toEqual([]);
  });
});
