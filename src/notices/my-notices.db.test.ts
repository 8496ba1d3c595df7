import { expect, it } from 'vitest';
import { openSite, people } from '../../test/support/app.ts';
import { mainText } from '../../test/support/browser.ts';
import { oneDatabase } from '../../test/support/database.ts';
import { findAccountByEmail } from '../people/index.ts';
import { inTransaction } from '../store/index.ts';
import { boxOf, kindsToChoose } from './choice.form.ts';
import { choiceOf } from './choice.store.ts';
import type { Delivery, NoticeKind } from './notice.ts';
import { notify } from './notify.action.ts';
import { sendNotices } from './send-notices.action.ts';

const path = '/min-side/varsler';

/** The form of the page as it would be sent with boxes unticked. */
function unticked(delivery: Delivery, kinds: readonly NoticeKind[], isSchool = false): URLSearchParams {
  const ticked = kindsToChoose(isSchool).filter((kind) => !kinds.includes(kind));
  return new URLSearchParams({ delivery, ...Object.fromEntries(ticked.map((kind) => [boxOf(kind), 'ja'])) });
}

oneDatabase('the page on how one wants to be told', (open) => {
  it('keeps what is chosen and says so, and shows it next time', async () => {
    const site = await openSite(await open());
    const browser = await site.asPerson('deltaker@example.no');
    await browser.open('/min-side');
    expect(browser.page.html).toContain(path);
    const before = await browser.open(path);
    expect(mainText(before)).toContain('venter til kl. 07.00');
    expect(mainText(before)).not.toContain('Valgene dine er lagret');
    const { location } = await browser.post(path, unticked('daily', ['materialAdded']));
    const after = await browser.open(location ?? '');
    expect(mainText(after)).toContain('Valgene dine er lagret');
    const account = await findAccountByEmail(site.db, 'deltaker@example.no');
    expect(await choiceOf(site.db, account?.id ?? '')).toEqual({ delivery: 'daily', muted: ['materialAdded'] });
    // What the form holds when it is opened again is what was chosen: sending it once more changes nothing.
    await browser.open(path);
    await browser.submitAndFollow();
    expect(await choiceOf(site.db, account?.id ?? '')).toEqual({ delivery: 'daily', muted: ['materialAdded'] });
    await browser.open(path);
    await browser.submitAndFollow({ wants_materialAdded: 'ja' });
    expect(await choiceOf(site.db, account?.id ?? '')).toEqual({ delivery: 'daily', muted: [] });
    expect(site.failures).toEqual([]);
  });

  it('asks the school’s own people alone about what goes to them alone, and keeps their answer where it is not asked', async () => {
    const site = await openSite(await open());
    const member = await site.asPerson('deltaker@example.no');
    expect(mainText(await member.open(path))).not.toContain('Nye søknader om fravær');
    const coordinator = await site.asPerson(people.coordinator);
    expect(mainText(await coordinator.open(path))).toContain('Nye søknader om fravær');
    await coordinator.post(path, unticked('atOnce', ['absenceAsked'], true));
    expect(await choiceOf(site.db, site.coordinatorId)).toEqual({ delivery: 'atOnce', muted: ['absenceAsked'] });
  });

  it('says at the field when nothing is chosen', async () => {
    const site = await openSite(await open());
    const browser = await site.asPerson('deltaker@example.no');
    await browser.open(path);
    const answer = await browser.post(path, new URLSearchParams({ delivery: 'weekly' }));
    expect(answer.status).toBe(422);
    expect(answer.html).toContain('href="#felt-delivery"');
  });

  it('shows what was told in the last thirty days, to the one it was told, and what became of it', async () => {
    const site = await openSite(await open());
    const browser = await site.asPerson('deltaker@example.no');
    const other = await site.asPerson('annen@example.no');
    const account = await findAccountByEmail(site.db, 'deltaker@example.no');
    const tell = async (subject: string) =>
      await inTransaction(site.db, (tx) =>
        notify(tx, site.clock.now(), [account?.id ?? ''], {
          kind: 'gatheringReminder',
          key: subject,
          compose: () => ({ subject, body: `Les mer:\nhttps://samling.example/kull/2022\n` }),
        }),
      );
    await tell('For lenge siden');
    site.clock.set(site.clock.now().add({ hours: 24 * 30 + 1 }));
    await tell('Samling 1 nærmer seg');
    await sendNotices({ ...site.deed, schoolName: () => 'Skolen' });
    await browser.post(path, unticked('atOnce', ['gatheringReminder']));
    await tell('Samling 2 nærmer seg');
    const page = await browser.open(path);
    expect(mainText(page)).toContain('Samling 1 nærmer seg');
    expect(mainText(page)).toMatch(/Sendt 9\. juni 2022 kl\. \d\d\.\d\d/);
    expect(mainText(page)).toContain('Ikke sendt, fordi du har slått det av');
    expect(page.html).toContain('href="https://samling.example/kull/2022"');
    expect(mainText(page)).not.toContain('For lenge siden');
    expect(mainText(await other.open(path))).not.toContain('Samling 1');
  });
});
