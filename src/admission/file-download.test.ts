import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileDownload } from './file-download.ts';
import { sizeText } from './size-text.ts';

const content = new TextEncoder().encode('%PDF-1.7');

describe('fileDownload', () => {
  it('hands the file out to be saved, under its name, never to be shown in the page', async () => {
    const response = fileDownload({ name: 'Vitnemål (1).pdf', mediaType: 'application/pdf', content });
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="Vitnemal (1).pdf"; filename*=UTF-8''Vitnem%C3%A5l%20%281%29.pdf`,
    );
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(content);
  });

  it('lets no name break out of its header', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const header = fileDownload({ name, mediaType: 'application/pdf', content }).headers.get('content-disposition');
        expect(header).toMatch(/^attachment; filename="[\x20-\x21\x23-\x5b\x5d-\x7e]*"; filename\*=UTF-8''[\w.~!%-]*$/);
      }),
    );
  });
});

describe('sizeText', () => {
  it.each([
    [1, 'nb', '1 kB'],
    [348_160, 'nb', '340 kB'],
    [2_516_582, 'nb', '2,4 MB'],
    [2_516_582, 'en', '2.4 MB'],
    [10 * 1024 * 1024, 'nn', '10 MB'],
  ] as const)('says %d bytes in %s as %s', (bytes, language, text) => {
    expect(sizeText(language, bytes).replaceAll('\u00a0', ' ')).toBe(text);
  });
});
