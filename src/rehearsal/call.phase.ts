import { href } from '../web/address.ts';
import { inventReplacement } from './cast-participants.ts';
import type { Applicant } from './cast.ts';
import {
  beginApplication,
  completeApplication,
  submitApplication,
  withdrawApplication,
  writeParticipant,
  writeTask,
} from './contact.ts';
import { annul, handOver, openTheCall } from './coordinator.ts';
import { crowd } from './crowd.ts';
import { confirmParticulars, giveGuarantee } from './link-holders.ts';
import { mailAddress } from './person.ts';
import { signIn } from './sign-in.ts';
import type { Story } from './story.ts';
import { contactOf, during, type Year } from './year.ts';

/** So many people sit at their screens at the same time. */
const atOnce = 8;

/** The moment that the demonstration shows: open for some weeks, with some weeks left. */
const middle = 0.66;

/** From the making of the call until the last minute: municipalities begin, fill in, send, are guaranteed, change their minds. */
export async function playCall(year: Year): Promise<void> {
  const { room, cast, dates } = year;
  room.setTime(dates.opensAt.subtract({ hours: 7 * 24 - 9 }));
  await openTheCall(year);

  const waves = inWaves(cast.applicants.filter(({ story }) => !apart.has(story)));
  const half = Math.ceil(waves.length / 2);
  for (const [index, wave] of waves.slice(0, half).entries()) {
    room.setTime(during(dates, 0.05 + (0.55 * index) / half, 9));
    await sendTogether(year, wave);
  }
  room.setTime(during(dates, middle - 0.03, 9));
  await playOwnersApplication(year);
  await beginDrafts(year);
  room.setTime(during(dates, middle, 10));
  await room.runJobs();
  await year.atMoment('call');

  await giveGuarantee(room, guarantorOf(year, 'personaOwner'));
  const rest = waves.slice(half);
  for (const [index, wave] of rest.entries()) {
    room.setTime(during(dates, middle + 0.02 + (0.22 * index) / rest.length, 9));
    await sendTogether(year, wave);
  }
  room.setTime(during(dates, 0.92, 9));
  await changeAfterSending(year);
  await playLastDays(year);
}

/** Stories that do not simply send in their turn. */
const apart: ReadonlySet<Story> = new Set(['personaContact', 'personaOwner', 'unfinished', 'unanswered']);

function inWaves(applicants: readonly Applicant[]): Applicant[][] {
  return Array.from({ length: Math.ceil(applicants.length / atOnce) }, (_, index) =>
    applicants.slice(index * atOnce, (index + 1) * atOnce),
  );
}

function those(year: Year, story: Story): readonly Applicant[] {
  return year.cast.applicants.filter((applicant) => applicant.story === story);
}

function guarantorOf(year: Year, story: Story): Applicant['guarantor'] {
  const [applicant] = those(year, story);
  if (!applicant) throw new Error(`nobody has the story ${story}`);
  return applicant.guarantor;
}

/** A wave fills in side by side; their leaders answer one after the other, so that the numbers come in the same order every time. */
async function sendTogether(year: Year, wave: readonly Applicant[]): Promise<void> {
  const { room } = year;
  await crowd(wave, atOnce, async (applicant) => {
    await begin(year, applicant);
    await completeApplication(contactOf(year, applicant));
    await submitApplication(contactOf(year, applicant));
  });
  await room.runJobs();
  for (const applicant of wave) {
    room.setTime(room.now().add({ minutes: 37 }));
    await giveGuarantee(room, applicant.guarantor);
  }
  await crowd(
    wave.flatMap(({ participants }) => participants.filter(({ answers }) => answers === 'soon')),
    atOnce,
    (participant) => confirmParticulars(room, participant),
  );
}

async function begin(year: Year, applicant: Applicant): Promise<void> {
  year.contacts.set(applicant, await beginApplication(year.room, year.dates.slug, applicant));
}

/** Complete and asked for, and not yet answered when the demonstration looks in. */
async function playOwnersApplication(year: Year): Promise<void> {
  for (const applicant of those(year, 'personaOwner')) {
    await begin(year, applicant);
    await completeApplication(contactOf(year, applicant));
    await submitApplication(contactOf(year, applicant));
    await introduce(year, applicant);
  }
}

/** The leader looks at their own page, and says what they are called. */
async function introduce({ room }: Year, { guarantor, languageForm }: Applicant): Promise<void> {
  const browser = await signIn(room, guarantor, languageForm);
  await browser.open(href(languageForm, '/min-side/profil'));
  await browser.submit({ name: guarantor.name, language: languageForm }, { action: '/min-side/profil' });
}

