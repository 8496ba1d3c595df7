import type { Database, Tx } from '../store/index.ts';
import type { Application, ApplicantMunicipality, DevelopmentTask, Guarantor } from './application.ts';
import type { ApplicationState } from './application-state.rules.ts';
import { participantsOf } from './participant.store.ts';

interface ApplicationTable {
  id: string;
  callId: string;
  contactAccountId: string;
  state: ApplicationState;
  joint: boolean;
  languageForm: 'nb' | 'nn' | null;
  taskTitle: string;
  taskNeed: string;
  taskAffected: string;
  taskTried: string;
  taskStrategy: string;
  guarantorName: string;
  guarantorTitle: string;
  guarantorEmail: string;
  number: string | null;
  region: string | null;
  population: number | null;
  leadMunicipality: string | null;
  createdAt: Temporal.Instant;
  updatedAt: Temporal.Instant;
  sentAt: Temporal.Instant | null;
}

interface ApplicationMunicipalityTable {
  applicationId: string;
  municipalityNumber: string;
  leads: boolean;
}

interface SentMunicipalityTable {
  callId: string;
  municipalityNumber: string;
  applicationId: string;
}

declare module '../store/schema.ts' {
  interface Tables {
    application: ApplicationTable;
    applicationMunicipality: ApplicationMunicipalityTable;
    sentMunicipality: SentMunicipalityTable;
  }
}

/** The whole application as its contact works on it, in three queries; undefined if there is none. */
export async function loadApplication(db: Database, id: string): Promise<Application | undefined> {
  const row = await db.selectFrom('application').selectAll().where('id', '=', id).executeTakeFirst();
  return row && (await assemble(db, row));
}

/** As loadApplication, and holds the row: of two deeds on one application, the second sees what the first did. */
export async function lockApplication(tx: Tx, id: string): Promise<Application | undefined> {
  const row = await tx.selectFrom('application').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  return row && (await assemble(tx, row));
}

async function assemble(db: Database, row: ApplicationTable): Promise<Application> {
  const municipalities = await db
    .selectFrom('applicationMunicipality')
    .select(['municipalityNumber as number', 'leads'])
    .where('applicationId', '=', row.id)
    .orderBy('leads', 'desc')
    .orderBy('municipalityNumber')
    .execute();
  return {
    id: row.id,
    callId: row.callId,
    contactAccountId: row.contactAccountId,
    state: row.state,
    joint: row.joint,
    languageForm: row.languageForm,
    municipalities,
    participants: await participantsOf(db, row.id),
    task: {
      title: row.taskTitle,
      need: row.taskNeed,
      affected: row.taskAffected,
      tried: row.taskTried,
      strategy: row.taskStrategy,
    },
    guarantor: { name: row.guarantorName, title: row.guarantorTitle, email: row.guarantorEmail },
    number: row.number,
    sentAt: row.sentAt,
    createdAt: row.createdAt,
  };
}

/** Who may see and change an application, and in which state it is: all that a permission asks for. */
export async function contactOf(db: Database, id: string): Promise<string | undefined> {
  const row = await db.selectFrom('application').select('contactAccountId').where('id', '=', id).executeTakeFirst();
  return row?.contactAccountId;
}

/** The call that an application is in; undefined if there is no such application. */
export async function callIdOf(db: Database, id: string): Promise<string | undefined> {
  const row = await db.selectFrom('application').select('callId').where('id', '=', id).executeTakeFirst();
  return row?.callId;
}

/** The application that a contact has in a call, unless it was withdrawn or annulled. */
export async function liveApplicationOf(db: Database, callId: string, accountId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('application')
    .select('id')
    .where('callId', '=', callId)
    .where('contactAccountId', '=', accountId)
    .where('state', 'not in', ['withdrawn', 'annulled'])
    .executeTakeFirst();
  return row?.id;
}

export interface ApplicationOfPerson {
  readonly id: string;
  readonly callSlug: string;
  readonly state: ApplicationState;
  readonly number: string | null;
  readonly leadMunicipality: string | null;
  readonly deadlineAt: Temporal.Instant;
}

/** All applications that somebody is the contact of, the newest first. */
export async function applicationsOf(db: Database, accountId: string): Promise<ApplicationOfPerson[]> {
  return await db
    .selectFrom('application')
    .innerJoin('call', 'call.id', 'application.callId')
    .leftJoin('applicationMunicipality as lead', (join) =>
      join.onRef('lead.applicationId', '=', 'application.id').on('lead.leads', '=', true),
    )
    .select([
      'application.id',
      'call.slug as callSlug',
      'application.state',
      'application.number',
      'lead.municipalityNumber as leadMunicipality',
      'call.deadlineAt',
    ])
    .where('contactAccountId', '=', accountId)
    .orderBy('application.createdAt', 'desc')
    .limit(20)
    .execute();
}

