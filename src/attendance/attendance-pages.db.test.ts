import { describe, expect, it } from 'vitest';
import { mainText } from '../../test/support/browser.ts';
import { employ, openSite, people, type Site } from '../../test/support/app.ts';
import { oneDatabase } from '../../test/support/database.ts';
import { inventCohort, memberEmail, type InventedCohort } from '../cohort/cohort.fixture.ts';
import { inventPublished } from '../gatherings/gatherings.fixture.ts';
import type { ProgrammeSession } from '../gatherings/index.ts';
import type { Database } from '../store/index.ts';
import { codeOnScreen, letHold } from './attendance.fixture.ts';
import { chosenField } from './marking.form.ts';

interface Story extends Site, InventedCohort {
  readonly session: ProgrammeSession;
  readonly next: ProgrammeSession;
}

/** Five minutes before the first session of a gathering, which the teacher holds. */
async function begin(db: Database, options = {}): Promise<Story> {
  const site = await openSite(db, options);
  const invented = await inventCohort(site.deed, site.callId);
  const { sessions } = await inventPublished(site.deed, invented.cohort.id, 1, '2022-09-06');
  const [session, next] = sessions;
  if (!session || !next) throw new Error('there are sessions');
  await employ(site, people.teacher, 'teacher');
  await letHold(site, invented.cohort.id, session.id, people.teacher);
  site.clock.set(Temporal.Instant.from('2022-09-06T06:55:00Z'));
  return { ...site, ...invented, session, next };
}

const stageOf = ({ session }: Story) => `/undervisning/okt/${session.id}/innsjekking`;
const listOf = ({ session }: Story) => `/undervisning/okt/${session.id}/oppmote`;

oneDatabase('checking in on the pages', (open) => {
  it('goes from the screen in the room to the participant’s own attendance, without script', async () => {
    const story = await begin(await open());
    const teacher = await story.asPerson(people.teacher);
    await teacher.open(stageOf(story));
    const screen = await teacher.submitAndFollow();
    const code = await codeOnScreen(story, story.session);
    expect(mainText(screen)).toContain('0 av 6 har sjekket inn');
    expect(screen.html).toContain(`aria-label="Koden er ${[...code].join(' ')}"`);
    expect(screen.html).toContain('<noscript><meta http-equiv="refresh"');

    const participant = await story.asPerson(memberEmail(1, 1));
    await participant.open('/sjekk-inn');
    const done = await participant.submitAndFollow({ kode: code.toLowerCase() });
    expect(mainText(done)).toContain('Registrert som til stede kl. 08.55.');
    expect(mainText(done)).toContain('Økta teller for kursbeviset.');
    await participant.open(`/sjekk-inn/${code}`);
    expect(mainText(await participant.submitAndFollow())).toContain('Du hadde sjekket inn allerede');
    expect(mainText(await participant.open('/kull/2022/oppmote'))).toContain('sjekket inn kl. 08.55');
    expect(mainText(await teacher.open(stageOf(story)))).toContain('1 av 6 har sjekket inn');
    expect((await teacher.open(`${stageOf(story)}?stille=ja`)).html).not.toContain('http-equiv="refresh"');
  });

  it('tells nobody whether a code is good before they press, and comes back after signing in', async () => {
    const story = await begin(await open());
    const stranger = story.visitor();
    expect((await stranger.open('/sjekk-inn/7G2K')).location).toBe('/logg-inn?til=%2Fsjekk-inn%2F7G2K');
    const teacher = await story.asPerson(people.teacher);
    await teacher.post(stageOf(story));
    const code = await codeOnScreen(story, story.session);
    const participant = await story.asPerson(memberEmail(1, 1));
    const pageOf = async (of: string) => mainText(await participant.open(`/sjekk-inn/${of}`)).replaceAll(of, 'CODE');
    expect(await pageOf(code)).toBe(await pageOf(code === '7G2K' ? '7G2M' : '7G2K'));
    expect(await story.db.selectFrom('attendance').selectAll().execute()).toEqual([]);
  });

  it('says what is wrong, keeps what was typed, and stops whoever guesses', async () => {
    const story = await begin(await open(), { rateLimits: true });
    const participant = await story.asPerson(memberEmail(1, 1));
    await participant.open('/sjekk-inn');
    expect(mainText(await participant.submit({ kode: ' ' }))).toContain('Skriv de fire tegnene først');
    const wrong = await participant.submit({ kode: '7G2K' });
    expect([wrong.status, mainText(wrong).includes('Koden stemmer ikke med noen økt')]).toEqual([422, true]);
    expect(wrong.html).toContain('value="7G2K"');
    const statuses = [];
    for (let times = 0; times < 11; times++)
      statuses.push((await participant.post('/sjekk-inn', { kode: `7G${times + 10}` })).status);
    expect(statuses.slice(0, 10).every((status) => status === 422)).toBe(true);
    expect(statuses.at(-1)).toBe(429);
  });

  it('shuts when it is closed, and does not open before its time', async () => {
    const story = await begin(await open());
    const teacher = await story.asPerson(people.teacher);
    story.clock.set(Temporal.Instant.from('2022-09-06T06:00:00Z'));
    expect(mainText(await teacher.open(stageOf(story)))).toContain('tirsdag 6. september 2022 kl. 08.30');
    expect((await teacher.post(stageOf(story))).status).toBe(409);
    story.clock.set(Temporal.Instant.from('2022-09-06T06:55:00Z'));
    await teacher.open(stageOf(story));
    await teacher.submitAndFollow();
    expect(mainText(await teacher.submitAndFollow({}, { action: '/lukk' }))).toContain('Innsjekkingen er lukket');
  });
});

