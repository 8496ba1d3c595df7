import { beforeAll, describe, expect, it } from 'vitest';
import type { Route } from '../src/web/route.ts';
import { webMessages } from '../src/web/messages/index.ts';
import { openSite, type Site } from './support/app.ts';
import { oneDatabase } from './support/database.ts';
import { addressOf, roles, routes, setScene, subjects, type Role, type Scene, type Subject } from './support/scene.ts';

const named = (route: Route) => `${route.method.toUpperCase()} ${route.path}`;

/** `in`: let through, whatever the page then says. */
type Want = 'in' | 'toSignIn' | 'forbidden' | 'notFound';

/** Who may what, by the name of the permission. A permission that is not here is a failure: somebody has to decide. */
const expected: Readonly<Record<string, (role: Role, subject: Subject) => Want>> = {
  anyone: () => 'in',
  linkHolder: () => 'in',
  signedIn: (role) => (role === 'nobody' ? 'toSignIn' : 'in'),
  // Whoever wrote it, and nobody who works at the school.
  journalAuthor: (role, subject) =>
    role === 'nobody' ? 'toSignIn' : role === 'member' && subject === 'the contact’s' ? 'in' : 'notFound',
  staff: (role) => (role === 'nobody' ? 'toSignIn' : ['coordinator', 'teacher'].includes(role) ? 'in' : 'forbidden'),
  cohortTeacher(role, subject) {
    if (role === 'nobody') return 'toSignIn';
    return role === 'coordinator' || (role === 'teacher' && isReal(subject)) ? 'in' : 'notFound';
  },
  'role:coordinator': (role) => (role === 'nobody' ? 'toSignIn' : role === 'coordinator' ? 'in' : 'forbidden'),
  // Both subjects lie in the one cohort that there is.
  cohortMember: (role, subject) =>
    role === 'nobody' ? 'toSignIn' : role === 'member' && isReal(subject) ? 'in' : 'notFound',
  excuses: (role) => (role === 'nobody' ? 'toSignIn' : role === 'coordinator' ? 'in' : 'forbidden'),
  teaches(role, subject) {
    if (role === 'nobody') return 'toSignIn';
    return role === 'coordinator' || (role === 'teacher' && subject === 'the contact’s') ? 'in' : 'notFound';
  },
  decisionReader(role, subject) {
    if (role === 'nobody') return 'toSignIn';
    const reads =
      (['contact', 'leader'].includes(role) && subject === 'the contact’s') ||
      (role === 'otherContact' && subject === 'the other’s');
    return reads ? 'in' : 'notFound';
  },
  cohortTalker: (role, subject) => inCohort(role, subject, ['member', 'teacher', 'coordinator']),
  cohortListener: (role, subject) => inCohort(role, subject, ['member', 'teacher', 'coordinator', 'owner']),
  talkModerator: (role, subject) => inCohort(role, subject, ['coordinator']),
  groupOwner(role, subject) {
    if (role === 'nobody') return 'toSignIn';
    return role === 'owner' && subject === 'the contact’s' ? 'in' : 'notFound';
  },
  applicationContact(role, subject) {
    if (role === 'nobody') return 'toSignIn';
    const isOwn =
      (role === 'contact' && subject === 'the contact’s') || (role === 'otherContact' && subject === 'the other’s');
    return isOwn ? 'in' : 'notFound';
  },
};

function isReal(subject: Subject): boolean {
  return subject === 'the contact’s' || subject === 'the other’s';
}

/** Both subjects are of the one cohort that there is. */
function inCohort(role: Role, subject: Subject, some: readonly Role[]): Want {
  if (role === 'nobody') return 'toSignIn';
  return some.includes(role) && isReal(subject) ? 'in' : 'notFound';
}

/** The answers that mean that somebody was let through, and the page had its say. */
const inside = { get: [200, 303, 404, 410, 503], post: [200, 303, 404, 409, 410, 413, 422] };

async function outcomeOf(response: Response, method: Route['method']): Promise<string> {
  const { status } = response;
  const text = await response.text();
  if (status === 303 && response.headers.get('location')?.startsWith('/logg-inn?til=')) return 'toSignIn';
  if (status === 403) return text.includes(webMessages('nb').errorPages.forbidden.title) ? 'forbidden' : 'another 403';
  return inside[method].includes(status) ? 'in' : `status ${status}`;
}

