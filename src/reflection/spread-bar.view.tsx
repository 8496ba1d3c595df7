interface BarProps {
  /** How many stand at each step, from the least to the most. */
  readonly counts: readonly number[];
  /** The same in words. */
  readonly label: string;
}

/** How much of the bar a digit needs to be legible on a phone, in per cent. */
const roomPerDigit = 6;

/** A row of people as one bar, cut where the answer changes; the numbers stand in it where there is room. */
export function SpreadBar({ counts, label }: BarProps) {
  const total = counts.reduce((sum, count) => sum + count, 0);
  let start = 0;
  return (
    <svg class="spread-bar" role="img" aria-label={label}>
      {counts.map((count, index) => {
        if (count === 0) return null;
        const size = (count / total) * 100;
        const from = start;
        start += size;
        return (
          // A step's place in the row is what it is.
          <g key={index} data-step={index + 1}>
            <rect x={`${from}%`} y="0" width={`${size}%`} height="100%" />
            {size >= roomPerDigit * String(count).length ? (
              <text x={`${from + size / 2}%`} y="50%" dy="0.35em" text-anchor="middle">
                {count}
              </text>
            ) : null}
          </g>
        );
      })}
    </svg>
  );
}

/** What the colours of the bars mean, from the least to the most. */
export function SpreadKey({ steps }: { readonly steps: readonly string[] }) {
  return (
    <ol class="spread-key" role="list">
      {steps.map((step, index) => (
        <li key={step} data-step={index + 1}>
          {step}
        </li>
      ))}
    </ol>
  );
}
