import { expect, it } from 'vitest';
import { openSite, people, type Site } from '../../test/support/app.ts';
import { mainText, type Browser } from '../../test/support/browser.ts';
import { oneDatabase } from '../../test/support/database.ts';
import { applicationNow, secretFor } from '../admission/admission.fixture.ts';
import { endOfDay } from '../kit/oslo-time.ts';
import { assessedCall, drawn, orThrow, type Assessed } from '../selection/selection.fixture.ts';
import { newestMail, type Database } from '../store/index.ts';
import { appealsOf } from './appeal.store.ts';
import { decisionsOfApplication } from './decision.store.ts';
import { holdReserve, nameIn, offered, offersNow, waitingOne } from './offers.fixture.ts';
import { sendDecisions } from './send-decisions.action.ts';
import { drawForVacancies } from './vacancy.action.ts';

interface Stage {
  readonly site: Site;
  readonly assessed: Assessed;
  readonly coordinator: Browser;
  /** The address of the call's desk. */
  readonly desk: string;
}

async function stage(db: Database): Promise<Stage> {
  const site = await openSite(db);
  const assessed = await assessedCall(db, { minPerRegion: 0, minSmall: 0, minLarge: 0 }, site);
  await drawn(assessed);
  return { site, assessed, coordinator: await site.asPerson(people.coordinator), desk: `/skole/opptak/${site.callId}` };
}

async function told(db: Database) {
  const set = await stage(db);
  const sent = await sendDecisions(set.assessed.deed, set.assessed.by);
  if (!sent.ok) throw new Error(sent.reason);
  const { application } = await offered(set.assessed);
  const name = nameIn(set.assessed, application.id);
  const contact = await set.site.asPerson(`kontakt.${name}@example.no`);
  return { ...set, application, name, contact };
}

oneDatabase('the coordinator', (open) => {
  it('reads every kind of letter before it is sent, as page, mail and PDF, in both forms', async () => {
    const { coordinator, desk, site } = await stage(await open());
    const page = await coordinator.open(`${desk}/vedtak`);
    expect(mainText(page)).toContain('8 kommuner og 24 deltakere får vedtaket sitt nå');
    for (const kind of ['offer', 'waiting', 'qualified']) {
      const nn = await coordinator.open(`${desk}/vedtak/forhandsvis?slag=${kind}&malform=nn`);
      expect([nn.status, mainText(nn)]).toEqual([200, expect.stringContaining('Rett til å klage')]);
      expect(mainText(nn)).toContain('E-posten');
      const pdf = await coordinator.send('GET', `${desk}/vedtak/forhandsvis.pdf?slag=${kind}`);
      expect(pdf.headers.get('content-type')).toBe('application/pdf');
      expect(new TextDecoder('latin1').decode(await pdf.arrayBuffer()).slice(0, 5)).toBe('%PDF-');
    }
    expect(mainText(await coordinator.open(`${desk}/vedtak/forhandsvis?slag=refusal`))).toContain('ingen brev');
    expect((await newestMail(site.db, 500)).filter(({ dedupeKey }) => dedupeKey.startsWith('decision:'))).toEqual([]);
    expect(site.failures).toEqual([]);
  });

  it('sends them all, and once', async () => {
    const { coordinator, desk } = await stage(await open());
    await coordinator.open(`${desk}/vedtak`);
    await coordinator.submitAndFollow({}, { action: '/vedtak' });
    expect(mainText(coordinator.page)).toContain('32 vedtak er sendt.');
    await coordinator.post(`${desk}/vedtak`);
    expect(mainText(await coordinator.open(`${desk}/vedtak`))).toContain('Alle vedtak er sendt.');
    expect(mainText(await coordinator.open('/skole'))).toContain('har ikke svart på tilbudet');
  });

  it('reads the letter to those who still wait after a reserve draw, sends it, and they find it on their page and as PDF', async () => {
    const { site, assessed, coordinator, desk } = await told(await open());
    for (const [index, { applicationId }] of (await offersNow(assessed)).entries()) {
      const contact = await site.asPerson(`kontakt.${nameIn(assessed, applicationId)}@example.no`);
      await contact.open(`/soknad/${applicationId}/svar`);
      await contact.submitAndFollow({}, { action: '/svar', button: ['svar', index === 0 ? 'nei' : 'ja'] });
    }
    site.clock.set(endOfDay(Temporal.PlainDate.from('2022-08-12')));
    orThrow(await drawForVacancies(assessed.deed, assessed.by));
    await holdReserve(assessed);
    const preview = await coordinator.open(`${desk}/vedtak/forhandsvis?slag=stillWaiting`);
    expect(mainText(preview)).toContain('står fortsatt på venteliste');
    const shown = await coordinator.send('GET', `${desk}/vedtak/forhandsvis.pdf?slag=stillWaiting`);
    expect(shown.headers.get('content-type')).toBe('application/pdf');
    await coordinator.open(`${desk}/vedtak`);
    expect(mainText(coordinator.page)).toContain('Fortsatt venteliste');
    await coordinator.submitAndFollow({}, { action: '/vedtak' });

    const { application } = await waitingOne(assessed);
    const contact = await site.asPerson(`kontakt.${nameIn(assessed, application.id)}@example.no`);
    const page = mainText(await contact.open(`/soknad/${application.id}/vedtak`));
    expect(page).toContain('står fortsatt på venteliste');
    expect(page).toMatch(/står dere som nummer \d\./);
    const pdf = await contact.send('GET', `/soknad/${application.id}/vedtak.pdf`);
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    expect(site.failures).toEqual([]);
  });

  it('sees the answers in a table and on a map, filters them and takes them out', async () => {
    const { coordinator, desk, contact, application, name } = await told(await open());
    await contact.post(`/soknad/${application.id}/svar`, { svar: 'nei', reason: 'Ingen kan' });
    const page = await coordinator.open(`${desk}/plasser`);
    expect(mainText(page)).toContain('Ledige plasser samles til alle har svart');
    expect(page.root.querySelectorAll('tbody tr')).toHaveLength(5);
    const declined = await coordinator.open(`${desk}/plasser?svar=nei`);
    expect(declined.root.querySelectorAll('tbody tr')).toHaveLength(1);
    expect(mainText(declined).toLowerCase()).toContain(name.slice(0, 3));
    const sheet = await coordinator.send('GET', `${desk}/plasser/svar.xlsx`);
    expect(sheet.status).toBe(200);
    expect((await coordinator.post(`${desk}/plasser/trekning`)).status).toBe(409);
    expect((await coordinator.post(`${desk}/plasser/neste`, { soknad: application.id })).status).toBe(409);
  });
});

