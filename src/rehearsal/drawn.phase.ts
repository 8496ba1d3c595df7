import { checkFairness, commitmentOf, verifyProtocol, type DrawPromise } from '../draw/index.ts';
import { Astray, Browser } from './browser.ts';
import { textOf } from './page.ts';
import { endsAsSent } from './story.ts';
import { atHour, deskOf, type Year } from './year.ts';

/** The school selects in the open: by lot where there is not room for all, and a stranger checks the draw afterwards. */
export async function playDrawn(year: Year): Promise<void> {
  const { room, dates } = year;
  const { browser, address } = deskOf(year);
  const steps = `${address}/trekning`;
  room.setTime(atHour(dates.deadlineAt.add({ hours: 11 * 24 }), 10));
  await browser.open(steps);
  if (!offers(browser, '/kunngjor')) {
    await leaveOneOut(year);
    // It may have been the one too many.
    await browser.open(steps);
  }
  if (offers(browser, '/kunngjor')) {
    await browser.submit({}, { action: '/kunngjor' });
  } else {
    await drawByLot(year, 1);
    await checkAsStranger(year);
  }
  room.setTime(room.now().add({ hours: 1 }));
  await room.runJobs();
  await year.atMoment('drawn');
}

/** One municipality has a task that is not its own to work on: it does not meet the conditions, and takes no part. */
async function leaveOneOut(year: Year): Promise<void> {
  const { browser } = deskOf(year);
  const applicant = year.cast.applicants.findLast(({ story }) => story === 'sends');
  const contact = applicant && year.contacts.get(applicant);
  if (!contact) return;
  await browser.open(`/skole/soknad/${contact.application.split('/').at(-1)}/vilkar`);
  const decision = { outcome: 'nei', condition: 'ownTask', reason: notTheirs[applicant.languageForm] };
  await browser.submit(decision, { action: '/vilkar' });
}

/** One draw of the call from its rules to the published result; `number` is which it is. */
export async function drawByLot(year: Year, number: number): Promise<void> {
  const { room } = year;
  const { browser, address } = deskOf(year);
  const steps = `${address}/trekning`;
  const waysOut = await settleTheRules(browser, steps);
  if (year.isStrict && number === 1 && waysOut === 0)
    throw new Astray('a rule that nobody can keep was not seen to be so');
  await browser.open(`${steps}/loddbok`);
  await browser.submit({}, { action: '/loddbok' });
  await browser.open(`${steps}/lofte`);
  await browser.submit({}, { action: '/lofte' });
  await room.runJobs();
  const promise = await promiseOf(year, number);
  await tryTooEarly(year, steps);
  room.setTime(Temporal.Instant.from(promise.chanceAt).add({ minutes: 2 }));
  await browser.open(`${steps}/hold`);
  // The first time she is quick; later she leaves it to the system.
  if (number === 1) await browser.submit({}, { action: '/hold' });
  else await room.runJobs();
  await browser.open(`${steps}/hold`);
  await browser.submit({}, { action: '/kunngjor' });
}

function offers({ page }: Browser, action: string): boolean {
  return page.root.querySelectorAll('main form').some((form) => form.getAttribute('action')?.endsWith(action));
}

/**
 * Where the rules contradict each other the first way out is taken, and who has no chance is let stand, each with a reason.
 * Answers how many ways out it took.
 */
async function settleTheRules(browser: Browser, steps: string): Promise<number> {
  const address = `${steps}/representasjon`;
  let taken = 0;
  for (; taken < 10; taken++) {
    const { root } = await browser.open(address);
    const button = root.querySelector('button[name="endring"]');
    const wayOut = button?.getAttribute('value');
    if (!button || wayOut === undefined) break;
    const conflict = root.querySelectorAll('main .notice ul:not(.ways-out) li').map(textOf);
    if (conflict.length === 0 || textOf(button) === '')
      throw new Astray('rules are in conflict, and nobody says which');
    await browser.submit({ reason: reasons.tooFew }, { action: '/representasjon', button: ['endring', wayOut] });
  }
  await browser.open(address);
  if (offers(browser, '/uten-sjanse')) await browser.submit({ why: reasons.noChance }, { action: '/uten-sjanse' });
  return taken;
}

const notTheirs = {
  nb: 'Utviklingsoppgaven er lagt til et selskap som kommunen ikke styrer. Studiet er for oppgaver som kommunen selv kan arbeide med.',
  nn: 'Utviklingsoppgåva er lagd til eit selskap som kommunen ikkje styrer. Studiet er for oppgåver som kommunen sjølv kan arbeide med.',
};

const reasons = {
  tooFew: 'Det er ikke søkere nok til kravet. Vi velger den minste endringen som gjør trekningen mulig.',
  noChance: 'Kravene til representasjon må gå først. Kommunen oppfordres til å søke neste år.',
};

/** Somebody is impatient: nothing is drawn, and the page says so. */
async function tryTooEarly(year: Year, steps: string): Promise<void> {
  const { browser } = deskOf(year);
  await browser.open(`${steps}/hold`);
  if (offers(browser, '/hold')) throw new Astray('the draw could be held before its time');
}

async function promiseOf(year: Year, number: number): Promise<DrawPromise> {
  const { content } = await new Browser(year.room.origin, 'En nysgjerrig').download(
    `${publicPath(year, number)}/lofte.json`,
  );
  return JSON.parse(new TextDecoder().decode(content)) as DrawPromise;
}

function publicPath({ dates }: Year, number: number): string {
  return `/opptak/${dates.slug}/trekning/${number}`;
}

/** Somebody who kept the code from a mail downloads the protocol and checks all of it. */
async function checkAsStranger(year: Year): Promise<void> {
  const stranger = new Browser(year.room.origin, 'En innbygger');
  const shown = await stranger.open(`/opptak/${year.dates.slug}/trekning`);
  const { content } = await stranger.download(`${publicPath(year, 1)}/protokoll.json`);
  const kept = keptCode(year);
  const promise = await promiseOf(year, 1);
  if (commitmentOf(promise) !== kept) throw new Astray('the code that was mailed is not that of the published promise');
  const verdict = verifyProtocol(JSON.parse(new TextDecoder().decode(content)), {
    commitment: kept,
    practice: true,
    checkFairness,
  });
  if (year.isStrict) seeDeviation(promise, textOf(shown.root));
  const wrong = verdict.checks.filter(({ state }) => state === 'wrong').map(({ name }) => name);
  if (wrong.length > 0) throw new Astray(`the draw does not stand up to being checked: ${wrong.join(', ')}`);
}

/** What was changed of the rule is in what was promised, and whoever opens the page reads why. */
function seeDeviation({ deviations }: DrawPromise, page: string): void {
  if (deviations.length === 0) throw new Astray('a rule was changed, and what was promised does not say so');
  if (!page.includes(reasons.tooFew)) throw new Astray('a rule was changed, and the public page does not say why');
}

/** The code in the mail to one of the contacts. */
function keptCode({ cast, room }: Year): string {
  const codes = cast.applicants
    .filter(({ story }) => endsAsSent(story))
    .flatMap(({ contact }) => room.mailTo(contact.email).map(({ body }) => /^[0-9a-f]{64}$/m.exec(body)?.[0]))
    .filter((code) => code !== undefined);
  const [first, ...rest] = codes;
  if (first === undefined) throw new Astray('nobody was mailed the code of the draw');
  if (rest.some((code) => code !== first)) throw new Astray('not everybody was mailed the same code');
  return first;
}
