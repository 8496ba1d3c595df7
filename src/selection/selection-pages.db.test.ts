import { expect, it } from 'vitest';
import { employ, openSite, people, type Site } from '../../test/support/app.ts';
import { mainText, type Browser } from '../../test/support/browser.ts';
import { oneDatabase } from '../../test/support/database.ts';
import { withdrawApplication } from '../admission/case.action.ts';
import { verifyProtocol, type Protocol } from '../draw/index.ts';
import { sharedPool } from '../draw/pool.fixture.ts';
import type { Database } from '../store/index.ts';
import { outcomeOf } from './outcome-of.ts';
import { discardDraw } from './repeat.action.ts';
import { startReserve } from './reserve.action.ts';
import { chancesFor } from './solving.ts';
import { assessedCall, chanceAt, drawn, promised, type Assessed, type CallChange } from './selection.fixture.ts';

interface Stage {
  readonly site: Site;
  readonly assessed: Assessed;
  readonly coordinator: Browser;
  /** The address of the selection's list of steps. */
  readonly steps: string;
}

async function stage(db: Database, change: CallChange = {}): Promise<Stage> {
  const site = await openSite(db);
  const assessed = await assessedCall(db, change, site);
  return {
    site,
    assessed,
    coordinator: await site.asPerson(people.coordinator),
    steps: `/skole/opptak/${site.callId}/trekning`,
  };
}

/** What the newest mail to a contact says the code is. */
async function mailedCode({ assessed }: Stage): Promise<string> {
  const rows = await assessed.db.selectFrom('mail').select('body').where('dedupeKey', 'like', 'promise:%').execute();
  const codes = new Set(rows.map(({ body }) => /^[0-9a-f]{64}$/m.exec(body)?.[0]));
  expect(codes.size).toBe(1);
  return [...codes][0] ?? '';
}

