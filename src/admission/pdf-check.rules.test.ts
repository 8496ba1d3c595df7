import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanFileName, pdfFault } from './pdf-check.rules.ts';

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const head = '%PDF-1.7\n';
const tail = '\ntrailer\n<< /Root 1 0 R /Size 4 >>\nstartxref\n416\n%%EOF\n';

describe('pdfFault', () => {
  it('takes a PDF', () => {
    expect(pdfFault(bytes(`${head}1 0 obj\n<< /Type /Catalog >>\nendobj${tail}`))).toBeUndefined();
    expect(pdfFault(bytes(`%PDF-2.0\n%âãÏÓ\n${tail}`))).toBeUndefined();
  });

  it('takes a PDF with some room after its end', () => {
    expect(pdfFault(bytes(`${head}${tail}${'\0'.repeat(900)}`))).toBeUndefined();
  });

  it('judges only the part of a buffer that it was given', () => {
    const padded = bytes(`xxxx${head}${tail}yyyy`);
    expect(pdfFault(padded.subarray(4, padded.length - 4))).toBeUndefined();
    expect(pdfFault(padded)).toBe('notPdf');
  });

  it('refuses an empty file', () => {
    expect(pdfFault(new Uint8Array())).toBe('empty');
  });

  it.each([
    ['a picture', '\x89PNG\r\n\x1a\n'],
    ['a Word document', 'PK\x03\x04word/document.xml'],
    ['a page', '<!doctype html><script>alert(1)</script>'],
    ['a page that hides a PDF further down', `<html><script>1</script>\n${head}${tail}`],
    ['something with the first letters only', '%PDF-\n'],
    ['a version that does not exist', '%PDF-9.9\n'],
    ['a word about PDF', 'PDF-1.7'],
  ])('refuses %s', (_, text) => {
    expect(pdfFault(bytes(`${text}${tail}`))).toBe('notPdf');
  });

  it('refuses a PDF whose end is missing', () => {
    expect(pdfFault(bytes(`${head}${'1 0 obj\n'.repeat(500)}`))).toBe('cutOff');
    expect(pdfFault(bytes(`${head}${tail}${'x'.repeat(2000)}`))).toBe('cutOff');
  });

  it.each(['/Encrypt 12 0 R', '/Encrypt\n12  0\nR', '/Encrypt<< /Filter /Standard >>', '/Encrypt << /V 4 >>'])(
    'refuses a locked PDF: %j',
    (mark) => {
      expect(pdfFault(bytes(`${head}trailer << /Size 9 ${mark} >>${tail}`))).toBe('locked');
    },
  );

  it('does not take a word for a lock', () => {
    expect(pdfFault(bytes(`${head}(How to /Encrypt a file)\n/EncryptMetadata false${tail}`))).toBeUndefined();
  });

  it('never fails, whatever it is given', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), (content) => {
        expect([undefined, 'empty', 'notPdf', 'cutOff', 'locked']).toContain(pdfFault(content));
      }),
    );
  });

  it('takes no random bytes for a PDF unless they begin like one', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), (content) => {
        fc.pre(content[0] !== 0x25);
        expect(pdfFault(content)).toBe('notPdf');
      }),
    );
  });
});

describe('cleanFileName', () => {
  it.each([
    ['vitnemål.pdf', 'vitnemål.pdf'],
    ['Vitnemål.PDF', 'Vitnemål.pdf'],
    ['C:\\fakepath\\vitnemål.pdf', 'vitnemål.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['vitnemål', 'vitnemål.pdf'],
    ['vitnemål.pdf.exe', 'vitnemål.pdf.exe.pdf'],
    ['a"b<c>d|e?f*.pdf', 'a-b-c-d-e-f-.pdf'],
    ['fra\u202efdp.exe', 'frafdp.exe.pdf'],
    ['linje\r\nskift.pdf', 'linjeskift.pdf'],
    ['.pdf', ''],
    ['...', ''],
    ['', ''],
    ['Duođaštus 🎓.pdf', 'Duođaštus 🎓.pdf'],
    ['a\u030ar.pdf', 'år.pdf'],
  ])('makes %j into %j', (name, cleaned) => {
    expect(cleanFileName(name)).toBe(cleaned);
  });

  it('gives a name that changes no more, is short and holds nothing a header could trip over', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
        const cleaned = cleanFileName(name);
        expect(cleanFileName(cleaned)).toBe(cleaned);
        expect([...cleaned].length).toBeLessThanOrEqual(100);
        expect(cleaned).not.toMatch(/["/\\\p{Cc}]/u);
        expect(cleaned === '' || cleaned.endsWith('.pdf')).toBe(true);
      }),
    );
  });
});
