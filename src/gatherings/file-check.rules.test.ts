import { describe, expect, it } from 'vitest';
import { judgeFile, nameOfFile } from './file-check.rules.ts';

const limit = 25 * 1024 * 1024;
const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const verdict = (content: Uint8Array, most = limit) => {
  const judged = judgeFile(content, most);
  return judged.ok ? judged.kind.extension : judged.fault;
};

const two = (value: number) => String.fromCharCode(value & 255, value >> 8);
const four = (value: number) => two(value & 0xffff) + two(value >>> 16);

/** A ZIP file with these entries, nothing packed: enough for whoever reads its directory. */
function zip(entries: Readonly<Record<string, string>>): Uint8Array {
  let body = '';
  let directory = '';
  for (const [name, text] of Object.entries(entries)) {
    const sizes = four(0) + four(text.length) + four(text.length);
    directory += `PK\u0001\u0002${two(20)}${two(20)}${two(0)}${two(0)}${four(0)}${sizes}${two(name.length)}${two(0)}${two(0)}${two(0)}${two(0)}${four(0)}${four(body.length)}${name}`;
    body += `PK\u0003\u0004${two(20)}${two(0)}${two(0)}${four(0)}${sizes}${two(name.length)}${two(0)}${name}${text}`;
  }
  const count = two(Object.keys(entries).length);
  return bytes(
    `${body}${directory}PK\u0005\u0006${two(0)}${two(0)}${count}${count}${four(directory.length)}${four(body.length)}${two(0)}`,
  );
}

const types = { '[Content_Types].xml': '<Types/>' };
const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

describe('a file on a session', () => {
  it.each<readonly [string, Uint8Array]>([
    ['pdf', bytes('%PDF-1.7\nsomething\nstartxref\n0\n%%EOF\n')],
    ['png', bytes('\u0089PNG\r\n\u001a\n....IEND\u00aeB`\u0082')],
    ['jpg', bytes('\u00ff\u00d8\u00ff\u00e0....')],
    ['webp', bytes('RIFF....WEBPVP8 ')],
    ['txt', new TextEncoder().encode('Blåbær på Lærdalsøyri\r\n\tog mer')],
    ['docx', zip({ ...types, 'word/document.xml': '' })],
    ['pptx', zip({ ...types, 'ppt/presentation.xml': '' })],
    ['xlsx', zip({ ...types, 'xl/workbook.xml': '' })],
    ['odt', zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '' })],
    ['odp', zip({ mimetype: 'application/vnd.oasis.opendocument.presentation', 'content.xml': '' })],
  ])('is taken for %s by what it holds', (extension, content) => {
    expect(verdict(content)).toBe(extension);
  });

  it.each<readonly [string, Uint8Array]>([
    ['a program', bytes('MZ\u0090\u0000\u0003')],
    ['a film', bytes('\u0000\u0000\u0000\u0018ftypmp42')],
    ['a bare ZIP file', zip({ 'notes.txt': 'hei' })],
    ['a ZIP file that only calls itself a document', zip({ 'word/document.xml': '' })],
    ['a template for something else', zip({ mimetype: 'application/vnd.oasis.opendocument.text-master' })],
    ['text in an old encoding', bytes('Bl\u00e5b\u00e6r')],
  ])('is not taken when it is %s', (_, content) => {
    expect(verdict(content)).toBe('kind');
  });

  it('is not taken when it was cut off on its way', () => {
    const document = zip({ ...types, 'word/document.xml': 'long' });
    expect(verdict(document.subarray(0, -10))).toBe('cutOff');
    expect(verdict(bytes('%PDF-1.7 something'))).toBe('cutOff');
    expect(verdict(bytes('\u0089PNG\r\n\u001a\n....'))).toBe('cutOff');
  });

  it('is not taken when its directory leads astray', () => {
    const document = zip({ ...types, 'word/document.xml': '' });
    const view = new DataView(document.buffer);
    view.setUint32(document.length - 6, 0xffff_fff0, true);
    expect(verdict(document)).toBe('cutOff');
  });

  it('is not taken when it carries macros', () => {
    expect(verdict(zip({ ...types, 'word/document.xml': '', 'word/vbaProject.bin': '' }))).toBe('macros');
    expect(verdict(zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'Basic/Standard/a.xml': '' }))).toBe(
      'macros',
    );
  });

  it('is not taken when it holds the string that stands for a virus, wherever it stands', () => {
    expect(verdict(bytes(eicar))).toBe('virus');
    expect(verdict(bytes(`%PDF-1.7 X5O! ${eicar} %%EOF`))).toBe('virus');
    expect(verdict(zip({ ...types, 'word/document.xml': eicar }))).toBe('virus');
  });

  it('is not taken when it is empty, or larger than the limit by one byte', () => {
    expect(verdict(new Uint8Array())).toBe('empty');
    expect(verdict(bytes('hello'), 5)).toBe('txt');
    expect(verdict(bytes('hello!'), 5)).toBe('tooLarge');
  });
});

describe('the name of a file', () => {
  const pdf = { extension: 'pdf', mediaType: 'application/pdf' };

  it('ends as what it is, whatever it called itself', () => {
    expect(nameOfFile('Forelesning 1.exe', pdf)).toBe('Forelesning 1.pdf');
    expect(nameOfFile('Forelesning 1.PDF', pdf)).toBe('Forelesning 1.pdf');
    expect(nameOfFile('uten ending', pdf)).toBe('uten ending.pdf');
  });

  it('has no folders, nothing unseen, and is never empty', () => {
    expect(nameOfFile('../../etc/passwd', pdf)).toBe('passwd.pdf');
    expect(nameOfFile('C:\\mine\\a"b.pdf', pdf)).toBe('a-b.pdf');
    expect(nameOfFile('\u202e.pdf', pdf)).toBe('fil.pdf');
    expect(nameOfFile('x'.repeat(300), pdf)).toHaveLength(100);
  });
});
