import { pageAt, press, type ExamplePage } from './every-page.ts';
import type { CohortPerson, ExampleCohort, NewCohort } from './example-cohort.ts';

type Path<W> = ((world: W) => string) | string;
const pages = <W>(
  as: CohortPerson,
  list: readonly (readonly [string, Path<W>, ExamplePage<W, CohortPerson>['deed']?])[],
) => list.map(([name, path, deed]) => pageAt<W, CohortPerson>(name, as, path, deed));

const desk = '/skole/kull/2022';
const own = '/kull/2022';

/** Of a cohort in which nothing is planned: what stands where there is nothing to show. */
export const pagesOfNewCohort: readonly ExamplePage<NewCohort, CohortPerson>[] = [
  ...pages<NewCohort>('nobody', [['a programme that is not out', '/program/2022']]),
  ...pages<NewCohort>('member', [
    ['a cohort’s home before anything is planned', own],
    ['today, without a programme', `${own}/i-dag`],
    ['attendance, without a programme', `${own}/oppmote`],
    ['absence, without a programme', `${own}/fravaer`],
    ['the journal, empty', '/min-side/logg'],
    ['shared passages, none', '/min-side/logg/delt'],
    ['own outcomes, unrated', `${own}/utbytte`],
    ['own tasks, none', `${own}/oppgaver`],
    ['conversations, none', `${own}/samtaler`],
    ['announcements, none', `${own}/kunngjoringer`],
  ]),
  ...pages<NewCohort>('coordinator', [
    ['the desk of a cohort, nothing planned', desk],
    ['the gatherings, unplaced', `${desk}/samlinger`],
    ['coverage of nothing', `${desk}/dekning`],
    ['speakers, none', `${desk}/innledere`],
    ['attendance of all, none', `${desk}/oppmote`],
    ['absences, none', `${desk}/fravaer`],
    ['own sessions, none', '/undervisning'],
    ['own cards, none', '/skole/bibliotek'],
    ['tasks, none', `${desk}/oppgaver`],
    ['announcements of the school, none', `${desk}/kunngjoringer`],
  ]),
];

const ofSession =
  (session: (world: ExampleCohort) => string, before: string, after = ''): Path<ExampleCohort> =>
  (world) =>
    `${before}/${session(world)}${after}`;
const session = ({ sessionId }: ExampleCohort) => sessionId;
const member =
  (path = ''): Path<ExampleCohort> =>
  ({ memberId }) =>
    `${desk}/deltaker/${memberId}${path}`;
const speaker =
  (path = ''): Path<ExampleCohort> =>
  ({ speakerSecret }) =>
    `/innleder/${speakerSecret}${path}`;

const publicPages = pages<ExampleCohort>('nobody', [
  ['the programme of the year', '/program/2022'],
  ['the programme of a gathering', '/program/2022/1'],
  ['the programme of a study trip', '/program/2022/5'],
  ['the programme of a gathering that is not out', '/program/2022/2'],
  ['the library', '/bibliotek'],
  ['the library, searched', '/bibliotek?sok=motstand'],
  ['the library, without hits', '/bibliotek?sok=xyzxyz'],
  ['a technique', '/bibliotek/brainwriting'],
  ['a card of the school’s own', ({ ownCard }) => `/bibliotek/${ownCard}`],
  ['a speaker’s page', speaker()],
  ['a speaker’s page with errors', speaker(), press],
  ['a speaker’s session', ({ speakerSecret, sessionId }) => `/innleder/${speakerSecret}/okt/${sessionId}`],
]);

const participantPages = pages<ExampleCohort>('member', [
  ['a cohort’s home', own],
  ['my page of a participant', '/min-side'],
  ['today', `${own}/i-dag`],
  ['a gathering', `${own}/samling/1`],
  ['a gathering that is not out', `${own}/samling/2`],
  ['the study trip', `${own}/samling/5`],
  ['a session', ofSession(session, `${own}/okt`)],
  ['a session that was moved', ofSession(({ movedId }) => movedId, `${own}/okt`)],
  ['a session that was cancelled', ofSession(({ cancelledId }) => cancelledId, `${own}/okt`)],
  ['own attendance', `${own}/oppmote`],
  ['own absence', `${own}/fravaer`],
  ['own absence with errors', `${own}/fravaer`, (page) => page.locator('main form').last().locator('button').click()],
  ['the calendar', '/min-side/kalender'],
  ['own notices', '/min-side/varsler'],
  ['own outcomes', `${own}/utbytte`],
  ['rating oneself', `${own}/utbytte/start`],
  ['rating oneself too early', `${own}/utbytte/end`],
  ['the journal', '/min-side/logg'],
  ['the thread on the own role', '/min-side/logg?trad=rolle'],
  ['a new entry', '/min-side/logg/ny'],
  ['a new entry with errors', '/min-side/logg/ny', press],
  ['an entry', ({ entryId }) => `/min-side/logg/${entryId}`],
  ['shared passages', '/min-side/logg/delt'],
  ['an evaluation that has not begun', `${own}/evaluering/1`],
]);

