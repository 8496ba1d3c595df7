import { expect, it } from 'vitest';
import { openSite, people } from '../../test/support/app.ts';
import { mainText } from '../../test/support/browser.ts';
import { eachDatabase, oneDatabase } from '../../test/support/database.ts';
import { memberEmail, ownerEmail } from '../cohort/cohort.fixture.ts';
import { newestMail } from '../store/index.ts';
import { removeSession, sessionFingerprint, writeSession } from './edit-session.action.ts';
import { placeFingerprint, placeGathering, termsOfPlace } from './place.action.ts';
import { findGathering } from './place.store.ts';
import {
  addSession,
  draftNow,
  invitedSpeaker,
  ownSpeaker,
  planYear,
  publishNow,
  seenNow,
  sessionAt,
  type PlannedYear,
} from './planning.fixture.ts';
import { gatheringsMessages } from './messages/index.ts';
import { publishedProgramme } from './programme.store.ts';
import { publishProgramme } from './publish.action.ts';
import { findSpeaker } from './speaker.store.ts';
import { linkMark, sendSpeakerLink } from './speakers.action.ts';

async function change(year: PlannedYear, id: string, terms: ReturnType<typeof sessionAt>): Promise<void> {
  const seen = sessionFingerprint((await draftNow(year)).sessions.find((session) => session.id === id));
  const written = await writeSession(year.deed, year.by, id, terms, seen);
  if (!written.ok) throw new Error(written.reason.kind);
}

/** Who has been told what kind of thing, by address. */
async function told({ deed }: PlannedYear, kind: string) {
  const rows = await deed.db
    .selectFrom('notice')
    .innerJoin('account', 'account.id', 'notice.accountId')
    .select(['account.email', 'subject', 'body', 'notice.language'])
    .where('kind', '=', kind as 'programmeChanged')
    .orderBy('account.email')
    .execute();
  return new Map(rows.map((row) => [row.email, row]));
}

const everyMember = [1, 2].flatMap((group) => [1, 2, 3].map((place) => memberEmail(group, place)));