/** The demonstration's contact has two participants and the task; others have hardly begun. */
async function beginDrafts(year: Year): Promise<void> {
  await crowd([...those(year, 'personaContact'), ...those(year, 'unfinished')], atOnce, async (applicant) => {
    await begin(year, applicant);
    const contact = contactOf(year, applicant);
    const written = applicant.story === 'personaContact' ? 2 : 1;
    for (const [index, person] of applicant.participants.slice(0, written).entries())
      await writeParticipant(contact, index + 1, person);
    if (applicant.story === 'personaContact') await writeTask(contact, applicant.task);
  });
}

/** What can happen to an application that was sent and may still be changed. */
async function changeAfterSending(year: Year): Promise<void> {
  const { room } = year;
  for (const applicant of those(year, 'mendsText')) {
    const contact = contactOf(year, applicant);
    await writeTask(contact, {
      ...applicant.task,
      tried: `${applicant.task.tried} ${afterthoughts[applicant.languageForm]}`,
    });
    await submitApplication(contact);
  }
  for (const applicant of [...those(year, 'changesList'), ...those(year, 'changesListTooLate')]) {
    const contact = contactOf(year, applicant);
    const last = applicant.participants.length;
    const newcomer = inventReplacement(applicant.participants[last - 1]!);
    year.people.set(newcomer.email, newcomer);
    await writeParticipant(contact, last, newcomer);
    await submitApplication(contact);
    await room.runJobs();
    if (applicant.story === 'changesList') await giveGuarantee(room, applicant.guarantor);
  }
  for (const applicant of those(year, 'withdraws'))
    await withdrawApplication(contactOf(year, applicant), withdrawals[applicant.languageForm]);
  for (const applicant of those(year, 'hasRival')) await playRival(year, applicant);
  for (const applicant of those(year, 'annulled')) await annul(year, contactOf(year, applicant), annulment);
  for (const applicant of those(year, 'handedOver')) {
    const { contact, municipality } = applicant;
    const successor = { name: 'Berit Nyland', email: mailAddress(`Berit Nyland ${contact.name}`, municipality.name) };
    await handOver(
      year,
      contactOf(year, applicant),
      successor,
      'Kontaktpersonen har sluttet, og kommunedirektøren har bedt oss om å bytte.',
    );
    await signIn(room, successor, applicant.language);
  }
}

const afterthoughts = {
  nb: 'I vår har vi også snakket med to nabokommuner.',
  nn: 'I vår har vi òg snakka med to nabokommunar.',
};
const withdrawals = { nb: 'Vi får ikke frigjort folk denne høsten.', nn: 'Vi får ikkje frigjort folk denne hausten.' };

const annulment =
  'Kommunedirektøren opplyser at søknaden ikke kommer fra kommunen, og at garantien ble gitt av en som ikke hadde fullmakt.';

/** Somebody else begins for a municipality that stands in a sent application: it is refused where it is chosen. */
async function playRival(year: Year, applicant: Applicant): Promise<void> {
  const rival = {
    ...applicant,
    contact: { name: `${applicant.contact.name} Olsen`, email: `annen.${applicant.contact.email}` },
    partners: [],
  };
  await beginApplication(year.room, year.dates.slug, rival, { chosen: 422 });
}

/** Three days before the end everybody who has not sent is reminded; some then do. */
async function playLastDays(year: Year): Promise<void> {
  const { room, dates } = year;
  for (const applicant of those(year, 'unanswered')) {
    await begin(year, applicant);
    await completeApplication(contactOf(year, applicant));
    await submitApplication(contactOf(year, applicant));
  }
  room.setTime(dates.deadlineAt.subtract({ hours: 71 }));
  await room.runJobs();
  for (const applicant of those(year, 'personaContact')) {
    await completeApplication(contactOf(year, applicant), 3);
    await submitApplication(contactOf(year, applicant));
    await room.runJobs();
    await giveGuarantee(room, applicant.guarantor);
  }
  const late = [...those(year, 'personaContact'), ...those(year, 'personaOwner')];
  await crowd(
    late.flatMap(({ participants }) => participants.filter(({ answers }) => answers === 'soon')),
    atOnce,
    (participant) => confirmParticulars(room, participant),
  );
  room.setTime(dates.deadlineAt.subtract({ minutes: 5 }));
  await room.runJobs();
}
