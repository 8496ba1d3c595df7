/** A mark on the thread: round for a gathering, a diamond for a requirement, a flag for the exam. */
export interface BeadProps {
  readonly kind: 'gathering' | 'requirement' | 'exam';
  readonly state: 'done' | 'now' | 'ahead';
  readonly number?: number | undefined;
}

/** Eight drupelets around a middle: what is now has a shape of its own, so that it does not hang on colour. */
const cloudberry =
  'M34 25.8A6.3 6.3 0 0 1 25.8 34 6.3 6.3 0 0 1 14.2 34 6.3 6.3 0 0 1 6 25.8 6.3 6.3 0 0 1 6 14.2' +
  ' 6.3 6.3 0 0 1 14.2 6 6.3 6.3 0 0 1 25.8 6 6.3 6.3 0 0 1 34 14.2 6.3 6.3 0 0 1 34 25.8Z';

/** One bead as a picture. Its meaning must stand as text beside it. */
export function Bead({ kind, state, number }: BeadProps) {
  return (
    <svg class="bead" data-kind={kind} data-state={state} viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <BeadShape kind={kind} state={state} />
      {kind === 'gathering' && state === 'done' ? <path class="bead-check" d="m12.5 20.5 5.2 5.2 10-11" /> : null}
      {kind === 'gathering' && state !== 'done' && number !== undefined ? (
        <text class="bead-number" x="20" y="20" text-anchor="middle" dominant-baseline="central">
          {number}
        </text>
      ) : null}
    </svg>
  );
}

function BeadShape({ kind, state }: Pick<BeadProps, 'kind' | 'state'>) {
  if (kind === 'exam') return <path class="bead-flag" d="M10 37V5h20l-5 7.5 5 7.5H10" />;
  if (kind === 'requirement') return <path class="bead-shape" d="M20 6 34 20 20 34 6 20Z" />;
  return state === 'now' ? (
    <path class="bead-shape" d={cloudberry} />
  ) : (
    <circle class="bead-shape" cx="20" cy="20" r="16" />
  );
}

/** Six beads on a thread that swings a little, the third one ripe: the product's mark. */
export function BeadMark() {
  return (
    <svg class="bead-mark" viewBox="0 0 68 26" width="68" height="26" aria-hidden="true" focusable="false">
      <path d="M1 7c10 7 20 9 33 9s23-2 33-9" fill="none" stroke="currentColor" stroke-width="1.5" />
      <g fill="currentColor">
        <circle cx="6" cy="10" r="3.5" />
        <circle cx="17" cy="14" r="3.5" />
        <circle cx="42.5" cy="15.5" r="3.5" />
        <circle cx="53" cy="13.5" r="3.5" />
        <circle cx="62.5" cy="9.7" r="3.5" />
      </g>
      <path class="bead-mark-now" d={cloudberry} transform="translate(19.4 5.5) scale(.51)" />
    </svg>
  );
}
