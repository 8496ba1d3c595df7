import { expect, it } from 'vitest';
import { smallPdf } from './small-pdf.ts';

it('makes a PDF whose table of objects points at its objects', () => {
  const text = Buffer.from(smallPdf('Vitnemål (kopi) \\ for Máret Ŋ')).toString('latin1');
  const table = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
  expect(text.slice(table, table + 4)).toBe('xref');
  const places = [...text.slice(table).matchAll(/^(\d{10}) 00000 n/gm)].map(([, place]) => Number(place));
  expect(places.map((place, index) => text.slice(place).startsWith(`${index + 1} 0 obj`))).toEqual([
    true,
    true,
    true,
    true,
    true,
  ]);
  expect(text).toContain(String.raw`Vitnemål \(kopi\) \\ for Máret ?`);
});