/** Not found is an answer too: inside for those who may look, and the whole answer for those who may not. */
function fits(want: Want, status: number, outcome: string): boolean {
  return want === 'notFound' ? status === 404 : outcome === want;
}

async function misfits(
  scene: Scene,
  method: Route['method'],
  subject: Subject,
  role: Role,
  without = '',
): Promise<string[]> {
  const found: string[] = [];
  for (const route of routes.filter((one) => one.method === method && one.may.name !== without)) {
    // Signing out would end the story for this person.
    if (route.path === '/logg-ut' && role !== 'nobody') continue;
    const address = addressOf(scene, route.path, subject);
    const response = await scene.browsers[role].send(
      method.toUpperCase(),
      address,
      method === 'post' ? new URLSearchParams() : undefined,
      {
        origin: scene.site.baseUrl,
      },
    );
    const outcome = await outcomeOf(response, method);
    const want = expected[route.may.name]?.(role, subject) ?? 'notFound';
    if (!fits(want, response.status, outcome))
      found.push(`${named(route)} (${route.may.name}): ${want} wanted, ${outcome} got`);
  }
  return found;
}

describe('every route', () => {
  it('has a permission that somebody has decided about here', () => {
    const names = new Set(routes.map(({ may }) => may.name));
    expect([...names].toSorted()).toEqual(Object.keys(expected).toSorted());
  });

  it('is there once', () => {
    const all = routes.map(named);
    expect(all.filter((one, index) => all.indexOf(one) !== index)).toEqual([]);
  });

  it('that takes files says how large they may be, and one that takes none does not', () => {
    const large = routes.filter(({ bodyLimit }) => bodyLimit !== undefined).map(({ path }) => path);
    expect(large.every((path) => /dokument|ettersending|materiale|bibliotek|oppgave/.test(path))).toBe(true);
  });
});

oneDatabase('the table of who may what', (open) => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await setScene(await openSite(await open()));
  });

  describe.each(subjects)('with %s ids', (subject) => {
    it.each(roles)('holds for %s on every page', async (role) => {
      expect(await misfits(scene, 'get', subject, role)).toEqual([]);
      expect(scene.site.failures).toEqual([]);
    });
  });

  describe('for pages that are somebody’s own', () => {
    it('shows the contact each of them', async () => {
      const statuses: string[] = [];
      for (const route of routes.filter(({ method, may }) => method === 'get' && may.name === 'applicationContact')) {
        const response = await scene.browsers.contact.send('GET', addressOf(scene, route.path, 'the contact’s'));
        await response.arrayBuffer();
        if (response.status !== 200) statuses.push(`${response.status} ${route.path}`);
      }
      expect(statuses).toEqual([]);
    });

    it('shows the coordinator each of theirs', async () => {
      const statuses: string[] = [];
      for (const route of routes.filter(({ method, may }) => method === 'get' && may.name === 'role:coordinator')) {
        const response = await scene.browsers.coordinator.send('GET', addressOf(scene, route.path, 'the contact’s'));
        await response.arrayBuffer();
        // A call that is open is neither changed nor opened any more: those pages lead to its desk. Nothing has been decided yet.
        const isAhead = /:(decision|appeal)|forhandsvis\.pdf$/.test(route.path);
        const want = /\/(endre|apne)$/.test(route.path) ? 303 : isAhead ? 404 : 200;
        if (response.status !== want) statuses.push(`${response.status} ${route.path}`);
      }
      expect(statuses).toEqual([]);
    });
  });

  it('opens nothing of another’s under one’s own: what lies in one application is not found through the other', async () => {
    const { site, browsers } = scene;
    const mixed = {
      ...scene,
      parameters: { ...scene.parameters, 'the contact’s': { ...scene.parameters['the other’s'], ...ownOf(scene) } },
    };
    const before = await contentOf(site);
    const found: string[] = [];
    for (const route of routes.filter(({ path }) => /:(id|secret).*:(request|document|participant)/.test(path))) {
      const role = route.may.name === 'applicationContact' ? 'contact' : 'coordinator';
      const form = new URLSearchParams({ answer: 'Her er det', outcome: 'qualified', reason: 'Lang erfaring' });
      const body = route.method === 'post' ? form : undefined;
      const address = addressOf(mixed, route.path, 'the contact’s');
      const response = await browsers[role].send(route.method.toUpperCase(), address, body, { origin: site.baseUrl });
      if (route.method === 'get' ? response.status !== 404 : response.status < 303)
        found.push(`${response.status} ${named(route)}`);
    }
    expect(found).toEqual([]);
    expect(await contentOf(site)).toEqual(before);
  });

  // From here on things are done; strangers first, so that nothing which they could have done is done already.
  const byRight = [...subjects].toReversed();
  describe.each(byRight)('with %s ids', (subject) => {
    it.each(roles)('holds for %s on every deed', async (role) => {
      // The member has written the post that goes with the contact's, and may take it back.
      const isOwner =
        (['contact', 'member'].includes(role) && subject === 'the contact’s') ||
        (role === 'otherContact' && subject === 'the other’s');
      if (!isOwner && role !== 'coordinator') {
        const before = await contentOf(scene.site);
        // Whoever holds a personal link is let in, whoever they are: that is tried with the owners.
        expect(await misfits(scene, 'post', subject, role, 'linkHolder')).toEqual([]);
        expect(await contentOf(scene.site)).toEqual(before);
      } else expect(await misfits(scene, 'post', subject, role)).toEqual([]);
      expect(scene.site.failures).toEqual([]);
    });
  });
});

