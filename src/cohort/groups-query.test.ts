import { describe, expect, it } from 'vitest';
import type { Cohort, Member } from './cohort.ts';
import type { GroupView } from './cohort-view.ts';
import { isFiltered, readGroupsQuery, selectGroups } from './groups-query.ts';

const cohort = { opensAt: Temporal.Instant.from('2022-03-01T00:00:00Z') } as Cohort;

function view(municipality: string, ...members: Partial<Member>[]): GroupView {
  const group = { id: municipality, municipalities: [municipality] } as unknown as GroupView['group'];
  return { group, members: members as Member[], owner: undefined, shortfalls: [] };
}

const groups = [
  view(
    '3434',
    { name: 'Kari Øverland', email: 'kari@example.no', standing: 'student', state: 'active' },
    { name: 'Per Li', email: 'per@example.no', standing: 'courseParticipant', state: 'onLeave' },
  ),
  view('3433', { name: 'Ola Lomheim', email: 'ola@example.no', standing: 'student', state: 'withdrawn' }),
];

const shown = (text: string) =>
  selectGroups(
    cohort,
    groups,
    readGroupsQuery((name) => new URLSearchParams(text).get(name) ?? undefined),
  ).flatMap(({ members }) => members.map(({ name }) => name.split(' ')[0]));

describe('the people of a cohort', () => {
  it('are all shown where nothing is asked for, or nothing that is understood', () => {
    expect(shown('')).toEqual(['Kari', 'Per', 'Ola']);
    expect(shown('status=rektor&med=kanskje')).toEqual(['Kari', 'Per', 'Ola']);
    expect(isFiltered(readGroupsQuery(() => undefined))).toBe(false);
  });

  it('are found by name and address, whatever the case, and by their municipality', () => {
    expect(shown('sok=øver')).toEqual(['Kari']);
    expect(shown('sok=PER@')).toEqual(['Per']);
    expect(shown('sok=lom')).toEqual(['Kari', 'Per', 'Ola']);
    expect(shown('sok=skjåk')).toEqual(['Ola']);
  });

  it('are chosen by standing and by whether they take part, and groups without any of them go', () => {
    expect(shown('status=student')).toEqual(['Kari', 'Ola']);
    expect(shown('med=permisjon')).toEqual(['Per']);
    expect(shown('status=student&med=sluttet&sok=lom')).toEqual(['Ola']);
    expect(shown('status=kursdeltaker&med=erstattet')).toEqual([]);
  });
});
