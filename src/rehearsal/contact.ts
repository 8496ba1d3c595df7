import { href } from '../web/address.ts';
import type { Browser } from './browser.ts';
import type { InventedParticipant } from './cast-participants.ts';
import type { Applicant } from './cast.ts';
import type { InventedTask } from './development-task.ts';
import type { RehearsalRoom } from './room.ts';
import { signIn } from './sign-in.ts';

/** A contact who has begun, with the browser they sit at. */
export interface ContactAtWork {
  readonly browser: Browser;
  readonly applicant: Applicant;
  /** The address of the application's own page. */
  readonly application: string;
}

/** Signs in, starts the application and chooses the municipalities. */
export async function beginApplication(
  room: RehearsalRoom,
  callSlug: string,
  applicant: Applicant,
  expected: { chosen?: number } = {},
): Promise<ContactAtWork> {
  const { contact, language, municipality, partners } = applicant;
  const browser = await signIn(room, contact, language);
  await browser.open(href(language, `/opptak/${callSlug}/sok`));
  await browser.submit({ name: contact.name }, { action: '/sok' });
  const at: ContactAtWork = { browser, applicant, application: browser.page.address };
  await choose(at, municipality.number, expected.chosen);
  if (partners.length > 0) {
    await browser.open(`${at.application}/kommune`);
    await browser.submit({}, { action: '/kommune', button: ['hvordan', 'sammen'] });
    for (const partner of partners) await choose(at, partner.number);
  }
  return at;
}

/** Searches for a municipality and takes it from the results. */
async function choose({ browser, application }: ContactAtWork, number: string, status?: number): Promise<void> {
  await browser.open(`${application}/kommune?sok=${number}`);
  await browser.submit({}, { action: '/kommune', button: ['velg', number] }, status === undefined ? {} : { status });
}

/** Fills in one participant of the list. */
export async function writeParticipant(
  { browser, application, applicant }: ContactAtWork,
  slot: number,
  person: InventedParticipant,
): Promise<void> {
  await browser.open(`${application}/deltakere/${slot}`);
  await browser.submit(
    {
      name: person.name,
      email: person.email,
      position: person.position,
      serviceArea: person.area,
      ...(applicant.partners.length > 0 ? { municipality: person.municipality.number } : {}),
    },
    { action: `/deltakere/${slot}` },
  );
}

/** Fills in everything that is left: participants from a slot on, the task, the guarantor, the form of language. */
export async function completeApplication(at: ContactAtWork, fromSlot = 1): Promise<void> {
  const { browser, application, applicant } = at;
  for (const [index, person] of applicant.participants.entries()) {
    if (index + 1 >= fromSlot) await writeParticipant(at, index + 1, person);
  }
  await writeTask(at, applicant.task);
  await browser.open(`${application}/garanti`);
  await browser.submit({ ...applicant.guarantor }, { action: '/garanti' });
  await browser.open(`${application}/malform`);
  await browser.submit({ languageForm: applicant.languageForm }, { action: '/malform' });
}

export async function writeTask(
  { browser, application }: ContactAtWork,
  { title, need, affected, tried, strategy }: Omit<InventedTask, 'areas'>,
): Promise<void> {
  await browser.open(`${application}/oppgave`);
  await browser.submit({ title, need, affected, tried, strategy }, { action: '/oppgave' });
}

/** Looks everything over and presses send. */
export async function submitApplication(
  { browser, application }: ContactAtWork,
  expected: { status?: number } = {},
): Promise<void> {
  await browser.open(`${application}/kontroll`);
  await browser.submit({}, { action: '/send' }, expected);
}

export async function withdrawApplication({ browser, application }: ContactAtWork, reason: string): Promise<void> {
  await browser.open(`${application}/trekk`);
  await browser.submit({ reason }, { action: '/trekk' });
}