/** By whom nothing has been done that day. */
const checkInPages = pages<ExampleCohort>('other', [
  ['checking in', '/sjekk-inn'],
  ['checking in with an error', '/sjekk-inn', press],
  ['checking in by the picture', ({ code }) => `/sjekk-inn/${code}`],
  ['checked in', ({ sessionId }) => `/sjekk-inn?okt=${sessionId}`],
]);

const otherPages = [
  ...pages<ExampleCohort>('owner', [['a project owner’s page', ({ groupId }) => `/prosjekteier/${groupId}`]]),
  ...pages<ExampleCohort>('teacher', [
    ['the sessions that somebody holds', '/undervisning'],
    ['a session that somebody holds', ofSession(session, '/undervisning/okt')],
    ['who comes to it', ofSession(session, '/undervisning/okt', '/deltakere')],
    [
      'a session with a material that was refused',
      ofSession(session, '/undervisning/okt'),
      (page) =>
        page
          .getByRole('button', { name: /^(Legg ut|Legg ut|Add|Publish|Post)$/ })
          .last()
          .click(),
    ],
    ['the list of a session', ofSession(session, '/undervisning/okt', '/oppmote')],
    ['the screen of a session', ofSession(session, '/undervisning/okt', '/innsjekking?stille=ja')],
    ['the screen of a session to come', ofSession(({ movedId }) => movedId, '/undervisning/okt', '/innsjekking')],
  ]),
];

const planningPages = pages<ExampleCohort>('coordinator', [
  ['the gatherings', `${desk}/samlinger`],
  ['where and when', `${desk}/samlinger/2`],
  [
    'where and when, with errors',
    `${desk}/samlinger/2`,
    async (page) => {
      await page.locator('[name="to"]').fill('2023-01-30');
      await press(page);
    },
  ],
  ['a gathering to build', `${desk}/samling/1`],
  ['an empty gathering to build', `${desk}/samling/2`],
  ['rooms', `${desk}/samling/1/rom`],
  ['visits', `${desk}/samling/5/besok`],
  ['a new session', `${desk}/samling/2/okt/ny`],
  ['a new session with errors', `${desk}/samling/2/okt/ny`, press],
  ['a session to change', ofSession(session, `${desk}/samling/1/okt`)],
  ['copying', `${desk}/samling/2/kopier`],
  ['publishing', `${desk}/samling/1/publiser`],
  ['publishing nothing', `${desk}/samling/2/publiser`],
  ['coverage', `${desk}/dekning`],
  ['coverage of what is out', `${desk}/dekning?vis=publisert`],
  ['speakers', `${desk}/innledere`],
  ['a new speaker with errors', `${desk}/innledere/ny`, press],
  ['a speaker', ({ speakerId }) => `${desk}/innledere/${speakerId}`],
]);

const task =
  (path = ''): Path<ExampleCohort> =>
  ({ taskId }) =>
    `${desk}/oppgave/${taskId}${path}`;
const thread =
  (path = ''): Path<ExampleCohort> =>
  ({ threadId }) =>
    `${own}/samtale/${threadId}${path}`;

