import ExcelJs from 'exceljs';
import { expect, it } from 'vitest';
import { employ, openSite, people, type Site } from '../../test/support/app.ts';
import { eachDatabase } from '../../test/support/database.ts';
import { listCalls } from './call.store.ts';
import { readLog, type Database } from '../store/index.ts';
import { applicationNow, submitNew, writeApplication } from './admission.fixture.ts';
import { closeCall } from './call.action.ts';
import { giveSupplement } from './case.action.ts';
import { confirmGuarantee, guaranteeFingerprint } from './confirm-guarantee.action.ts';
import { confirmParticulars } from './participant.action.ts';
import { supplementRequestsOf } from './case.store.ts';
import { decisionsOfAll } from './case-file.store.ts';

async function school(db: Database) {
  const site = await openSite(db);
  return { site, coordinator: await site.asPerson(people.coordinator) };
}

async function sent(site: Site, name: string, municipality: string) {
  const written = await submitNew(site, name, municipality);
  const seen = guaranteeFingerprint(await applicationNow(site.db, written.applicationId));
  const confirmed = await confirmGuarantee(site.deed, written.leaderSecret, seen);
  if (!confirmed.ok) throw new Error(confirmed.reason.kind);
  return { ...written, path: `/skole/soknad/${written.applicationId}` };
}

const nextYear = { slug: '2023', opensOn: '2023-05-02', deadlineOn: '2023-06-25', answerBy: '2023-08-12' };

eachDatabase('the public page of a call', (open) => {
  it('tells the rule with its numbers, the deadline to the minute, and leads to the application', async () => {
    const { site } = await school(await open());
    const visitor = site.visitor();
    expect((await visitor.open('/opptak')).location).toBe('/opptak/2022');
    const { html } = await visitor.open('/opptak/2022');
    for (const text of [
      'lørdag 25. juni 2022 kl.\u00a023.59',
      '20 kommuner',
      'Minst 4 kommuner',
      '3 til 4 deltakere',
      'href="/opptak/2022/sok"',
      'mandag 2. mai 2022',
    ]) {
      expect(html).toContain(text);
    }
    expect((await visitor.open('/en/opptak/2022')).html).toContain('Saturday, 25 June 2022 at\u00a023:59');
  });

  it('offers no application before the call opens and after it has closed', async () => {
    const { site } = await school(await open());
    const visitor = site.visitor();
    site.clock.set(Temporal.Instant.from('2022-05-01T21:59:59Z'));
    const before = (await visitor.open('/opptak/2022')).html;
    expect(before).toContain('Du kan søke fra mandag 2. mai 2022');
    site.clock.set(site.deadlineAt);
    const after = (await visitor.open('/opptak/2022')).html;
    expect(after).toContain('Søknadsfristen er ute');
    for (const html of [before, after]) expect(html).not.toContain('/opptak/2022/sok');
  });

  it('is not there for a draft, whoever asks', async () => {
    const { site, coordinator } = await school(await open());
    await coordinator.open('/skole/opptak/ny');
    await coordinator.submitAndFollow(nextYear);
    for (const browser of [site.visitor(), coordinator]) expect((await browser.open('/opptak/2023')).status).toBe(404);
    expect((await site.visitor().open('/opptak')).location).toBe('/opptak/2022');
  });
});

