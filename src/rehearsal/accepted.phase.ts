import { inOslo, osloTimeZone, startOfDay } from '../kit/oslo-time.ts';
import { nextWorkingDay } from '../kit/working-day.ts';
import type { Browser } from './browser.ts';
import type { InventedParticipant } from './cast-participants.ts';
import type { ContactAtWork } from './contact.ts';
import { decide, readCase } from './coordinator.ts';
import { drawByLot } from './drawn.phase.ts';
import { answerRequest } from './link-holders.ts';
import { followLink } from './sign-in.ts';
import { endsAsSent } from './story.ts';
import { atHour, deskOf, type Year } from './year.ts';

/** What becomes of each twelve offers; the rest are simply accepted. */
const answers = ['accepts', 'declines', 'replaces', 'silent', 'withdraws'] as const;
const cycle = 12;

/**
 * Everybody is told what was decided, the municipalities answer, two appeal, and what became vacant goes to those who waited.
 */
export async function playAccepted(year: Year): Promise<void> {
  const { room } = year;
  const { plan } = room;
  const sendingDay = nextWorkingDay(inOslo(room.now()).toPlainDate().add({ days: 1 }));
  room.setTime(atHour(startOfDay(sendingDay), 10));
  await sendDecisions(year);
  const offered = await withOffer(year);
  for (const [index, contact] of offered.entries()) await answer(year, contact, index);
  await room.runJobs();
  await appealAsParticipant(year, offered);
  await appealAsMunicipality(year, offered);
  await assessNewcomers(year, offered);

  // The reminder goes, the last day passes, a few days more are given, and silence has its consequence.
  const lastDay = Temporal.PlainDate.from(plan.callDefaults.answerBy.date);
  const { remindDaysBefore, secondDays } = plan.decisions.answer;
  room.setTime(noonOf(lastDay.subtract({ days: remindDaysBefore })));
  await room.runJobs();
  room.setTime(noonOf(lastDay.add({ days: 1 })));
  await room.runJobs();
  room.setTime(noonOf(lastDay.add({ days: secondDays + 2 })));
  await room.runJobs();
  await fillVacancies(year, new Set(offered));
  await room.runJobs();
  await year.atMoment('accepted');
}

function noonOf(day: Temporal.PlainDate): Temporal.Instant {
  return day.toZonedDateTime({ timeZone: osloTimeZone, plainTime: '12:00' }).toInstant();
}

/** Reads a letter of every kind that there is, sends all, and presses once more. */
async function sendDecisions(year: Year): Promise<void> {
  const { browser, address } = deskOf(year);
  const page = await browser.open(`${address}/vedtak`);
  const previews = page.root.querySelectorAll('main table a').map((link) => link.getAttribute('href') ?? '');
  for (const preview of previews) {
    await browser.open(preview);
    await browser.download(preview.replace('/forhandsvis?', '/forhandsvis.pdf?'));
  }
  await browser.open(`${address}/vedtak`);
  if (!leadsTo(browser, '/vedtak')) return;
  await browser.submit({}, { action: '/vedtak' });
  await year.room.runJobs();
}

function leadsTo({ page }: Browser, action: string): boolean {
  return page.root.querySelectorAll('main form').some((form) => form.getAttribute('action')?.endsWith(action));
}

/** The contacts whose application stands, in the order of the cast. Whoever handed the role over has no part in it any more. */
function standing(year: Year): ContactAtWork[] {
  return year.cast.applicants
    .filter(({ story }) => endsAsSent(story) && story !== 'handedOver')
    .flatMap((applicant) => year.contacts.get(applicant) ?? []);
}

async function withOffer(year: Year): Promise<ContactAtWork[]> {
  const found: ContactAtWork[] = [];
  for (const contact of standing(year)) {
    await contact.browser.open(`${contact.application}/svar`);
    if (leadsTo(contact.browser, '/svar')) found.push(contact);
  }
  return found;
}

const yes = { action: '/svar', button: ['svar', 'ja'] } as const;

function answerOf(index: number): (typeof answers)[number] {
  return answers[index % cycle] ?? 'accepts';
}

async function answer(year: Year, contact: ContactAtWork, index: number): Promise<void> {
  const { browser, application } = contact;
  const what = answerOf(index);
  if (what === 'silent') return;
  await browser.open(`${application}/vedtak`);
  await browser.open(`${application}/svar`);
  if (what === 'declines') {
    await browser.submit({ reason: reasons.declines }, { action: '/svar', button: ['svar', 'nei'] });
  } else if (what === 'replaces') await replace(year, contact);
  else await browser.submit({}, yes);
  if (what !== 'withdraws') return;
  await browser.open(`${application}/trekk`);
  await browser.submit({ reason: reasons.withdraws }, { action: '/trekk' });
}

const reasons = {
  declines: 'Vi får ikke frigjort folk i høst likevel.',
  withdraws: 'Kommunestyret har vedtatt andre prioriteringer.',
  replaces: 'Har begynt i ny jobb.',
};

