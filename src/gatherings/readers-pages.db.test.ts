import { expect, it } from 'vitest';
import { openSite, people, type Site } from '../../test/support/app.ts';
import { mainText, type Browser } from '../../test/support/browser.ts';
import { eachDatabase } from '../../test/support/database.ts';
import { inventCohort, memberEmail } from '../cohort/cohort.fixture.ts';
import { newSecret } from '../kit/id.ts';
import { ensureAccount } from '../people/index.ts';
import { inTransaction } from '../store/index.ts';
import { inventPublished } from './gatherings.fixture.ts';
import { materialBytes } from './material-limits.ts';
import type { Programme, PublishedProgramme } from './programme.ts';
import { publishedProgramme, saveProgrammeVersion } from './programme.store.ts';
import { saveSpeaker, saveSpeakerLink, saveSpeaking, type Speaker } from './speaker.store.ts';

const at = (instant: string) => Temporal.Instant.from(instant);

async function firstGathering(site: Site) {
  const invented = await inventCohort(site.deed, site.callId);
  const programme = await inventPublished(site.deed, invented.cohort.id, 1, '2022-09-06');
  return { ...invented, programme };
}

/** A page with what people read on it. */
async function look(browser: Browser, path: string) {
  const page = await browser.open(path);
  const { status, html, location } = page;
  return { status, html, location, text: location ? '' : mainText(page) };
}

type Session = Programme['sessions'][number];

async function publishAgain(
  { deed }: Site,
  before: PublishedProgramme,
  change: (session: Session, index: number) => Session,
): Promise<void> {
  const { gatheringId, version, publishedAt: _, ...programme } = before;
  const next = { ...programme, sessions: programme.sessions.map(change) };
  await inTransaction(deed.db, (tx) =>
    saveProgrammeVersion(tx, {
      gatheringId,
      version: version + 1,
      programme: next,
      publishedAt: deed.clock.now(),
      publishedBy: null,
    }),
  );
}

/** Somebody who holds the first session of a gathering, as it is published; with a personal link if they are invited. */
async function giveSpeaker(
  site: Site,
  programme: PublishedProgramme,
  cohortId: string,
  about: Partial<Speaker>,
): Promise<{ id: string; secret: string }> {
  const secret = newSecret();
  const id = await inTransaction(site.db, async (tx) => {
    const speakerId = await saveSpeaker(tx, {
      cohortId,
      accountId: null,
      kind: 'invited',
      name: 'Kari Nordmann',
      email: 'kari@example.no',
      language: 'nb',
      organisation: 'Lom kommune',
      bio: 'Har tegnet mange tjenestereiser.',
      consent: 'asked',
      consentAt: null,
      addedAt: site.clock.now(),
      ...about,
    });
    await saveSpeakerLink(tx, speakerId, secret);
    await saveSpeaking(tx, programme.sessions[0]?.id ?? '', [speakerId]);
    return speakerId;
  });
  await publishAgain(site, programme, (session, index) =>
    index === 0 ? { ...session, speakers: [{ id, name: 'Kari Nordmann', organisation: 'Lom kommune' }] } : session,
  );
  return { id, secret };
}

/** The school’s own teacher holds the first session of the first gathering. */
async function withTeacher(site: Site) {
  const first = await firstGathering(site);
  const account = await inTransaction(site.db, (tx) =>
    ensureAccount(tx, { email: people.teacher, name: 'Lærer', language: 'nb' }, site.clock.now()),
  );
  await giveSpeaker(site, first.programme, first.cohort.id, { kind: 'own', accountId: account.id });
  const teacher = await site.asPerson(people.teacher);
  const path = `/undervisning/okt/${first.programme.sessions[0]?.id}`;
  const send = async (form: FormData) => await teacher.post(`${path}/materiale`, form);
  return { ...first, teacher, path, send };
}

const pdf = new TextEncoder().encode('%PDF-1.7 startxref 0 %%EOF');

function upload(title: string, content: Uint8Array<ArrayBuffer>, name = 'lysark.pdf'): FormData {
  const form = new FormData();
  form.set('title', title);
  form.set('address', '');
  form.set('fil', new File([content], name));
  return form;
}

