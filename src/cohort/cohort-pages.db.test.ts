import { expect, it } from 'vitest';
import { openSite, people, type Site } from '../../test/support/app.ts';
import { mainText, type Browser } from '../../test/support/browser.ts';
import { oneDatabase } from '../../test/support/database.ts';
import { withdrawApplication } from '../admission/case.action.ts';
import { inventPublished } from '../gatherings/gatherings.fixture.ts';
import { memberOf as contactOf, offersNow } from '../offers/offers.fixture.ts';
import { sendDecisions } from '../offers/send-decisions.action.ts';
import { assessedCall, drawn, orThrow, type Assessed } from '../selection/selection.fixture.ts';
import type { Database } from '../store/index.ts';
import { changeState } from './change-state.action.ts';
import { inventCohort, memberEmail, ownerEmail } from './cohort.fixture.ts';
import type { Member } from './cohort.ts';
import { acceptAll } from './formed.fixture.ts';
import { memberFingerprint } from './member-deed.ts';
import { findMember } from './member.store.ts';

interface Accepted {
  readonly site: Site;
  readonly assessed: Assessed;
  readonly coordinator: Browser;
  readonly applications: readonly string[];
}

/** Five have an offer; two have accepted. */
async function accepted(db: Database): Promise<Accepted> {
  const site = await openSite(db);
  const assessed = await assessedCall(db, { minPerRegion: 0, minSmall: 0, minLarge: 0 }, site);
  await drawn(assessed);
  orThrow(await sendDecisions(assessed.deed, assessed.by));
  const applications = (await offersNow(assessed)).map(({ applicationId }) => applicationId);
  for (const id of applications.slice(0, 2)) await acceptAll(assessed, id);
  return { site, assessed, coordinator: await site.asPerson(people.coordinator), applications };
}

async function year(db: Database) {
  const site = await openSite(db);
  site.clock.set(Temporal.Instant.from('2022-08-20T08:00:00Z'));
  const invented = await inventCohort(site.deed, site.callId);
  site.clock.set(Temporal.Instant.from('2022-10-03T08:00:00Z'));
  const coordinator = await site.asPerson(people.coordinator);
  const find = (email: string) => invented.members.find((one) => one.email === email) as Member;
  const path = (member: Member) => `/skole/kull/2022/deltaker/${member.id}`;
  return { ...invented, site, coordinator, find, path };
}

