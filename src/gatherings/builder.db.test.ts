import { expect, it } from 'vitest';
import { openSite, people } from '../../test/support/app.ts';
import { mainText } from '../../test/support/browser.ts';
import { eachDatabase, oneDatabase } from '../../test/support/database.ts';
import { newId } from '../kit/id.ts';
import { removeSession, sessionFingerprint, writeSession } from './edit-session.action.ts';
import { listFingerprint, writeRooms, writeVisits } from './edit-venue.action.ts';
import { placeFingerprint, placeGathering, termsOfPlace } from './place.action.ts';
import { findGathering } from './place.store.ts';
import { addMaterial } from './material.action.ts';
import { materialsOf } from './material.store.ts';
import { addSession, draftNow, planYear, publishNow, sessionAt, type PlannedYear } from './planning.fixture.ts';
import { findPublishedSession } from './published-session.ts';
import { removeSpeaker } from './speakers.action.ts';

async function seenNow(year: PlannedYear, id: string): Promise<string> {
  return sessionFingerprint((await draftNow(year)).sessions.find((session) => session.id === id));
}

eachDatabase('building a programme', (open) => {
  it('keeps a session with its room, its speakers and its groups; the same form sent twice is one session', async () => {
    const year = await planYear(await open());
    const { deed, by, rooms, speakers, groups } = year;
    const [group] = groups;
    const terms = sessionAt('09:00', '10:30', { roomId: rooms[0] ?? '', speakers, groups: [group?.id ?? ''] });
    const id = newId();
    expect(await writeSession(deed, by, id, terms, '')).toEqual({ ok: true, value: null });
    expect(await writeSession(deed, by, id, terms, '')).toEqual({ ok: true, value: null });
    const { sessions } = await draftNow(year);
    expect(sessions).toHaveLength(1);
    expect(sessions[0]).toMatchObject({ ...terms, id, speakers: [...speakers] });
  });

  it('refuses a room and a speaker that are taken, and says by which session', async () => {
    const year = await planYear(await open());
    const { deed, by, rooms, speakers } = year;
    const first = await addSession(year, sessionAt('09:00', '10:30', { roomId: rooms[0] ?? '', speakers }));
    const clash = sessionAt('10:00', '11:00', { roomId: rooms[0] ?? '', speakers: speakers.slice(1) });
    expect(await writeSession(deed, by, newId(), clash, '')).toMatchObject({
      reason: {
        faults: [
          { code: 'roomTaken', other: first },
          { code: 'speakerTaken', other: first, speaker: speakers[1] },
        ],
      },
    });
    expect((await draftNow(year)).sessions).toHaveLength(1);
  });

  it('shows what somebody else has saved meanwhile', async () => {
    const year = await planYear(await open());
    const { deed, by } = year;
    const id = await addSession(year, sessionAt('09:00', '10:30'));
    const seen = await seenNow(year, id);
    await writeSession(deed, by, id, sessionAt('09:00', '10:00'), seen);
    expect(await writeSession(deed, by, id, sessionAt('09:00', '11:00'), seen)).toMatchObject({
      reason: { kind: 'conflict', session: { endsAt: sessionAt('09:00', '10:00').endsAt } },
    });
  });

  it('points at nothing of another cohort or gathering', async () => {
    const year = await planYear(await open());
    const { deed, by } = year;
    const wrong = [{ roomId: newId() }, { visitId: newId() }, { speakers: [newId()] }, { groups: [newId()] }];
    for (const change of wrong)
      expect(await writeSession(deed, by, newId(), sessionAt('09:00', '10:00', change), '')).toMatchObject({
        reason: { kind: 'notFound' },
      });
    const id = await addSession(year, sessionAt('09:00', '10:00'));
    expect(await writeSession(deed, { ...by, number: 2 }, id, sessionAt('09:00', '10:00'), '')).toMatchObject({
      reason: { kind: 'notFound' },
    });
  });

  it('takes away a session that is ahead, once, and none that has begun', async () => {
    const year = await planYear(await open());
    const { deed, by, clock } = year;
    const [first, second] = [
      await addSession(year, sessionAt('09:00', '10:30')),
      await addSession(year, sessionAt('11:00', '12:00')),
    ];
    clock.set(Temporal.Instant.from('2022-09-06T07:00:00Z'));
    expect(await removeSession(deed, by, first)).toMatchObject({ reason: { kind: 'hasBegun' } });
    expect(await removeSession(deed, by, second)).toMatchObject({ ok: true });
    expect(await removeSession(deed, by, second)).toMatchObject({ ok: true });
    const moved = await writeSession(deed, by, first, sessionAt('09:15', '10:30'), await seenNow(year, first));
    expect(moved).toMatchObject({ ok: true });
    expect((await draftNow(year)).sessions.map(({ id }) => id)).toEqual([first]);
  });

  it('takes away no session that people sit in, though it has just been moved', async () => {
    const year = await planYear(await open());
    const { deed, by, clock } = year;
    const id = await addSession(year, sessionAt('09:00', '10:30'));
    await publishNow(year);
    clock.set(Temporal.Instant.from('2022-09-06T07:30:00Z'));
    await writeSession(deed, by, id, sessionAt('14:00', '15:00'), await seenNow(year, id));
    expect(await removeSession(deed, by, id)).toMatchObject({ reason: { kind: 'hasBegun' } });
    await publishNow(year);
    expect(await removeSession(deed, by, id)).toMatchObject({ ok: true });
  });

  it('keeps the materials of a published session that is taken out, where it is still in the programme and afterwards', async () => {
    const year = await planYear(await open());
    const { deed, by } = year;
    const id = await addSession(year, sessionAt('09:00', '10:30', { speakers: year.speakers }));
    await addSession(year, sessionAt('11:00', '12:00'));
    await publishNow(year);
    const actor = { kind: 'account', id: by.accountId } as const;
    await addMaterial(deed, { sessionId: id, actor }, { title: 'Lysark', address: 'https://example.no/lysark' });
    expect(await removeSession(deed, by, id)).toMatchObject({ ok: true });
    expect((await draftNow(year)).sessions.map((session) => session.id)).not.toContain(id);
    const still = async () => [
      (await materialsOf(deed.db, id)).length,
      (await findPublishedSession(deed.db, id))?.session.cancelled,
    ];
    expect(await still()).toEqual([1, false]);
    await publishNow(year);
    expect(await still()).toEqual([1, true]);
    expect(await removeSpeaker(deed, by, year.speakers[0] ?? '')).toMatchObject({ ok: true });
  });

  it('forgets a session that nobody has seen', async () => {
    const year = await planYear(await open());
    await removeSession(year.deed, year.by, await addSession(year, sessionAt('09:00', '10:30')));
    expect(await year.deed.db.selectFrom('teachingSession').select('id').execute()).toEqual([]);
  });

  it('lets two rooms swap their names', async () => {
    const year = await planYear(await open());
    const { rooms } = await draftNow(year);
    const [first, second] = rooms;
    if (!first || !second) throw new Error('there are two rooms');
    const swapped = [
      { ...first, name: second.name },
      { ...second, name: first.name },
    ];
    expect(await writeRooms(year.deed, year.by, swapped, listFingerprint(rooms))).toMatchObject({ ok: true });
    expect((await draftNow(year)).rooms.map(({ id }) => id)).toEqual([second.id, first.id]);
  });

  it('takes no room from another gathering, whatever the form says', async () => {
    const year = await planYear(await open());
    const { deed, by, rooms } = year;
    const stolen = [{ id: rooms[0] ?? '', name: 'Stjålet', seats: null }];
    await writeRooms(deed, { ...by, number: 2 }, stolen, listFingerprint([]));
    expect((await draftNow(year)).rooms.map(({ name }) => name)).toEqual(['Loftet', 'Salen']);
  });

  it('keeps the rooms that sessions lie in, and no two of one name', async () => {
    const year = await planYear(await open());
    const { deed, by, rooms } = year;
    await addSession(year, sessionAt('09:00', '10:30', { roomId: rooms[0] ?? '' }));
    const seen = listFingerprint((await draftNow(year)).rooms);
    const other = { id: newId(), name: 'Peisestua', seats: null };
    expect(await writeRooms(deed, by, [other], seen)).toMatchObject({ reason: { kind: 'inUse', ids: [rooms[0]] } });
    expect(await writeRooms(deed, by, [other, { ...other, id: newId() }], seen)).toMatchObject({
      reason: { kind: 'sameName' },
    });
    const kept = { id: rooms[0] ?? '', name: 'Storsalen', seats: 80 };
    expect(await writeRooms(deed, by, [kept, other], seen)).toMatchObject({ ok: true });
    expect((await draftNow(year)).rooms.map(({ name }) => name)).toEqual(['Peisestua', 'Storsalen']);
    expect(await writeRooms(deed, by, [other], seen)).toMatchObject({ reason: { kind: 'conflict' } });
  });

  it('goes on visits with a host and what to look for', async () => {
    const year = await planYear(await open());
    const by = { ...year.by, number: 5 };
    const visits = ['Kolding', 'Aarhus'].map((place) => ({
      id: newId(),
      place,
      host: 'Verten',
      lookFor: { nb: 'Alt' },
    }));
    expect(await writeVisits(year.deed, by, visits, listFingerprint([]))).toMatchObject({ ok: true });
    const trip = await findGathering(year.deed.db, by.cohortId, 5);
    expect((await draftNow({ ...year, gatheringId: trip?.id ?? '' })).visits).toEqual(visits);
  });

  it('moves all sessions along when the gathering moves', async () => {
    const year = await planYear(await open());
    const id = await addSession(year, sessionAt('09:00', '10:30'));
    const gathering = await findGathering(year.deed.db, year.by.cohortId, 1);
    if (!gathering) throw new Error('it is placed');
    const [from, to] = [Temporal.PlainDate.from('2022-09-13'), Temporal.PlainDate.from('2022-09-14')];
    const terms = { ...termsOfPlace(gathering), from, to };
    await placeGathering(year.deed, year.by, 1, terms, placeFingerprint(gathering));
    const session = (await draftNow(year)).sessions.find((one) => one.id === id);
    expect(session?.startsAt.toString()).toBe('2022-09-13T07:00:00Z');
  });
});

