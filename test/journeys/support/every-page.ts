import type { Page } from 'playwright-core';
import type { ExampleYear, Person } from './example-year.ts';

/** A page of a world as somebody sees it: where it lies, and what they have done there when it should be something else than a fresh one. */
export interface ExamplePage<W = ExampleYear, P = Person> {
  readonly name: string;
  readonly as: P;
  readonly path: (world: W) => string;
  readonly deed?: (page: Page) => Promise<void>;
}

/** Presses the button of the page's form as it stands. */
export const press = (page: Page): Promise<void> =>
  page.locator('main form[method="post"]').first().locator('button').first().click();

/** A page, by its name in the report. */
export const pageAt = <W, P>(
  name: string,
  as: P,
  path: ((world: W) => string) | string,
  deed?: ExamplePage<W, P>['deed'],
): ExamplePage<W, P> => ({
  name,
  as,
  path: typeof path === 'string' ? () => path : path,
  ...(deed ? { deed } : {}),
});

const at = pageAt<ExampleYear, Person>;

const publicPages = [
  at('the front page', 'nobody', '/'),
  at('the study plan', 'nobody', '/studieplan/2022-2023'),
  at('the call', 'nobody', '/opptak/2022'),
  at('the programme before there is a cohort', 'nobody', '/program'),
  at('signing in', 'nobody', '/logg-inn?til=/min-side'),
  at('signing in with an error', 'nobody', '/logg-inn', press),
  at('the page behind the link of the mail', 'nobody', '/logg-inn/lenke?token=abc'),
  at('a used link', 'nobody', '/logg-inn/lenke?token=abc', press),
  at('the privacy notice', 'nobody', '/personvern'),
  at('the accessibility statement', 'nobody', '/tilgjengelighet'),
  at('the source', 'nobody', '/kildekode'),
  at('no page', 'nobody', '/finnes-ikke'),
  at('a page for others', 'draft', '/skole'),
];

const linkPages = [
  at('the leader’s question', 'nobody', ({ links }) => `/garanti/${links.leaderAsked}`),
  at('the leader’s answer', 'nobody', ({ links }) => `/garanti/${links.leaderGave}`),
  at('a link that never was', 'nobody', '/garanti/abc'),
  at('a participant’s page before the answer', 'nobody', ({ links }) => `/deltaker/${links.unanswered}`),
  at('a participant’s page with errors', 'nobody', ({ links }) => `/deltaker/${links.unanswered}`, press),
  at('a participant’s page after the answer', 'nobody', ({ links }) => `/deltaker/${links.answered}`),
  at('a participant’s page while correcting', 'nobody', ({ links }) => `/deltaker/${links.answered}?rett=ja`),
  at('a participant’s page with a question from the school', 'nobody', ({ links }) => `/deltaker/${links.asked}`),
];

const ofContact = (
  name: string,
  as: Exclude<Person, 'nobody' | 'coordinator' | 'newcomer'>,
  path = '',
  deed?: ExamplePage['deed'],
) => at(name, as, ({ applications }) => `/soknad/${applications[as]}${path}`, deed);

const contactPages = [
  at('my page with nothing to do', 'newcomer', '/min-side'),
  at('my profile', 'newcomer', '/min-side/profil'),
  at('the start of an application', 'newcomer', '/opptak/2022/sok'),
  at('the start with an error', 'newcomer', '/opptak/2022/sok', press),
  at('my page with a draft', 'draft', '/min-side'),
  ofContact('an empty application', 'empty'),
  ofContact('the municipality, not chosen', 'empty', '/kommune'),
  ofContact('the municipality, searched for', 'empty', '/kommune?sok=vest'),
  ofContact('the municipality, not found', 'empty', '/kommune?sok=0000'),
  ofContact('nobody on the list', 'empty', '/deltakere'),
  ofContact('the first participant with errors', 'empty', '/deltakere/1', press),
  ofContact('an empty task with errors', 'empty', '/oppgave', press),
  ofContact('no leader', 'empty', '/garanti', press),
  ofContact('no language form', 'empty', '/malform', press),
  ofContact('nothing to send', 'empty', '/kontroll'),
  ofContact('a full draft', 'draft'),
  ofContact('the municipality', 'draft', '/kommune'),
  ofContact('the participants', 'draft', '/deltakere'),
  ofContact('a participant', 'draft', '/deltakere/1'),
  ofContact('the task', 'draft', '/oppgave'),
  ofContact('the leader', 'draft', '/garanti'),
  ofContact('the language form', 'draft', '/malform'),
  ofContact('the check', 'draft', '/kontroll'),
  ofContact('the withdrawal', 'draft', '/trekk'),
  ofContact('two municipalities', 'joint', '/kommune?sok=lierne'),
  ofContact('a participant of two municipalities', 'joint', '/deltakere/2'),
  ofContact('an application that waits for the leader', 'waiting'),
  ofContact('the participants with long addresses', 'waiting', '/deltakere'),
  ofContact('a sent application with questions', 'sent'),
  ofContact('an empty answer to a question', 'sent', '', press),
  ofContact('the participants, some of whom have answered', 'sent', '/deltakere'),
  ofContact('the receipt', 'sent', '/kvittering'),
  ofContact('a sent application with changes', 'changed'),
  ofContact('the check of changes', 'changed', '/kontroll'),
  ofContact('a new list that waits for the leader', 'resending'),
  ofContact('a withdrawn application', 'withdrawn'),
  ofContact('an annulled application', 'annulled'),
];

