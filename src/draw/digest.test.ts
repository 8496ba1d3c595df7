import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, hexOf, isHexOf, joinBytes, numberBytes, sha256Hex } from './digest.ts';

describe('a digest', () => {
  it('is that of every other SHA-256, over bytes and over texts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const expected = createHash('sha256').update(text).digest('hex');
        expect(sha256Hex(text)).toBe(expected);
        expect(sha256Hex(new TextEncoder().encode(text))).toBe(expected);
      }),
    );
  });
});

describe('bytes', () => {
  it('go to hexadecimal digits and back', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(bytesOf(hexOf(bytes))).toEqual(bytes);
      }),
    );
  });

  it.each(['0', '0G', 'AB', ' 0', '0x'])('are not read from %j', (text) => {
    expect(isHexOf(text, text.length / 2)).toBe(false);
    expect(() => bytesOf(text)).toThrow(RangeError);
  });

  it('of a number begin with the most significant', () => {
    expect(hexOf(numberBytes(1000, 4))).toBe('000003e8');
    expect(hexOf(numberBytes(2 ** 40 + 1, 8))).toBe('0000010000000001');
    expect(hexOf(joinBytes(numberBytes(1, 4), new Uint8Array(), numberBytes(2, 4)))).toBe('0000000100000002');
  });
});