/** What the contact has of their own in addresses: the rest of an address then names what is the other's. */
function ownOf({ parameters }: Scene) {
  const { id = '', secret = '' } = parameters['the contact’s'];
  return { id, secret };
}

/** All that deeds on applications would change. */
async function contentOf({ db }: Site) {
  return {
    applications: await db.selectFrom('application').selectAll().orderBy('id').execute(),
    participants: await db.selectFrom('participant').selectAll().orderBy('id').execute(),
    documents: await db.selectFrom('participantDocument').selectAll().orderBy('id').execute(),
    calls: await db.selectFrom('call').selectAll().orderBy('id').execute(),
    decisions: await db.selectFrom('standingDecision').selectAll().orderBy('id').execute(),
    requests: await db.selectFrom('supplementRequest').selectAll().orderBy('id').execute(),
    supplements: await db.selectFrom('supplement').selectAll().orderBy('id').execute(),
    eligibility: await db.selectFrom('eligibilityDecision').selectAll().orderBy('id').execute(),
    draws: await db.selectFrom('draw').selectAll().orderBy('id').execute(),
    results: await db.selectFrom('selectionResult').selectAll().execute(),
    told: await db.selectFrom('decision').selectAll().orderBy('id').execute(),
    offers: await db.selectFrom('offer').selectAll().orderBy('id').execute(),
    appeals: await db.selectFrom('appeal').selectAll().orderBy('id').execute(),
    groups: await db.selectFrom('studyGroup').selectAll().orderBy('id').execute(),
    members: await db.selectFrom('member').selectAll().orderBy('id').execute(),
    memberEvents: await db.selectFrom('memberEvent').selectAll().orderBy('id').execute(),
    owners: await db.selectFrom('projectOwner').selectAll().orderBy('groupId').execute(),
    taskWorks: await db.selectFrom('taskWork').selectAll().orderBy('id').execute(),
    taskDrafts: await db.selectFrom('taskDraft').selectAll().orderBy('id').execute(),
    taskAnswers: await db.selectFrom('taskAnswer').selectAll().orderBy('id').execute(),
    notes: await db.selectFrom('caseNote').selectAll().orderBy('id').execute(),
    journals: await db.selectFrom('journalEntry').selectAll().orderBy('id').execute(),
    passages: await db.selectFrom('sharedPassage').selectAll().orderBy('id').execute(),
    ratings: await db.selectFrom('outcomeRating').selectAll().orderBy('memberId').execute(),
    evaluations: await db.selectFrom('evaluation').selectAll().orderBy('id').execute(),
    tasks: await db.selectFrom('task').selectAll().orderBy('id').execute(),
    handedIn: await db.selectFrom('handedIn').selectAll().orderBy('id').execute(),
    threads: await db.selectFrom('thread').selectAll().orderBy('id').execute(),
    posts: await db.selectFrom('post').selectAll().orderBy('id').execute(),
    announcements: await db.selectFrom('announcement').selectAll().orderBy('id').execute(),
    materials: await db.selectFrom('material').selectAll().orderBy('id').execute(),
    speakers: await db.selectFrom('speaker').selectAll().orderBy('id').execute(),
    checkIns: await db.selectFrom('checkIn').selectAll().orderBy('sessionId').execute(),
    attendance: await db.selectFrom('attendance').selectAll().orderBy('sessionId').orderBy('memberId').execute(),
  };
}
