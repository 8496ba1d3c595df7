import { deskStateOf, isSettled, loadDesk, type Call, type DeskRow } from '../admission/index.ts';
import type { Pool } from '../draw/index.ts';
import { canonicalHash } from '../kit/canonical.ts';
import { whileUnwritten, type Database } from '../store/index.ts';
import { acknowledgementsOf, choiceOf, type Choice } from './choice.store.ts';
import type { Draw, Member } from './draw.ts';
import { isBinding } from './draw-state.rules.ts';
import { drawsOf } from './draw.store.ts';
import { eligibilityOf, type EligibilityDecision } from './eligibility.store.ts';
import { gateOf, type Gate } from './gate.rules.ts';
import { placedIn } from './places.ts';
import { ruleOf, values } from './published-rule.ts';
import {
  hasRoomForAll,
  poolOf,
  publishedRepresentation,
  remainingRepresentation,
  roomNeeded,
  type Representation,
} from './representation.rules.ts';
import { resultOf, type SelectionResult } from './result.store.ts';

/** Where a call's selection stands: all that its pages show and its deeds decide by. */
export interface SelectionState {
  readonly call: Call;
  readonly draws: readonly Draw[];
  /** The newest draw that is not discarded; the one that is worked on, if any is. */
  readonly draw: Draw | undefined;
  readonly result: SelectionResult | undefined;
  readonly gate: Gate;
  /** Applications of which somebody's standing is open. */
  readonly unsettled: readonly DeskRow[];
  readonly notEligible: readonly DeskRow[];
  readonly eligibility: ReadonlyMap<string, EligibilityDecision>;
  /** Everybody who is eligible. */
  readonly eligible: readonly Member[];
  /** Those of them whom the draw is between: without those who have a place already. */
  readonly members: readonly Member[];
  readonly roomForAll: boolean;
  /** What the call's rule comes to for these applicants. */
  readonly published: Representation;
  /** Numbers chosen instead of it, with the reason. */
  readonly choice: Choice | undefined;
  readonly representation: Representation;
  readonly acknowledgements: ReadonlyMap<string, string>;
  readonly pool: Pool;
  readonly poolHash: string;
}

export async function loadSelection(db: Database, call: Call, now: Temporal.Instant): Promise<SelectionState> {
  const deadlineHasPassed = Temporal.Instant.compare(now, call.deadlineAt) >= 0;
  // Of the time nothing matters but this.
  return await selectionOf(db, { id: `${call.id} ${deadlineHasPassed}`, call, deadlineHasPassed });
}

interface Wanted {
  readonly id: string;
  readonly call: Call;
  readonly deadlineHasPassed: boolean;
}

/** Every page of a draw asks, several times when somebody tries numbers out. */
const selectionOf = whileUnwritten(readSelection);

async function readSelection(db: Database, { call, deadlineHasPassed }: Wanted): Promise<SelectionState> {
  const rows = (await loadDesk(db, call)).filter((row) => deskStateOf(row) === 'sent');
  const eligibility = await eligibilityOf(db, call.id);
  const draws = await drawsOf(db, call.id);
  const draw = draws.findLast(({ state }) => state !== 'discarded');
  const [eligibleRows, notEligible] = divided(rows, ({ id }) => eligibility.get(id)?.eligible ?? true);
  const eligible = eligibleRows.flatMap(memberOf).toSorted((a, b) => (a.number < b.number ? -1 : 1));
  const placed = draw?.kind === 'reserve' ? await placedIn(db, draws, draw) : new Set<string>();
  // Whoever has a place and takes somebody new in does not keep the others waiting.
  const concerned = eligibleRows.filter(({ id }) => !placed.has(id));
  const unsettled = concerned.filter((row) => !isSettled(row));
  const members = eligible.filter(({ applicationId }) => !placed.has(applicationId));
  const published = await publishedFor(db, { call, draws, draw, eligible, members });
  const choice = draw && (await choiceOf(db, draw.id));
  const representation = choice?.representation ?? published;
  const pool = poolOf(poolName(call, draw), call.roomKind, members, representation);
  return {
    call,
    draws,
    draw,
    result: await resultOf(db, call.id),
    gate: gateOf({
      deadlineHasPassed,
      applications: concerned.map((row) => ({ settled: isSettled(row) })),
    }),
    unsettled,
    notEligible,
    eligibility,
    eligible,
    members,
    roomForAll: canDoWithout(draw) && hasRoomForAll(ruleOf(call), eligible),
    published,
    choice,
    representation,
    acknowledgements: draw ? await acknowledgementsOf(db, draw.id) : new Map(),
    pool,
    poolHash: canonicalHash(pool),
  };
}

/** Whether nobody need be drawn if there turns out to be room: nothing is promised, and no place has been drawn before. */
function canDoWithout(draw: Draw | undefined): boolean {
  return draw === undefined || (draw.kind === 'first' && !isBinding(draw.state));
}

type Known = Pick<SelectionState, 'call' | 'draws' | 'draw' | 'eligible' | 'members'>;

/** For a reserve draw: what the first draw went by, less what the accepted places give already. */
async function publishedFor(db: Database, { call, draws, draw, eligible, members }: Known): Promise<Representation> {
  if (draw?.kind !== 'reserve') return publishedRepresentation(ruleOf(call), eligible, values);
  const accepted = eligible.filter(({ applicationId }) => draw.accepted.includes(applicationId));
  const vacancies = Math.min(draw.vacancies ?? 1, roomNeeded(call.roomKind, members));
  return remainingRepresentation(await wholeRepresentation(db, { call, draws, eligible }), accepted, vacancies);
}

/** What the published first draw of a call went by: the call's own rule, or the numbers that were chosen instead. */
export async function wholeRepresentation(
  db: Database,
  { call, draws, eligible }: Pick<SelectionState, 'call' | 'draws' | 'eligible'>,
): Promise<Representation> {
  const first = draws.find(({ kind, state }) => kind === 'first' && state === 'published');
  const chosen = first && (await choiceOf(db, first.id));
  return chosen?.representation ?? publishedRepresentation(ruleOf(call), eligible, values);
}

function poolName(call: Call, draw: Draw | undefined): string {
  return `opptak-${call.slug}-${draw?.number ?? 1}`;
}

function memberOf(row: DeskRow): Member[] {
  const { number, id, name, municipalities, region, size, population, participants } = row;
  if (number === null || region === null || size === null || population === null) return [];
  return [{ number, applicationId: id, name, municipalities, region, size, population, seats: participants }];
}

function divided<T>(items: readonly T[], belongs: (item: T) => boolean): [T[], T[]] {
  return [items.filter(belongs), items.filter((item) => !belongs(item))];
}
