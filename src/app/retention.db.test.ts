import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { eachDatabase } from '../../test/support/database.ts';
import { openSite, people, type Site } from '../../test/support/app.ts';
import { applicationNow, submitNew, writeApplication } from '../admission/admission.fixture.ts';
import { closeCall } from '../admission/call.action.ts';
import {
  annulApplication,
  askSupplement,
  decideStanding,
  giveSupplement,
  withdrawApplication,
} from '../admission/case.action.ts';
import { confirmGuarantee, guaranteeFingerprint } from '../admission/confirm-guarantee.action.ts';
import { addDocument } from '../admission/participant.action.ts';
import { assessedCall, drawn } from '../selection/selection.fixture.ts';
import { newId, sha256Hex } from '../kit/id.ts';
import { inTransaction, saveFile, type Database } from '../store/index.ts';
import { findAccount } from '../people/index.ts';
import { openTalk } from '../talk/talk.fixture.ts';
import { announceToAll } from '../../test/support/talk-scenes.ts';
import { eraseExpired, retentionRules, tablesWithoutPersonalData } from './retention.ts';

/** Last day on which places are answered in the call that tests open: 12 August 2022. */
const monthsAfterAnswers = (months: number, days = 0) =>
  Temporal.PlainDate.from('2022-08-12')
    .add({ months })
    .add({ days })
    .toZonedDateTime({ timeZone: 'Europe/Oslo', plainTime: '12:00' })
    .toInstant();

function pdf(text: string) {
  return {
    name: `${text}.pdf`,
    mediaType: 'application/pdf',
    content: new TextEncoder().encode(`%PDF-1.7 ${text} startxref %%EOF`),
  };
}

/** An application with something in every table below it. */
async function fullApplication(site: Site, name = 'lom', municipality = '3434'): Promise<string> {
  const { deed, coordinatorId } = site;
  const { applicationId, leaderSecret, participantSecrets } = await submitNew(site, name, municipality);
  const application = await applicationNow(site.db, applicationId);
  const confirmed = await confirmGuarantee(deed, leaderSecret, guaranteeFingerprint(application));
  if (!confirmed.ok) throw new Error(confirmed.reason.kind);
  const diploma = pdf(`vitnemål ${name}`);
  await addDocument(deed, participantSecrets[0] ?? '', diploma, sha256Hex(diploma.content));
  const by = { applicationId, accountId: coordinatorId };
  const participantId = application.participants[0]?.id ?? '';
  const asked = await askSupplement(deed, by, {
    participantId,
    wanted: 'Mer',
    dueOn: Temporal.PlainDate.from('2022-07-15'),
  });
  const actor = { kind: 'link', id: participantId } as const;
  await giveSupplement(
    deed,
    { applicationId, requestId: asked.ok ? asked.value : '', actor },
    { answer: 'Her', file: pdf(`tillegg ${name}`) },
  );
  await decideStanding(deed, by, participantId, { outcome: 'qualified', reason: 'Lang erfaring' });
  return applicationId;
}

const tables = [
  'account',
  'application',
  'applicationMunicipality',
  'applicationVersion',
  'caseNote',
  'file',
  'guarantee',
  'mail',
  'participant',
  'participantDocument',
  'roleGrant',
  'sentMunicipality',
  'standingDecision',
  'supplement',
  'supplementRequest',
] as const;
type Counts = Partial<Record<(typeof tables)[number], number>>;

async function countRows(db: Database): Promise<Counts> {
  const counts: Counts = {};
  for (const table of tables) counts[table] = (await db.selectFrom(table).selectAll().execute()).length;
  return counts;
}

/** Lets the job run at a moment and answers how many rows each table has lost. */
async function lostAt(site: Site, moment: Temporal.Instant): Promise<Counts> {
  const before = await countRows(site.db);
  site.clock.set(moment);
  await eraseExpired(site.deed);
  const after = await countRows(site.db);
  const lost = tables.map((table) => [table, (before[table] ?? 0) - (after[table] ?? 0)] as const);
  return Object.fromEntries(lost.filter(([, rows]) => rows !== 0));
}

async function erasures(db: Database) {
  const lines = await db
    .selectFrom('logEntry')
    .select(['subjectId', 'details', 'actorKind'])
    .where('action', '=', 'expiredErased')
    .orderBy('id')
    .execute();
  return lines.map(({ subjectId, details }) => [subjectId, (details as unknown as { rows: number }).rows]);
}

eachDatabase('the rules of retention', (open) => {
  it('name every table that there is, and none that is not', async () => {
    const db = await open();
    const { rows } = await sql<{
      tablename: string;
    }>`select tablename from pg_tables where schemaname = 'public'`.execute(db);
    const named = new Set([...retentionRules.flatMap((rule) => rule.tables), ...tablesWithoutPersonalData]);
    expect([...named].toSorted()).toEqual(rows.map((row) => row.tablename).toSorted());
  });

  it('erase nothing before its time', async () => {
    const site = await openSite(await open());
    await fullApplication(site);
    await writeApplication(site, 'utkast', '3432');
    expect(await lostAt(site, site.clock.now().add({ hours: 24 * 80 }))).toEqual({});
    expect(await erasures(site.db)).toEqual([]);
  });
});

