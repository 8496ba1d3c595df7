import { expect, it } from 'vitest';
import { openSite, people } from '../../test/support/app.ts';
import { mainText } from '../../test/support/browser.ts';
import { eachDatabase, oneDatabase } from '../../test/support/database.ts';
import type { Deed } from '../admission/index.ts';
import { findAccountByEmail } from '../people/index.ts';
import { newestMail } from '../store/index.ts';
import { answerAsSpeaker } from './answer-speaker.action.ts';
import type { CohortDeed } from './place.action.ts';
import { addSession, invitedSpeaker, ownSpeaker, planYear, publishNow, sessionAt } from './planning.fixture.ts';
import { findSpeaker, findSpeakerByLink } from './speaker.store.ts';
import {
  linkMark,
  removeSpeaker,
  sendSpeakerLink,
  speakerFingerprint,
  termsOfSpeaker,
  writeSpeaker,
  type SpeakerTerms,
} from './speakers.action.ts';

/** The school writes something else of somebody invited, on a page that is up to date. */
async function change(deed: Deed, by: CohortDeed, id: string, terms: Partial<SpeakerTerms>): Promise<void> {
  const speaker = await findSpeaker(deed.db, id);
  if (!speaker) throw new Error('the speaker is there');
  const seen = speakerFingerprint(speaker);
  const written = await writeSpeaker(deed, by, id, { ...termsOfSpeaker(speaker), ...terms }, seen);
  if (!written.ok) throw new Error(written.reason.kind);
}

/** The secret of the one link that the invited speaker was sent. */
async function secretOf({ db }: Deed): Promise<string> {
  const mails = await newestMail(db, 10, invitedSpeaker.email);
  return mails.flatMap(({ body }) => /\/innleder\/([\w-]{43})/.exec(body)?.[1] ?? [])[0] ?? '';
}

eachDatabase('those who hold sessions', (open) => {
  it('get an account as a teacher when they are the school’s own, and none when they are invited', async () => {
    const { deed, speakers } = await planYear(await open());
    const [own, invited] = [
      await findSpeaker(deed.db, speakers[0] ?? ''),
      await findSpeaker(deed.db, speakers[1] ?? ''),
    ];
    const account = await findAccountByEmail(deed.db, ownSpeaker.email);
    expect([own?.accountId, invited?.accountId]).toEqual([account?.id, null]);
    expect([own?.consent, invited?.consent]).toEqual(['given', 'none']);
    const granted = await deed.db
      .selectFrom('roleGrant')
      .select('role')
      .where('accountId', '=', account?.id ?? '')
      .execute();
    expect(granted).toEqual([{ role: 'teacher' }]);
  });

  it('are there once, however often the form is sent, and by one address', async () => {
    const { deed, by, speakers } = await planYear(await open());
    expect(await writeSpeaker(deed, by, null, invitedSpeaker, '')).toEqual({ ok: true, value: speakers[1] });
    const twin = { ...invitedSpeaker, name: 'En annen', email: 'OLA@example.no' };
    expect(await writeSpeaker(deed, by, null, twin, '')).toMatchObject({ reason: { kind: 'emailTaken' } });
  });

  it('are not written over by somebody who has an older page', async () => {
    const { deed, by, speakers } = await planYear(await open());
    const id = speakers[1] ?? '';
    const seen = speakerFingerprint(await findSpeaker(deed.db, id));
    expect(await writeSpeaker(deed, by, id, { ...invitedSpeaker, bio: 'Ny' }, seen)).toMatchObject({ ok: true });
    expect(await writeSpeaker(deed, by, id, { ...invitedSpeaker, bio: 'En annen' }, seen)).toMatchObject({
      reason: { kind: 'conflict', speaker: { bio: 'Ny' } },
    });
  });

  it('get their link by mail; a new one closes the one before, and a form sent twice sends one', async () => {
    const { deed, by, speakers } = await planYear(await open());
    const id = speakers[1] ?? '';
    await change(deed, by, id, { language: 'nn' });
    const secrets: string[] = [];
    for (let times = 0; times < 2; times++) {
      const speaker = await findSpeaker(deed.db, id);
      const seen = speaker ? linkMark(speaker) : '';
      for (let presses = 0; presses < 2; presses++)
        expect(await sendSpeakerLink(deed, by, id, seen)).toMatchObject({ ok: true });
      const mails = await newestMail(deed.db, 10, invitedSpeaker.email);
      expect(mails).toHaveLength(times + 1);
      const found = mails.map(({ body }) => /\/nn\/innleder\/([\w-]{43})/.exec(body)?.[1] ?? '');
      secrets.push(found.find((secret) => !secrets.includes(secret)) ?? '');
    }
    expect(await findSpeakerByLink(deed.db, secrets[0] ?? '')).toBeUndefined();
    expect(await findSpeakerByLink(deed.db, secrets[1] ?? '')).toMatchObject({ id, consent: 'asked' });
  });

  it('come in by no link that went to an address which was corrected afterwards', async () => {
    const { deed, by, speakers } = await planYear(await open());
    const id = speakers[1] ?? '';
    await sendSpeakerLink(deed, by, id, '');
    const secret = await secretOf(deed);
    await change(deed, by, id, { bio: 'Ny omtale' });
    expect(await findSpeakerByLink(deed.db, secret)).toMatchObject({ id });
    await change(deed, by, id, { email: 'ola.rett@example.no' });
    expect(await findSpeakerByLink(deed.db, secret)).toBeUndefined();
  });

  it('have agreed to the text that they saw, and to none that the school writes afterwards', async () => {
    const { deed, by, speakers } = await planYear(await open());
    const id = speakers[1] ?? '';
    await sendSpeakerLink(deed, by, id, '');
    const answer = { organisation: 'Lom', bio: 'Bygger tillit.', language: 'nb', consent: 'given' } as const;
    expect(await answerAsSpeaker(deed, await secretOf(deed), answer)).toMatchObject({ ok: true });
    await change(deed, by, id, { organisation: 'Lom kommune' });
    expect(await findSpeaker(deed.db, id)).toMatchObject({ consent: 'given' });
    await change(deed, by, id, { bio: 'Bygger hus.' });
    expect(await findSpeaker(deed.db, id)).toMatchObject({ consent: 'asked', consentAt: null });
  });

  it('choose their language, and are written to in it from then on', async () => {
    const year = await planYear(await open());
    const { deed, by, speakers } = year;
    await addSession(year, sessionAt('09:00', '10:00', { speakers: speakers.slice(1) }));
    await change(deed, by, speakers[1] ?? '', { language: 'en' });
    await publishNow(year);
    const [published] = await newestMail(deed.db, 1, invitedSpeaker.email);
    expect(published?.subject).toContain('The programme');
    await sendSpeakerLink(deed, by, speakers[1] ?? '', '');
    const answer = { organisation: 'Lom', bio: '', language: 'nn', consent: 'declined' } as const;
    const secret = await secretOf(deed);
    expect(await answerAsSpeaker(deed, secret, answer)).toEqual({ ok: true, value: { hasOtherLanguage: true } });
    expect(await answerAsSpeaker(deed, secret, answer)).toEqual({ ok: true, value: { hasOtherLanguage: false } });
    expect(await findSpeaker(deed.db, speakers[1] ?? '')).toMatchObject({ language: 'nn' });
  });

  it('stay as long as they hold something', async () => {
    const year = await planYear(await open());
    const { deed, by, speakers } = year;
    await addSession(year, sessionAt('09:00', '10:00', { speakers: speakers.slice(0, 1) }));
    expect(await removeSpeaker(deed, by, speakers[0] ?? '')).toMatchObject({ reason: { kind: 'holdsSessions' } });
    for (let times = 0; times < 2; times++)
      expect(await removeSpeaker(deed, by, speakers[1] ?? '')).toMatchObject({ ok: true });
    expect(await findSpeaker(deed.db, speakers[1] ?? '')).toBeUndefined();
  });
});

