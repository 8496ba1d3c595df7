/**
 * Draws the outline of Norway once, from Natural Earth's 1:10 million countries, into `data/norway-outline.json`.
 * Run it with `node scripts/make-norway-outline.ts` after changing the projection or the detail.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { geoCentroid, geoPath } from 'd3-geo';
// @ts-expect-error the package brings no types
import { feature } from 'topojson-client';
import {
  norwayProjection,
  roundedToTenth,
  unfittedNorway,
  type NorwayOutline,
  type NorwayProjection,
} from '../src/register/norway-projection.ts';

type Point = [number, number];
type Polygon = Point[][];

const norwayInIso3166 = '578';
const width = 600;
/** Room for a dot on the outermost island. */
const margin = 14;
/** Corners that enclose less than this, in square units of the view box, are cut off. */
const finestCorner = 7;
/** Islands smaller than this, in the same unit, are left out. */
const smallestIsland = 7;
const mostBytes = 12_000;

function readNorway(): Polygon[] {
  const file = fileURLToPath(import.meta.resolve('world-atlas/countries-10m.json'));
  const topology = JSON.parse(readFileSync(file, 'utf8')) as {
    objects: { countries: { geometries: { id: string }[] } };
  };
  const country = topology.objects.countries.geometries.find(({ id }) => id === norwayInIso3166);
  const norway = feature(topology, country) as { geometry: { coordinates: Polygon[] } };
  return norway.geometry.coordinates;
}

/** Svalbard and Jan Mayen lie in the Arctic Ocean and Bouvet in the south Atlantic: none of them has municipalities. */
function hasMunicipalities(polygon: Polygon): boolean {
  const [longitude, latitude] = geoCentroid({ type: 'Polygon', coordinates: polygon });
  return longitude > 3 && longitude < 32 && latitude > 57 && latitude < 72;
}

function triangleArea([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number {
  return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
}

function ringArea(ring: Point[]): number {
  const doubled = ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled) / 2;
}

/** Visvalingam and Whyatt 1993: takes away the corner that means least, again and again, until all mean enough. */
function simplified(ring: Point[]): Point[] {
  const left = ring.slice(0, -1);
  while (left.length > 3) {
    let least = Infinity;
    let leastAt = 0;
    for (let i = 0; i < left.length; i++) {
      const area = triangleArea(left.at(i - 1)!, left[i]!, left[(i + 1) % left.length]!);
      if (area < least) [least, leastAt] = [area, i];
    }
    if (least >= finestCorner) break;
    left.splice(leastAt, 1);
  }
  return left;
}

/** Steps from point to point in tenths, so that roundings cannot add up along the coast. */
function pathOf(rings: Point[][]): string {
  let at: Point = [0, 0];
  const step = ([x, y]: Point): string => {
    const next: Point = [Math.round(x * 10), Math.round(y * 10)];
    const text = pair((next[0] - at[0]) / 10, (next[1] - at[1]) / 10);
    at = next;
    return text;
  };
  return rings
    .map((ring) => {
      const [first, ...others] = ring.map(step);
      // After «z» the pen is back at the ring's first point.
      at = [Math.round(ring[0]![0] * 10), Math.round(ring[0]![1] * 10)];
      return `m${first}l${others.join(' ')}z`;
    })
    .join('');
}

function pair(x: number, y: number): string {
  return `${shortNumber(x)}${y < 0 ? '' : ' '}${shortNumber(y)}`;
}

function shortNumber(value: number): string {
  return String(roundedToTenth(value)).replace(/^(-?)0\./, '$1.');
}

function fittedTo(polygons: Polygon[]): { projection: NorwayProjection; height: number } {
  const land = { type: 'MultiPolygon', coordinates: polygons } as const;
  const fitted = unfittedNorway();
  fitted.fitWidth(width - 2 * margin, land);
  const [left, top] = fitted.translate();
  fitted.translate([roundedToTenth(left + margin), roundedToTenth(top + margin)]).scale(roundedToTenth(fitted.scale()));
  const [, [, bottom]] = geoPath(fitted).bounds(land);
  const [lambda, phi, gamma] = fitted.rotate();
  const [x, y] = fitted.translate();
  const projection: NorwayProjection = { turn: { lambda, phi, gamma }, scale: fitted.scale(), origin: { x, y } };
  return { projection, height: Math.ceil(bottom + margin) };
}

function drawNorway(): NorwayOutline {
  const polygons = readNorway().filter(hasMunicipalities);
  const { projection, height } = fittedTo(polygons);
  const project = norwayProjection(projection);
  const rings = polygons
    .flat()
    .map((ring) => ring.map((point) => project(point)!))
    .filter((ring) => ringArea(ring) >= smallestIsland)
    .map(simplified)
    .toSorted((a, b) => ringArea(b) - ringArea(a));
  return { viewBox: `0 0 ${width} ${height}`, projection, path: pathOf(rings) };
}

const outline = drawNorway();
const bytes = Buffer.byteLength(outline.path);
if (bytes > mostBytes) throw new RangeError(`The outline takes ${bytes} bytes; at most ${mostBytes} are wanted.`);
writeFileSync(new URL('../data/norway-outline.json', import.meta.url), `${JSON.stringify(outline, null, 2)}\n`);
console.log(`data/norway-outline.json: viewBox ${outline.viewBox}, path ${bytes} bytes`);
