import { shippedPlans } from '../../plans/index.ts';
import { applicationNow, submitNew } from '../../src/admission/admission.fixture.ts';
import { askSupplement } from '../../src/admission/case.action.ts';
import { confirmGuarantee, guaranteeFingerprint } from '../../src/admission/confirm-guarantee.action.ts';
import { addDocument } from '../../src/admission/participant.action.ts';
import { documentsOf } from '../../src/admission/participant.store.ts';
import { askAbsence } from '../../src/attendance/ask-absence.action.ts';
import { productRoutes } from '../../src/app/product-routes.ts';
import { inventCohort, memberEmail, ownerEmail, type InventedCohort } from '../../src/cohort/cohort.fixture.ts';
import { inventPublished } from '../../src/gatherings/gatherings.fixture.ts';
import { saveSpeaker, saveSpeaking } from '../../src/gatherings/speaker.store.ts';
import { writeSpeaker } from '../../src/gatherings/speakers.action.ts';
import { newId, sha256Hex } from '../../src/kit/id.ts';
import { findAccountByEmail } from '../../src/people/index.ts';
import { inTransaction } from '../../src/store/index.ts';
import { writeEntry } from '../../src/reflection/journal.action.ts';
import { filesOf } from '../../src/tasks/task-file.store.ts';
import { giveTask, handInAs, writerOf } from '../../src/tasks/tasks.fixture.ts';
import { addWorkFile } from '../../src/tasks/work-files.action.ts';
import { employ, people, type Site } from './app.ts';
import type { Browser } from './browser.ts';
import { announceToAll, talkAbout } from './talk-scenes.ts';

/** Every route of the product as it is written down; none of them can be used. */
export const routes = productRoutes(unused, unused, unused);

function unused(): never {
  throw new Error('no route is used here');
}

/**
 * Who asks. `contact` and `otherContact` each have an application; `leader` has guaranteed the contact's. `member` and `owner` are of
 * the first group of a cohort; `teacher` holds the first session of its gathering.
 */
export const roles = [
  'nobody',
  'contact',
  'otherContact',
  'leader',
  'coordinator',
  'teacher',
  'member',
  'owner',
] as const;
export type Role = (typeof roles)[number];

/** What the address names: the contact's application with all that lies in it, the other's, nothing, or nothing that could be. */
export const subjects = ['the contact’s', 'the other’s', 'random', 'malformed'] as const;
export type Subject = (typeof subjects)[number];

type Parameters = Readonly<Record<string, string>>;

const malformed: Parameters = {
  slug: '%EF%BF%BE%F0%9F%8E%93',
  plan: "'%3B--",
  id: '1%27%20or%20true',
  slot: '9',
  request: '..%2F..',
  document: 'null',
  participant: '1',
  version: '-1e99',
  number: '1.5',
  decision: '%22%3Cb%3E',
  appeal: 'null',
  step: 'drop-table',
  card: '%3Cscript%3E',
  lang: 'nb',
  entry: 'null',
  moment: 'start',
  cohort: '%F0%9F%8E%93',
  member: '1',
  group: 'null',
  session: '..%2F..',
  thread: 'null',
  post: '1',
  announcement: '%F0%9F%8E%93',
  material: 'null',
  speaker: 'null',
  code: '....',
  absence: 'null',
  task: '%3Cscript%3E',
  work: 'null',
  file: '..%2F..',
  secret: '%F0%9F%8E%93',
};

/** Of what comes after the call there is nothing yet. */
function ahead(): Parameters {
  return {
    decision: newId(),
    appeal: newId(),
    step: 'endre',
    card: 'no-such-card',
    lang: 'nb',
    entry: newId(),
    moment: 'start',
    material: newId(),
    task: newId(),
    work: newId(),
    file: newId(),
  };
}

function random(): Parameters {
  return {
    slug: '1999',
    plan: '1999',
    id: newId(),
    slot: '9',
    request: newId(),
    document: newId(),
    participant: newId(),
    version: '99',
    number: '99',
    ...ahead(),
    secret: 'x'.repeat(43),
    cohort: '1999',
    member: newId(),
    group: newId(),
    session: newId(),
    speaker: newId(),
    code: '7G2K',
    absence: newId(),
    thread: newId(),
    post: newId(),
    announcement: newId(),
  };
}

