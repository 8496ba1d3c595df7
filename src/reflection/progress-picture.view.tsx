interface Props {
  /** The moments of the year in their order; without a level where nothing was said. */
  readonly marks: readonly { readonly name: string; readonly level: number | null }[];
  readonly levels: number;
  /** What the picture shows, in words. */
  readonly label: string;
}

const width = 240;
const height = 72;
const edge = 14;

/** One outcome over the year: a line that climbs from moment to moment, as high as the level. */
export function ProgressPicture({ marks, levels, label }: Props) {
  const across = (index: number) => edge + (index * (width - 2 * edge)) / Math.max(1, marks.length - 1);
  const up = (level: number) => height - edge - ((level - 1) * (height - 2 * edge)) / Math.max(1, levels - 1);
  const points = marks.flatMap(({ name, level }, index) =>
    level === null ? [] : [{ name, x: across(index), y: up(level), level }],
  );
  return (
    <svg class="progress-picture" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {Array.from({ length: levels }, (_, index) => (
        <line key={index} class="progress-level" x1={edge} x2={width - edge} y1={up(index + 1)} y2={up(index + 1)} />
      ))}
      {points.length > 1 ? (
        <polyline class="progress-line" points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      ) : null}
      {points.map(({ name, x, y }) => (
        <circle key={name} class="progress-mark" cx={x} cy={y} r="6" />
      ))}
    </svg>
  );
}
