import { gunzipSync, zstdDecompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { packed } from './packed.ts';

const text = 'Seks samlinger på ett år. 🌲 '.repeat(100);
const encodingFor = (header?: string) => packed(text, header)?.encoding;

it('packs in the best encoding that the browser understands', () => {
  expect(encodingFor('gzip, deflate, br, zstd')).toBe('zstd');
  expect(encodingFor('gzip, deflate, br')).toBe('gzip');
  expect(encodingFor('GZIP;q=0.5')).toBe('gzip');
});

it('leaves a page as it is where the browser understands nothing of ours, or says that it will not have it', () => {
  for (const header of [undefined, '', 'br', 'identity', 'gzip;q=0', 'zstd; q=0.0, gzip;q=0.000', '*;q=0']) {
    expect(encodingFor(header), header).toBeUndefined();
  }
});

it('gives the same text back', () => {
  expect(zstdDecompressSync(packed(text, 'zstd')!.bytes).toString('utf8')).toBe(text);
  expect(gunzipSync(packed(text, 'gzip')!.bytes).toString('utf8')).toBe(text);
});

it('does not pack what is small already', () => {
  expect(packed('Samling', 'gzip')).toBeUndefined();
});
