import { expect, it } from 'vitest';
import { openSite, people, type Site } from '../../test/support/app.ts';
import { mainText, type Answer } from '../../test/support/browser.ts';
import { eachDatabase, oneDatabase } from '../../test/support/database.ts';
import { memberEmail } from '../cohort/cohort.fixture.ts';
import { newSecret } from '../kit/id.ts';
import { shippedCards } from '../library/library.ts';
import { inTransaction } from '../store/index.ts';
import { copySessions, fillFromPlan, sessionsFingerprint } from './copy.action.ts';
import { addSession, draftNow, nextYear, planYear, publishNow, sessionAt } from './planning.fixture.ts';
import { publishedProgramme } from './programme.store.ts';
import { saveSpeakerLink } from './speaker.store.ts';
import { draftedSessions } from './year.store.ts';

const cards = ['service-logic', 'brainwriting', 'gone-card'];

/** Where the links to cards on a page lead, without those of its frame. */
function linksToCards({ root }: Answer): string[] {
  const links = root.querySelectorAll('main a').map((link) => link.getAttribute('href') ?? '');
  return links.filter((link) => link.startsWith('/bibliotek/'));
}

async function publishedSite(site: Site) {
  const year = await planYear(site.db, site);
  const id = await addSession(year, sessionAt('09:00', '10:30', { cards, speakers: year.speakers }));
  await publishNow(year);
  return { ...year, id };
}

eachDatabase('the cards of a session', (open) => {
  it('are published with it, come along to the next cohort, and from what the plan proposes', async () => {
    const year = await planYear(await open());
    const { deed, by } = year;
    await addSession(year, sessionAt('09:00', '10:30', { cards }));
    await addSession(year, sessionAt('11:00', '12:00'));
    await publishNow(year);
    const published = await publishedProgramme(deed.db, year.gatheringId);
    expect(published?.sessions.map((session) => session.cards)).toEqual([cards, undefined]);

    const next = await nextYear(year);
    const seen = sessionsFingerprint(await draftNow({ ...year, gatheringId: next.gatheringId }));
    const source = { gatheringId: year.gatheringId };
    await copySessions(deed, { ...by, cohortId: next.cohortId }, { source, replace: false, seen });
    const copied = await draftNow({ ...year, gatheringId: next.gatheringId });
    expect(copied.sessions.map((session) => session.cards)).toEqual([cards, []]);

    await fillFromPlan(deed, by);
    const used = new Set((await draftedSessions(deed.db, by.cohortId)).flatMap((session) => session.cards));
    expect(used.size).toBeGreaterThan(30);
  });
});

oneDatabase('pages about the cards of a session', (open) => {
  it('lead everybody who comes, holds or reads about it to the cards that are there', async () => {
    const site = await openSite(await open());
    const { id, speakers } = await publishedSite(site);
    const secret = newSecret();
    await inTransaction(site.db, (tx) => saveSpeakerLink(tx, speakers[1] ?? '', secret));
    const expected = ['/bibliotek/service-logic', '/bibliotek/brainwriting'];
    const coordinator = await site.asPerson(people.coordinator);
    const member = await site.asPerson(memberEmail(1, 1));
    const visitor = site.visitor();
    const pages = [
      await member.open(`/kull/2022/okt/${id}`),
      await coordinator.open(`/undervisning/okt/${id}`),
      await visitor.open(`/innleder/${secret}/okt/${id}`),
      await visitor.open('/program/2022/1'),
    ];
    expect(pages.map(linksToCards)).toEqual([expected, expected, expected, expected]);
    expect(site.failures).toEqual([]);
  });

  it('show the coordinator which cards are used where, and which are not', async () => {
    const site = await openSite(await open());
    const year = await publishedSite(site);
    await addSession(year, sessionAt('11:00', '12:00', { cards: ['brainwriting'] }));
    const coordinator = await site.asPerson(people.coordinator);
    const rows = async (path: string) =>
      (await coordinator.open(path)).root
        .querySelectorAll('section[aria-labelledby="kort"] tbody tr')
        .map((row) => row.text.replaceAll(/\s+/g, ' ').trim());
    const [first, second] = await rows('/skole/kull/2022/dekning');
    expect(first).toMatch(/^Samling 1 ?Idéskriving 6-3-5 i 2 økter ?Verdien blir til i bruk ?gone-card$/);
    expect(second).toMatch(/^Samling 2 ?– ?– ?–$/);
    const disclosed = coordinator.page.root.querySelector('section[aria-labelledby="kort"] details');
    expect(disclosed?.querySelectorAll('li').length).toBe(shippedCards().cards.length - 2);
    expect((await rows('/skole/kull/2022/dekning?av=publisert'))[0]).toMatch(/^Samling 1 ?Idéskriving 6-3-5 ?Verdien/);
  });

  it('take a coordinator from a card to a new session of a gathering that is not over, and nobody else', async () => {
    const site = await openSite(await open());
    await publishedSite(site);
    const path = '/bibliotek/brainwriting';
    const coordinator = await site.asPerson(people.coordinator);
    const page = await coordinator.open(path);
    const links = page.root.querySelectorAll('section[aria-labelledby="bruk"] a');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      [1, 2, 3, 4, 5, 6].map((number) => `/skole/kull/2022/samling/${number}/okt/ny?kort=brainwriting`),
    );
    expect(mainText(page).match(/passer her/g)).toHaveLength(2);
    site.clock.set(Temporal.Instant.from('2022-11-01T12:00:00Z'));
    const later = await coordinator.open(path);
    expect(later.root.querySelectorAll('section[aria-labelledby="bruk"] a')).toHaveLength(4);
    expect((await site.visitor().open(path)).root.querySelector('section[aria-labelledby="bruk"]')).toBeNull();
  });
});
