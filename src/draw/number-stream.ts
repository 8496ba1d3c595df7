import { joinBytes, numberBytes, sha256 } from './digest.ts';

/** Whole numbers from a seed, each as likely as every other; the same seed gives the same numbers everywhere. */
export interface NumberStream {
  /** A number from 0 up to, not including, the bound (2 to 2³²). */
  below(bound: number): number;
}

/**
 * Block i is SHA-256(seed ‖ i as four bytes). The blocks are cut into words of four bytes; of each word as many leading bits
 * are taken as the largest wanted number has, and words that come out too large are thrown away. So no number is likelier
 * than another, as some would be if a remainder were taken.
 */
export function numbersFrom(seed: Uint8Array): NumberStream {
  let block: DataView = new DataView(new ArrayBuffer(0));
  let blocks = 0;
  let at = 0;

  function nextWord(): number {
    if (at === block.byteLength) {
      const bytes = sha256(joinBytes(seed, numberBytes(blocks, 4)));
      block = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
      blocks += 1;
      at = 0;
    }
    const word = block.getUint32(at);
    at += 4;
    return word;
  }

  return {
    below(bound) {
      if (!Number.isSafeInteger(bound) || bound < 2 || bound > 2 ** 32) throw new RangeError('a bound is 2 to 2³²');
      const spare = Math.clz32(bound - 1);
      for (;;) {
        const number = nextWord() >>> spare;
        if (number < bound) return number;
      }
    },
  };
}