oneDatabase('the coordinator', (open) => {
  it('sees what a cohort will be made of, makes it, and is led on from the first page', async () => {
    const { coordinator, site, assessed, applications } = await accepted(await open());
    const page = await coordinator.open(`/skole/opptak/${site.callId}/kull`);
    expect(mainText(page)).toContain('3 tilbud er ikke besvart ennå.');
    expect(mainText(page)).toContain('2 nye grupper');
    await coordinator.submitAndFollow({}, { action: '/kull' });
    expect(mainText(coordinator.page)).toContain('Kull 2022 er slik svarene sier.');
    expect(mainText(await coordinator.open('/skole'))).toContain('Send invitasjon til 8 personer');
    expect(mainText(await coordinator.open('/skole/kull'))).toContain('Kull 2022');

    const { by } = await contactOf(assessed, applications[0] ?? '');
    await withdrawApplication(assessed.deed, by, 'Kan ikke');
    expect(mainText(await coordinator.open('/skole/kull/2022'))).toContain('Oppdater kull 2022 etter svarene');
    expect(mainText(await coordinator.open(`/skole/opptak/${site.callId}/kull`))).toContain(
      '3 personer går ut av kullet',
    );
    await coordinator.submitAndFollow({}, { action: '/kull' });
    expect(mainText(await coordinator.open('/skole/kull/2022'))).not.toContain('Oppdater kull');
    expect(site.failures).toEqual([]);
  });

  it('can make no cohort where nobody has accepted', async () => {
    const db = await open();
    const site = await openSite(db);
    const coordinator = await site.asPerson(people.coordinator);
    const path = `/skole/opptak/${site.callId}/kull`;
    expect(mainText(await coordinator.open(path))).toContain('Utvalget er ikke kunngjort ennå');
    expect((await coordinator.post(path)).status).toBe(409);
    expect(mainText(await coordinator.open('/skole/kull'))).toContain('Ingen kull ennå');
  });

  it('sees how many take part in each cohort, those on leave among them, and in how many groups', async () => {
    const { site, coordinator, groups } = await year(await open());
    const [first, second] = groups;
    const set = (state: 'onLeave' | 'withdrawn') => site.db.updateTable('member').set({ state });
    await set('onLeave').where('name', '=', 'Deltaker 1.1').execute();
    await site.db.updateTable('member').set({ standing: 'courseParticipant' }).execute();
    await site.db.updateTable('member').set({ standing: 'student' }).where('name', 'like', '%.1').execute();
    await set('withdrawn').where('name', '=', 'Deltaker 1.2').execute();
    const figures = async () => {
      const { root } = await coordinator.open('/skole/kull');
      return root.querySelectorAll('td[data-numeric]').map(({ text }) => Number(text));
    };
    expect(await figures()).toEqual([2, 2, 3]);
    await set('withdrawn')
      .where('groupId', '=', second?.id ?? '')
      .execute();
    expect(await figures()).toEqual([1, 1, 1]);
    await set('withdrawn')
      .where('groupId', '=', first?.id ?? '')
      .execute();
    expect(await figures()).toEqual([0, 0, 0]);
  });

  it('reads the invitations in every language, and sends them once', async () => {
    const { site, coordinator } = await year(await open());
    const read = async (query: string) => mainText(await coordinator.open(`/skole/kull/2022/invitasjoner?${query}`));
    expect(await read('til=student&sprak=nn')).toContain('Velkomen til kull 2022');
    expect(await read('til=kursdeltaker&sprak=en')).toContain('You have a place as a course participant');
    expect(await read('til=prosjekteier&sprak=nb')).toContain('du rydder vei');
    await coordinator.submitAndFollow({}, { action: '/invitasjoner' });
    expect(mainText(coordinator.page)).toContain('Invitasjonene er på vei');
    await coordinator.post('/skole/kull/2022/invitasjoner');
    expect(await site.db.selectFrom('notice').select('id').where('kind', '=', 'invitation').execute()).toHaveLength(8);

    expect(mainText(await coordinator.open('/skole'))).toContain('Plasser 6 samlinger');
  });

  it('finds people in the groups by name and standing, and takes all of them out', async () => {
    const { coordinator } = await year(await open());
    const all = await coordinator.open('/skole/kull/2022/grupper');
    expect(all.root.querySelectorAll('tbody tr')).toHaveLength(2);
    const found = await coordinator.open('/skole/kull/2022/grupper?sok=2.3&status=kursdeltaker');
    expect(mainText(found)).toContain('Deltaker 2.3');
    expect(mainText(found)).not.toContain('Deltaker 1.');
    expect(mainText(await coordinator.open('/skole/kull/2022/grupper?sok=zzz'))).toContain('Ingen passer');
    const sheet = await coordinator.send('GET', '/skole/kull/2022/grupper/deltakere.xlsx');
    expect(sheet.headers.get('content-type')).toContain('spreadsheetml');
  });

  it('names another owner of a project, who then is the one to see its page', async () => {
    const { site, coordinator, groups } = await year(await open());
    const group = groups[0]?.id ?? '';
    const path = `/skole/kull/2022/gruppe/${group}/prosjekteier`;
    await coordinator.open(path);
    await coordinator.submit({ name: '', position: 'Ordfører', email: 'feil' });
    expect(coordinator.page.status).toBe(422);
    await coordinator.submitAndFollow({ name: 'Ny Eier', position: 'Ordfører', email: 'ny.eier@example.no' });
    expect(mainText(coordinator.page)).toContain('Ny Eier');
    expect((await (await site.asPerson('ny.eier@example.no')).open(`/prosjekteier/${group}`)).status).toBe(200);
    expect((await (await site.asPerson(ownerEmail(1))).open(`/prosjekteier/${group}`)).status).toBe(404);
  });

  it('gives leave with day and reason, which the history tells; what is wrong is said at its field', async () => {
    const { coordinator, find, path } = await year(await open());
    const member = find(memberEmail(1, 1));
    await coordinator.open(`${path(member)}/permisjon`);
    await coordinator.submit({ on: '2024-10-04', reason: '' });
    expect(coordinator.page.status).toBe(422);
    expect(mainText(coordinator.page)).toContain('Dagen ligger for langt fram i tid');
    await coordinator.submit({ on: '2022-08-01', reason: 'Reise' });
    expect(coordinator.page.status).toBe(422);
    expect(mainText(coordinator.page)).toContain('før den forrige endringen');
    await coordinator.submitAndFollow({ on: '2022-10-01', reason: 'Reise' });
    expect(mainText(coordinator.page)).toContain('I permisjon');
    expect(mainText(coordinator.page)).toContain('Fikk permisjon');
    expect(mainText(coordinator.page)).toContain('Reise');
    expect(mainText(await coordinator.open(`${path(member)}/permisjon`))).toContain('Bare den som er med nå');
  });

  it('decides ahead what is to come, and calls it off; the participant sees what is decided', async () => {
    const { site, cohort, coordinator, find, path } = await year(await open());
    await inventPublished(site.deed, cohort.id, 2, '2022-10-25');
    const member = find(memberEmail(1, 1));
    const own = await site.asPerson(member.email);
    const home = async () => mainText(await own.open('/kull/2022'));
    await coordinator.open(`${path(member)}/permisjon`);
    await coordinator.submitAndFollow({ on: '2023-02-01', reason: 'Reise' });
    expect(mainText(coordinator.page)).toContain('Får permisjon fra 1. februar 2023');
    expect(mainText(coordinator.page)).not.toContain('I permisjon');
    // The parts of other rooms stand once on the page, not in every line of the history.
    const headings = coordinator.page.root.querySelectorAll('h2').map(({ text }) => text);
    expect(headings.filter((text) => text === 'Oppmøte')).toHaveLength(1);
    const change = /name="endring" value="([^"]+)"/.exec(coordinator.page.html)?.[1] ?? '';
    expect(await home()).toContain('Du får permisjon fra kull 2022 fra 1. februar 2023.');
    const groups = mainText(await coordinator.open('/skole/kull/2022/grupper'));
    expect(groups.split('Får permisjon fra 1. februar 2023')).toHaveLength(2);

    await coordinator.open(`${path(member)}/tilbake`);
    expect(mainText(coordinator.page)).toContain('Det du gjør nå, må gjelde fra 1. februar 2023 eller senere');
    expect(coordinator.page.html).toContain('value="2023-02-01"');
    await coordinator.submit({ on: '2023-01-01', reason: 'Hjemme igjen' });
    expect(mainText(coordinator.page)).toContain('Noe annet er planlagt fra en senere dag');
    await coordinator.submitAndFollow({ on: '2023-04-01', reason: 'Hjemme igjen' });
    const callOff = async (endring: string) => await coordinator.post(`${path(member)}/avlys`, { endring });
    expect(mainText(await callOff(change))).toContain('Avlys det siste først');
    expect(coordinator.page.status).toBe(409);
    for (const unknown of ['', 'x', '0'.repeat(9000), find(memberEmail(1, 2)).id])
      expect((await callOff(unknown)).status).toBe(404);
    await coordinator.open(path(member));
    await coordinator.submitAndFollow({}, { action: '/avlys' });
    expect(mainText(coordinator.page)).toContain('Det planlagte er avlyst');
    for (let times = 0; times < 2; times++) expect((await callOff(change)).status).toBe(303);
    expect(await home()).not.toContain('permisjon fra kull');
    expect(mainText(await coordinator.open(path(member)))).toContain('Avlyst');
    expect(site.failures).toEqual([]);
  });

  it('gets no date ahead for what is done at once', async () => {
    const { coordinator, find, path } = await year(await open());
    for (const deed of ['erstatt', 'e-post']) {
      await coordinator.open(`${path(find(memberEmail(1, 1)))}/${deed}`);
      await coordinator.submit({ on: '2022-10-04' });
      expect(mainText(coordinator.page)).toContain('Dagen har ikke kommet ennå');
    }
  });

  it('is told when somebody else has changed the same person meanwhile, and can decide anew', async () => {
    const { site, cohort, coordinator, find, path } = await year(await open());
    const member = find(memberEmail(1, 3));
    await coordinator.open(`${path(member)}/studentstatus`);
    const other = { cohort, memberId: member.id, accountId: site.coordinatorId, seen: memberFingerprint(member) };
    const on = Temporal.PlainDate.from('2022-10-01');
    orThrow(await changeState(site.deed, other, 'leave', { on, reason: 'Syk' }));
    await coordinator.submit({ on: '2022-10-02', reason: 'Vitnemål fra 2010' });
    expect(coordinator.page.status).toBe(409);
    expect(mainText(coordinator.page)).toContain('i mellomtiden');
    await coordinator.submitAndFollow({ on: '2022-10-02', reason: 'Vitnemål fra 2010' });
    expect((await findMember(site.db, member.id))?.standing).toBe('student');
  });

  it('sees a group fall below the plan’s limit, and finds no member of the cohort under another’s address', async () => {
    const { coordinator, find, path } = await year(await open());
    const member = find(memberEmail(1, 1));
    await coordinator.open(`${path(member)}/avslutt`);
    await coordinator.submitAndFollow({ on: '2022-10-01', reason: 'Ny jobb' });
    expect(mainText(await coordinator.open('/skole/kull/2022'))).toContain('2 personer, planen krever 3');
    expect((await coordinator.open(`/skole/kull/2021/deltaker/${member.id}`)).status).toBe(404);
  });
});

