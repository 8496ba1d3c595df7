import { describe, expect, it } from 'vitest';
import { PdfFault, renderPdf } from './pdf.ts';

const source = `#set document(title: data.title, date: none)
#set text(font: "Inter", lang: data.lang)
= #data.title
#data.text`;

function textOf(pdf: Uint8Array): string {
  return new TextDecoder('latin1').decode(pdf);
}

describe('renderPdf', () => {
  it('sets a tagged document with its language and title', async () => {
    const pdf = textOf(await renderPdf(source, { title: 'Kvittering', lang: 'nn', text: 'Sæl' }));
    expect(pdf.startsWith('%PDF-')).toBe(true);
    expect(pdf).toContain('/Marked true');
    expect(pdf).toMatch(/\/Lang\s*\(nn\)/);
    expect(pdf).toContain('(Kvittering)');
  });

  it('shows markup in the data as it was written', async () => {
    const text = '#panic("ran") [*fat*] $x$ <a> // 🎉 \\u{41}';
    await expect(renderPdf(source, { title: text, lang: 'nb', text })).resolves.toBeInstanceOf(Uint8Array);
  });

  it('gives the same bytes for the same document', async () => {
    const data = { title: 'Samme', lang: 'nb', text: 'Likt' };
    expect(await renderPdf(source, data)).toEqual(await renderPdf(source, data));
  });

  it('sets documents that are asked for at once, each its own', async () => {
    const titles = Array.from({ length: 8 }, (_, i) => `Nummer${i}`);
    const pdfs = await Promise.all(titles.map((title) => renderPdf(source, { title, lang: 'nb', text: '' })));
    expect(pdfs.map((pdf) => /\((Nummer\d)\)/.exec(textOf(pdf))?.[1])).toEqual(titles);
  });

  it('refuses a faulty source and goes on with the next', async () => {
    await expect(renderPdf('#nosuchthing', {})).rejects.toThrow(PdfFault);
    await expect(renderPdf('= Ok', {})).resolves.toBeInstanceOf(Uint8Array);
  });

  it('gives no file of the machine to a document', async () => {
    await expect(renderPdf('#read("/etc/hostname")', {})).rejects.toThrow(PdfFault);
  });

  it('leaves the thread of the server free while it starts and sets', async () => {
    let longest = 0;
    const start = performance.now();
    let before = start;
    const beat = setInterval(() => {
      longest = Math.max(longest, performance.now() - before);
      before = performance.now();
    }, 5);
    await renderPdf('#for i in range(40) [ #lorem(200) #parbreak() ]', {});
    clearInterval(beat);
    expect(longest).toBeLessThan((performance.now() - start) / 2);
  });
});