eachDatabase('after its months, and not a day before,', (open) => {
  it('mail is erased', async () => {
    const site = await openSite(await open());
    await writeApplication(site, 'lom');
    await submitNew(site, 'skjaak', '3433');
    const sentAt = site.clock.now().toZonedDateTimeISO('Europe/Oslo');
    expect(await lostAt(site, sentAt.add({ months: 3 }).toInstant())).toEqual({});
    expect(await lostAt(site, sentAt.add({ months: 3, seconds: 1 }).toInstant())).toEqual({ mail: 4 });
  });

  it('an application that was never sent is erased with its people, in whatever state it ended', async () => {
    const site = await openSite(await open());
    const { deed, clock, coordinatorId } = site;
    const kept = await fullApplication(site);
    const withdrawn = await writeApplication(site, 'trukket', '3431');
    await withdrawApplication(deed, withdrawn, 'Hemmelig grunn');
    const annulled = await writeApplication(site, 'annullert', '3432');
    await annulApplication(deed, { ...annulled, accountId: coordinatorId }, 'Hemmelig grunn');
    await submitNew(site, 'ventet', '3435');
    clock.set(site.deadlineAt.add({ minutes: 1 }));
    await closeCall(deed, site.callId);
    const touched = clock.now().toZonedDateTimeISO('Europe/Oslo');
    const early = await lostAt(site, Temporal.Instant.from('2022-11-10T09:00:01Z'));
    expect(early).toMatchObject({ application: 2, participant: 6, caseNote: 2 });
    expect((await lostAt(site, touched.add({ months: 6 }).toInstant())).application).toBeUndefined();
    expect(await lostAt(site, touched.add({ months: 6, seconds: 1 }).toInstant())).toMatchObject({
      application: 1,
      participant: 3,
      guarantee: 1,
    });
    expect((await site.db.selectFrom('application').select('id').execute()).map(({ id }) => id)).toEqual([kept]);
  });

  it('a draft waits until its call closes, however long nobody has touched it', async () => {
    const site = await openSite(await open());
    await writeApplication(site, 'utkast', '3432');
    const later = site.clock.now().toZonedDateTimeISO('Europe/Oslo').add({ months: 9 });
    expect((await lostAt(site, later.toInstant())).application).toBeUndefined();
    await closeCall(site.deed, site.callId);
    expect((await lostAt(site, later.add({ months: 6 }).toInstant())).application).toBeUndefined();
    expect((await lostAt(site, later.add({ months: 6, seconds: 1 }).toInstant())).application).toBe(1);
  });

  it('documents are erased with their files, those that came as supplements too, and what was decided stays', async () => {
    const site = await openSite(await open());
    await fullApplication(site);
    await lostAt(site, monthsAfterAnswers(11));
    expect(await lostAt(site, monthsAfterAnswers(12))).toEqual({});
    expect(await lostAt(site, monthsAfterAnswers(12, 1))).toEqual({ participantDocument: 1, file: 2 });
    const supplements = await site.db.selectFrom('supplement').select(['answer', 'fileId']).execute();
    expect(supplements).toEqual([{ answer: 'Her', fileId: null }]);
  });

  it('a sent application is erased with all that lies below it, and the log keeps its lines', async () => {
    const site = await openSite(await open());
    await fullApplication(site);
    await lostAt(site, monthsAfterAnswers(13));
    const log = await site.db.selectFrom('logEntry').select('id').execute();
    expect(await lostAt(site, monthsAfterAnswers(24))).toEqual({});
    expect(await lostAt(site, monthsAfterAnswers(24, 1))).toEqual({
      account: 2,
      application: 1,
      applicationMunicipality: 1,
      applicationVersion: 1,
      guarantee: 1,
      participant: 3,
      sentMunicipality: 1,
      standingDecision: 1,
      supplement: 1,
      supplementRequest: 1,
    });
    const after = await site.db.selectFrom('logEntry').select('id').execute();
    expect(after.slice(0, log.length)).toEqual(log);
    expect(await site.db.selectFrom('call').select('slug').execute()).toEqual([{ slug: '2022' }]);
  });

  it('an account is erased that has no part in anything, and nobody else’s', async () => {
    const site = await openSite(await open());
    await fullApplication(site);
    await writeApplication(site, 'utkast', '3432');
    await site.asPerson('bare.innom@example.no');
    await site.asPerson('er.her@example.no');
    const inside = site.db.selectFrom('account').select('id').where('email', '=', 'bare.innom@example.no');
    await site.db.deleteFrom('session').where('userId', 'in', inside).execute();
    const created = site.clock.now().toZonedDateTimeISO('Europe/Oslo');
    site.clock.set(site.deadlineAt.add({ minutes: 1 }));
    await closeCall(site.deed, site.callId);
    await lostAt(site, created.add({ months: 24 }).toInstant());
    expect(await emails(site.db)).toContain('bare.innom@example.no');
    await lostAt(site, created.add({ months: 24, seconds: 1 }).toInstant());
    expect(await emails(site.db)).toEqual(
      [people.coordinator, 'er.her@example.no', people.contact, people.leader].toSorted(),
    );
  });
});

