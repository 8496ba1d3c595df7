import { create } from 'qrcode';

/** Light squares around the code, without which readers don't find it (ISO/IEC 18004). */
const quiet = 4;

/** A text, most often an address, as a code for phones: black on white in every colour scheme, since that is what they read. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const { size } = modules;
  const edge = size + 2 * quiet;
  return (
    <svg class="qr-code" viewBox={`0 0 ${edge} ${edge}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <rect width={edge} height={edge} fill="#fff" />
      <path d={pathOf(size, (row, column) => modules.get(row, column) === 1)} fill="#000" />
    </svg>
  );
}

/** Each run of dark squares in a row as one rectangle. */
function pathOf(size: number, isDark: (row: number, column: number) => boolean): string {
  let path = '';
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) {
      if (!isDark(row, column)) continue;
      const start = column;
      while (column < size && isDark(row, column)) column++;
      path += `M${start + quiet} ${row + quiet}h${column - start}v1h${start - column}z`;
    }
  return path;
}
