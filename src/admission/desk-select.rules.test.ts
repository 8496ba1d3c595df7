import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regionIds } from '../register/index.ts';
import { applicationStates } from './application-state.rules.ts';
import { everything, type DeskQuery, type DeskSort } from './desk-query.ts';
import { rowWith } from './desk.fixture.ts';
import type { DeskRow } from './desk.rules.ts';
import { pageOf, selectRows } from './desk-select.rules.ts';

function select(rows: readonly DeskRow[], query: Partial<DeskQuery>, found: readonly string[] = []): DeskRow[] {
  return selectRows(rows, { ...everything, ...query }, { found: new Set(found), regions: regionIds });
}

const names = (rows: readonly DeskRow[]) => rows.map(({ name }) => name);

const lom = rowWith({ name: 'Lom', municipalities: ['3434'] });
const oslo = rowWith({
  name: 'Oslo',
  municipalities: ['0301'],
  population: 699_827,
  size: 'large',
  standings: { qualified: 2, individualAssessment: 1 },
});
const tana = rowWith({
  name: 'Deatnu – Tana',
  municipalities: ['5441'],
  region: 'northernNorway',
  standings: { notConfirmed: 1, qualified: 2 },
});
const joint = rowWith({
  name: 'Skjåk, Vågå',
  municipalities: ['3433', '3435'],
  contact: { name: 'Ola Dahl', email: 'ola@skjak.example' },
});
const draft = rowWith({
  name: 'Alta',
  municipalities: ['5403'],
  state: 'draft',
  number: null,
  sentAt: null,
  region: 'northernNorway',
});
const empty = rowWith({
  name: '',
  municipalities: [],
  state: 'draft',
  number: null,
  sentAt: null,
  region: null,
  population: null,
  size: null,
});
const rows = [oslo, empty, lom, tana, joint, draft];

describe('the desk', () => {
  it('shows everything by name, in Norwegian order, with the nameless last', () => {
    expect(
      names(select([rowWith({ name: 'Ås' }), rowWith({ name: 'Øyer' }), rowWith({ name: 'Ærø' }), ...rows], {})),
    ).toEqual(['Alta', 'Deatnu – Tana', 'Lom', 'Oslo', 'Skjåk, Vågå', 'Ærø', 'Øyer', 'Ås', '']);
  });

  it.each<[Partial<DeskQuery>, string[]]>([
    [{ state: 'sent' }, ['Deatnu – Tana', 'Lom', 'Oslo', 'Skjåk, Vågå']],
    [{ state: 'draft' }, ['Alta', '']],
    [{ region: 'northernNorway' }, ['Alta', 'Deatnu – Tana']],
    [{ region: 'northernNorway', state: 'sent' }, ['Deatnu – Tana']],
    [{ size: 'large' }, ['Oslo']],
    [{ standing: 'settled' }, ['Lom', 'Skjåk, Vågå']],
    [{ standing: 'open' }, ['Deatnu – Tana', 'Oslo']],
    [{ standing: 'toDecide' }, ['Oslo']],
    [{ completeness: 'missing' }, ['Deatnu – Tana']],
    [{ completeness: 'complete' }, ['Lom', 'Oslo', 'Skjåk, Vågå']],
    [{ state: 'annulled' }, []],
  ])('filters by %o', (query, expected) => {
    expect(names(select(rows, query))).toEqual(expected);
  });

  it('finds a municipality by what the register says that the text means, in joint applications too', () => {
    expect(names(select(rows, { search: 'vaga' }, ['3435']))).toEqual(['Skjåk, Vågå']);
  });

  it.each([
    ['ola d', ['Skjåk, Vågå']],
    ['OLA@SKJAK', ['Skjåk, Vågå']],
    [lom.number ?? '', ['Lom']],
    ['finnes ikke', []],
  ])('finds «%s» among contacts and numbers', (search, expected) => {
    expect(names(select(rows, { search }))).toEqual(expected);
  });

  it.each<[DeskSort, boolean, string]>([
    ['population', true, 'Oslo'],
    ['standing', true, 'Oslo'],
    ['missing', true, 'Deatnu – Tana'],
    ['region', true, 'Alta'],
    ['state', false, 'Alta'],
    ['sent', false, 'Alta'],
  ])('sorts by %s, descending: %s', (sort, descending, first) => {
    expect(names(select(rows, { sort, descending }))[0]).toBe(first);
  });

  it('gives the same order every time, and the same rows whatever the order', () => {
    const anyRow = fc
      .record({
        state: fc.constantFrom(...applicationStates),
        region: fc.constantFrom(null, ...regionIds),
        name: fc.constantFrom('', 'Lom', 'Os', 'Herøy', 'Våler'),
        population: fc.constantFrom(null, 900, 900, 5000),
      })
      .map((change) => rowWith(change));
    const sorts = fc.constantFrom<DeskSort>(
      'municipality',
      'region',
      'population',
      'participants',
      'standing',
      'missing',
      'sent',
      'state',
    );
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 20 }), sorts, fc.boolean(), (some, sort, descending) => {
        const once = select(some, { sort, descending });
        expect(select(some.toReversed(), { sort, descending })).toEqual(once);
        expect(once.map(({ id }) => id).toSorted()).toEqual(some.map(({ id }) => id).toSorted());
        const named = once.filter(({ name }) => name !== '');
        expect(once.slice(0, named.length)).toEqual(named);
      }),
    );
  });
});

describe('pages of the desk', () => {
  it('hold every row once, in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 120 }), (count, perPage) => {
        const { pages } = pageOf(count, { page: 1, all: false }, perPage);
        const shown = Array.from({ length: pages }, (_, index) =>
          pageOf(count, { page: index + 1, all: false }, perPage),
        );
        expect(shown.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index))).toEqual(
          Array.from({ length: count }, (_, index) => index),
        );
      }),
    );
  });

  it('end with the last: a page beyond it is the last', () => {
    expect(pageOf(250, { page: 99, all: false }, 100)).toEqual({ page: 3, pages: 3, from: 200, to: 250 });
  });

  it('become one when all is asked for', () => {
    expect(pageOf(356, { page: 2, all: true }, 100)).toEqual({ page: 1, pages: 1, from: 0, to: 356 });
  });
});