oneDatabase('the coordinator’s way through the draw', (open) => {
  it('goes from the first step to the published result, each with who and when', async () => {
    const set = await stage(await open());
    const { coordinator, steps, site } = set;
    expect(mainText(await coordinator.open('/skole'))).toContain('Se hva regelen betyr for disse søkerne');
    expect(mainText(await coordinator.open(steps))).toContain('8 søknader er med');
    await coordinator.open(`${steps}/loddbok`);
    await coordinator.submitAndFollow({}, { action: '/loddbok' });
    expect(mainText(coordinator.page)).toContain('Loddboka er laget.');

    await coordinator.open(`${steps}/lofte`);
    const early = await coordinator.submit({ date: '2022-07-06', time: '12.00' }, { action: '/lofte' });
    expect([early.status, mainText(early)]).toEqual([409, expect.stringContaining('minst 24 timer fram i tid')]);
    const wrong = await coordinator.submit({ date: '2022-07-08', time: 'midt på dagen' }, { action: '/lofte' });
    expect([wrong.status, wrong.errors]).toEqual([422, [expect.stringContaining('Klokkeslett')]]);
    await coordinator.submitAndFollow({ date: '2022-07-08', time: '12.00' }, { action: '/lofte' });
    expect(mainText(coordinator.page)).toContain('Tilfeldigheten kommer 8. juli 2022 kl. 12.00');

    await coordinator.open(`${steps}/hold`);
    expect(coordinator.page.root.querySelectorAll('main form')).toHaveLength(0);
    // A single look, just after the time; who does not want it turns it off.
    const shown = `${steps}/hold?vis=na`;
    site.clock.set(chanceAt.subtract({ minutes: 2 }));
    expect((await coordinator.open(`${steps}/hold`)).headers.get('refresh')).toBe(`123; url=${shown}`);
    expect(mainText(coordinator.page)).toContain('La siden stå stille');
    expect((await coordinator.open(`${steps}/hold?rolig=ja`)).headers.get('refresh')).toBeNull();
    expect(mainText(coordinator.page)).toContain('La siden hente seg selv på nytt');
    expect((await coordinator.post(`${steps}/hold`)).status).toBe(409);
    site.clock.set(chanceAt.add({ seconds: 1 }));
    const pasted = await coordinator.post(`${steps}/hold`, { signature: 'ab' });
    expect([pasted.status, mainText(pasted)]).toEqual([409, expect.stringContaining('Ingenting er trukket')]);
    // Nothing is taken away from whoever is pasting something in, or reads what was wrong.
    expect(pasted.headers.get('refresh')).toBeNull();
    expect((await coordinator.open(`${steps}/hold?for=hand`)).headers.get('refresh')).toBeNull();
    expect(coordinator.page.root.querySelector('[name="signature"]')).not.toBeNull();
    site.clock.set(chanceAt.add({ seconds: 50 }));
    expect((await coordinator.open(`${steps}/hold`)).headers.get('refresh')).toBe(`8; url=${shown}`);
    expect(mainText(coordinator.page)).not.toContain('Kilden har ikke svart ennå');
    site.clock.set(chanceAt.add({ seconds: 61 }));
    expect(mainText(await coordinator.open(`${steps}/hold`))).toContain('Kilden har ikke svart ennå');
    await coordinator.submitAndFollow({}, { action: '/hold' });
    expect(coordinator.page.headers.get('refresh')).toBeNull();
    expect(mainText(coordinator.page)).toContain('5 av 8 søkere får plass');
    await coordinator.submitAndFollow({}, { action: '/kunngjor' });
    expect(mainText(coordinator.page)).toContain('Resultatet er kunngjort.');
    expect(mainText(coordinator.page)).toContain('Koordinator, 8. juli 2022 kl. 12.01');
    expect(site.failures).toEqual([]);
  });

  it('says in words why rules contradict each other, and takes the way out that is chosen, with a reason', async () => {
    const { coordinator, steps, site } = await stage(await open(), { minSmall: 4 });
    await coordinator.open(`${steps}/representasjon`);
    expect(mainText(coordinator.page)).toContain('minst 4 fra små kommuner');
    const button = ['endring', 'size.small.min=2'] as const;
    const without = await coordinator.submit({}, { action: '/representasjon', button });
    expect(without.status).toBe(422);
    await coordinator.submitAndFollow({ reason: 'For få har søkt' }, { action: '/representasjon', button });
    expect(mainText(coordinator.page)).toContain('Ett tall avviker fra regelen');
    await coordinator.open(`${steps}/representasjon`);
    expect(mainText(coordinator.page)).toContain('For få har søkt');
    await coordinator.submitAndFollow({}, { action: '/representasjon', button: ['valg', 'regel'] });
    expect(mainText(coordinator.page)).toContain('Regelen i utlysningen gjelder');
    expect(site.failures).toEqual([]);
  });

  it('shows what other numbers would mean without keeping them, and stops at those whom they leave no chance', async () => {
    const { coordinator, steps, site, assessed } = await stage(await open());
    const tried = await coordinator.open(`${steps}/representasjon?maks-middels=0&min-stor=2`);
    expect(mainText(tried)).toContain('Dette er bare et forsøk');
    expect(await assessed.db.selectFrom('draw').selectAll().execute()).toEqual([]);
    await coordinator.submitAndFollow(
      { reason: 'Ytterpunktene' },
      { action: '/representasjon', button: ['valg', 'tall'] },
    );
    const stopped = await coordinator.post(`${steps}/loddbok`);
    expect([stopped.status, mainText(stopped)]).toEqual([409, expect.stringContaining('har ingen sjanse')]);
    await coordinator.open(`${steps}/representasjon`);
    expect(mainText(coordinator.page)).toContain('Gloppen');
    expect((await coordinator.submit({}, { action: '/uten-sjanse' })).status).toBe(422);
    await coordinator.open(`${steps}/representasjon`);
    await coordinator.submitAndFollow({ why: 'Neste år' }, { action: '/uten-sjanse' });
    expect((await coordinator.post(`${steps}/loddbok`)).status).toBe(303);
    expect(site.failures).toEqual([]);
  });

  it('keeps nobody else waiting while numbers are tried out that take their time', async () => {
    const { coordinator, steps, site } = await stage(await open());
    const visitor = site.visitor();
    await visitor.open('/');
    let isDone = false;
    const hard = chancesFor(sharedPool('people_N1000_k50_f5')).then(() => (isDone = true));
    const trial = coordinator.open(`${steps}/representasjon?plasser=4`);
    expect([(await visitor.open('/')).status, (await visitor.open('/opptak/2022/trekning')).status]).toEqual([
      200, 200,
    ]);
    expect(isDone).toBe(false);
    expect((await trial).status).toBe(200);
    await hard;
    expect(site.failures).toEqual([]);
  });

  it.each([
    ['min-liten=tretti', 'not a number'],
    ['plasser=-1', 'below zero'],
    ['plasser=0', 'no places'],
    ['min-ostlandet=9&maks-ostlandet=2', 'least over most'],
    ['min-ostlandet=99999&plasser=99999', 'far too many'],
    [`min-ostlandet=${'9'.repeat(500)}`, 'endless digits'],
    ['min-__proto__=3&maks-constructor=1', 'names that objects have'],
  ])('answers odd numbers in the address with a page: %s (%s)', async (query) => {
    const { coordinator, steps, site } = await stage(await open());
    expect((await coordinator.open(`${steps}/representasjon?${query}`)).status).toBe(200);
    expect(site.failures).toEqual([]);
  });

  it('says that the book is out of date when an application is withdrawn, and asks for a new one', async () => {
    const { coordinator, steps, assessed } = await stage(await open());
    await coordinator.post(`${steps}/loddbok`);
    const gone = { applicationId: assessed.applications.get('oslo') ?? '', accountId: assessed.by.accountId };
    await withdrawApplication(assessed.deed, gone, '');
    expect(mainText(await coordinator.open(steps))).toContain('endret etter at loddboka ble laget');
    const refused = await coordinator.post(`${steps}/lofte`, { date: '2022-07-08', time: '12:00' });
    expect([refused.status, mainText(refused)]).toEqual([409, expect.stringContaining('passer ikke lenger')]);
  });

  it('lets an application be found not to meet the conditions, with a reason, and tells so in the case', async () => {
    const { coordinator, steps, assessed } = await stage(await open());
    const lom = `/skole/soknad/${assessed.applications.get('lom')}`;
    await coordinator.open(`${lom}/vilkar`);
    expect((await coordinator.submit({ outcome: 'nei' }, { action: '/vilkar' })).status).toBe(422);
    const unnamed = await coordinator.submit({ outcome: 'nei', reason: 'Bare én sektor' }, { action: '/vilkar' });
    expect([unnamed.status, unnamed.errors]).toEqual([422, [expect.stringContaining('Velg hvilket vilkår')]]);
    const reasonless = await coordinator.submit({ condition: 'sectors', reason: '' }, { action: '/vilkar' });
    expect([reasonless.status, reasonless.errors]).toEqual([422, [expect.stringContaining('Skriv en begrunnelse')]]);
    await coordinator.submitAndFollow({ reason: 'Bare én sektor' }, { action: '/vilkar' });
    expect(mainText(coordinator.page)).toContain('Vurderte vilkårene: ikke oppfylt (Ulike tjenesteområder).');
    expect(mainText(await coordinator.open(steps))).toContain('Ulike tjenesteområder: Bare én sektor');
    await promised(assessed);
    const late = await coordinator.post(`${lom}/vilkar`, { outcome: 'ja' });
    expect([late.status, mainText(late)]).toEqual([409, expect.stringContaining('kan ikke endres nå')]);
  });

  it('lets two people read the dice, and draws nothing while they differ', async () => {
    const { coordinator, steps, site, assessed } = await stage(await open(), { chanceKind: 'dice' });
    await employ(site, 'vitne@example.no', 'coordinator');
    const other = await site.asPerson('vitne@example.no');
    await coordinator.post(`${steps}/loddbok`);
    const terms = { date: '2022-07-08', time: '12:00', witness1: 'Aud Li', witness2: 'Aud Li' };
    expect((await coordinator.post(`${steps}/lofte`, terms)).status).toBe(422);
    expect((await coordinator.post(`${steps}/lofte`, { ...terms, witness2: 'Bo Ek' })).status).toBe(303);
    site.clock.set(chanceAt);
    await coordinator.open(`${steps}/hold`);
    await coordinator.submitAndFollow({ digits: '043' }, { action: '/hold' });
    expect(mainText(coordinator.page)).toContain('En annen koordinator må lese av');
    await other.open(`${steps}/hold`);
    await other.submitAndFollow({ digits: '034' }, { action: '/hold' });
    expect(mainText(other.page)).toContain('Dere har lest av ulikt');
    expect(await assessed.db.selectFrom('drawProtocol').selectAll().execute()).toEqual([]);
    await other.submitAndFollow({ digits: '043' }, { action: '/hold' });
    expect(other.page.root.querySelector('.digits')?.getAttribute('aria-label')).toBe('Lodd 043');
    expect(site.failures).toEqual([]);
  });
});