const workPages = [
  ...pages<ExampleCohort>('member', [
    ['own tasks', `${own}/oppgaver`],
    ['a task to do', ({ taskId }) => `${own}/oppgave/${taskId}`],
    [
      'a task with errors',
      ({ taskId }) => `${own}/oppgave/${taskId}`,
      (page) => page.locator('button[value="lever"]').click(),
    ],
    ['conversations', `${own}/samtaler`],
    ['a new conversation', `${own}/samtale/ny`],
    ['a new conversation with errors', `${own}/samtale/ny`, press],
    ['a conversation', thread()],
    ['an own post', ({ threadId, postId }) => `${own}/samtale/${threadId}/innlegg/${postId}`],
    ['the title of a conversation', ({ freeThreadId }) => `${own}/samtale/${freeThreadId}/overskrift`],
    ['announcements', `${own}/kunngjoringer`],
    ['an announcement', ({ announcementId }) => `${own}/kunngjoring/${announcementId}`],
  ]),
  ...pages<ExampleCohort>('other', [['a task that was handed in', ({ taskId }) => `${own}/oppgave/${taskId}`]]),
  ...pages<ExampleCohort>('coordinator', [
    ['the tasks', `${desk}/oppgaver`],
    ['a new task', `${desk}/oppgaver/ny`],
    ['a new task with errors', `${desk}/oppgaver/ny`, press],
    ['what came in', task()],
    ['changing a task', task('/endre')],
    ['ending a task', task('/avslutt')],
    ['what somebody handed in', ({ taskId, workId }) => `${desk}/oppgave/${taskId}/svar/${workId}`],
    ['a conversation that the school reads', thread()],
    ['announcements of the school', `${desk}/kunngjoringer`],
    ['a new announcement', `${desk}/kunngjoringer/ny`],
    ['a new announcement with errors', `${desk}/kunngjoringer/ny`, press],
    ['who was reached', ({ announcementId }) => `${desk}/kunngjoringer/${announcementId}`],
  ]),
];

const cohortPages = pages<ExampleCohort>('coordinator', [
  ['the cohorts', '/skole/kull'],
  ['the desk of a cohort', desk],
  ['making the cohort', ({ callId }) => `/skole/opptak/${callId}/kull`],
  ['the groups', `${desk}/grupper`],
  ['the groups, none found', `${desk}/grupper?sok=ingen`],
  ['invitations', `${desk}/invitasjoner`],
  ['a member', member()],
  ['a member on leave', ({ onLeaveId }) => `${desk}/deltaker/${onLeaveId}`],
  ['leave', member('/permisjon')],
  ['leave with errors', member('/permisjon'), press],
  ['coming back', ({ onLeaveId }) => `${desk}/deltaker/${onLeaveId}/tilbake`],
  ['having left', ({ withdrawnId }) => `${desk}/deltaker/${withdrawnId}/gi-tilbake`],
  ['a standing', member('/studentstatus')],
  ['moving', member('/flytt')],
  ['replacing with errors', member('/erstatt'), press],
  ['withdrawing', member('/avslutt')],
  ['an address', member('/e-post')],
  ['another project owner', ({ groupId }) => `${desk}/gruppe/${groupId}/prosjekteier`],
  ['attendance of all', `${desk}/oppmote`],
  ['attendance of those in danger', `${desk}/oppmote?vis=i-fare`],
  ['absences', `${desk}/fravaer`],
  ['an absence to answer', ({ waitingAbsence }) => `${desk}/fravaer/${waitingAbsence}`],
  ['an absence that was answered', ({ grantedAbsence }) => `${desk}/fravaer/${grantedAbsence}`],
  ['outcomes of the cohort', `${desk}/utbytte`],
  ['evaluations', `${desk}/evaluering`],
  ['own cards', '/skole/bibliotek'],
  ['a new card with errors', '/skole/bibliotek/ny', press],
  ['an own card', ({ ownCard }) => `/skole/bibliotek/${ownCard}`],
]);

/** While a session is on. */
export const pagesInTheHall: readonly ExamplePage<ExampleCohort, CohortPerson>[] = [
  ...publicPages,
  ...participantPages,
  ...checkInPages,
  ...otherPages,
  ...planningPages,
  ...workPages,
  ...cohortPages,
];

/** When the first gathering is over. */
export const pagesAfterGathering: readonly ExamplePage<ExampleCohort, CohortPerson>[] = [
  ...pages<ExampleCohort>('member', [
    ['a cohort’s home with an evaluation', own],
    ['an evaluation', `${own}/evaluering/1`],
    ['an evaluation with errors', `${own}/evaluering/1`, press],
    ['today, between gatherings', `${own}/i-dag`],
  ]),
  ...pages<ExampleCohort>('other', [['an evaluation that was given', `${own}/evaluering/1`]]),
  ...pages<ExampleCohort>('coordinator', [['the desk of a cohort with things to do', desk]]),
];

/** When its evaluation is over too. */
export const pagesWithResults: readonly ExamplePage<ExampleCohort, CohortPerson>[] = [
  ...pages<ExampleCohort>('coordinator', [['evaluations with results', `${desk}/evaluering`]]),
  ...pages<ExampleCohort>('member', [['an evaluation that is over', `${own}/evaluering/1`]]),
];
