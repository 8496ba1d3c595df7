/** Why a file is not taken. `virus`: it holds what tells scanners a virus; `macros`: it carries a program; `kind`: nothing that is known. */
export type FileFaultCode = 'empty' | 'tooLarge' | 'virus' | 'macros' | 'cutOff' | 'kind';

/** A kind of file that may lie on a session. */
export interface FileKind {
  readonly extension: string;
  readonly mediaType: string;
}

export type FileVerdict =
  | { readonly ok: true; readonly kind: FileKind }
  | { readonly ok: false; readonly fault: FileFaultCode };

const office = 'application/vnd.openxmlformats-officedocument';
const openDocument = 'application/vnd.oasis.opendocument';

const kinds = {
  pdf: { extension: 'pdf', mediaType: 'application/pdf' },
  png: { extension: 'png', mediaType: 'image/png' },
  jpeg: { extension: 'jpg', mediaType: 'image/jpeg' },
  webp: { extension: 'webp', mediaType: 'image/webp' },
  text: { extension: 'txt', mediaType: 'text/plain; charset=utf-8' },
  docx: { extension: 'docx', mediaType: `${office}.wordprocessingml.document` },
  pptx: { extension: 'pptx', mediaType: `${office}.presentationml.presentation` },
  xlsx: { extension: 'xlsx', mediaType: `${office}.spreadsheetml.sheet` },
  odt: { extension: 'odt', mediaType: `${openDocument}.text` },
  odp: { extension: 'odp', mediaType: `${openDocument}.presentation` },
} as const satisfies Record<string, FileKind>;

/** What a browser may offer to choose from. What is taken is told by the content, never by this. */
export const acceptedExtensions: string = Object.values(kinds)
  .map(({ extension }) => `.${extension}`)
  .concat('.jpeg')
  .join(',');

/**
 * Judges a file by its bytes alone; what it is called and what the browser says of it count for nothing.
 * The string that every scanner takes for a virus (eicar.org) is looked for in the file as it lies, not in what is packed inside it.
 */
export function judgeFile(content: Uint8Array, limit: number): FileVerdict {
  if (content.length === 0) return { ok: false, fault: 'empty' };
  if (content.length > limit) return { ok: false, fault: 'tooLarge' };
  if (holds(content, testVirus)) return { ok: false, fault: 'virus' };
  if (begins(content, '%PDF-')) return holds(content.subarray(-1024), '%%EOF') ? taken('pdf') : cutOff;
  if (begins(content, '\u0089PNG\r\n\u001a\n')) return holds(content.subarray(-16), 'IEND') ? taken('png') : cutOff;
  if (begins(content, '\u00ff\u00d8\u00ff')) return taken('jpeg');
  if (begins(content, 'RIFF') && begins(content.subarray(8), 'WEBP')) return taken('webp');
  if (begins(content, 'PK\u0003\u0004')) return judgeContainer(content);
  return isText(content) ? taken('text') : { ok: false, fault: 'kind' };
}

// In two pieces, so that no scanner takes this file for the virus.
const testVirus = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

const cutOff: FileVerdict = { ok: false, fault: 'cutOff' };

function taken(kind: keyof typeof kinds): FileVerdict {
  return { ok: true, kind: kinds[kind] };
}

/** Documents of office programs are ZIP files; what lies in them tells which. */
function judgeContainer(content: Uint8Array): FileVerdict {
  const names = namesInZip(content);
  if (!names) return cutOff;
  if ([...names].some((name) => /(^|\/)vbaProject\.bin$/i.test(name) || name.startsWith('Basic/')))
    return { ok: false, fault: 'macros' };
  if (names.has('[Content_Types].xml')) {
    if (names.has('word/document.xml')) return taken('docx');
    if (names.has('ppt/presentation.xml')) return taken('pptx');
    if (names.has('xl/workbook.xml')) return taken('xlsx');
  }
  // An OpenDocument file begins with its own media type, unpacked (ODF 1.3 part 2, 3.3); whatever comes next begins with PK.
  if (textAt(content, 30, 8) !== 'mimetype') return { ok: false, fault: 'kind' };
  const [mediaType] = textAt(content, 38, 80).split('PK');
  if (mediaType === kinds.odt.mediaType) return taken('odt');
  return mediaType === kinds.odp.mediaType ? taken('odp') : { ok: false, fault: 'kind' };
}

/**
 * The names of a ZIP file's entries, from the directory at its end (APPNOTE 4.3.12 and 4.3.16).
 * Undefined where there is none, or where it does not hang together: a file that was cut off on its way.
 */
function namesInZip(content: Uint8Array): ReadonlySet<string> | undefined {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  const end = lastIndexOf(content, 'PK\u0005\u0006', 22 + 65_535);
  if (end < 0 || end + 22 > content.length) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const names = new Set<string>();
  for (let entry = 0; entry < count; entry++) {
    if (at + 46 > end || textAt(content, at, 4) !== 'PK\u0001\u0002') return undefined;
    const length = view.getUint16(at + 28, true);
    names.add(textAt(content, at + 46, length));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}

/** Whether it is text that people can read: whole UTF-8, without the characters that only programs use. */
function isText(content: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
    return !/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f]/.test(text);
  } catch {
    // This is how bytes that are no UTF-8 are told (Encoding standard, fatal mode).
    return false;
  }
}

/** Bytes as characters one to one. */
function textAt(content: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...content.subarray(at, at + Math.min(length, 1024)));
}

function begins(content: Uint8Array, marks: string): boolean {
  return textAt(content, 0, marks.length) === marks;
}

function matchesAt(content: Uint8Array, at: number, marks: string): boolean {
  for (let index = 0; index < marks.length; index++) if (content[at + index] !== marks.charCodeAt(index)) return false;
  return true;
}

function holds(content: Uint8Array, marks: string): boolean {
  const first = marks.charCodeAt(0);
  for (let at = content.indexOf(first); at >= 0; at = content.indexOf(first, at + 1))
    if (matchesAt(content, at, marks)) return true;
  return false;
}

/** Where the marks stand last, no further from the end than so many bytes; -1 where they don't. */
function lastIndexOf(content: Uint8Array, marks: string, within: number): number {
  const earliest = Math.max(0, content.length - within);
  for (let at = content.length - marks.length; at >= earliest; at--) if (matchesAt(content, at, marks)) return at;
  return -1;
}

const longestName = 100;

/**
 * The name that a file is handed out under: as it was called, without folders, marks that can't be seen and characters that systems
 * forbid in names, and always with the ending of what it is.
 */
export function nameOfFile(name: string, { extension }: FileKind): string {
  const base = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const stem = base
    .replaceAll(/[\p{C}\u2028\u2029]/gu, '')
    .replaceAll(/["*:<>?|]/g, '-')
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[.\s-]+/, '')
    .trim();
  const short = [...stem]
    .slice(0, longestName - extension.length - 1)
    .join('')
    .trim();
  return `${short || 'fil'}.${extension}`;
}