oneDatabase('the attendance list', (open) => {
  it('marks some, and everybody else with one press', async () => {
    const story = await begin(await open());
    const [first, second] = story.members;
    const teacher = await story.asPerson(people.teacher);
    await teacher.open(listOf(story));
    expect(mainText(teacher.page)).not.toContain('Innvilget fravær');
    const entries = { [chosenField(first ?? { id: '' })]: 'absent', [chosenField(second ?? { id: '' })]: 'late' };
    const saved = await teacher.submitAndFollow(entries, { button: ['knapp', 'resten'] });
    expect(mainText(saved)).toContain('Oppmøtet er lagret. 6 av deltakerne er registrert.');
    const states = await story.db.selectFrom('attendance').select('state').execute();
    expect(states.map(({ state }) => state).toSorted()).toEqual([
      'absent',
      'late',
      ...Array<string>(4).fill('present'),
    ]);
  });

  it('asks why when something is changed, and shows both when somebody checked in meanwhile', async () => {
    const story = await begin(await open());
    const [first] = story.members;
    const field = chosenField(first ?? { id: '' });
    const teacher = await story.asPerson(people.teacher);
    await teacher.post(stageOf(story));
    await teacher.open(listOf(story));
    const participant = await story.asPerson(memberEmail(1, 1));
    await participant.post('/sjekk-inn', { kode: await codeOnScreen(story, story.session) });
    const clash = await teacher.submit({ [field]: 'absent' }, { button: ['knapp', 'lagre'] });
    expect(clash.status).toBe(409);
    expect(mainText(clash)).toContain('Deltaker 1.1: Du valgte «Borte». Nå står det «Til stede».');
    const unexplained = await teacher.submit({}, { button: ['knapp', 'lagre'] });
    expect([unexplained.status, mainText(unexplained).includes('Skriv hvorfor')]).toEqual([422, true]);
    const explained = await teacher.submitAndFollow({ grunn: 'Gikk igjen' }, { button: ['knapp', 'lagre'] });
    expect(explained.status).toBe(200);
    const [mark] = await story.db.selectFrom('attendance').selectAll().execute();
    expect(mark).toMatchObject({ state: 'absent', source: 'teacher' });
  });
});