oneDatabase('the pages of speakers', (open) => {
  it('list who holds what, and send the link', async () => {
    const site = await openSite(await open());
    const year = await planYear(site.db, site);
    await addSession(year, sessionAt('09:00', '10:00', { speakers: year.speakers }));
    const browser = await site.asPerson(people.coordinator);
    expect(mainText(await browser.open('/skole/kull/2022/innledere'))).toContain('1: Økt kl. 09:00');
    await browser.open(`/skole/kull/2022/innledere/${year.speakers[1]}`);
    await browser.submitAndFollow({ language: 'en' }, { action: `/innledere/${year.speakers[1]}` });
    await browser.open(`/skole/kull/2022/innledere/${year.speakers[1]}`);
    await browser.submitAndFollow({}, { action: '/lenke' });
    expect(mainText(browser.page)).toContain('Lenka er på vei.');
    const [mail] = await newestMail(site.db, 1, invitedSpeaker.email);
    expect(mail?.subject).toContain('Your page as a speaker');

    const speaker = site.visitor();
    await speaker.open(`/en/innleder/${await secretOf(site.deed)}`);
    const { location } = await speaker.submit({ language: 'nn', consent: 'declined' });
    expect(location).toMatch(/^\/nn\/innleder\//);
  });

  it('say at the field what is wrong, and keep what was typed', async () => {
    const site = await openSite(await open());
    await planYear(site.db, site);
    const browser = await site.asPerson(people.coordinator);
    await browser.open('/skole/kull/2022/innledere/ny');
    const answer = await browser.submit({ kind: 'invited', name: 'Eli', email: 'ola@example.no', bio: 'Om Eli' });
    expect([answer.status, answer.errors.join()]).toEqual([422, expect.stringContaining('En annen på lista')]);
    expect(answer.root.querySelector('textarea[name="bio"]')?.text).toBe('Om Eli');
  });
});
