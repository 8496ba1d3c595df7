import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deskWords, everything, isFiltered, readDeskQuery, writeDeskQuery, type DeskQuery } from './desk-query.ts';

function read(address: string): DeskQuery {
  const parts = new URLSearchParams(address);
  return readDeskQuery((name) => parts.get(name) ?? undefined);
}

function keysOf<K extends string>(words: Readonly<Record<K, string>>): fc.Arbitrary<K | null> {
  return fc.constantFrom(null, ...(Object.keys(words) as K[]));
}

const anyQuery: fc.Arbitrary<DeskQuery> = fc
  .record({
    search: fc.string({ maxLength: 40 }).map((text) => text.trim()),
    state: keysOf(deskWords.state),
    region: keysOf(deskWords.region),
    size: keysOf(deskWords.size),
    standing: keysOf(deskWords.standing),
    completeness: keysOf(deskWords.completeness),
    sort: keysOf(deskWords.sort).map((sort) => sort ?? everything.sort),
    descending: fc.boolean(),
    page: fc.integer({ min: 1, max: 50 }),
    all: fc.boolean(),
  })
  // On one page there are no others to be on.
  .map((query) => (query.all ? { ...query, page: 1 } : query));

describe('the address of the desk', () => {
  it('says all that is asked for: read again, it asks the same', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        expect(read(writeDeskQuery(query))).toEqual(query);
      }),
    );
  });

  it('says nothing when everything is asked for', () => {
    expect(writeDeskQuery(everything)).toBe('');
    expect(read('')).toEqual(everything);
  });

  it('is the one that the form of filters sends', () => {
    const sent =
      'sok=nesodden&status=sendt&landsdel=nord-norge&storrelse=liten&vurdering=til-vurdering&opplysninger=mangler&sorter=innbyggere';
    expect(read(sent)).toEqual({
      ...everything,
      search: 'nesodden',
      state: 'sent',
      region: 'northernNorway',
      size: 'small',
      standing: 'toDecide',
      completeness: 'missing',
      sort: 'population',
    });
  });

  it('takes the empty choices of that form as no choice', () => {
    expect(read('sok=&status=&landsdel=&storrelse=&vurdering=&opplysninger=&sorter=kommune')).toEqual(everything);
  });

  it.each([
    'status=sent',
    'landsdel=mordor',
    'side=0',
    'side=-3',
    'side=1e99',
    'side=to',
    'sorter=constructor',
    'retning=opp',
    'vis=noe',
  ])('passes over what it does not understand: %s', (address) => expect(read(address)).toEqual(everything));

  it('keeps a search text short', () => {
    expect(read(`sok=${'x'.repeat(5000)}`).search).toHaveLength(100);
  });

  it('has one word for each value', () => {
    for (const words of Object.values(deskWords))
      expect(new Set(Object.values(words)).size).toBe(Object.keys(words).length);
  });

  it('is filtered by anything but order and page', () => {
    expect(isFiltered({ ...everything, sort: 'sent', descending: true, page: 3, all: true })).toBe(false);
    for (const change of [
      { search: 'a' },
      { state: 'draft' },
      { region: 'trondelag' },
      { size: 'large' },
      { standing: 'open' },
      { completeness: 'complete' },
    ] as const) {
      expect(isFiltered({ ...everything, ...change })).toBe(true);
    }
  });
});