/** Makes an empty application, unless the contact has one in this call already. */
export async function insertApplication(
  tx: Tx,
  application: { id: string; callId: string; contactAccountId: string },
  now: Temporal.Instant,
): Promise<boolean> {
  const result = await tx
    .insertInto('application')
    .values({
      ...application,
      state: 'draft',
      joint: false,
      languageForm: null,
      taskTitle: '',
      taskNeed: '',
      taskAffected: '',
      taskTried: '',
      taskStrategy: '',
      guarantorName: '',
      guarantorTitle: '',
      guarantorEmail: '',
      number: null,
      region: null,
      population: null,
      leadMunicipality: null,
      createdAt: now,
      updatedAt: now,
      sentAt: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

export async function saveMunicipalities(
  tx: Tx,
  id: string,
  joint: boolean,
  municipalities: readonly ApplicantMunicipality[],
): Promise<void> {
  await tx.deleteFrom('applicationMunicipality').where('applicationId', '=', id).execute();
  if (municipalities.length > 0) {
    await tx
      .insertInto('applicationMunicipality')
      .values(municipalities.map(({ number, leads }) => ({ applicationId: id, municipalityNumber: number, leads })))
      .execute();
  }
  await tx.updateTable('application').set({ joint }).where('id', '=', id).execute();
}

export async function saveTask(tx: Tx, id: string, task: DevelopmentTask): Promise<void> {
  await tx
    .updateTable('application')
    .set({
      taskTitle: task.title,
      taskNeed: task.need,
      taskAffected: task.affected,
      taskTried: task.tried,
      taskStrategy: task.strategy,
    })
    .where('id', '=', id)
    .execute();
}

export async function saveGuarantor(tx: Tx, id: string, guarantor: Guarantor): Promise<void> {
  await tx
    .updateTable('application')
    .set({ guarantorName: guarantor.name, guarantorTitle: guarantor.title, guarantorEmail: guarantor.email })
    .where('id', '=', id)
    .execute();
}

export async function saveLanguageForm(tx: Tx, id: string, languageForm: 'nb' | 'nn' | null): Promise<void> {
  await tx.updateTable('application').set({ languageForm }).where('id', '=', id).execute();
}

export async function saveState(tx: Tx, id: string, state: ApplicationState, now: Temporal.Instant): Promise<void> {
  await tx.updateTable('application').set({ state, updatedAt: now }).where('id', '=', id).execute();
}

export async function saveContact(tx: Tx, id: string, accountId: string): Promise<void> {
  await tx.updateTable('application').set({ contactAccountId: accountId }).where('id', '=', id).execute();
}

/** What the school sorts and counts by, as it was when the application was sent. */
export interface SentFacts {
  readonly number: string;
  readonly region: string;
  readonly population: number;
  readonly leadMunicipality: string;
  readonly sentAt: Temporal.Instant;
}

export async function saveSentFacts(tx: Tx, id: string, facts: SentFacts): Promise<void> {
  await tx.updateTable('application').set(facts).where('id', '=', id).execute();
}

/** How many applications of the call have a number so far. Call it while holding the call's row. */
export async function countNumbered(tx: Tx, callId: string): Promise<number> {
  const { count } = await tx
    .selectFrom('application')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('callId', '=', callId)
    .where('number', 'is not', null)
    .executeTakeFirstOrThrow();
  return count;
}

/**
 * Takes the municipalities' one place in the call for this application, and gives up those that it no longer has.
 * Returns the numbers that another application has already: then nothing may be kept of this transaction.
 */
export async function claimMunicipalities(
  tx: Tx,
  claim: { callId: string; applicationId: string; numbers: readonly string[] },
): Promise<string[]> {
  const { callId, applicationId } = claim;
  const numbers = claim.numbers.toSorted();
  await tx
    .deleteFrom('sentMunicipality')
    .where('applicationId', '=', applicationId)
    .where('municipalityNumber', 'not in', numbers)
    .execute();
  // One row after the other in the same order for all: two joint applications that overlap can't wait for each other.
  const taken: string[] = [];
  for (const municipalityNumber of numbers) {
    await tx
      .insertInto('sentMunicipality')
      .values({ callId, municipalityNumber, applicationId })
      .onConflict((conflict) => conflict.columns(['callId', 'municipalityNumber']).doNothing())
      .execute();
    const holder = await tx
      .selectFrom('sentMunicipality')
      .select('applicationId')
      .where('callId', '=', callId)
      .where('municipalityNumber', '=', municipalityNumber)
      .executeTakeFirst();
    if (holder?.applicationId !== applicationId) taken.push(municipalityNumber);
  }
  return taken;
}

export async function releaseMunicipalities(tx: Tx, applicationId: string): Promise<void> {
  await tx.deleteFrom('sentMunicipality').where('applicationId', '=', applicationId).execute();
}

/** Those of the given municipalities that stand in a sent application of the call, other than this one. */
export async function municipalitiesTaken(
  db: Database,
  callId: string,
  numbers: readonly string[],
  exceptApplication: string,
): Promise<string[]> {
  if (numbers.length === 0) return [];
  const rows = await db
    .selectFrom('sentMunicipality')
    .select('municipalityNumber')
    .where('callId', '=', callId)
    .where('municipalityNumber', 'in', [...numbers])
    .where('applicationId', '!=', exceptApplication)
    .execute();
  return rows.map((row) => row.municipalityNumber);
}

/** The call's applications in some states, oldest first: for deeds of the clock. */
export async function applicationsInState(
  db: Database,
  callId: string,
  states: readonly ApplicationState[],
): Promise<string[]> {
  const rows = await db
    .selectFrom('application')
    .select('id')
    .where('callId', '=', callId)
    .where('state', 'in', [...states])
    .orderBy('createdAt')
    .execute();
  return rows.map((row) => row.id);
}
