import { expect, it } from 'vitest';
import { openSite, people, type Site } from '../../test/support/app.ts';
import { eachDatabase } from '../../test/support/database.ts';
import { markMailSent, postponeMail, takeDueMail } from '../store/index.ts';
import { applicationNow, submitNew } from './admission.fixture.ts';

/** Lets everything leave that is queued, but what is for one address: that is given up. */
async function deliverAllBut(site: Site, recipient: string): Promise<void> {
  const now = site.clock.now();
  for (const mail of await takeDueMail(site.db, now, now.add({ minutes: 5 }), 100)) {
    if (mail.recipient === recipient) await postponeMail(site.db, mail.id, null);
    else await markMailSent(site.db, mail.id, now);
  }
}

eachDatabase('mail that never left', (open) => {
  it('is counted on the first page, listed with the application it is about, and told on the case', async () => {
    const site = await openSite(await open());
    const lom = await submitNew(site, 'lom', '3434');
    const skjaak = await submitNew(site, 'skjaak', '3433');
    const [first] = (await applicationNow(site.db, lom.applicationId)).participants;
    const recipient = first?.email ?? '';
    await deliverAllBut(site, recipient);
    const coordinator = await site.asPerson(people.coordinator);

    const start = await coordinator.open('/skole');
    expect(start.root.querySelector('main h2')?.text).toBe('1 e-post kom ikke fram');
    const list = await coordinator.open('/skole/e-post');
    const rows = list.root.querySelectorAll('tbody tr');
    expect(rows.map((row) => row.querySelector('a')?.getAttribute('href'))).toEqual([
      `/skole/soknad/${lom.applicationId}`,
    ]);
    expect(rows[0]?.text).toContain(recipient);
    expect((await coordinator.open(`/skole/soknad/${lom.applicationId}`)).html).toContain(`Til ${recipient}: «`);
    expect((await coordinator.open(`/skole/soknad/${skjaak.applicationId}`)).html).not.toContain('kom ikke fram');
  });

  it('waits first on the first page for a week', async () => {
    const site = await openSite(await open());
    await submitNew(site, 'lom', '3434');
    const coordinator = await site.asPerson(people.coordinator);
    const first = async () => (await coordinator.open('/skole')).root.querySelector('main h2')?.text;
    await deliverAllBut(site, people.leader);
    const written = site.clock.now();
    site.clock.set(written.add({ hours: 7 * 24 }));
    expect(await first()).toContain('kom ikke fram');
    site.clock.set(written.add({ hours: 7 * 24, seconds: 1 }));
    expect(await first()).not.toContain('kom ikke fram');
  });

  it('is told of for thirty days, and never while it is still being tried', async () => {
    const site = await openSite(await open());
    const { applicationId } = await submitNew(site, 'lom', '3434');
    const coordinator = await site.asPerson(people.coordinator);
    const told = async () => (await coordinator.open('/skole/e-post')).root.querySelectorAll('tbody tr').length;
    expect(await told()).toBe(0);
    const [mail] = await takeDueMail(site.db, site.clock.now(), site.clock.now().add({ minutes: 5 }), 1);
    expect(await told()).toBe(0);
    await postponeMail(site.db, mail?.id ?? '', null);
    expect(await told()).toBe(1);
    const written = site.clock.now();
    site.clock.set(written.add({ hours: 30 * 24 }));
    expect(await told()).toBe(1);
    site.clock.set(written.add({ hours: 30 * 24, seconds: 1 }));
    expect(await told()).toBe(0);
    expect((await coordinator.open('/skole')).html).not.toContain('kom ikke fram');
    expect((await coordinator.open(`/skole/soknad/${applicationId}`)).html).not.toContain('kom ikke fram');
  });
});
