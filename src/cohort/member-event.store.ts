import { newId } from '../kit/id.ts';
import type { Database, Tx } from '../store/index.ts';
import type { ChangeState } from './planned-change.rules.ts';

export type MemberEventKind =
  | 'joined'
  | 'standing'
  | 'leave'
  | 'return'
  | 'withdrawn'
  | 'takenBack'
  | 'replaced'
  | 'moved'
  | 'address';

/** What happened to a member, or is to. The reason may say something about a person's life, so it is kept apart from the log. */
interface MemberEventTable {
  id: string;
  memberId: string;
  kind: MemberEventKind;
  fromCode: string | null;
  toCode: string | null;
  /** It followed from the application and its answer; else somebody at the school did it in the year. */
  byAdmission: boolean;
  takesEffectOn: Temporal.PlainDate;
  /** A change that is decided ahead waits until its day. */
  state: ChangeState;
  reason: string;
  writtenBy: string | null;
  writtenAt: Temporal.Instant;
}

declare module '../store/schema.ts' {
  interface Tables {
    memberEvent: MemberEventTable;
  }
}

export type MemberEvent = Readonly<MemberEventTable>;

/** What happened to a member and is to happen, the newest first. */
export async function eventsOf(db: Database, memberId: string): Promise<MemberEvent[]> {
  return await db
    .selectFrom('memberEvent')
    .selectAll()
    .where('memberId', '=', memberId)
    .orderBy('writtenAt', 'desc')
    .orderBy('takesEffectOn', 'desc')
    .limit(200)
    .execute();
}

export async function findEvent(db: Database, id: string): Promise<MemberEvent | undefined> {
  return await db.selectFrom('memberEvent').selectAll().where('id', '=', id).executeTakeFirst();
}

/** What is decided ahead about a member, in the order in which it takes effect. */
export async function plannedOf(db: Database, memberId: string): Promise<MemberEvent[]> {
  return await planned(db).where('memberId', '=', memberId).execute();
}

/** What is decided ahead in a cohort, by member, in the order in which it takes effect. */
export async function plannedIn(db: Database, cohortId: string): Promise<ReadonlyMap<string, readonly MemberEvent[]>> {
  const members = db.selectFrom('member').select('id').where('cohortId', '=', cohortId);
  return Map.groupBy(await planned(db).where('memberId', 'in', members).execute(), ({ memberId }) => memberId);
}

function planned(db: Database) {
  return db
    .selectFrom('memberEvent')
    .selectAll()
    .where('state', '=', 'planned')
    .orderBy('takesEffectOn')
    .orderBy('writtenAt');
}

const partKinds = ['leave', 'return', 'withdrawn', 'takenBack', 'replaced', 'moved'] as const;

/** A change in whether somebody takes part, and in which group, from a day that may lie ahead. */
export interface PartChange {
  readonly kind: (typeof partKinds)[number];
  readonly takesEffectOn: Temporal.PlainDate;
  /** For `moved`: the group that they leave, and the one that they come to. */
  readonly fromCode: string | null;
  readonly toCode: string | null;
}

/** The changes in the parts of a cohort's members, or of one of them, by member in the order in which they take effect. */
export async function partChangesIn(
  db: Database,
  cohortId: string,
  memberId?: string,
): Promise<ReadonlyMap<string, readonly PartChange[]>> {
  const rows = await db
    .selectFrom('memberEvent')
    .innerJoin('member', 'member.id', 'memberEvent.memberId')
    .select(['memberId', 'kind', 'takesEffectOn', 'fromCode', 'toCode'])
    .where('member.cohortId', '=', cohortId)
    .where('kind', 'in', partKinds)
    .where('memberEvent.state', '!=', 'calledOff')
    .$if(memberId !== undefined, (query) => query.where('memberId', '=', memberId ?? ''))
    .orderBy('takesEffectOn')
    .orderBy('writtenAt')
    .$narrowType<{ kind: PartChange['kind'] }>()
    .execute();
  return Map.groupBy(rows, (row) => row.memberId);
}

/** Of all members of a cohort: who left with their application, and whose standing the school has changed in the year. */
export async function admissionMarks(
  db: Database,
  cohortId: string,
): Promise<{ leftWithGroup: ReadonlySet<string>; standingBySchool: ReadonlySet<string> }> {
  const rows = await db
    .selectFrom('memberEvent')
    .innerJoin('member', 'member.id', 'memberEvent.memberId')
    .select(['memberId', 'kind', 'byAdmission'])
    .where('member.cohortId', '=', cohortId)
    .where((where) =>
      where.or([
        where.and([where('kind', 'in', ['withdrawn', 'takenBack']), where('memberEvent.state', '=', 'done')]),
        where.and([where('kind', '=', 'standing'), where('memberEvent.state', '!=', 'calledOff')]),
      ]),
    )
    .orderBy('writtenAt')
    .execute();
  const lastLeft = new Map(rows.filter(({ kind }) => kind !== 'standing').map((row) => [row.memberId, row]));
  const left = [...lastLeft.values()].filter(({ kind, byAdmission }) => kind === 'withdrawn' && byAdmission);
  const decided = rows.filter(({ kind, byAdmission }) => kind === 'standing' && !byAdmission);
  return {
    leftWithGroup: new Set(left.map(({ memberId }) => memberId)),
    standingBySchool: new Set(decided.map(({ memberId }) => memberId)),
  };
}

/** Answers the event's id. */
export async function saveMemberEvent(tx: Tx, event: Omit<MemberEventTable, 'id'>): Promise<string> {
  const id = newId();
  await tx
    .insertInto('memberEvent')
    .values({ ...event, id })
    .execute();
  return id;
}

export async function saveChangeState(tx: Tx, id: string, state: ChangeState): Promise<void> {
  await tx.updateTable('memberEvent').set({ state }).where('id', '=', id).execute();
}