eachDatabase('making a call', (open) => {
  it('begins with what the plan proposes, and the draft can be changed until it is opened', async () => {
    const { site, coordinator } = await school(await open());
    await coordinator.open('/skole/opptak/ny');
    const made = await coordinator.submitAndFollow(nextYear);
    expect(made.html).toContain('Bare skolen ser den');
    const path = made.address;
    await coordinator.open(`${path}/endre`);
    await coordinator.submitAndFollow({ room: '25' });
    expect((await coordinator.open(`${path}/apne`)).html).toContain('25 kommuner');
    await coordinator.submitAndFollow({});
    expect((await site.visitor().open('/opptak/2023')).status).toBe(200);
    expect((await coordinator.open(`${path}/endre`)).location).toBe(path);
    expect((await coordinator.post(`${path}/endre`, { ...nextYear })).status).not.toBe(303);
    expect((await listCalls(site.db)).find(({ slug }) => slug === '2023')?.room).toBe(25);
  });

  it('sent twice makes one call', async () => {
    const { site, coordinator } = await school(await open());
    await coordinator.open('/skole/opptak/ny');
    const first = await coordinator.tab().submit(nextYear);
    const second = await coordinator.submit(nextYear);
    expect(second.location).toBe(first.location);
    expect(await listCalls(site.db)).toHaveLength(2);
  });

  it('says at each field what is wrong, and keeps what was typed', async () => {
    const { coordinator } = await school(await open());
    await coordinator.open('/skole/opptak/ny');
    const { status, html } = await coordinator.submit({ ...nextYear, room: 'mange', slug: 'Våren 2023' });
    expect(status).toBe(422);
    for (const text of [
      'Skriv et helt tall.',
      'Bruk små bokstaver',
      'value="mange"',
      'value="Våren 2023"',
      'value="2023-06-25"',
    ])
      expect(html).toContain(text);
  });

  it.each([
    [{ deadlineOn: '2023-05-01' }, 'Fristen må være etter at utlysningen åpner.'],
    [{ answerBy: '2023-06-25' }, 'Svarfristen må være etter søknadsfristen.'],
    [{ slug: '2022' }, 'En annen utlysning har dette navnet allerede.'],
    [{ mediumFrom: '20000' }, 'Grensen for store kommuner må være høyere'],
    [{ room: '4' }, 'Det er satt av flere plasser enn det finnes.'],
    [{ ...nextYear, opensOn: '2021-05-02', deadlineOn: '2021-06-25' }, 'Denne dagen er passert.'],
  ])('is refused when the terms contradict each other: %o', async (change, message) => {
    const { site, coordinator } = await school(await open());
    await coordinator.open('/skole/opptak/ny');
    const { status, html } = await coordinator.submit({ ...nextYear, ...change });
    expect([status, await listCalls(site.db)]).toMatchObject([422, [{ slug: '2022' }]]);
    expect(html).toContain(message);
  });
});

eachDatabase('the desk’s pages', (open) => {
  it('lead from the figures to the applications behind them, and to each case', async () => {
    const { site, coordinator } = await school(await open());
    const lom = await sent(site, 'lom', '3434');
    await writeApplication(site, 'skjaak', '3433');
    const path = `/skole/opptak/${site.callId}`;
    const { html } = await coordinator.open(path);
    for (const text of [lom.path, 'Lom</a>', 'Skjåk</a>', 'status=sendt&amp;landsdel=ostlandet'])
      expect(html).toContain(text);
    const filtered = (await coordinator.open(`${path}?status=sendt&sok=lom`)).html;
    expect(filtered).toContain('1 søknad');
    expect(filtered).not.toContain('Skjåk</a>');
    expect((await coordinator.open(`${path}?sok=finnes+ikke`)).html).toContain('Ingen søknader passer til dette');
  });

  it('name the municipalities that have not applied', async () => {
    const { site, coordinator } = await school(await open());
    await sent(site, 'lom', '3434');
    const { html } = await coordinator.open(`/skole/opptak/${site.callId}/ikke-sokt`);
    expect(html).toContain('355 av 356 kommuner');
    expect(html).toContain('Skjåk <span class="quiet">3433</span>');
    expect(html).not.toContain('3434</span>');
  });

  it('hand out a spreadsheet, and write down who took it', async () => {
    const { site, coordinator } = await school(await open());
    const lom = await sent(site, '=1+1', '3434');
    await confirmParticulars(site.deed, lom.participantSecrets[0] ?? '', {
      birthYear: 1980,
      educationYears: 0.5,
      educationKind: 'Kurs',
      experienceYears: 12,
      experienceKind: 'Leder',
    });
    const response = await coordinator.send('GET', `/skole/opptak/${site.callId}/soknader.xlsx`);
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="soknader-2022.xlsx"');
    const workbook = new ExcelJs.Workbook();
    await workbook.xlsx.load(await response.arrayBuffer());
    const [applications, participants] = workbook.worksheets;
    const beginningOf = (sheet: ExcelJs.Worksheet | undefined, cells: number) =>
      [sheet?.getRow(2).values].flat().slice(0, cells);
    expect(beginningOf(applications, 9)).toEqual([
      '2022-001',
      'Sendt',
      '3434',
      'Lom',
      'Østlandet',
      2211,
      'Liten',
      'Oppgaven til =1+1',
      3,
    ]);
    expect(beginningOf(participants, 7)).toEqual([
      '2022-001',
      '3434',
      'Lom',
      'Deltaker 1 =1+1',
      'deltaker1.=1+1@example.no',
      'Ansatt',
      'Helse og omsorg',
    ]);
    expect(participants?.getRow(2).getCell(14).value).toBe('Kursdeltaker');
    expect(participants?.rowCount).toBe(4);
    expect(await readLog(site.db, { kind: 'call', id: site.callId })).toContainEqual(
      expect.objectContaining({
        action: 'applicationsExported',
        actorId: site.coordinatorId,
        details: { applications: 1, participants: 3 },
      }),
    );
  });

  it('are for coordinators alone', async () => {
    const { site } = await school(await open());
    await employ(site, people.teacher, 'teacher');
    const { path } = await sent(site, 'lom', '3434');
    const teacher = await site.asPerson(people.teacher);
    const contact = await site.asPerson(people.contact);
    for (const address of [
      '/skole',
      '/skole/opptak',
      `/skole/opptak/${site.callId}`,
      `/skole/opptak/${site.callId}/soknader.xlsx`,
      path,
    ]) {
      for (const browser of [teacher, contact]) expect((await browser.send('GET', address)).status).toBe(403);
      expect((await site.visitor().send('GET', address)).status).toBe(303);
    }
  });
});

