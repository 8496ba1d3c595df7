import { roundedToTenth } from './norway-projection.ts';

/** Kinds of dots. Pages decide what each stands for, and say so in a legend. */
export const mapTones = ['main', 'accent', 'neutral', 'muted'] as const;
export type MapTone = (typeof mapTones)[number];
export type MapDotSize = 'small' | 'medium' | 'large';

export interface MapMarkProps {
  /** In units of the picture. */
  readonly at: readonly [number, number];
  readonly tone: MapTone;
  readonly size?: MapDotSize | undefined;
  readonly label?: string | undefined;
}

const radii: Readonly<Record<MapDotSize, number>> = { small: 6.5, medium: 9, large: 13 };
const mutedRadii: Readonly<Record<MapDotSize, number>> = { small: 2, medium: 2.5, large: 4 };

/** How far a mark reaches from its middle, in units of the picture. */
export function markRadius(tone: MapTone, size: MapDotSize = 'medium'): number {
  return tone === 'muted' ? mutedRadii[size] : radii[size];
}

/** One dot: main a disc, accent a diamond, neutral a ring, muted a speck. */
export function MapMark({ at: [x, y], tone, size, label }: MapMarkProps) {
  const r = markRadius(tone, size);
  const name = `map-dot map-dot-${tone}`;
  const title = label === undefined ? undefined : <title>{label}</title>;
  if (tone !== 'accent') {
    return (
      <circle class={name} cx={x} cy={y} r={r}>
        {title}
      </circle>
    );
  }
  // A diamond this wide covers about as much as the disc of the same size.
  const reach = roundedToTenth(r * 1.25);
  return (
    <path class={name} d={`M${x} ${roundedToTenth(y - reach)}l${reach} ${reach}-${reach} ${reach}-${reach}-${reach}z`}>
      {title}
    </path>
  );
}

/** What the kinds of dots stand for, each beside its mark. */
export function MapLegend({ items }: { items: readonly { readonly tone: MapTone; readonly label: string }[] }) {
  return (
    <ul class="map-legend">
      {items.map(({ tone, label }) => (
        <li key={tone}>
          <svg class="map-legend-mark" viewBox="0 0 28 28" aria-hidden="true">
            <MapMark at={[14, 14]} tone={tone} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