eachDatabase('the public programme', (open) => {
  it('shows the six gatherings as planned before there is a cohort', async () => {
    const site = await openSite(await open());
    const { status, text } = await look(site.visitor(), '/program');
    expect(status).toBe(200);
    expect(text).toContain('Tjenestedesign');
    expect(text.match(/Planlagt/g)).toHaveLength(6);
  });

  it('shows what is published day by day, and the others as planned', async () => {
    const site = await openSite(await open());
    await firstGathering(site);
    const visitor = site.visitor();
    expect((await look(visitor, '/program')).location).toBe('/program/2022');
    expect((await look(visitor, '/program/2022')).text.match(/Planlagt/g)).toHaveLength(5);
    const { text } = await look(visitor, '/program/2022/1');
    expect(text).toContain('Dag 2, onsdag 7. september');
    expect(text).toContain('09.00–10.30');
    expect((await look(visitor, '/program/2022/2')).text).toContain('Programmet er ikke lagt ut ennå');
    expect((await look(visitor, '/program/2022/7')).status).toBe(404);
  });

  it('names an invited speaker only while they agree to it', async () => {
    const site = await openSite(await open());
    const { programme, cohort } = await firstGathering(site);
    const { secret } = await giveSpeaker(site, programme, cohort.id, {});
    const seen = async () => (await look(site.visitor(), '/program/2022/1')).text;
    expect(await seen()).toContain('Innleder fra Lom kommune');
    const speaker = site.visitor();
    for (const [consent, isNamed] of [
      ['given', true],
      ['declined', false],
    ] as const) {
      await look(speaker, `/innleder/${secret}`);
      await speaker.submit({ organisation: 'Skjåk kommune', bio: 'Bygger tillit.', consent });
      const text = await seen();
      expect([text.includes('Kari Nordmann, Skjåk kommune'), text.includes('Bygger tillit.')]).toEqual([
        isNamed,
        isNamed,
      ]);
    }
  });

  it('is linked from the front page and the plan once something is out', async () => {
    const site = await openSite(await open());
    const links = async () => {
      const pages = [await look(site.visitor(), '/'), await look(site.visitor(), '/studieplan/2022-2023')];
      return pages.map(({ html }) => html.includes('href="/program/2022"'));
    };
    expect(await links()).toEqual([false, false]);
    await firstGathering(site);
    expect(await links()).toEqual([true, true]);
  });
});

