import { writeFile } from 'node:fs/promises';
import { askAbsence } from '../../src/attendance/ask-absence.action.ts';
import { emptyDatabase } from '../../src/app/template.ts';
import { memberEmail, ownerEmail } from '../../src/cohort/cohort.fixture.ts';
import { planOfCohort } from '../../src/cohort/index.ts';
import { calendarSecret } from '../../src/gatherings/calendar-address.ts';
import { copySessions } from '../../src/gatherings/copy.action.ts';
import { loadDraft } from '../../src/gatherings/draft.store.ts';
import { ownSpeaker, planYear, publishNow, type PlannedYear } from '../../src/gatherings/planning.fixture.ts';
import { findGathering } from '../../src/gatherings/place.store.ts';
import { saveSpeaking } from '../../src/gatherings/speaker.store.ts';
import { evaluateGathering } from '../../src/reflection/evaluate.action.ts';
import { publishedProgrammes } from '../../src/gatherings/index.ts';
import { inTransaction, openEmbedded } from '../../src/store/index.ts';
import { progress } from '../measure/report.ts';
import { benchCalendar } from '../parts/calendar.ts';
import { cohortArchivePath, cohortScenesPath, stands, type CohortScene, type Stand } from './cohort-scene.ts';
import { addEarlierCohort } from './earlier-cohorts.store.ts';
import { markEverybody, rateEverybody } from './everybody.store.ts';
import { workAndTalk, type FilledWork } from './fill-work.ts';
import { orThrow } from './or-throw.ts';

/** The first gatherings are over but for the last day of the third. */
const published = new Set([1, 2, 3]);
const now = '2022-12-07T08:30:00Z';

/** Makes a database for each stand and keeps it in the folder. */
export async function fillCohorts(dataFolder: string, folder: string): Promise<void> {
  const scenes: Record<string, CohortScene> = {};
  for (const stand of stands) {
    const start = performance.now();
    scenes[stand.id] = await fill(dataFolder, folder, stand);
    progress(
      `  ${stand.groups} groups, ${stand.earlier} earlier: ${((performance.now() - start) / 1000).toFixed(1)} s`,
    );
  }
  await writeFile(cohortScenesPath(folder), JSON.stringify(scenes, undefined, 2));
}

async function fill(dataFolder: string, folder: string, stand: Stand): Promise<CohortScene> {
  const database = await openEmbedded({ template: await emptyDatabase(dataFolder) });
  const { db } = database;
  try {
    const year = await planYear(db, undefined, stand.groups);
    for (const { number } of planOfCohort(year.cohort).gatherings) await buildFromPlan(year, number);
    await askToBeAway(year);
    year.clock.set(Temporal.Instant.from(now));
    await goThroughIt(year);
    const work = await workAndTalk(year);
    for (let ago = 1; ago <= stand.earlier; ago++) await addEarlierCohort(db, year.cohort.id, ago);
    await writeFile(cohortArchivePath(folder, stand), await database.dump());
    return await sceneOf(year, work);
  } finally {
    await database.close();
  }
}

/** Takes the plan's proposal for a gathering, lets the teacher hold all of it, and publishes it if its time has come. */
async function buildFromPlan(year: PlannedYear, number: number): Promise<void> {
  const { deed, cohort, speakers } = year;
  const by = { ...year.by, number };
  orThrow(await copySessions(deed, by, { source: 'plan', replace: false, seen: '' }));
  const gathering = await findGathering(deed.db, cohort.id, number);
  if (!gathering) throw new Error(`gathering ${number} is placed`);
  const { sessions } = await loadDraft(deed.db, gathering.id);
  const held = sessions.filter(({ counts }) => counts);
  await inTransaction(deed.db, async (tx) => {
    for (const { id } of held) await saveSpeaking(tx, id, speakers.slice(0, 1));
  });
  if (published.has(number)) await publishNow({ ...year, by, gatheringId: gathering.id });
}

/** One of each group asks to be away from a session of the third gathering. */
async function askToBeAway({ deed, cohort, groups, members }: PlannedYear): Promise<void> {
  const programme = (await publishedProgrammes(deed.db, cohort.id)).find(({ number }) => number === 3);
  const session = programme?.sessions.find(({ counts }) => counts);
  if (!session) throw new Error('the third gathering is published');
  for (const group of groups) {
    const member = members.find(({ groupId }) => groupId === group.id);
    const wanted = { kind: 'work', text: 'Kommunestyremøte.', sessionIds: [session.id] } as const;
    if (member) orThrow(await askAbsence(deed, { cohort, member }, wanted));
  }
}

/** Everybody was there, has rated themselves and said what they thought of the first gathering. */
async function goThroughIt({ deed, cohort, members, clock }: PlannedYear): Promise<void> {
  await markEverybody(deed.db, cohort.id, clock.now());
  const { outcomes, reflection } = planOfCohort(cohort);
  await rateEverybody(
    deed.db,
    cohort.id,
    outcomes.map(({ id }) => id),
  );
  const { statements, questions } = reflection.evaluation;
  for (const [index, { id: memberId }] of members.entries()) {
    const answers = {
      statements: new Map(statements.map(({ id }, place) => [id, 1 + ((index + place) % 5)])),
      texts: new Map(questions.map(({ id }) => [id, `Det var bra, sa nummer ${index}.`])),
    };
    await evaluateGathering(deed, { cohortId: cohort.id, gathering: 1, memberId }, answers);
  }
}

async function sceneOf({ deed, cohort, groups, members }: PlannedYear, work: FilledWork): Promise<CohortScene> {
  const programmes = await publishedProgrammes(deed.db, cohort.id);
  const [member] = members;
  const session = programmes.at(-1)?.sessions.find(({ counts }) => counts);
  return {
    at: now,
    slug: cohort.slug,
    coordinator: 'skolen@example.no',
    teacher: ownSpeaker.email,
    member: memberEmail(1, 1),
    owner: ownerEmail(1),
    memberId: member?.id ?? '',
    groupId: groups[0]?.id ?? '',
    calendar: calendarSecret(benchCalendar, member?.accountId ?? '', 1),
    sessionId: session?.id ?? '',
    ...work,
  };
}