oneDatabase('absence on the pages', (open) => {
  it('is asked for by the day, answered, and seen by nobody else', async () => {
    const story = await begin(await open());
    const participant = await story.asPerson(memberEmail(1, 1));
    await participant.open('/kull/2022/fravaer');
    const none = await participant.submit({ grunn: 'health' });
    expect([none.status, mainText(none).includes('Velg minst én økt')]).toEqual([422, true]);
    const entries = { 'dag_2022-09-07': 'ja', grunn: 'health', tekst: 'Legetime' };
    const sent = await participant.submitAndFollow(entries);
    expect(mainText(sent)).toContain('Søknaden er sendt.');
    expect(mainText(sent)).toContain('Venter på svar');

    const school = await story.asPerson(people.coordinator);
    const list = await school.open('/skole/kull/2022/fravaer');
    const [link] = /\/skole\/kull\/2022\/fravaer\/[0-9a-f-]{36}/.exec(list.html) ?? [];
    const one = await school.open(link ?? '');
    expect(mainText(one)).toContain('Legetime');
    const unsaid = await school.submit({}, { button: ['valg', 'avsla'] });
    expect([unsaid.status, mainText(unsaid).includes('Skriv hvorfor')]).toEqual([422, true]);
    await school.open(link ?? '');
    expect(mainText(await school.submitAndFollow({}, { button: ['valg', 'innvilg'] }))).toContain(
      'Fraværet er innvilget',
    );
    const teacher = await story.asPerson(people.teacher);
    expect((await teacher.send('GET', link ?? '')).status).toBe(403);
    const own = await participant.open('/kull/2022/oppmote');
    expect(mainText(own)).toContain('Innvilget fravær');
    const overview = await school.open('/skole/kull/2022/oppmote');
    expect(mainText(overview)).not.toMatch(/Legetime|Helse/);
  });

  it('waits for no answer once whoever asked has left', async () => {
    const story = await begin(await open());
    const participant = await story.asPerson(memberEmail(1, 1));
    await participant.open('/kull/2022/fravaer');
    await participant.submitAndFollow({ 'dag_2022-09-07': 'ja', grunn: 'health' });
    const school = await story.asPerson(people.coordinator);
    const list = async (query = '') => mainText(await school.open(`/skole/kull/2022/fravaer${query}`));
    expect(await list()).toContain('Deltaker 1.1');
    const left = { state: 'withdrawn', leftOn: Temporal.PlainDate.from('2022-09-06') } as const;
    const member = story.members.find(({ email }) => email === memberEmail(1, 1));
    await story.db
      .updateTable('member')
      .set(left)
      .where('id', '=', member?.id ?? '')
      .execute();
    expect(await list()).not.toContain('Deltaker 1.1');
    expect(await list('?vis=all')).toContain('Deltaker 1.1');
  });
});

oneDatabase('the overview', (open) => {
  describe('of a cohort', () => {
    it('shows everybody, sorts by link, filters, and comes as a spreadsheet that is logged', async () => {
      const story = await begin(await open());
      const school = await story.asPerson(people.coordinator);
      await school.open(listOf(story));
      const [first] = story.members;
      await school.submitAndFollow({ [chosenField(first ?? { id: '' })]: 'absent' }, { button: ['knapp', 'resten'] });
      story.clock.set(Temporal.Instant.from('2022-09-06T12:00:00Z'));
      const all = await school.open('/skole/kull/2022/oppmote');
      expect(mainText(all)).toContain('6 deltakere');
      expect(mainText(all)).toContain('Økter som mangler registrering');
      expect(all.root.querySelector('tbody tr th')?.text).toBe('Deltaker 1.1');
      const byName = await school.open('/skole/kull/2022/oppmote?sorter=navn&retning=synkende');
      expect(byName.root.querySelector('tbody tr th')?.text).toBe('Deltaker 2.3');
      expect(mainText(await school.open('/skole/kull/2022/oppmote?vis=i-fare'))).toContain('Ingen å vise');
      const file = await school.send('GET', '/skole/kull/2022/oppmote.xlsx');
      expect(file.headers.get('content-disposition')).toContain('oppmote-2022.xlsx');
      expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(4000);
      const log = await story.db
        .selectFrom('logEntry')
        .select('action')
        .where('action', '=', 'attendanceExported')
        .execute();
      expect(log).toHaveLength(1);
    });

    it('is there in all three languages, before anything is published too', async () => {
      const site = await openSite(await open());
      await inventCohort(site.deed, site.callId);
      const school = await site.asPerson(people.coordinator);
      const titles = [];
      for (const prefix of ['', '/nn', '/en'])
        titles.push((await school.open(`${prefix}/skole/kull/2022/oppmote`)).root.querySelector('h2')?.text);
      expect(titles).toEqual([
        'Ingen økter å føre oppmøte for',
        'Ingen økter å føre oppmøte for',
        'No sessions to keep attendance for',
      ]);
      const participant = await site.asPerson(memberEmail(1, 1));
      expect(mainText(await participant.open('/kull/2022/oppmote'))).toContain('Ingen samling har fått program ennå');
      expect(mainText(await participant.open('/kull/2022/fravaer'))).toContain('Det er ingen økter å søke om');
    });
  });
});