eachDatabase('publishing a programme', (open) => {
  it('tells everybody who takes part, the owners and the speakers the first time, each in their language', async () => {
    const year = await planYear(await open());
    await addSession(year, sessionAt('09:00', '10:00', { speakers: year.speakers }));
    await publishNow(year);
    const notices = await told(year, 'programmePublished');
    const wanted = [...everyMember, ownerEmail(1), ownerEmail(2), ownSpeaker.email].toSorted();
    expect([...notices.keys()]).toEqual(wanted);
    expect(notices.get(memberEmail(2, 1))).toMatchObject({
      language: 'nn',
      subject: expect.stringContaining('er klart'),
    });
    expect(notices.get(memberEmail(1, 1))?.body).toContain('https://samling.example/kull/2022/samling/1');
    expect(notices.get(ownerEmail(1))?.body).toContain('https://samling.example/program/2022/1');
  });

  it('reminds invited speakers of their personal link, if they have been sent one', async () => {
    const year = await planYear(await open());
    await addSession(year, sessionAt('09:00', '10:00', { speakers: year.speakers }));
    await publishNow(year);
    const { db } = year.deed;
    const letterTo = async () =>
      (await db.selectFrom('mail').select('body').where('recipient', '=', invitedSpeaker.email).execute()).map(
        ({ body }) => body.includes(gatheringsMessages(invitedSpeaker.language).publish.mail.ownLink),
      );
    expect(await letterTo()).toEqual([false]);
    const speaker = await findSpeaker(db, year.speakers[1] ?? '');
    if (!speaker) throw new Error('the invited speaker is gone');
    await sendSpeakerLink(year.deed, year.by, speaker.id, linkMark(speaker));
    await addSession(year, sessionAt('11:00', '12:00', { speakers: year.speakers }));
    await publishNow(year);
    expect((await letterTo()).filter(Boolean)).toHaveLength(1);
  });

  it('is done once when it is pressed twice or by two at once, and makes no version of the same content', async () => {
    const year = await planYear(await open());
    await addSession(year, sessionAt('09:00', '10:00'));
    const publishing = { seen: await seenNow(year), tellAll: false };
    const both = await Promise.all([1, 2].map(() => publishProgramme(year.deed, year.by, publishing)));
    expect(both).toEqual([
      { ok: true, value: null },
      { ok: true, value: null },
    ]);
    expect(await publishProgramme(year.deed, year.by, publishing)).toEqual({ ok: true, value: null });
    const versions = await year.deed.db.selectFrom('programmeVersion').select('version').execute();
    expect(versions).toEqual([{ version: 1 }]);
    expect((await told(year, 'programmePublished')).size).toBe(8);
  });

  it('publishes nothing that was not looked at, and nothing that is empty', async () => {
    const year = await planYear(await open());
    const { deed, by } = year;
    expect(await publishProgramme(deed, by, { seen: await seenNow(year), tellAll: false })).toMatchObject({
      reason: { kind: 'empty' },
    });
    await addSession(year, sessionAt('09:00', '10:00'));
    const seen = await seenNow(year);
    await addSession(year, sessionAt('11:00', '12:00'));
    expect(await publishProgramme(deed, by, { seen, tellAll: false })).toMatchObject({
      reason: { kind: 'changedSince' },
    });
  });

  it('tells of a change those whom it concerns, and of nothing else', async () => {
    const year = await planYear(await open());
    const [first] = year.groups;
    const forFirst = { groups: [first?.id ?? ''], speakers: [year.speakers[1] ?? ''] };
    const id = await addSession(year, sessionAt('09:00', '10:00', forFirst));
    await addSession(year, sessionAt('11:00', '12:00', { speakers: year.speakers.slice(0, 1) }));
    await publishNow(year);
    await change(year, id, { ...sessionAt('09:30', '10:30', forFirst), title: { nb: 'Økt kl. 09:00' } });
    await publishNow(year);
    const notices = await told(year, 'programmeChanged');
    expect([...notices.keys()]).toEqual([1, 2, 3].map((place) => memberEmail(1, place)));
    expect(notices.get(memberEmail(1, 1))?.body).toContain(
      '– «Økt kl. 09:00» er flyttet til tirsdag 6. september 2022 kl. 09.30–10.30 (før: tirsdag 6. september 2022 kl. 09.00–10.00).',
    );
    const letters = await newestMail(year.deed.db, 9, invitedSpeaker.email);
    const subjects = letters.map(({ subject }) => subject.split(':')[0] ?? '');
    expect(new Set(subjects)).toEqual(new Set(['Endring i samling 1', 'Programmet for samling 1 er klart']));
    expect(letters.map(({ body }) => body).join('\n')).toContain('09.30–10.30');
  });

  it('keeps a session that was taken out as cancelled, counts its changes, and tells everybody', async () => {
    const year = await planYear(await open());
    const id = await addSession(year, sessionAt('09:00', '10:00'));
    await addSession(year, sessionAt('11:00', '12:00'));
    await publishNow(year);
    await removeSession(year.deed, year.by, id);
    await publishNow(year);
    const { version, sessions } = (await publishedProgramme(year.deed.db, year.gatheringId)) ?? {};
    expect(version).toBe(2);
    expect(sessions?.map(({ sequence, cancelled }) => [sequence, cancelled])).toEqual([
      [1, true],
      [0, false],
    ]);
    const notices = await told(year, 'programmeChanged');
    expect([...notices.keys()]).toEqual(everyMember);
    expect(notices.get(memberEmail(1, 1))?.body).toContain('«Økt kl. 09:00» utgår');
  });

  it('says nothing of small changes of text, unless it is asked to', async () => {
    const year = await planYear(await open());
    const id = await addSession(year, sessionAt('09:00', '10:00'));
    await publishNow(year);
    await change(year, id, sessionAt('09:00', '10:00', { about: { nb: 'Mer om dette' } }));
    await publishNow(year);
    expect((await told(year, 'programmeChanged')).size).toBe(0);
    await change(year, id, sessionAt('09:00', '10:00', { about: { nb: 'Enda mer' } }));
    await publishNow(year, true);
    expect((await told(year, 'programmeChanged')).size).toBe(6);
  });

  it('waits for no digest where the session begins before it can be read', async () => {
    const year = await planYear(await open());
    const { deed, clock } = year;
    const id = await addSession(year, sessionAt('11:00', '12:00'));
    await publishNow(year);
    const accountId = year.members[0]?.accountId ?? '';
    await deed.db
      .insertInto('noticeChoice')
      .values({ accountId, delivery: 'daily', muted: [], changedAt: clock.now() })
      .execute();
    clock.set(Temporal.Instant.from('2022-09-06T08:00:00Z'));
    await change(year, id, sessionAt('11:00', '12:00', { roomId: year.rooms[1] ?? '' }));
    await publishNow(year);
    const rows = await deed.db
      .selectFrom('notice')
      .select(['dueAt', 'madeAt'])
      .where('accountId', '=', accountId)
      .where('kind', '=', 'programmeChanged')
      .execute();
    expect(rows.map(({ dueAt, madeAt }) => dueAt?.equals(madeAt))).toEqual([true]);
  });

  it('tells that the gathering is elsewhere and on other days in one sentence, not one for each session', async () => {
    const year = await planYear(await open());
    await addSession(year, sessionAt('09:00', '10:00'));
    await addSession(year, sessionAt('11:00', '12:00'));
    await publishNow(year);
    const gathering = await findGathering(year.deed.db, year.by.cohortId, 1);
    if (!gathering) throw new Error('it is placed');
    const [from, to] = [Temporal.PlainDate.from('2022-09-13'), Temporal.PlainDate.from('2022-09-14')];
    await placeGathering(year.deed, year.by, 1, { ...termsOfPlace(gathering), from, to }, placeFingerprint(gathering));
    await publishNow(year);
    const notices = await told(year, 'programmeChanged');
    expect([...notices.keys()]).toEqual([...everyMember, ownerEmail(1), ownerEmail(2)].toSorted());
    const body = notices.get(memberEmail(1, 1))?.body ?? '';
    expect(body.split('\n').filter((line) => line.startsWith('– '))).toEqual([
      '– Samlingen er flyttet fra 6.–7. september 2022 til 13.–14. september 2022, og øktene følger med.',
    ]);
  });
});