/** An application that was sent, with a document and a request for a supplement in it. */
async function parametersOf(site: Site, name: string, municipality: string): Promise<Parameters> {
  const { deed, db } = site;
  const { applicationId, leaderSecret, participantSecrets } = await submitNew(site, name, municipality);
  const application = await applicationNow(db, applicationId);
  await confirmGuarantee(deed, leaderSecret, guaranteeFingerprint(application));
  const participant = application.participants[0]?.id ?? '';
  const secret = participantSecrets[0] ?? '';
  const content = new TextEncoder().encode(`%PDF-1.7 ${name} startxref %%EOF`);
  await addDocument(deed, secret, { name: 'vitnemål.pdf', mediaType: 'application/pdf', content }, sha256Hex(content));
  const [document] = await documentsOf(db, participant);
  const by = { applicationId, accountId: site.coordinatorId };
  const asked = await askSupplement(deed, by, {
    participantId: null,
    wanted: 'Mer',
    dueOn: Temporal.PlainDate.from('2022-06-01'),
  });
  return {
    ...ahead(),
    slug: '2022',
    plan: shippedPlans[0]?.id ?? '',
    id: applicationId,
    slot: '1',
    request: asked.ok ? asked.value : '',
    document: document?.id ?? '',
    participant,
    version: '1',
    number: '1',
    secret,
    leaderSecret,
  };
}

export interface Scene {
  readonly site: Site;
  readonly browsers: Readonly<Record<Role, Browser>>;
  readonly parameters: Readonly<Record<Subject, Parameters>>;
}

/** What the year has of one group: the first is the contact's, the second the other's. */
function yearOf({ cohort, groups, members }: InventedCohort, index: number, sessions: readonly string[]): Parameters {
  const group = groups[index]?.id ?? '';
  return {
    cohort: cohort.slug,
    group,
    member: members.find(({ groupId }) => groupId === group)?.id ?? '',
    session: sessions[index] ?? '',
    code: '7G2K',
  };
}

/** What the first of each group has begun to talk about, and what the school has told them all. */
async function talkOf(
  { deed, coordinatorId }: Site,
  { cohort, groups, members }: InventedCohort,
  sessions: readonly string[],
): Promise<readonly Parameters[]> {
  const announcement = await announceToAll(deed, { cohort, accountId: coordinatorId }, 'Velkommen');
  const own: Parameters[] = [];
  for (const [index, group] of groups.entries()) {
    const accountId = members.find(({ groupId }) => groupId === group.id)?.accountId ?? '';
    own.push({ announcement, ...(await talkAbout(deed, { cohort, accountId }, sessions[index] ?? '')) });
  }
  return own;
}

/** A task that everybody does alone, with what the first member of each group has handed in for it, a file among it. */
async function workOn({ deed, coordinatorId }: Site, { cohort, members }: InventedCohort): Promise<Parameters[]> {
  const task = await giveTask({ deed, by: { cohortId: cohort.id, accountId: coordinatorId } }, { doneBy: 'member' });
  const first = members.filter(({ groupId }, index) => members.findIndex((one) => one.groupId === groupId) === index);
  const works: Parameters[] = [];
  for (const member of first) {
    const content = new TextEncoder().encode(`%PDF-1.7 ${member.id} %%EOF`);
    await addWorkFile(deed, writerOf(member), task.id, { name: 'notat.pdf', mediaType: 'application/pdf', content });
    const work = await handInAs(deed, task, member);
    const [file] = await filesOf(deed.db, work.id);
    works.push({ task: task.id, work: work.id, file: file?.id ?? '' });
  }
  return works;
}

/** What the first member of a group has written in their journal. */
async function journalOf({ deed }: Site, { groups, members }: InventedCohort, index: number): Promise<Parameters> {
  const author = members.find(({ groupId }) => groupId === groups[index]?.id);
  const entry = newId();
  const text = { cohortId: null, sessionId: null, thread: 'free', prompt: null, text: 'Hemmelig' } as const;
  await writeEntry(deed, author?.accountId ?? '', { id: entry, ...text });
  return { entry };
}

