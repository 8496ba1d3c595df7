import type { ComponentChildren } from 'preact';
import outlineFile from '../../data/norway-outline.json';
import { MapMark, markRadius, type MapDotSize, type MapTone } from './map-mark.view.tsx';
import { norwayProjection, roundedToTenth, type NorwayOutline } from './norway-projection.ts';
import { register } from './register.ts';

type Place = { readonly municipalityNumber: string } | { readonly lat: number; readonly lon: number };

/** A dot on the map: a municipality of any edition by its number, or a place in degrees. */
export type MapDot = Place & {
  /** Sets colour and shape together, so that nothing is told by colour alone. */
  readonly tone: MapTone;
  /** Shown on hovering; background dots can do without. */
  readonly label?: string | undefined;
  readonly size?: MapDotSize | undefined;
};

export interface NorwayMapProps {
  /** What the map shows, as its short text alternative. */
  readonly title: string;
  /** The same in a sentence or two: what stands out. The page also gives the facts as a table. */
  readonly description: string;
  /** In any order: small ones are drawn on top of large ones, and all others on top of muted ones. */
  readonly dots: readonly MapDot[];
  /** Needed where a page has more than one map. */
  readonly id?: string | undefined;
  /** What stands in the empty space east of the country, usually a `MapLegend`. */
  readonly children?: ComponentChildren;
}

const outline: NorwayOutline = outlineFile;
const project = norwayProjection(outline.projection);
const centres = new Map<string, readonly [number, number]>();

/** The mainland of Norway with dots, drawn on the server as one picture. Throws a RangeError for an unknown number. */
export function NorwayMap({ title, description, dots, id = 'norway-map', children }: NorwayMapProps) {
  return (
    <figure class="map">
      <svg
        class="map-picture"
        viewBox={outline.viewBox}
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-description`}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-description`}>{description}</desc>
        <path class="map-land" d={outline.path} />
        {dots.toSorted(lowestFirst).map((dot, i) => (
          <MapMark key={i} at={pointOf(dot)} tone={dot.tone} size={dot.size} label={dot.label} />
        ))}
      </svg>
      {children ? <figcaption class="map-aside">{children}</figcaption> : null}
    </figure>
  );
}

function lowestFirst(a: MapDot, b: MapDot): number {
  const [aMuted, bMuted] = [a.tone === 'muted', b.tone === 'muted'];
  return aMuted === bMuted ? markRadius(b.tone, b.size) - markRadius(a.tone, a.size) : Number(bMuted) - Number(aMuted);
}

function pointOf(place: Place): readonly [number, number] {
  if (!('municipalityNumber' in place)) return projected(place.lat, place.lon);
  const number = place.municipalityNumber;
  const known = centres.get(number);
  if (known) return known;
  const municipality = register.findEver(number);
  if (!municipality) throw new RangeError(`no municipality has the number ${number}`);
  const point = projected(municipality.centre.lat, municipality.centre.lon);
  centres.set(number, point);
  return point;
}

function projected(lat: number, lon: number): readonly [number, number] {
  const point = project([lon, lat]);
  if (!point) throw new RangeError(`latitude ${lat}, longitude ${lon} cannot be put on the map`);
  return [roundedToTenth(point[0]), roundedToTenth(point[1])];
}