eachDatabase('the pages of a case', (open) => {
  it('decide a standing: a reason is required, and what was typed is kept', async () => {
    const { site, coordinator } = await school(await open());
    const lom = await sent(site, 'lom', '3434');
    const participant = (await applicationNow(site.db, lom.applicationId)).participants[1]?.id ?? '';
    const form = `${lom.path}/deltaker/${participant}/vurdering`;
    await coordinator.open(form);
    const without = await coordinator.submit({ outcome: 'qualified', reason: '' });
    expect(without.status).toBe(422);
    expect(without.html).toMatch(/value="qualified"[^>]*checked/);
    const done = await coordinator.submitAndFollow({ outcome: 'qualified', reason: 'Fire år som leder <b>' });
    expect(done.html).toContain('Vurderingen er lagret.');
    expect(done.html).toContain('Fire år som leder &lt;b>');
    expect(await decisionsOfAll(site.db, [participant])).toHaveLength(1);
  });

  it('say so, and keep what was typed, when the application has left the admission meanwhile', async () => {
    const { site, coordinator } = await school(await open());
    const lom = await sent(site, 'lom', '3434');
    const participant = (await applicationNow(site.db, lom.applicationId)).participants[0]?.id ?? '';
    await coordinator.open(`${lom.path}/deltaker/${participant}/vurdering`);
    const other = coordinator.tab();
    await other.open(`${lom.path}/annuller`);
    expect((await other.submitAndFollow({ reason: 'Feil' })).html).toContain('Søknaden er annullert.');
    const late = await coordinator.submit({ outcome: 'qualified', reason: 'En lang begrunnelse' });
    expect(late.status).toBe(409);
    expect(late.html).toContain('Ingenting er lagret.');
    expect(late.html).toContain('En lang begrunnelse');
  });

  it('ask for more, show what came, and mark it as read', async () => {
    const { site, coordinator } = await school(await open());
    const lom = await sent(site, 'lom', '3434');
    await coordinator.open(`${lom.path}/tilleggsopplysninger`);
    const wanted = { whom: 'kontaktperson', wanted: 'Send karakterutskriften', dueOn: '2022-06-01' };
    expect((await coordinator.submit({ ...wanted, dueOn: '2022-05-10' })).html).toContain('Datoen er passert.');
    expect((await coordinator.submitAndFollow(wanted)).html).toContain('Ikke noe svar ennå');
    const [request] = await supplementRequestsOf(site.db, lom.applicationId);
    site.clock.set(site.clock.now().add({ hours: 1 }));
    const by = {
      applicationId: lom.applicationId,
      requestId: request?.id ?? '',
      actor: { kind: 'account', id: lom.accountId },
    } as const;
    await giveSupplement(site.deed, by, { answer: 'Her er den', file: null });
    expect((await coordinator.open('/skole')).html).toContain(`${lom.path}#tillegg`);
    const answered = await coordinator.open(lom.path);
    for (const text of ['Nytt svar', 'Her er den']) expect(answered.html).toContain(text);
    const read = await coordinator.submitAndFollow({}, { action: '/lest' });
    expect(read.html).not.toContain('Nytt svar');
    expect((await coordinator.open('/skole')).html).not.toContain('#tillegg');
  });

  it('hand the role over, and refuse somebody who has an application, with what was typed', async () => {
    const { site, coordinator } = await school(await open());
    const lom = await sent(site, 'lom', '3434');
    await writeApplication(site, 'skjaak', '3433');
    await coordinator.open(`${lom.path}/kontaktperson`);
    const refused = await coordinator.submit({ name: 'Skjåk', email: people.otherContact, reason: 'Sluttet' });
    expect(refused.status).toBe(409);
    expect(refused.html).toContain('kan ikke ha to');
    expect(refused.html).toContain(`value="${people.otherContact}"`);
    const done = await coordinator.submitAndFollow({ name: 'Ny', email: 'ny@lom.example', reason: 'Sluttet' });
    expect(done.html).toContain('ny@lom.example');
    expect((await (await site.asPerson('ny@lom.example')).open(`/soknad/${lom.applicationId}`)).status).toBe(200);
  });

  it('show a draft’s progress and nothing of what stands in it', async () => {
    const { site, coordinator } = await school(await open());
    const { applicationId } = await writeApplication(site, 'lom', '3434');
    const { html } = await coordinator.open(`/skole/soknad/${applicationId}`);
    expect(html).toContain('Innholdet i et utkast er kommunens eget');
    for (const secret of ['Oppgaven til lom', 'deltaker1.lom@example.no', 'Deltaker 1 lom'])
      expect(html).not.toContain(secret);
  });

  it('are not there for what nobody has', async () => {
    const { site, coordinator } = await school(await open());
    const lom = await sent(site, 'lom', '3434');
    const addresses = [
      '/skole/soknad/1',
      `${lom.path}/utgave/2`,
      `${lom.path}/deltaker/${lom.applicationId}/vurdering`,
    ];
    for (const address of addresses) expect((await coordinator.open(address)).status).toBe(404);
    expect((await coordinator.open(`${lom.path}/utgave/1`)).status).toBe(200);
    expect(site.failures).toEqual([]);
  });
});