oneDatabase('the page of publishing', (open) => {
  it('shows what is new, who will be told and what the plan lacks, and then says that it is published', async () => {
    const site = await openSite(await open());
    const year = await planYear(site.db, site);
    const id = await addSession(year, sessionAt('09:00', '10:00'));
    const browser = await site.asPerson(people.coordinator);
    const path = '/skole/kull/2022/samling/1';
    const first = mainText(await browser.open(`${path}/publiser`));
    expect(first).toContain('8 personer får beskjed');
    expect(first).toContain('Samling 1 mangler likemannslæring.');
    expect(first).toContain('Én økt er uten rom.Én økt har ingen som holder den.');
    const own = `/undervisning/okt/${id}`;
    expect((await browser.open(`${path}/okt/${id}`)).html).not.toContain(own);
    await browser.open(`${path}/publiser`);
    await browser.submitAndFollow({}, { action: '/publiser' });
    expect(mainText(browser.page)).toContain('Publisert 10. mai 2022');
    expect((await browser.open(`${path}/okt/${id}`)).html).toContain(own);
    await change(year, id, sessionAt('10:00', '11:00'));
    const second = mainText(await browser.open(`${path}/publiser`));
    expect(second).toContain('er flyttet til tirsdag 6. september 2022 kl. 10.00–11.00');
    expect(second).toContain('6 personer får beskjed om det som er endret for dem.');
    const late = browser.tab();
    await browser.submitAndFollow({}, { action: '/publiser' });
    expect((await late.submit({}, { action: '/publiser' })).status).toBe(303);
    expect(mainText(await browser.open(`${path}/publiser`))).toContain('Ingenting å publisere');
    expect(site.failures).toEqual([]);
  });

  it('shows coverage of what is entered and of what is published', async () => {
    const site = await openSite(await open());
    const year = await planYear(site.db, site);
    await addSession(year, sessionAt('09:00', '10:30', { pillars: ['theory', 'techniques', 'peers'] }));
    const browser = await site.asPerson(people.coordinator);
    const draft = mainText(await browser.open('/skole/kull/2022/dekning'));
    expect(draft).toContain('Ingen økt gir K2');
    expect(draft).not.toContain('Ingen økt gir K1:');
    expect(draft).not.toContain('Samling 1 mangler');
    expect(mainText(await browser.open('/skole/kull/2022/dekning?av=publisert'))).toContain(
      'Samling 1, 2, 3, 4, 5 og 6 har ingen økter.',
    );
  });
});