oneDatabase('the contact', (open) => {
  it('reads the decision, on the page, on paper and in English, and so does the leader who vouched', async () => {
    const { contact, application, site, name } = await told(await open());
    expect(mainText(await contact.open(`/soknad/${application.id}`))).toContain('Svar på tilbudet');
    expect(mainText(await contact.open('/min-side'))).toContain('Svar på tilbudet om plass');
    const page = await contact.open(`/soknad/${application.id}/vedtak`);
    expect(mainText(page)).toMatch(/Av 1.000 lodd sto .* på/);
    const english = await contact.open(`/soknad/${application.id}/vedtak?sprak=en`);
    expect(mainText(english)).toContain('How it was decided');
    const pdf = await contact.send('GET', `/soknad/${application.id}/vedtak.pdf`);
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    const leader = await site.asPerson(`leder.${name}@example.no`);
    const copy = await leader.open(`/soknad/${application.id}/vedtak`);
    expect(copy.status).toBe(200);
    const ways = copy.root.querySelectorAll('main a').map((link) => link.getAttribute('href') ?? '');
    for (const way of ways.filter((one) => one.startsWith('/soknad/')))
      expect((await leader.send('GET', way)).status, way).toBe(200);
    expect(mainText(await leader.open('/min-side'))).toContain('Kommunen du gikk god for, har fått plass');
    expect((await leader.open(`/soknad/${application.id}/svar`)).status).toBe(404);
    expect((await contact.open(`/soknad/${application.id}/vedtak?nr=2022-999-1`)).status).toBe(404);
  });

  it('accepts with somebody new in another’s place, told at the field what is missing and what breaks a rule', async () => {
    const { contact, application, site, coordinator } = await told(await open());
    const path = `/soknad/${application.id}/svar`;
    await contact.open(path);
    const yes = { action: '/svar', button: ['svar', 'ja'] } as const;
    const empty = await contact.submit({ p2_svar: 'byttes' }, yes);
    expect(empty.status).toBe(422);
    expect(empty.errors.length).toBe(5);
    const taken = application.participants[0]?.email ?? '';
    const newcomer = {
      p2_svar: 'byttes',
      p2_name: 'Ny Person',
      p2_position: 'leader',
      p2_serviceArea: 'technicalServices',
      p2_reason: 'Ny jobb',
    };
    const twice = await contact.submit({ ...newcomer, p2_email: taken }, yes);
    expect(twice.status).toBe(422);
    expect(twice.root.querySelector('input[name="p2_name"]')?.getAttribute('value')).toBe('Ny Person');
    const other = await contact.submit({ ...newcomer, p2_email: 'deltaker1.oslo@example.no' }, yes);
    expect([other.status, other.errors.join()]).toEqual(
      taken.includes('oslo') ? [422, expect.any(String)] : [422, expect.stringContaining('annen søknad')],
    );
    await contact.submitAndFollow({ ...newcomer, p2_email: 'ny@example.no' }, yes);
    expect(mainText(contact.page)).toContain('Takk! Dere har takket ja.');
    expect(mainText(contact.page)).toContain('Ny Person kom inn for');
    const newcomersPage = await site.visitor().open(`/deltaker/${await secretFor(site.db, 'ny@example.no')}`);
    expect(newcomersPage.status).toBe(200);
    expect((await applicationNow(site.db, application.id)).participants[1]?.name).toBe('Ny Person');
    const file = mainText(await coordinator.open(`/skole/soknad/${application.id}`));
    expect(file).toContain('Ny Person kom inn for');
    expect(file).toContain('Ny jobb');
    expect(file).toContain(`${application.number}-1, Tilbud om plass`);
    expect(site.failures).toEqual([]);
  });

  it('is told when the list has changed in another tab, when it is too late, and when there is nothing to answer', async () => {
    const { contact, application, assessed, site } = await told(await open());
    const path = `/soknad/${application.id}/svar`;
    const stale = await contact.post(path, { svar: 'ja', liste: 'en-annen' });
    expect([stale.status, mainText(stale)]).toEqual([409, expect.stringContaining('Listen er endret')]);
    site.clock.set(endOfDay(Temporal.PlainDate.from('2022-08-12')));
    const late = await contact.post(path, { svar: 'nei' });
    expect([late.status, mainText(late)]).toEqual([409, expect.stringContaining('Fristen gikk ut 12. august 2022')]);
    const waiting = await waitingOne(assessed);
    const other = await site.asPerson(`kontakt.${nameIn(assessed, waiting.application.id)}@example.no`);
    const page = await other.open(`/soknad/${waiting.application.id}/svar`);
    expect([page.status, mainText(page)]).toEqual([200, expect.stringContaining('ikke noe tilbud')]);
    expect((await contact.open(`/soknad/${waiting.application.id}/vedtak`)).status).toBe(404);
    expect((await offersNow(assessed)).every(({ state }) => state === 'offered')).toBe(true);
  });
});

