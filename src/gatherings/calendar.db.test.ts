import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { openSite, type Site } from '../../test/support/app.ts';
import { eachDatabase } from '../../test/support/database.ts';
import { inventCohort, memberEmail, ownerEmail } from '../cohort/cohort.fixture.ts';
import { inTransaction } from '../store/index.ts';
import { calendarSecret } from './calendar-address.ts';
import { calendarSecrets, inventPublished } from './gatherings.fixture.ts';
import { cohortCalendar } from './cohort-calendar.ts';
import type { Programme, PublishedProgramme } from './programme.ts';
import { saveProgrammeVersion } from './programme.store.ts';

/** What an independent reader makes of a calendar. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      sequence: event.sequence,
      summary: event.summary,
      location: event.location,
      status: component.getFirstPropertyValue('status'),
      start: event.startDate.toJSDate().toISOString(),
      end: event.endDate.toJSDate().toISOString(),
      isDay: event.startDate.isDate,
      day: event.startDate.toString().slice(0, 10),
      lastDay: event.endDate.toString().slice(0, 10),
      description: event.description,
    };
  });
}

async function addressOf(site: Site, email: string, path = '/min-side/kalender'): Promise<string> {
  const html = await (await (await site.asPerson(email)).send('GET', path)).text();
  return html.match(/\/kalender\/[0-9a-f-]{36}\.[0-9a-f]{64}/)?.[0] ?? '';
}

async function published(site: Site) {
  const { cohort, groups } = await inventCohort(site.deed, site.callId);
  const autumn = await inventPublished(site.deed, cohort.id, 2, '2022-10-18', 3);
  const winter = await inventPublished(site.deed, cohort.id, 3, '2022-12-06');
  return { cohort, groups, autumn, winter };
}

/** The next version of a gathering, as it would be published. */
async function publishAgain(
  { deed }: Site,
  before: PublishedProgramme,
  change: (session: Programme['sessions'][number], index: number) => Programme['sessions'][number],
): Promise<void> {
  const { gatheringId, version, publishedAt: _, ...programme } = before;
  await inTransaction(deed.db, (tx) =>
    saveProgrammeVersion(tx, {
      gatheringId,
      version: version + 1,
      programme: { ...programme, sessions: programme.sessions.map(change) },
      publishedAt: deed.clock.now().add({ hours: 1 }),
      publishedBy: null,
    }),
  );
}