eachDatabase('the coordinator’s first page', (open) => {
  it('goes from following the applications to what is missing, and to nothing left but the places', async () => {
    const { site, coordinator } = await school(await open());
    const { applicationId } = await sent(site, 'lom', '3434');
    const open1 = (await coordinator.open('/skole')).html;
    expect(open1).toContain('Følg søknadene');
    expect(open1).toContain('Ingen har søkt fra disse landsdelene: Sørlandet, Vestlandet, Trøndelag og Nord-Norge.');
    site.clock.set(site.deadlineAt.add({ minutes: 1 }));
    await closeCall(site.deed, site.callId);
    expect((await coordinator.open('/skole')).html).toContain('3 deltakere har ikke bekreftet');
    for (const { id } of (await applicationNow(site.db, applicationId)).participants) {
      await coordinator.open(`/skole/soknad/${applicationId}/deltaker/${id}/vurdering`);
      await coordinator.submit({ outcome: 'courseParticipant', reason: 'Har ikke svart' });
    }
    expect((await coordinator.open('/skole')).html).toContain('Den ene søkeren får plass. Ingen blir trukket.');
  });

  it('asks for a call where there is none', async () => {
    const { site, coordinator } = await school(await open());
    await site.db.deleteFrom('call').execute();
    expect((await coordinator.open('/skole')).html).toContain('Lag en utlysning');
    expect((await site.visitor().open('/opptak')).html).toContain('Ingen utlysning akkurat nå');
  });
});