oneDatabase('the pages of the builder', (open) => {
  it('add a session with times as people type them, show it in the timetable, and name what is in the way', async () => {
    const site = await openSite(await open());
    await planYear(site.db, site);
    const browser = await site.asPerson(people.coordinator);
    const path = '/skole/kull/2022/samling/1';
    expect(mainText(await browser.open(path))).toContain('Ingen økter ennå');
    await browser.open(`${path}/okt/ny?dag=2022-09-06`);
    const room = browser.page.root.querySelectorAll('select[name="room"] option').at(2)?.getAttribute('value') ?? '';
    const typed = { from: '9', to: '1030', room, form: 'lecture', 'title.nb': 'Åpning', 'pillar.theory': 'ja' };
    await browser.submitAndFollow(typed, { action: '/okt/ny' });
    expect(mainText(browser.page)).toContain('09.00–10.30');
    expect(browser.page.root.querySelectorAll('.timetable .timetable-session')).toHaveLength(1);

    await browser.open(`${path}/okt/ny?dag=2022-09-06`);
    const clash = await browser.submit(
      { ...typed, from: '10.00', to: '11:00', 'title.nb': 'Gruppearbeid' },
      { action: '/okt/ny' },
    );
    expect([clash.status, clash.errors.join()]).toEqual([
      422,
      expect.stringContaining('Rommet er opptatt av «Åpning» kl. 09.00–10.30.'),
    ]);
    expect(site.failures).toEqual([]);
  });

  it('begin a session with a card: its title, text, form, outcomes and length; and keep the cards that are chosen', async () => {
    const site = await openSite(await open());
    const year = await planYear(site.db, site);
    await addSession(year, sessionAt('09:00', '10:30'));
    const browser = await site.asPerson(people.coordinator);
    const path = '/skole/kull/2022/samling/1/okt';
    const { root } = await browser.open(`${path}/ny?dag=2022-09-06&kort=brainwriting`);
    const value = (name: string) => root.querySelector(`input[name="${name}"]`)?.getAttribute('value');
    const chosen = (name: string) =>
      root.querySelector(`select[name="${name}"] option[selected]`)?.getAttribute('value');
    expect([value('title.nb'), value('from'), value('to'), chosen('form'), chosen('card.1')]).toEqual([
      'Idéskriving 6-3-5',
      '10.30',
      '11.05',
      'exercise',
      'brainwriting',
    ]);
    expect(root.querySelectorAll('input[checked]').map((input) => input.getAttribute('name'))).toEqual(
      expect.arrayContaining(['pillar.techniques', 'outcome.K3', 'outcome.K8', 'outcome.S3', 'counts']),
    );
    await browser.submitAndFollow({ 'card.3': 'creativity-in-context' }, { action: '/okt/ny' });
    const [, session] = (await draftNow(year)).sessions;
    expect(session?.cards).toEqual(['brainwriting', 'creativity-in-context']);
    await browser.open(`${path}/${session?.id}`);
    await browser.submitAndFollow({ 'card.1': '' }, { action: `/okt/${session?.id}` });
    expect((await draftNow(year)).sessions[1]?.cards).toEqual(['creativity-in-context']);
    expect(site.failures).toEqual([]);
  });

  it('keep a card that is gone from the library until somebody takes it away', async () => {
    const site = await openSite(await open());
    const year = await planYear(site.db, site);
    const id = await addSession(year, sessionAt('09:00', '10:30', { cards: ['gone-card'] }));
    const browser = await site.asPerson(people.coordinator);
    await browser.open(`/skole/kull/2022/samling/1/okt/${id}`);
    await browser.submitAndFollow({ 'card.2': 'brainwriting' }, { action: `/okt/${id}` });
    expect((await draftNow(year)).sessions[0]?.cards).toEqual(['gone-card', 'brainwriting']);
  });

  it('warn of too many people and of groups that should be in two places, and save all the same', async () => {
    const site = await openSite(await open());
    const year = await planYear(site.db, site);
    await addSession(year, sessionAt('09:00', '10:30', { roomId: year.rooms[1] ?? '' }));
    await addSession(year, sessionAt('10:00', '11:00', { groups: [year.groups[0]?.id ?? ''] }));
    const browser = await site.asPerson(people.coordinator);
    const text = mainText(await browser.open('/skole/kull/2022/samling/1'));
    expect(text).toContain('«Økt kl. 09:00» er for 6 personer, og rommet har 3 plasser.');
    expect(text).toMatch(/skal være på både «Økt kl. 09:00» og «Økt kl. 10:00» samtidig/);
  });
});