oneDatabase('the public page of a draw', (open) => {
  it('holds nothing before the promise, the promise before the result, and the result only when it is published', async () => {
    const set = await stage(await open());
    const { site, assessed, coordinator, steps } = set;
    const anybody = site.visitor();
    expect(mainText(await anybody.open('/opptak/2022/trekning'))).toContain('Ingenting er lovet ennå');
    expect((await anybody.open('/opptak/2022/trekning/1')).status).toBe(404);
    await coordinator.post(`${steps}/loddbok`);
    expect((await anybody.open('/opptak/2022/trekning/1')).status).toBe(404);
    const commitment = await promised(assessed);
    expect(await mailedCode(set)).toBe(commitment);
    expect(mainText(await anybody.open('/opptak/2022/trekning'))).toContain('Trekningen er lovet');
    expect((await anybody.open('/opptak/2022/trekning/1/protokoll.json')).status).toBe(404);
    expect((await anybody.open('/opptak/2022/trekning/1/lofte.json')).status).toBe(200);
    site.clock.set(chanceAt);
    await coordinator.post(`${steps}/hold`);
    expect((await anybody.open('/opptak/2022/trekning/1/protokoll.json')).status).toBe(404);
    expect(mainText(await anybody.open('/opptak/2022/trekning'))).not.toContain('Trekningen er holdt');
    await coordinator.post(`${steps}/kunngjor`);
    const protocol: unknown = JSON.parse((await anybody.open('/opptak/2022/trekning/1/protokoll.json')).html);
    expect(verifyProtocol(protocol, { commitment, practice: true }).right).toBe(true);
    const page = await anybody.open('/opptak/2022/trekning');
    expect(mainText(page)).toContain('8 søkere var med, og 5 fikk plass');
    expect(page.root.querySelectorAll('.data-table tbody tr .status-tag')).toHaveLength(8);
    const pdf = await anybody.send('GET', '/opptak/2022/trekning/1/protokoll.pdf');
    expect(new TextDecoder('latin1').decode((await pdf.arrayBuffer()).slice(0, 5))).toBe('%PDF-');
  });

  it('keeps a draw that was set aside, with the reason, beside the one that was held instead', async () => {
    const set = await stage(await open());
    const { site, assessed, coordinator, steps } = set;
    await drawn(assessed);
    await coordinator.open(`${steps}/om-igjen`);
    expect((await coordinator.submit({}, { action: '/om-igjen' })).status).toBe(422);
    await coordinator.submitAndFollow({ reason: 'Feil liste over søkere' }, { action: '/om-igjen' });
    const anybody = site.visitor();
    expect(mainText(await anybody.open('/opptak/2022/trekning/1'))).toContain('Feil liste over søkere');
    const kept = JSON.parse((await anybody.open('/opptak/2022/trekning/1/protokoll.json')).html) as Protocol;
    expect(kept.selected).toHaveLength(5);
  });

  it('has a page for every draw of the call, the reserve draw’s the newest', async () => {
    const { site, assessed, coordinator, steps } = await stage(await open());
    const { deed, by, db, applications } = assessed;
    await drawn(assessed);
    const outcome = await outcomeOf(db, by.callId);
    const places = [...applications.values()].filter((id) => outcome?.byApplication.get(id)?.kind === 'place');
    await startReserve(deed, by, { callId: by.callId, vacancies: 1, accepted: places.slice(1) });
    expect(mainText(await coordinator.open(steps))).toContain('Reservetrekningen 2022');
    await coordinator.open(`${steps}/representasjon`);
    expect(mainText(coordinator.page)).toContain('De som har sagt ja, beholder plassen.');
    for (let times = 0; times < 5 && coordinator.page.root.querySelector('[name="endring"]'); times++) {
      const change = coordinator.page.root.querySelector('[name="endring"]')?.getAttribute('value') ?? '';
      const button = ['endring', change] as const;
      await coordinator.submitAndFollow({ reason: 'Ingen flere derfra' }, { action: '/representasjon', button });
      await coordinator.open(`${steps}/representasjon`);
    }
    if (coordinator.page.root.querySelector('[name="why"]'))
      await coordinator.submitAndFollow({ why: 'Bare én plass' }, { action: '/uten-sjanse' });
    expect((await coordinator.post(`${steps}/loddbok`)).status).toBe(303);
    expect((await coordinator.post(`${steps}/lofte`, { date: '2022-07-11', time: '12:00' })).status).toBe(303);
    site.clock.set(Temporal.Instant.from('2022-07-11T10:01:00Z'));
    expect((await coordinator.post(`${steps}/hold`)).status).toBe(303);
    expect((await coordinator.post(`${steps}/kunngjor`)).status).toBe(303);
    const anybody = site.visitor();
    expect(mainText(await anybody.open('/opptak/2022/trekning'))).toContain('3 søkere var med, og 1 fikk plass');
    expect(mainText(await anybody.open('/opptak/2022/trekning/1'))).toContain('Trekning 2, reservetrekning');
    const protocol = JSON.parse((await anybody.open('/opptak/2022/trekning/2/protokoll.json')).html) as Protocol;
    expect([protocol.promise.kind, protocol.selected.length, protocol.waiting.length]).toEqual(['reserve', 1, 2]);
    expect(site.failures).toEqual([]);
  });

  it.each(['', '/nn', '/en'])('is there in every language: %s', async (prefix) => {
    const { site, assessed } = await stage(await open());
    await drawn(assessed);
    const page = await site.visitor().open(`${prefix}/opptak/2022/trekning`);
    expect(page.status).toBe(200);
    expect(page.root.querySelectorAll('[data-check]')).toHaveLength(15);
    expect(site.failures).toEqual([]);
  });

  it('tells that there was room for all, by name', async () => {
    const { site, coordinator, steps } = await stage(await open(), { room: 8 });
    expect(mainText(await coordinator.open(steps))).toContain('Alle 8 søkerne får plass');
    await coordinator.submitAndFollow({}, { action: '/kunngjor' });
    expect(mainText(await site.visitor().open('/opptak/2022/trekning'))).toContain('Gloppen');
  });

  it('tells so also where a draw was promised before, which stays beside it', async () => {
    const { site, assessed, coordinator, steps } = await stage(await open(), { minSmall: 0 });
    const { deed, by, applications } = assessed;
    await promised(assessed);
    await discardDraw(deed, by, 1, 'Tre kommuner har trukket seg');
    for (const name of ['lom', 'skjaak', 'oslo'])
      await withdrawApplication(deed, { applicationId: applications.get(name) ?? '', accountId: by.accountId }, '');
    expect(mainText(await coordinator.open(steps))).toContain('Alle 5 søkerne får plass');
    await coordinator.submitAndFollow({}, { action: '/kunngjor' });
    const anybody = site.visitor();
    expect(mainText(await anybody.open('/opptak/2022/trekning'))).toContain('Det var plass til alle 5 søkere');
    expect(anybody.page.root.querySelector('main a[href$="/trekning/1"]')).not.toBeNull();
    expect(mainText(await anybody.open('/opptak/2022/trekning/1'))).toContain('Tre kommuner har trukket seg');
  });
});

oneDatabase('a contact', (open) => {
  it('reads the own chance before the draw and the result after it, on the application and on «Min side»', async () => {
    const { site, assessed } = await stage(await open());
    const contact = await site.asPerson(people.contact);
    const own = `/soknad/${assessed.applications.get('lom')}`;
    expect(mainText(await contact.open(own))).not.toContain('lodd');
    await promised(assessed);
    const tickets = /Dere står på \d+ av 1 000 lodd/;
    expect(mainText(await contact.open(own))).toMatch(tickets);
    expect(mainText(await contact.open('/min-side'))).toMatch(tickets);
    site.clock.set(chanceAt);
    const coordinator = await site.asPerson(people.coordinator);
    await coordinator.post(`/skole/opptak/${site.callId}/trekning/hold`);
    expect(mainText(await contact.open(own))).toMatch(tickets);
    await coordinator.post(`/skole/opptak/${site.callId}/trekning/kunngjor`);
    expect(mainText(await contact.open(own))).toMatch(/Dere fikk plass|Dere står på venteliste/);
    expect(site.failures).toEqual([]);
  });
});