oneDatabase('a participant', (open) => {
  it('is led from the own page to the cohort, on the days on which it meets, with the own group alone', async () => {
    const { site, cohort } = await year(await open());
    await inventPublished(site.deed, cohort.id, 2, '2022-10-25');
    const member = await site.asPerson(memberEmail(1, 1));
    expect(mainText(await member.open('/min-side'))).toContain('Fra 25. oktober 2022');
    const home = mainText(await member.open('/kull/2022'));
    expect(home).toContain('25.–26. oktober 2022');
    expect(home).toContain(memberEmail(1, 2));
    expect(home).toContain(ownerEmail(1));
    expect(home).not.toContain(memberEmail(2, 1));
    expect(home).toContain('Du får 30 studiepoeng');
    const guest = await site.asPerson(memberEmail(1, 3));
    expect(mainText(await guest.open('/nn/kull/2022'))).toContain('Du er kursdeltakar');
  });

  it('who has left is told so kindly, and sees the cohort no more', async () => {
    const { site, cohort, find } = await year(await open());
    const left = find(memberEmail(1, 1));
    const by = { cohort, memberId: left.id, accountId: site.coordinatorId, seen: memberFingerprint(left) };
    const on = Temporal.PlainDate.from('2022-10-01');
    orThrow(await changeState(site.deed, by, 'withdraw', { on, reason: 'Ny jobb' }));
    const browser = await site.asPerson(left.email);
    expect(mainText(await browser.open('/min-side'))).toContain('Du er ikke lenger med i kull 2022');
    expect((await browser.open('/kull/2022')).status).toBe(404);
  });
});

oneDatabase('a project owner', (open) => {
  it('sees the year, what is expected and who takes part, by name and position alone', async () => {
    const { site, groups } = await year(await open());
    const owner = await site.asPerson(ownerEmail(1));
    expect(mainText(await owner.open('/min-side'))).toContain('Du eier prosjektet i Lom');
    const page = mainText(await owner.open(`/prosjekteier/${groups[0]?.id}`));
    expect(page).toContain('Rydd vei');
    // The gatherings with their days stand above: they are not said once more where the municipality is asked for the time.
    expect(page.slice(page.indexOf('Gi dem tid'), page.indexOf('Rydd vei'))).not.toContain('Samling 4');
    expect(page).toContain('Deltaker 1.1');
    expect(page).not.toContain(memberEmail(1, 1));
    expect(page).not.toContain('Student');
    expect((await owner.open(`/prosjekteier/${groups[1]?.id}`)).status).toBe(404);
  });
});
