import type { HTMLElement } from 'node-html-parser';
import type { ContactAtWork } from './contact.ts';
import type { Person } from './person.ts';
import { signIn } from './sign-in.ts';
import { strictTerms } from './strict-terms.ts';
import { deskOf, type Year } from './year.ts';

/** Makes a call from what the plan proposes, or with a rule that can't be kept, reads it over and opens it. */
export async function openTheCall(year: Year): Promise<void> {
  const { room, cast } = year;
  await room.appointCoordinator(cast.coordinator);
  const browser = await signIn(room, cast.coordinator, 'nb');
  await browser.open('/skole/opptak/ny');
  await browser.submit(year.isStrict ? strictTerms(room.plan, cast) : {}, { action: '/skole/opptak/ny' });
  const { address } = browser.page;
  await browser.open(`${address}/apne`);
  await browser.submit({}, { action: '/apne' });
  year.desk = { browser, address };
}

/** The address of a case, from the contact's own address of the same application. */
function caseOf({ application }: ContactAtWork): string {
  return `/skole/soknad/${application.split('/').at(-1)}`;
}

export async function annul(year: Year, contact: ContactAtWork, reason: string): Promise<void> {
  const { browser } = deskOf(year);
  await browser.open(`${caseOf(contact)}/annuller`);
  await browser.submit({ reason }, { action: '/annuller' });
}

export async function handOver(year: Year, contact: ContactAtWork, to: Person, reason: string): Promise<void> {
  const { browser } = deskOf(year);
  await browser.open(`${caseOf(contact)}/kontaktperson`);
  await browser.submit({ ...to, reason }, { action: '/kontaktperson' });
}

/** A participant as a case shows them. */
export interface ShownParticipant {
  readonly id: string;
  readonly email: string;
  /** Settled; waits for the school to decide; or lacks something from the participant. */
  readonly standing: 'settled' | 'toDecide' | 'lacking';
}

const standings: Readonly<Record<string, ShownParticipant['standing']>> = {
  done: 'settled',
  now: 'toDecide',
  warning: 'lacking',
};

/** Opens a case and reads where its participants stand. */
export async function readCase(year: Year, contact: ContactAtWork): Promise<ShownParticipant[]> {
  const page = await deskOf(year).browser.open(caseOf(contact));
  return page.root.querySelectorAll('article[id^="deltaker-"]').map(shownParticipant);
}

function shownParticipant(card: HTMLElement): ShownParticipant {
  const email = card.querySelector('a[href^="mailto:"]')?.getAttribute('href')?.replace('mailto:', '') ?? '';
  const tone = card.querySelector('.status-tag')?.getAttribute('data-tone') ?? '';
  return { id: card.id.replace('deltaker-', ''), email, standing: standings[tone] ?? 'lacking' };
}

export async function askParticipant(
  year: Year,
  contact: ContactAtWork,
  { id }: ShownParticipant,
  wanted: string,
  dueOn: Temporal.PlainDate,
): Promise<void> {
  const { browser } = deskOf(year);
  await browser.open(`${caseOf(contact)}/tilleggsopplysninger`);
  await browser.submit({ whom: id, wanted, dueOn: dueOn.toString() }, { action: '/tilleggsopplysninger' });
}

export async function decide(
  year: Year,
  contact: ContactAtWork,
  { id }: ShownParticipant,
  outcome: 'qualified' | 'courseParticipant',
  reason: string,
): Promise<void> {
  const { browser } = deskOf(year);
  await browser.open(`${caseOf(contact)}/deltaker/${id}/vurdering`);
  await browser.submit({ outcome, reason }, { action: '/vurdering' });
}

/** Notes that what has come in has been read, where there is something. */
export async function markRead(year: Year, contact: ContactAtWork): Promise<void> {
  const { browser } = deskOf(year);
  const page = await browser.open(caseOf(contact));
  const isThere = page.root
    .querySelectorAll('main form')
    .some((form) => form.getAttribute('action')?.endsWith('/lest'));
  if (isThere) await browser.submit({}, { action: '/lest' });
}
