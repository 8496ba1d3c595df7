import { describe, expect, test } from 'vitest';
import { shippedPlans } from '../../plans/index.ts';
import type { MarkState } from './mark.ts';
import { overviewRow, selectRows, type OverviewQuery, type OverviewRow } from './overview-rows.rules.ts';
import { standingSoFar } from './standing-so-far.rules.ts';

const { attendance } = shippedPlans[0]!;

function row(
  name: string,
  groupNumber: number,
  marks: (MarkState | null)[],
  ahead: number,
  state = 'active',
): OverviewRow {
  const sessions = [
    ...marks.map((mark, index) => ({ gathering: index < 2 ? 1 : 2, isOver: true, mark })),
    ...Array.from({ length: ahead }, () => ({ gathering: 3, isOver: false, mark: null })),
  ];
  const member = { id: name, name, groupId: 'g', state, standing: 'student' } as OverviewRow['member'];
  return overviewRow({ member, groupNumber, sessions, standing: standingSoFar(sessions, 0, attendance) });
}

const rows = [
  row('Åse', 1, ['present', 'present', 'present', 'present'], 1),
  row('Berit', 1, ['absent', 'absent', 'absent', 'absent'], 1),
  row('Anna', 2, ['absent', 'present', 'present', 'present'], 1),
  row('Carl', 2, ['present', null, 'late', 'present'], 1, 'withdrawn'),
  row('Dag', 3, ['present', 'present', 'late', null], 6),
];

function names(query: Partial<OverviewQuery>): string {
  const all = { filter: 'all', sort: 'risk', descending: false } as const;
  return selectRows(rows, { ...all, ...query })
    .map(({ member }) => member.name)
    .join(' ');
}

describe('the overview', () => {
  test('has those at risk first and those who have left last', () => {
    expect(names({})).toBe('Berit Anna Dag Åse Carl');
  });

  test('sorts by what is asked, in the Norwegian order of letters', () => {
    expect(names({ sort: 'name' })).toBe('Anna Berit Dag Åse Carl');
    expect(names({ sort: 'name', descending: true })).toBe('Åse Dag Berit Anna Carl');
    expect(names({ sort: 'group' })).toBe('Berit Åse Anna Dag Carl');
    expect(names({ sort: 'share' })).toBe('Berit Anna Dag Åse Carl');
    expect(names({ sort: 'unregistered' })).toBe('Dag Berit Åse Anna Carl');
  });

  test('shows those at risk alone, or those whom nobody has registered', () => {
    expect(names({ filter: 'atRisk' })).toBe('Berit Anna');
    expect(names({ filter: 'unregistered' })).toBe('Dag');
  });

  test('counts each gathering by itself', () => {
    expect([...(rows[4]?.byGathering ?? [])]).toEqual([
      [1, { there: 2, held: 2 }],
      [2, { there: 1, held: 2 }],
      [3, { there: 0, held: 0 }],
    ]);
  });
});
