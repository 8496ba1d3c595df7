import { numberFormat } from '../kit/formats.ts';
import type { Language } from '../kit/language.ts';

const kilobyte = 1024;
const megabyte = kilobyte * kilobyte;

/** «340 kB», «2,4 MB»: the size of a file as people read it, counted in powers of two as their computers do. */
export function sizeText(language: Language, bytes: number): string {
  const [amount, unit] = bytes < megabyte ? [Math.ceil(bytes / kilobyte), 'kilobyte'] : [bytes / megabyte, 'megabyte'];
  return numberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 }).format(amount);
}
