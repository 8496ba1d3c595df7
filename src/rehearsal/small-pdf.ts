/** A PDF of one page with a line or two, just large enough to be one: what participants of a rehearsal upload. */
export function smallPdf(...lines: readonly string[]): Uint8Array<ArrayBuffer> {
  const text = lines.map((line, index) => `BT /F1 14 Tf 60 ${760 - 28 * index} Td (${escaped(line)}) Tj ET`).join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return String(place).padStart(10, '0');
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((place) => `${place} 00000 n \n`).join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  // One byte for each character: the places above count characters.
  return Uint8Array.from(file, (character) => character.codePointAt(0) ?? 0);
}

/** The encoding of the font knows Latin 1; what lies beyond it is written with a question mark. */
function escaped(line: string): string {
  return line.replaceAll(/[^\u0020-\u007e\u00a0-\u00ff]/gu, '?').replaceAll(/[\\()]/g, String.raw`\$&`);
}