async function emails(db: Database): Promise<string[]> {
  return (await db.selectFrom('account').select('email').execute()).map(({ email }) => email).toSorted();
}

eachDatabase('without any months,', (open) => {
  it('a file is erased that nothing points to, and no other', async () => {
    const site = await openSite(await open());
    await fullApplication(site);
    await inTransaction(site.db, (tx) => saveFile(tx, pdf('løs'), site.clock.now()));
    expect(await lostAt(site, site.clock.now())).toEqual({ file: 1 });
    expect(await erasures(site.db)).toEqual([['files', 1]]);
  });

  it('a session and a link are erased when their time is over, on the machine’s clock', async () => {
    const site = await openSite(await open());
    await site.asPerson('her@example.no');
    await site.asPerson('borte@example.no');
    const gone = site.db.selectFrom('account').select('id').where('email', '=', 'borte@example.no');
    await site.db
      .updateTable('session')
      .set({ expiresAt: new Date('2022-01-01') })
      .where('userId', 'in', gone)
      .execute();
    await site.world.signIn.requestLink('ny@example.no', 'nb', '/');
    await site.world.signIn.requestLink('gammel@example.no', 'nb', '/');
    const [first] = await site.db.selectFrom('signInVerification').select('id').execute();
    await site.db
      .updateTable('signInVerification')
      .set({ expiresAt: new Date('2022-01-01') })
      .where('id', '=', first?.id ?? newId())
      .execute();
    await eraseExpired(site.deed);
    expect(await site.db.selectFrom('session').selectAll().execute()).toHaveLength(1);
    expect(await site.db.selectFrom('signInVerification').selectAll().execute()).toHaveLength(1);
    expect(await erasures(site.db)).toEqual([['signIn', 2]]);
  });
});

eachDatabase('the job that erases', (open) => {
  describe('run again', () => {
    it('finds nothing more, and says nothing', async () => {
      const site = await openSite(await open());
      await fullApplication(site);
      await lostAt(site, monthsAfterAnswers(30));
      const told = await erasures(site.db);
      expect(told.map(([rule]) => rule)).toEqual(['mail', 'documents', 'applications', 'files', 'accounts']);
      await eraseExpired(site.deed);
      expect(await erasures(site.db)).toEqual(told);
    });
  });

  it('leaves nothing about the people behind, but the school’s own and its log', async () => {
    const site = await openSite(await open());
    await fullApplication(site);
    await fullApplication(site, 'skjaak', '3433');
    await lostAt(site, monthsAfterAnswers(60));
    const left = await countRows(site.db);
    expect(Object.entries(left).filter(([, rows]) => rows > 0)).toEqual([
      ['account', 1],
      ['roleGrant', 1],
    ]);
  });
});

eachDatabase('the draws of a call', (open) => {
  it('stay public for ten years after the last day to answer, and are then erased with all that belongs to them', async () => {
    const assessed = await assessedCall(await open());
    const { db, deed, clock } = assessed;
    await drawn(assessed);
    clock.set(monthsAfterAnswers(119));
    await eraseExpired(deed);
    expect(await db.selectFrom('drawProtocol').selectAll().execute()).toHaveLength(1);
    clock.set(monthsAfterAnswers(120, 1));
    await eraseExpired(deed);
    for (const table of ['draw', 'drawBook', 'drawPromise', 'drawProtocol'] as const)
      expect(await db.selectFrom(table).selectAll().execute(), table).toEqual([]);
  });
});

eachDatabase('what a cohort has said and been told', (open) => {
  it('is kept for five years after it was formed, and then erased with its people', async () => {
    const { db, deed, clock, cohort, first, second, start, say, coordinatorId } = await openTalk(await open());
    const { threadId } = await start('Hemmelig tanke');
    await say(second, threadId, 'Hemmelig svar');
    await announceToAll(deed, { cohort, accountId: coordinatorId }, 'Hemmelig beskjed');
    const formed = clock.now().toZonedDateTimeISO('Europe/Oslo');
    clock.set(formed.add({ months: 60 }).toInstant());
    await eraseExpired(deed);
    expect(await db.selectFrom('post').select('text').execute()).toHaveLength(2);
    clock.set(formed.add({ months: 60, seconds: 1 }).toInstant());
    await eraseExpired(deed);
    for (const table of ['thread', 'post', 'threadReader', 'announcement', 'announcementReader', 'member'] as const)
      expect(await db.selectFrom(table).selectAll().execute(), table).toEqual([]);
    expect(await findAccount(db, first.accountId)).toBeUndefined();
  });
});