const ofSchool = (name: string, path: ExamplePage['path'] | string, deed?: ExamplePage['deed']) =>
  at(name, 'coordinator', path, deed);
const desk = ({ admission }: ExampleYear) => `/skole/opptak/${admission.callId}`;
const sentCase = ({ applications }: ExampleYear) => `/skole/soknad/${applications.sent}`;

const schoolPages = [
  ofSchool('the school’s first page', '/skole'),
  ofSchool('mail that never left', '/skole/e-post'),
  ofSchool('the calls', '/skole/opptak'),
  ofSchool('a new call', '/skole/opptak/ny'),
  ofSchool('a new call with an error', '/skole/opptak/ny', async (page) => {
    await page.locator('[name="room"]').fill('');
    await press(page);
  }),
  ofSchool('a draft of a call', ({ draftCallId }) => `/skole/opptak/${draftCallId}`),
  ofSchool('changing a call', ({ draftCallId }) => `/skole/opptak/${draftCallId}/endre`),
  ofSchool('opening a call', ({ draftCallId }) => `/skole/opptak/${draftCallId}/apne`),
  ofSchool('the desk', desk),
  ofSchool(
    'the desk, filtered',
    (year) => `${desk(year)}?status=sendt&landsdel=ostlandet&sorter=innbyggere&retning=synkende`,
  ),
  ofSchool('the desk without hits', (year) => `${desk(year)}?sok=ingenting`),
  ofSchool('those who have not applied', (year) => `${desk(year)}/ikke-sokt`),
  ofSchool('a case', sentCase),
  ofSchool('a version of a case', (year) => `${sentCase(year)}/utgave/1`),
  ofSchool('a decision on a standing', (year) => `${sentCase(year)}/deltaker/${year.participants[1]}/vurdering`),
  ofSchool('a decision with errors', (year) => `${sentCase(year)}/deltaker/${year.participants[1]}/vurdering`, press),
  ofSchool('a question to the applicant', (year) => `${sentCase(year)}/tilleggsopplysninger`),
  ofSchool('a question with errors', (year) => `${sentCase(year)}/tilleggsopplysninger`, press),
  ofSchool('an annulment', (year) => `${sentCase(year)}/annuller`),
  ofSchool('a handing over', (year) => `${sentCase(year)}/kontaktperson`),
  ofSchool('the case of a draft', ({ applications }) => `/skole/soknad/${applications.draft}`),
  ofSchool('the case of a changed application', ({ applications }) => `/skole/soknad/${applications.changed}`),
  ofSchool('the case of an annulled application', ({ applications }) => `/skole/soknad/${applications.annulled}`),
];

/** While the call is open. */
export const pagesBefore: readonly ExamplePage[] = [...publicPages, ...linkPages, ...contactPages, ...schoolPages];

/** What is different when the deadline has passed. */
export const pagesAfter: readonly ExamplePage[] = [
  at('the call after the deadline', 'nobody', '/opptak/2022'),
  at('the start after the deadline', 'newcomer', '/opptak/2022/sok'),
  at('the leader who comes too late', 'nobody', ({ links }) => `/garanti/${links.leaderAsked}`),
  at('a participant who answered in time', 'nobody', ({ links }) => `/deltaker/${links.answered}`),
  at('a participant who has not answered', 'nobody', ({ links }) => `/deltaker/${links.unanswered}`),
  at('a participant who is asked for more', 'nobody', ({ links }) => `/deltaker/${links.asked}`),
  ofContact('an application that was not sent', 'draft'),
  ofContact('a sent application that stands', 'sent'),
  ofSchool('the school’s first page after the deadline', '/skole'),
  ofSchool('the desk after the deadline', desk),
];