/** Makes somebody with an account the one who holds a session. */
async function teach({ db, clock }: Site, email: string, cohortId: string, sessionId: string): Promise<void> {
  const account = await findAccountByEmail(db, email);
  await inTransaction(db, async (tx) => {
    const speakerId = await saveSpeaker(tx, {
      cohortId,
      accountId: account?.id ?? null,
      kind: 'own',
      name: 'Lærer',
      email,
      language: 'nb',
      organisation: '',
      bio: '',
      consent: 'none',
      consentAt: null,
      addedAt: clock.now(),
    });
    await saveSpeaking(tx, sessionId, [speakerId]);
  });
}

/** Two people invited from outside, who hold nothing yet. */
async function inventSpeakers({ deed, coordinatorId }: Site, cohortId: string): Promise<Parameters[]> {
  const by = { cohortId, accountId: coordinatorId };
  const found: Parameters[] = [];
  for (const name of ['Kari', 'Ola']) {
    const terms = {
      name,
      email: `${name.toLowerCase()}@example.no`,
      language: 'nb',
      organisation: '',
      bio: '',
    } as const;
    const written = await writeSpeaker(deed, by, null, { ...terms, kind: 'invited', consents: false }, '');
    found.push({ speaker: written.ok ? written.value : '' });
  }
  return found;
}

/** What somebody of a group has asked to be excused from. */
async function absenceOf(site: Site, { cohort, groups, members }: InventedCohort, index: number, sessionId: string) {
  const member = members.find(({ groupId }) => groupId === groups[index]?.id);
  const wanted = { kind: 'health', text: 'Hemmelig', sessionIds: [sessionId] } as const;
  const asked = member && (await askAbsence(site.deed, { cohort, member }, wanted));
  return { absence: asked?.ok ? asked.value : '' };
}

/** Two applications that were sent, a cohort with a published gathering, and somebody signed in for every role. */
export async function setScene(site: Site): Promise<Scene> {
  const cohort = await inventCohort(site.deed, site.callId);
  const { sessions } = await inventPublished(site.deed, cohort.cohort.id, 1, '2022-09-06');
  const ids = sessions.map(({ id }) => id);
  const works = await workOn(site, cohort);
  const [talk, otherTalk] = await talkOf(site, cohort, ids);
  const speakers = await inventSpeakers(site, cohort.cohort.id);
  const parameters = {
    'the contact’s': {
      ...(await parametersOf(site, 'lom', '3434')),
      ...yearOf(cohort, 0, ids),
      ...speakers[0],
      ...talk,
      ...(await journalOf(site, cohort, 0)),
      ...works[0],
      ...(await absenceOf(site, cohort, 0, ids[0] ?? '')),
    },
    'the other’s': {
      ...(await parametersOf(site, 'skjaak', '3433')),
      ...yearOf(cohort, 1, ids),
      ...speakers[1],
      ...otherTalk,
      ...(await journalOf(site, cohort, 1)),
      ...works[1],
      ...(await absenceOf(site, cohort, 1, ids[1] ?? '')),
    },
    random: random(),
    malformed,
  };
  await employ(site, people.teacher, 'teacher');
  await teach(site, people.teacher, cohort.cohort.id, ids[0] ?? '');
  const { contact, otherContact, leader, coordinator, teacher } = people;
  const browsers: Record<Role, Browser> = {
    nobody: site.visitor(),
    contact: await site.asPerson(contact),
    otherContact: await site.asPerson(otherContact),
    leader: await site.asPerson(leader),
    coordinator: await site.asPerson(coordinator),
    teacher: await site.asPerson(teacher),
    member: await site.asPerson(memberEmail(1, 1)),
    owner: await site.asPerson(ownerEmail(1)),
  };
  return { site, browsers, parameters };
}

/** The address of a route with what the subject has for its parameters. */
export function addressOf({ site, parameters }: Scene, path: string, subject: Subject): string {
  const values = parameters[subject];
  const isReal = subject === 'the contact’s' || subject === 'the other’s';
  return path.replaceAll(/:(\w+)(\{[^}]*\})?/g, (_, name: string) => {
    if (path.startsWith('/skole/opptak/:id') && isReal) return site.callId;
    if (path.startsWith('/skole/dokument') && isReal) return values['document'] ?? '';
    if (path.startsWith('/garanti/:secret') && isReal) return values['leaderSecret'] ?? '';
    const value = values[name];
    if (value === undefined) throw new Error(`no test value for :${name} of ${path}`);
    return value;
  });
}
