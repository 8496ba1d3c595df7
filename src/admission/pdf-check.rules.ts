/** Why a file is not taken: nothing in it, not a PDF at all, a PDF that was cut off, or one that asks for a password. */
export type PdfFaultCode = 'empty' | 'notPdf' | 'cutOff' | 'locked';

/** How far from its end a PDF may close: readers look for the mark in the last kilobyte (ISO 32000, annex on implementation limits). */
const tailBytes = 1024;

/**
 * Judges a file by its bytes alone; what it is called and what the browser says of it count for nothing.
 * Undefined when it is a PDF that can be opened.
 */
export function pdfFault(content: Uint8Array): PdfFaultCode | undefined {
  if (content.length === 0) return 'empty';
  if (!/^%PDF-[12]\.\d/.test(latin1(content.subarray(0, 8)))) return 'notPdf';
  const tail = latin1(content.subarray(-tailBytes));
  if (!tail.includes('startxref') || !tail.includes('%%EOF')) return 'cutOff';
  return isLocked(content) ? 'locked' : undefined;
}

/** The dictionary that opens a file names its encryption in plain text, in old and new files alike. */
function isLocked(content: Uint8Array): boolean {
  return /\/Encrypt\s*(?:\d+\s+\d+\s+R\b|<<)/.test(latin1(content));
}

/** Bytes as characters one to one, so that a PDF's plain parts can be searched. */
function latin1(content: Uint8Array): string {
  return Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('latin1');
}

const longestName = 100;

/**
 * The name a file is kept and handed out under: without folders, marks that can't be seen, and characters that systems forbid in
 * names, not too long, and always ending in `.pdf`. Empty where nothing of the name is left to use.
 */
export function cleanFileName(name: string): string {
  const base = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const visible = base
    .replaceAll(/[\p{C}\u2028\u2029]/gu, '')
    .replaceAll(/["*:<>?|]/g, '-')
    .replaceAll(/\s+/g, ' ');
  const stem = visible
    .replace(/\.pdf$/i, '')
    .replace(/^[.\s-]+/, '')
    .trim();
  const short = [...stem]
    .slice(0, longestName - '.pdf'.length)
    .join('')
    .trim();
  return short === '' ? '' : `${short}.pdf`;
}
