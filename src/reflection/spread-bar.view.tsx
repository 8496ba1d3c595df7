interface Props {
  /** How many stand at each step, from the least to the most. */
  readonly counts: readonly number[];
  /** The same in words. */
  readonly label: string;
}

const width = 500;

/** A row of people as one bar, cut where the answer changes; the numbers stand in it where there is room. */
export function SpreadBar({ counts, label }: Props) {
  const total = counts.reduce((sum, count) => sum + count, 0);
  let start = 0;
  return (
    <svg class="spread-bar" viewBox={`0 0 ${width} 28`} role="img" aria-label={label}>
      {counts.map((count, index) => {
        if (count === 0) return null;
        const x = (start / total) * width;
        const size = (count / total) * width;
        start += count;
        return (
          // A step's place in the row is what it is.
          <g key={index} data-step={index + 1}>
            <rect x={x} y="0" width={Math.max(1, size - 2)} height="28" />
            <text x={x + size / 2 - 1} y="19" text-anchor="middle">
              {count}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