/** Somebody else of the same service area comes; first with an address that is on the list already, which is refused. */
async function replace(year: Year, { browser, applicant }: ContactAtWork): Promise<void> {
  const [first, leaving] = applicant.participants;
  if (!first || !leaving) throw new Error('an application has participants');
  const newcomer: InventedParticipant = {
    ...leaving,
    name: `Ny ${leaving.name}`,
    email: `ny.${leaving.email}`,
    answers: 'soon',
    documents: true,
  };
  year.people.set(newcomer.email, newcomer);
  const fields = {
    p2_svar: 'byttes',
    p2_name: newcomer.name,
    p2_email: newcomer.email,
    p2_position: newcomer.position,
    p2_serviceArea: newcomer.area,
    p2_reason: reasons.replaces,
    ...(applicant.partners.length > 0 ? { p2_municipality: newcomer.municipality.number } : {}),
  };
  await browser.submit({ ...fields, p2_email: first.email }, yes, { status: 422 });
  await browser.submit(fields, yes);
  await year.room.runJobs();
  await answerRequest(year.room, newcomer);
}

/** Whoever came in is assessed like everybody else, and told. */
async function assessNewcomers(year: Year, offered: readonly ContactAtWork[]): Promise<void> {
  for (const contact of offered) {
    for (const participant of await readCase(year, contact)) {
      if (participant.standing === 'settled') continue;
      await decide(year, contact, participant, 'qualified', 'Deltakeren har relevant utdanning og lang erfaring.');
    }
  }
  await sendDecisions(year);
}

/** A course participant finds an older diploma, and the school agrees. */
async function appealAsParticipant(year: Year, offered: readonly ContactAtWork[]): Promise<void> {
  const { room } = year;
  const everybody = offered
    .filter((_, index) => answerOf(index) === 'accepts')
    .flatMap(({ applicant }) => applicant.participants);
  const appellant = everybody.find(({ email }) =>
    room.mailTo(email).some(({ subject }) => subject.includes('kursdeltak')),
  );
  if (!appellant) return;
  const browser = await followLink(room, appellant, '/deltaker');
  const own = browser.page.address.replace(/\/vedtak.*/, '');
  await browser.open(`${own}/klage`);
  await browser.submit({ text: 'Jeg har funnet et vitnemål fra 1994 som ikke var med.' }, { action: '/klage' });
  await settle(year, 'endre', 'Vitnemålet viser en fullført utdanning på tre år.');
  await room.runJobs();
}

/** A municipality that waits thinks it should have come; the school holds on, and so does the board. */
async function appealAsMunicipality(year: Year, offered: readonly ContactAtWork[]): Promise<void> {
  const contact = standing(year).find((one) => !offered.includes(one));
  if (!contact) return;
  const { browser, application } = contact;
  await browser.open(`${application}/klage`);
  await browser.submit(
    { text: 'Vi er den eneste kommunen i dalen, og mener at vi burde vært med.' },
    { action: '/klage' },
  );
  await browser.open(`${application}/klage`);
  await browser.submit({}, { action: '/begrunnelse' });
  await settle(year, 'oversend', 'Landsdelen er representert, og trekningen er holdt slik den ble kunngjort.');
  await settle(year, 'stadfestet', 'Klagenemnda finner ingen feil ved trekningen.');
  await giveReasons(year);
  await year.room.runJobs();
}

/** Takes the newest appeal that this step can be taken with. */
async function settle(year: Year, step: string, reason: string): Promise<void> {
  const { browser, address } = deskOf(year);
  const list = await browser.open(`${address}/klager`);
  const cases = list.root.querySelectorAll('main table a').map((link) => link.getAttribute('href') ?? '');
  for (const one of cases.toReversed()) {
    await browser.open(one);
    if (!leadsTo(browser, `/${step}`)) continue;
    const field = browser.page.root
      .querySelectorAll('main form')
      .find((form) => form.getAttribute('action')?.endsWith(`/${step}`))
      ?.querySelector('textarea')
      ?.getAttribute('name');
    await browser.submit({ [field ?? 'reason']: reason }, { action: `/${step}` });
    return;
  }
  throw new Error(`no appeal waits for ${step}`);
}

async function giveReasons(year: Year): Promise<void> {
  const { browser, address } = deskOf(year);
  const list = await browser.open(`${address}/klager`);
  const asked = list.root.querySelector('main a[href^="/skole/vedtak/"]')?.getAttribute('href');
  if (!asked) return;
  await browser.open(asked);
  await browser.submit(
    { reason: 'Loddet avgjorde. Hele regnestykket står på siden om trekningen.' },
    { action: '/begrunnelse' },
  );
}

/** Draws for what is vacant where somebody waits, tells those who were drawn, and lets them accept. */
async function fillVacancies(year: Year, before: ReadonlySet<ContactAtWork>): Promise<void> {
  const { browser, address } = deskOf(year);
  await browser.open(`${address}/plasser`);
  if (leadsTo(browser, '/plasser/trekning')) {
    await browser.submit({}, { action: '/plasser/trekning' });
    await drawByLot(year, 2);
    await sendDecisions(year);
    for (const contact of await withOffer(year)) if (!before.has(contact)) await contact.browser.submit({}, yes);
  }
  await browser.open(`${address}/plasser`);
  await browser.download(`${address}/plasser/svar.xlsx`);
}