eachDatabase('a participant’s day', (open) => {
  it('gives the school the way to the sessions of the day, on its days alone', async () => {
    const site = await openSite(await open());
    const { programme } = await firstGathering(site);
    const school = await site.asPerson(people.coordinator);
    site.clock.set(at('2022-09-05T08:00:00Z'));
    expect((await look(school, '/skole/kull/2022')).html).not.toContain('/undervisning/okt/');
    site.clock.set(at('2022-09-06T05:00:00Z'));
    expect((await look(school, '/skole')).html).toContain('/skole/kull/2022#i-dag');
    const session = `/undervisning/okt/${programme.sessions[0]?.id}`;
    expect((await look(school, '/skole/kull/2022')).html).toContain(session);
    expect((await look(school, session)).html).toContain('/skole/kull/2022/samling/1');
  });

  it('says what is now, until when, and what comes next and in how long', async () => {
    const site = await openSite(await open());
    await firstGathering(site);
    const member = await site.asPerson(memberEmail(1, 1));
    site.clock.set(at('2022-09-06T08:05:00Z'));
    const { text } = await look(member, '/kull/2022/i-dag');
    expect(text).toContain('Til 10.30, ferdig om 25 minutter');
    expect(text).toContain('Kl. 11.00, om 55 minutter');
  });

  it('says so between sessions, after the last of a day and after the last of a gathering', async () => {
    const site = await openSite(await open());
    await firstGathering(site);
    const member = await site.asPerson(memberEmail(1, 1));
    const said = async (instant: string) => {
      site.clock.set(at(instant));
      return (await look(member, '/kull/2022/i-dag')).text;
    };
    expect(await said('2022-09-06T06:30:00Z')).toContain('Vi begynner om 30 minutter');
    expect(await said('2022-09-06T08:40:00Z')).toContain('Ingenting akkurat nå');
    expect(await said('2022-09-06T13:00:00Z')).toContain('I morgen begynner vi kl. 09.00 med «Økt 2 kl. 09:00»');
    expect(await said('2022-09-07T13:00:00Z')).toContain('Samlingen er ferdig');
  });

  it('tells of the next gathering on all other days', async () => {
    const site = await openSite(await open());
    await firstGathering(site);
    const member = await site.asPerson(memberEmail(1, 1));
    site.clock.set(at('2022-09-01T10:00:00Z'));
    expect((await look(member, '/kull/2022/i-dag')).text).toContain(
      'Samling 1: Innovasjon og kreativitet begynner om 5 dager',
    );
    site.clock.set(at('2022-09-08T10:00:00Z'));
    expect((await look(member, '/kull/2022/i-dag')).text).toContain('Neste samling er planlagt 18.–20. oktober 2022');
  });

  it('tells what the newest version changed for the reader’s own group', async () => {
    const site = await openSite(await open());
    const { programme, groups } = await firstGathering(site);
    await publishAgain(site, programme, (session, index) => {
      if (index === 0) return { ...session, room: 'Salen', sequence: 1 };
      return index === 1 ? { ...session, groups: [groups[1]?.id ?? ''] } : session;
    });
    const told = async (group: number) => {
      const member = await site.asPerson(memberEmail(group, 1));
      return (await look(member, '/kull/2022/samling/1')).html.match(/<div class="ds-alert.*?<\/div>/s)?.[0] ?? '';
    };
    expect(await told(1)).toContain('Salen');
    await publishAgain(site, { ...programme, version: 2 }, (session, index) => {
      if (index === 0) return { ...session, room: 'Salen', sequence: 1 };
      if (index === 1) return { ...session, groups: [groups[1]?.id ?? ''], room: 'Loftet', sequence: 1 };
      return session;
    });
    expect(await told(1)).not.toContain('Loftet');
    expect(await told(2)).toContain('Loftet');
  });

  it('has nothing of what is for other groups alone, and marks what is moved or cancelled', async () => {
    const site = await openSite(await open());
    const { programme, groups } = await firstGathering(site);
    const [, second] = groups;
    await publishAgain(site, programme, (session, index) => {
      if (index === 0) return { ...session, groups: [second?.id ?? ''] };
      if (index === 1) return { ...session, cancelled: true, sequence: 1 };
      // What has changed in its text alone is not marked.
      return { ...session, sequence: 1, ...(index === 2 ? { changes: 1 } : {}) };
    });
    const member = await site.asPerson(memberEmail(1, 1));
    const { html } = await look(member, '/kull/2022/samling/1');
    expect(html).not.toContain(`/okt/${programme.sessions[0]?.id}`);
    expect(html).toContain('<s>Økt 1 kl. 11:00</s>');
    expect(html.match(/data-tone="(danger|warning)"/g)).toEqual(['data-tone="danger"', 'data-tone="warning"']);
    const [hidden, cancelled] = programme.sessions;
    expect((await look(member, `/kull/2022/okt/${hidden?.id}`)).status).toBe(404);
    expect((await look(member, `/kull/2022/okt/${cancelled?.id}`)).text).toContain('Økta er avlyst');
  });
});

eachDatabase('who comes to a session', (open) => {
  it('is told to those who hold it, by number and then by name, and to nobody else', async () => {
    const site = await openSite(await open());
    const { teacher, path, programme, groups } = await withTeacher(site);
    await site.db.updateTable('member').set({ state: 'onLeave' }).where('name', '=', 'Deltaker 1.2').execute();
    const published = await publishedProgramme(site.db, programme.gatheringId);
    if (!published) throw new Error('it is published');
    await publishAgain(site, published, (session, index) =>
      index === 0 ? { ...session, groups: [groups[0]?.id ?? ''] } : session,
    );
    expect((await look(teacher, '/undervisning')).text).toContain('2 deltakere');
    const { html, text } = await look(teacher, path);
    expect(text).toContain('2 deltakere');
    expect(html).not.toContain('Deltaker 1.1');
    expect(html).toContain(`href="${path}/deltakere">Vis navnene på alle 2</a>`);
    const names = await look(teacher, `${path}/deltakere`);
    expect(names.text.match(/Deltaker \d\.\d/g)).toEqual(['Deltaker 1.1', 'Deltaker 1.3']);
    expect((await look(await site.asPerson(memberEmail(1, 1)), `${path}/deltakere`)).status).toBe(404);
  });
});

eachDatabase('a session’s materials', (open) => {
  it('are put there by the one who holds it, and fetched by those who come and nobody else', async () => {
    const site = await openSite(await open());
    const { send, path, programme, teacher } = await withTeacher(site);
    expect((await send(upload('Lysarkene', pdf, 'virus.exe'))).location).toBe(`${path}?melding=lagt-til`);
    const session = programme.sessions[0]?.id ?? '';
    const member = await site.asPerson(memberEmail(1, 1));
    const { html, text } = await look(member, `/kull/2022/okt/${session}`);
    expect(text).toContain('Lysarkene');
    const address = html.match(/\/kull\/2022\/okt\/[^"]*\/materiale\/[^"]*/)?.[0] ?? '';
    const file = await member.send('GET', address);
    expect(file.headers.get('content-disposition')).toContain('filename="virus.pdf"');
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(pdf);
    expect((await site.visitor().send('GET', address)).status).toBe(303);
    expect((await (await site.asPerson('fremmed@example.no')).send('GET', address)).status).toBe(404);
    expect((await look(teacher, path)).text).toContain('6 deltakere');
  });

  it('are told of once a day, to those who come', async () => {
    const site = await openSite(await open());
    const { send } = await withTeacher(site);
    site.clock.set(at('2022-09-01T10:00:00Z'));
    await send(upload('Den ene', pdf));
    await send(upload('Den andre', new TextEncoder().encode('%PDF-1.4 other startxref 0 %%EOF')));
    const told = async () =>
      (await site.db.selectFrom('notice').select('accountId').where('kind', '=', 'materialAdded').execute()).length;
    expect(await told()).toBe(6);
    site.clock.set(at('2022-09-02T10:00:00Z'));
    await send(upload('Den tredje', new TextEncoder().encode('Ren tekst')));
    expect(await told()).toBe(12);
  });

  it('are there once, though sent twice', async () => {
    const site = await openSite(await open());
    const { send } = await withTeacher(site);
    for (let times = 0; times < 2; times++) await send(upload('Lysarkene', pdf));
    expect(await site.db.selectFrom('material').select('id').execute()).toHaveLength(1);
  });

  it('are refused for what they hold, with the title kept', async () => {
    const site = await openSite(await open());
    const { send } = await withTeacher(site);
    const refused = async (content: Uint8Array<ArrayBuffer>) => {
      const page = await send(upload('Min tittel', content));
      expect([page.status, page.html.includes('value="Min tittel"')]).toEqual([422, true]);
      return mainText(page);
    };
    const virus = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');
    expect(await refused(new TextEncoder().encode(virus))).toContain('kjennetegn på virus');
    expect(await refused(new Uint8Array([77, 90, 144, 0, 3]))).toContain('Vi kjenner ikke igjen fila');
    expect(await refused(new Uint8Array(materialBytes + 1))).toContain('Fila er for stor');
    expect(await site.db.selectFrom('file').select('id').execute()).toEqual([]);
  });

  it('can be a link, but only one that can be followed', async () => {
    const site = await openSite(await open());
    const { teacher, path } = await withTeacher(site);
    const link = async (address: string) => {
      await look(teacher, path);
      return (await teacher.submit({ title: 'Artikkel', address }, { action: 'materiale' })).status;
    };
    expect(await link('javascript:alert(1)')).toBe(422);
    expect(await link('www.example.no')).toBe(422);
    expect(await link('')).toBe(422);
    expect(await link('https://www.example.no/artikkel')).toBe(303);
  });

  it('are taken away by those who hold the session; an invited speaker takes away their own alone', async () => {
    const site = await openSite(await open());
    const { send, programme, cohort, path } = await withTeacher(site);
    await send(upload('Lærerens', pdf));
    const invited = await giveSpeaker(site, { ...programme, version: 2 }, cohort.id, { email: 'gjest@example.no' });
    const guest = site.visitor();
    const own = `/innleder/${invited.secret}/okt/${programme.sessions[0]?.id}`;
    await guest.post(`${own}/materiale`, upload('Gjestens', new TextEncoder().encode('Hei')));
    const titles = async () =>
      (await site.db.selectFrom('material').select(['title', 'id']).orderBy('title').execute()).map(
        ({ title, id }) => ({ title, id }),
      );
    const [guests, teachers] = await titles();
    expect((await guest.post(`${own}/materiale/${teachers?.id}/fjern`, new URLSearchParams())).status).toBe(404);
    expect((await guest.post(`${own}/materiale/${guests?.id}/fjern`, new URLSearchParams())).status).toBe(303);
    expect((await titles()).map(({ title }) => title)).toEqual(['Lærerens']);
    const school = await site.asPerson(people.coordinator);
    for (let times = 0; times < 2; times++)
      expect((await school.post(`${path}/materiale/${teachers?.id}/fjern`, new URLSearchParams())).status).toBe(303);
    expect(await titles()).toEqual([]);
  });
});

eachDatabase('an invited speaker’s page', (open) => {
  it('shows their own sessions, with room and contact, and is gone with its link', async () => {
    const site = await openSite(await open());
    const { programme, cohort } = await firstGathering(site);
    const { secret, id } = await giveSpeaker(site, programme, cohort.id, {});
    const speaker = site.visitor();
    const { text } = await look(speaker, `/innleder/${secret}`);
    expect(text).toContain('Økt 1 kl. 09:00');
    expect(text).not.toContain('Økt 1 kl. 11:00');
    expect(text).toContain('Hotell Fjellet · Storgata 1, 2609 Lillehammer');
    expect(text).toContain(people.coordinator);
    const other = programme.sessions[1]?.id;
    expect((await look(speaker, `/innleder/${secret}/okt/${other}`)).status).toBe(404);
    await inTransaction(site.db, (tx) => saveSpeakerLink(tx, id, newSecret()));
    expect((await look(speaker, `/innleder/${secret}`)).status).toBe(410);
  });
});
