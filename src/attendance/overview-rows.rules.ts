import type { Member } from '../cohort/index.ts';
import { isThere } from './mark.ts';
import type { MarkState } from './mark.ts';
import { isAtRisk, type StandingSoFar } from './standing-so-far.rules.ts';

/** What the overview needs of a member's year. */
export interface RowFacts {
  readonly member: Pick<Member, 'id' | 'name' | 'groupId' | 'state' | 'standing'>;
  readonly groupNumber: number;
  readonly sessions: readonly {
    readonly gathering: number;
    readonly isOver: boolean;
    readonly mark: MarkState | null;
  }[];
  readonly standing: StandingSoFar;
}

export interface OverviewRow extends RowFacts {
  readonly isPart: boolean;
  readonly atRisk: boolean;
  /** By gathering: at how many sessions they were, of how many that are over or marked. */
  readonly byGathering: ReadonlyMap<number, { readonly there: number; readonly held: number }>;
}

export type OverviewSort = 'risk' | 'name' | 'group' | 'share' | 'unregistered';
export const overviewFilters = ['all', 'atRisk', 'unregistered'] as const;
export type OverviewFilter = (typeof overviewFilters)[number];

export interface OverviewQuery {
  readonly filter: OverviewFilter;
  readonly sort: OverviewSort;
  readonly descending: boolean;
}

export function overviewRow(facts: RowFacts): OverviewRow {
  const isPart = facts.member.state === 'active' || facts.member.state === 'onLeave';
  const byGathering = new Map<number, { there: number; held: number }>();
  for (const { gathering, isOver, mark } of facts.sessions) {
    const found = byGathering.get(gathering) ?? { there: 0, held: 0 };
    if (isOver || mark !== null) found.held++;
    if (isThere(mark)) found.there++;
    byGathering.set(gathering, found);
  }
  return { ...facts, isPart, atRisk: isPart && isAtRisk(facts.standing), byGathering };
}

/** Those that the query asks for, in its order. Whoever is no longer a part comes last, and stands in no list of what is to be done. */
export function selectRows(rows: readonly OverviewRow[], { filter, sort, descending }: OverviewQuery): OverviewRow[] {
  const chosen = rows.filter(
    (row) =>
      filter === 'all' ||
      (filter === 'atRisk' && row.atRisk) ||
      (filter === 'unregistered' && row.isPart && row.standing.counts.unregistered > 0),
  );
  const sign = descending ? -1 : 1;
  return chosen.toSorted(
    (a, b) =>
      Number(b.isPart) - Number(a.isPart) ||
      sign * compare[sort](a, b) ||
      a.groupNumber - b.groupNumber ||
      byName(a, b),
  );
}

const collator = new Intl.Collator('nb');

function byName(a: OverviewRow, b: OverviewRow): number {
  return collator.compare(a.member.name, b.member.name);
}

const compare: Readonly<Record<OverviewSort, (a: OverviewRow, b: OverviewRow) => number>> = {
  risk: (a, b) => danger(b.standing) - danger(a.standing),
  name: byName,
  group: (a, b) => a.groupNumber - b.groupNumber,
  share: (a, b) => shareOf(a.standing) - shareOf(b.standing),
  unregistered: (a, b) => b.standing.counts.unregistered - a.standing.counts.unregistered,
};

/** Out of reach, then must attend all, then by how large a part of the rest must be attended; nothing to fear last. */
function danger({ outlook, mustAttend, left }: StandingSoFar): number {
  if (outlook === 'lost') return 2 + mustAttend;
  return outlook === 'reachable' && left > 0 ? mustAttend / left : -1;
}

function shareOf({ attended, held }: StandingSoFar): number {
  return held === 0 ? 1 : attended / held;
}
