import { expect, it } from 'vitest';
import { openSite, people, type Site } from '../../test/support/app.ts';
import { mainText, valueOf, type Answer } from '../../test/support/browser.ts';
import { oneDatabase } from '../../test/support/database.ts';
import { applicationNow, submitNew } from './admission.fixture.ts';
import { askSupplement } from './case.action.ts';
import { supplementRequestsOf } from './case.store.ts';
import { confirmGuarantee, guaranteeFingerprint } from './confirm-guarantee.action.ts';
import { admissionMessages } from './messages/index.ts';

const t = admissionMessages('nb').application.overview;

/** After the deadline the school has asked the contact for two things and a participant for one. */
async function asked(site: Site) {
  const { applicationId, leaderSecret } = await submitNew(site, 'lom');
  const application = await applicationNow(site.db, applicationId);
  await confirmGuarantee(site.deed, leaderSecret, guaranteeFingerprint(application));
  site.clock.set(site.deadlineAt.add({ hours: 48 }));
  const by = { applicationId, accountId: site.coordinatorId };
  const ask = async (wanted: string, participantId: string | null = null) => {
    const request = await askSupplement(site.deed, by, {
      participantId,
      wanted,
      dueOn: Temporal.PlainDate.from('2022-07-05'),
    });
    return request.ok ? request.value : '';
  };
  const requests = {
    first: await ask('Vedtaket'),
    second: await ask('Planen'),
    other: await ask('Vitnemålet', application.participants[0]?.id),
  };
  const browser = await site.asPerson(people.contact);
  await browser.open(`/soknad/${applicationId}`);
  return { site, browser, requests, applicationId };
}

function pdf(text: string, name = 'vedtak.pdf'): File {
  return new File([`%PDF-1.7\n${text}\nstartxref\n9\n%%EOF`], name, { type: 'application/pdf' });
}

async function given({ db }: Site, applicationId: string) {
  return (await supplementRequestsOf(db, applicationId)).flatMap(({ supplements }) => supplements);
}

const ids = (page: Answer) => page.root.querySelectorAll('[id]').map(({ id }) => id);

oneDatabase('a supplement of the contact', (open) => {
  it('is kept with its file, shown with its time, and counts once when it is sent twice', async () => {
    const { site, browser, requests, applicationId } = await asked(await openSite(await open()));
    const entries = { [`svar-${requests.first}`]: 'Her er det 🎉', [`vedlegg-${requests.first}`]: pdf('vedtak') };
    const again = browser.tab();
    await browser.submitAndFollow(entries, { action: requests.first });
    await again.submitAndFollow(entries, { action: requests.first });
    expect(await given(site, applicationId)).toMatchObject([{ answer: 'Her er det 🎉', fileName: 'vedtak.pdf' }]);
    expect(mainText(again.page)).toContain(t.supplementGiven('28. juni 2022 kl. 00.00'));
  });

  it('that brings another file under the same name is another', async () => {
    const { site, browser, requests, applicationId } = await asked(await openSite(await open()));
    for (const text of ['feil side', 'riktig side']) {
      await browser.submitAndFollow({ [`vedlegg-${requests.first}`]: pdf(text) }, { action: requests.first });
    }
    expect(await given(site, applicationId)).toHaveLength(2);
  });

  it('that is empty, too long or no PDF is refused at its own field, with what was typed kept', async () => {
    const { site, browser, requests, applicationId } = await asked(await openSite(await open()));
    const [answer, file] = [`svar-${requests.second}`, `vedlegg-${requests.second}`];
    const long = 'x'.repeat(10_000);
    const tries: [Record<string, string | File>, string, string][] = [
      [{}, answer, ''],
      [{ [answer]: long }, answer, long],
      [
        { [answer]: 'Se vedlegg', [file]: new File(['MZ'], 'virus.pdf', { type: 'application/pdf' }) },
        file,
        'Se vedlegg',
      ],
      [
        { [answer]: 'Se vedlegg', [file]: new File([new Uint8Array(10 * 1024 * 1024 + 1)], 'stor.pdf') },
        file,
        'Se vedlegg',
      ],
    ];
    for (const [entries, field, kept] of tries) {
      await browser.open(`/soknad/${applicationId}`);
      const page = await browser.submit(entries, { action: requests.second });
      expect(page.status).toBe(422);
      expect(page.root.querySelectorAll('.ds-error-summary a').map((link) => link.getAttribute('href'))).toEqual([
        `#felt-${field}`,
      ]);
      expect(page.root.querySelector(`#felt-${field}`)?.getAttribute('aria-invalid')).toBe('true');
      expect(valueOf(page, answer)).toBe(kept);
      expect(ids(page)).toHaveLength(new Set(ids(page)).size);
    }
    expect(await given(site, applicationId)).toEqual([]);
  });

  it('can’t be given in a participant’s place', async () => {
    const { site, browser, requests, applicationId } = await asked(await openSite(await open()));
    const answer = await browser.post(`/soknad/${applicationId}/ettersending/${requests.other}`, {
      [`svar-${requests.other}`]: 'Her er vitnemålet',
    });
    expect(answer.status).toBe(422);
    expect(await given(site, applicationId)).toEqual([]);
  });

  it('is taken to the end of its last day, and then refused with what was typed kept', async () => {
    const { site, browser, requests, applicationId } = await asked(await openSite(await open()));
    const late = browser.tab();
    site.clock.set(Temporal.Instant.from('2022-07-05T21:59:59Z'));
    expect((await browser.submit({ [`svar-${requests.first}`]: 'I tide' }, { action: requests.first })).status).toBe(
      303,
    );
    site.clock.set(Temporal.Instant.from('2022-07-05T22:00:00Z'));
    const answer = await late.submit({ [`svar-${requests.second}`]: 'For sent' }, { action: requests.second });
    expect([answer.status, answer.errors]).toEqual([422, [t.supplementLate]]);
    expect(await given(site, applicationId)).toHaveLength(1);
  });
});
