/** The squares of a QR code: a square of squares, each dark or light. */
export interface QrModules {
  readonly size: number;
  readonly isDark: (row: number, column: number) => boolean;
}

/** Four light squares around it, without which readers don't find the code (ISO/IEC 18004). */
const quiet = 4;

/** A QR code as a picture: dark on light in either scheme, because readers want it so. */
export function QrCode({ label, modules }: { readonly label: string; readonly modules: QrModules }) {
  const { size } = modules;
  const edge = size + 2 * quiet;
  return (
    <svg class="qr-code" viewBox={`0 0 ${edge} ${edge}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <rect width={edge} height={edge} fill="#fff" />
      <path d={pathOf(modules)} fill="#000" />
    </svg>
  );
}

/** Each run of dark squares in a row as one rectangle. */
function pathOf({ size, isDark }: QrModules): string {
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
