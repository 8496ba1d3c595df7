/// <reference types="vite/client" />
import { describe, expect, it } from 'vitest';
import { openAdmission } from '../admission/admission.fixture.ts';
import { employ, openSite, people } from '../../test/support/app.ts';
import { eachDatabase, oneDatabase } from '../../test/support/database.ts';
import { techniqueFile } from './library.fixture.ts';
import { loadLibrary, shippedCards } from './library.ts';
import { removeCard, saveCard, showCard } from './own-card.action.ts';
import { findOwnCard } from './own-card.store.ts';

const key = 'kaffe-med-innbyggere';

eachDatabase('an own card', (open) => {
  it('is a draft in the library until it is shown, and gone when it is removed', async () => {
    const db = await open();
    const { deed, coordinatorId: accountId } = await openAdmission(db);
    const find = async () => (await loadLibrary(db)).cards.find(({ id }) => id === key);
    expect(await saveCard(deed, { key, files: { nb: techniqueFile() }, base: null, accountId })).toEqual({
      ok: true,
      value: null,
    });
    expect(await find()).toMatchObject({ origin: 'own', isDraft: true });
    await showCard(deed, { key, accountId }, 'shown');
    expect(await find()).toMatchObject({ isDraft: false });
    expect(await removeCard(deed, { key, accountId })).toEqual({ stillThere: false });
    expect(await find()).toBeUndefined();
  });

  it('that has faults is not saved, and all of them are named', async () => {
    const db = await open();
    const { deed, coordinatorId: accountId } = await openAdmission(db);
    const nb = techniqueFile().replace('[K8]', '[K77]').replace('minutes: 20', 'minutes: 21');
    const result = await saveCard(deed, { key, files: { nb }, base: null, accountId });
    expect(!result.ok && result.reason.kind === 'faults' && result.reason.faults.map(({ code }) => code)).toEqual([
      'unknownOutcome',
      'minutesDoNotAddUp',
    ]);
    expect(await findOwnCard(db, key)).toBeUndefined();
  });

  it('is saved once when it is sent twice, and never over what somebody else has saved meanwhile', async () => {
    const db = await open();
    const { deed, clock, coordinatorId: accountId } = await openAdmission(db);
    const change = { key, files: { nb: techniqueFile() }, base: null, accountId };
    await saveCard(deed, change);
    expect(await saveCard(deed, change)).toMatchObject({ ok: true });
    const first = await findOwnCard(db, key);
    const base = first?.changedAt.toString() ?? '';
    clock.set(clock.now().add({ minutes: 1 }));
    expect(await saveCard(deed, { ...change, files: { nb: techniqueFile({ title: 'En' }) }, base })).toMatchObject({
      ok: true,
    });
    const late = { ...change, files: { nb: techniqueFile({ title: 'To' }) }, base };
    expect(await saveCard(deed, late)).toMatchObject({ reason: { kind: 'changedMeanwhile' } });
    expect(await saveCard(deed, { ...late, base: null })).toMatchObject({ reason: { kind: 'taken' } });
    expect((await findOwnCard(db, key))?.nb).toContain('title: En');
    const lines = await db.selectFrom('logEntry').select('action').where('subjectId', '=', key).execute();
    expect(lines.map(({ action }) => action)).toEqual(['cardSaved', 'cardSaved']);
  });

  it('is not called what the address of a new one is', async () => {
    const db = await open();
    const { deed, coordinatorId: accountId } = await openAdmission(db);
    const change = { key: 'ny', files: { nb: techniqueFile() }, base: null, accountId };
    expect(await saveCard(deed, change)).toMatchObject({ reason: { kind: 'taken' } });
    expect(await saveCard(deed, { ...change, key: 'nye' })).toMatchObject({ ok: true });
  });

  it('written for another plan or by hand may be broken: it is named and not loaded, and what ships stands in its place', async () => {
    const db = await open();
    const { clock } = await openAdmission(db);
    const row = { nn: null, en: null, state: 'shown', changedBy: null, changedAt: clock.now() } as const;
    await db
      .insertInto('ownCard')
      .values({ ...row, id: crypto.randomUUID(), key, nb: 'Bare tekst' })
      .execute();
    const library = await loadLibrary(db);
    expect(library.broken.get(key)?.map(({ code }) => code)).toEqual(['noFrontMatter']);
    expect(library.cards.filter(({ id }) => id === key)).toEqual([]);
  });
});

oneDatabase('the pages of the library', (open) => {
  it('show a draft to those who teach, and to nobody else', async () => {
    const site = await openSite(await open());
    await employ(site, people.teacher, 'teacher');
    const { deed, coordinatorId: accountId } = site;
    await saveCard(deed, { key, files: { nb: techniqueFile() }, base: null, accountId });
    const statusFor = async (browser: { send: (method: string, path: string) => Promise<Response> }) =>
      (await browser.send('GET', `/bibliotek/${key}`)).status;
    expect(await statusFor(site.visitor())).toBe(404);
    expect(await statusFor(await site.asPerson(people.contact))).toBe(404);
    expect(await statusFor(await site.asPerson(people.teacher))).toBe(200);
    expect(site.failures).toEqual([]);
  });

  it('never take what is written for HTML', async () => {
    const site = await openSite(await open());
    const { deed, coordinatorId: accountId } = site;
    const words = '<script>alert(1)</script> [trykk](javascript:alert(2)) <img src=x onerror=alert(3)>';
    await saveCard(deed, { key, files: { nb: techniqueFile({ words, title: '<b>Fet</b>' }) }, base: null, accountId });
    await showCard(deed, { key, accountId }, 'shown');
    const html = await (await site.visitor().send('GET', `/bibliotek/${key}`)).text();
    expect(html).toContain('&lt;script&gt;');
    expect(html).not.toMatch(/<script>alert|href="javascript|<img src=x|<b>Fet/);
  });

  it('keep what was typed when a card can’t be saved, with each fault at its file', async () => {
    const site = await openSite(await open());
    await employ(site, people.teacher, 'teacher');
    const browser = await site.asPerson(people.teacher);
    const form = new URLSearchParams({ key: 'Kaffe!', nb: techniqueFile().replace('[K8]', '[K77]'), nn: '', en: '' });
    const wrongKey = await browser.send('POST', '/skole/bibliotek/ny', form, { origin: site.baseUrl });
    expect(wrongKey.status).toBe(422);
    form.set('key', key);
    const response = await browser.send('POST', '/skole/bibliotek/ny', form, { origin: site.baseUrl });
    expect(response.status).toBe(422);
    const html = await response.text();
    expect(html).toContain('Læringsutbyttet K77 finnes ikke i studieplanen.');
    expect(html).toContain('Åtte ideer på åtte minutter.');
    expect(site.failures).toEqual([]);
  });
});

describe('the cards that ship', () => {
  it('are all in order, and no two have the same name', () => {
    const { cards, faults } = shippedCards();
    expect(Object.fromEntries(faults)).toEqual({});
    const files = import.meta.glob('../../library/*/*.nb.md');
    expect(cards.length).toBe(Object.keys(files).length);
  });
});