eachDatabase('the calendar', (open) => {
  it('holds a member’s sessions at the right instants, before and after the change to winter time', async () => {
    const site = await openSite(await open());
    await published(site);
    const response = await site.visitor().send('GET', await addressOf(site, memberEmail(1, 1)));
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const events = read(await response.text());
    expect(events).toHaveLength(15);
    // 09.00 in Norway is seven o'clock in UTC in October, and eight in December.
    expect(events.find(({ start }) => start.startsWith('2022-10-20'))?.start).toBe('2022-10-20T07:00:00.000Z');
    expect(events.find(({ start }) => start.startsWith('2022-12-06'))?.start).toBe('2022-12-06T08:00:00.000Z');
    expect(events.at(0)?.location).toBe('Hotell Fjellet, Storgata 1, 2609 Lillehammer');
  });

  it('tells a moved session as the same one, changed, and a cancelled one as cancelled', async () => {
    const site = await openSite(await open());
    const { autumn } = await published(site);
    const address = await addressOf(site, memberEmail(1, 1));
    const [before] = read(await (await site.visitor().send('GET', address)).text());
    await publishAgain(site, autumn, (session, index) => {
      if (index === 0)
        return { ...session, startsAt: '2022-10-18T12:00:00Z', endsAt: '2022-10-18T13:00:00Z', sequence: 1 };
      return index === 1 ? { ...session, cancelled: true, sequence: 1 } : session;
    });
    const after = read(await (await site.visitor().send('GET', address)).text());
    const moved = after.find(({ uid }) => uid === before?.uid);
    expect([before?.sequence, before?.start]).toEqual([0, '2022-10-18T07:00:00.000Z']);
    expect([moved?.sequence, moved?.start]).toEqual([1, '2022-10-18T12:00:00.000Z']);
    const cancelled = after.filter(({ status }) => status === 'CANCELLED');
    expect(cancelled.map(({ sequence, summary }) => [sequence, summary])).toEqual([[1, 'Avlyst: Økt 1 kl. 11:00']]);
    expect(after).toHaveLength(15);
  });

  it('need not be fetched again while nothing has changed', async () => {
    const site = await openSite(await open());
    const { autumn } = await published(site);
    const address = await addressOf(site, memberEmail(1, 1));
    const visitor = site.visitor();
    const etag = (await visitor.send('GET', address)).headers.get('etag') ?? '';
    const again = async () => await visitor.send('GET', address, undefined, { 'if-none-match': etag });
    expect((await again()).status).toBe(304);
    await publishAgain(site, autumn, (session) => ({ ...session, room: 'Salen', sequence: 1 }));
    expect((await again()).status).toBe(200);
  });

  it('leaves out what is for other groups alone', async () => {
    const site = await openSite(await open());
    const { autumn, groups } = await published(site);
    const [, second] = groups;
    await publishAgain(site, autumn, (session, index) =>
      index === 0 ? { ...session, groups: [second?.id ?? ''], sequence: 1 } : session,
    );
    const count = async (email: string) =>
      read(await (await site.visitor().send('GET', await addressOf(site, email))).text()).length;
    expect([await count(memberEmail(1, 1)), await count(memberEmail(2, 1))]).toEqual([14, 15]);
  });

  it('holds whole gatherings for the one who owns a project, the last day included', async () => {
    const site = await openSite(await open());
    await published(site);
    const events = read(await (await site.visitor().send('GET', await addressOf(site, ownerEmail(1)))).text());
    expect(events.map(({ isDay, day, lastDay }) => [isDay, day, lastDay])).toEqual([
      [true, '2022-10-18', '2022-10-21'],
      [true, '2022-12-06', '2022-12-08'],
    ]);
    expect(events[0]?.description).toContain('/prosjekteier/');
  });

  it('has an address that can be renewed, once for each page that asks: the old one opens nothing from then on', async () => {
    const site = await openSite(await open());
    await published(site);
    const old = await addressOf(site, memberEmail(1, 1));
    const member = await site.asPerson(memberEmail(1, 1));
    for (let times = 0; times < 2; times++)
      await member.send('POST', '/min-side/kalender', new URLSearchParams({ generation: '1' }), {
        origin: site.baseUrl,
      });
    const renewed = await addressOf(site, memberEmail(1, 1));
    expect(renewed).not.toBe(old);
    expect((await site.visitor().send('GET', old)).status).toBe(410);
    expect((await site.visitor().send('GET', renewed)).status).toBe(200);
    const rows = await site.db.selectFrom('calendarAddress').select('generation').execute();
    expect(rows).toEqual([{ generation: 2 }]);
  });

  it('is not opened by an address made with another secret, nor by one for somebody else', async () => {
    const site = await openSite(await open());
    const { members } = await inventCohort(site.deed, site.callId);
    const [one, other] = members.map(({ accountId }) => accountId);
    const open1 = async (secret: string) => (await site.visitor().send('GET', `/kalender/${secret}`)).status;
    const right = calendarSecret(calendarSecrets, one ?? '', 1);
    expect(await open1(right)).toBe(200);
    expect(await open1(calendarSecret({ secret: 'stolen database, guessed secret' }, one ?? '', 1))).toBe(410);
    expect(await open1(right.replace(one ?? '', other ?? ''))).toBe(410);
    expect(await open1(`${one}.`)).toBe(410);
  });

  it('of a whole cohort is for everybody, in the language of the page, and reads the same again', async () => {
    const site = await openSite(await open());
    const { cohort } = await published(site);
    const text = await cohortCalendar(site.db, cohort, 'en', site.baseUrl);
    const response = await site.visitor().send('GET', '/en/program/2022/samlinger.ics');
    expect(await response.text()).toBe(text);
    const events = read(text);
    expect(events).toHaveLength(15);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(15);
    expect(events[0]?.description).toContain(`${site.baseUrl}/en/program/2022/2`);
  });
});