oneDatabase('an appeal', (open) => {
  it('by a participant goes from their own page to the school’s and back', async () => {
    const { application, site, coordinator, desk } = await told(await open());
    const secret = await secretFor(site.db, application.participants[0]?.email ?? '');
    const visitor = site.visitor();
    const page = await visitor.open(`/deltaker/${secret}/vedtak`);
    expect(mainText(page)).toContain('Du er kvalifisert for studiet');
    expect((await visitor.send('GET', `/deltaker/${secret}/vedtak.pdf`)).status).toBe(200);
    await visitor.open(`/deltaker/${secret}/klage`);
    const empty = await visitor.submit({ text: '' }, { action: '/klage' });
    expect([empty.status, empty.errors.length]).toEqual([422, 1]);
    const long = await visitor.submit({ text: 'x'.repeat(10_001) }, { action: '/klage' });
    expect(long.status).toBe(422);
    await visitor.submitAndFollow({ text: 'Jeg mener det er feil' }, { action: '/klage' });
    expect(mainText(visitor.page)).toContain('Vi har fått klagen.');
    await visitor.post(`/deltaker/${secret}/begrunnelse?nr=${application.number}-2`);
    expect(mainText(await visitor.open(`/deltaker/${secret}/klage`))).toContain('Du ba om nærmere begrunnelse');

    const list = await coordinator.open(`${desk}/klager`);
    const links = list.root.querySelectorAll('main a').map((link) => link.getAttribute('href') ?? '');
    await coordinator.open(links.find((href) => href.startsWith('/skole/vedtak/')) ?? '');
    await coordinator.submitAndFollow({ reason: 'Fordi planen sier det' }, { action: '/begrunnelse' });
    expect(mainText(coordinator.page)).toContain('Fordi planen sier det');
    await coordinator.open(links.find((href) => href.startsWith('/skole/klage/')) ?? '');
    const without = await coordinator.submit({}, { action: '/oversend' });
    expect([without.status, without.errors.length]).toEqual([422, 1]);
    await coordinator.submitAndFollow({ reason_passOn: 'Vi står ved det' }, { action: '/oversend' });
    expect(mainText(coordinator.page)).toContain('Hos klagenemnda');
    const papers = await coordinator.send('GET', `${coordinator.page.address.split('?')[0]}/oversendelse.pdf`);
    expect([papers.status, papers.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    await coordinator.submitAndFollow({ reason_boardUpholds: 'Nemnda er enig' }, { action: '/stadfestet' });
    expect(mainText(await visitor.open(`/deltaker/${secret}/klage`))).toContain('Klagenemnda har stadfestet vedtaket');
    expect(site.failures).toEqual([]);
  });

  it('that came by post is written in by the school', async () => {
    const { coordinator, desk, assessed, site } = await told(await open());
    const waiting = await waitingOne(assessed);
    const [decision] = await decisionsOfApplication(site.db, waiting.application.id);
    await coordinator.open(`${desk}/klager/ny`);
    const ahead = await coordinator.submit(
      { decision: decision?.id ?? '', receivedOn: '2023-01-01', text: 'Feil' },
      { action: '/klager/ny' },
    );
    expect([ahead.status, ahead.errors.join()]).toEqual([422, expect.stringContaining('ikke kommet ennå')]);
    await coordinator.submitAndFollow(
      { decision: decision?.id ?? '', receivedOn: '2022-07-08', text: 'Feil' },
      { action: '/klager/ny' },
    );
    expect(mainText(coordinator.page)).toContain('I posten');
    expect(await appealsOf(site.db, decision?.id ?? '')).toHaveLength(1);
  });
});
