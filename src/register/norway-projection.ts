import { geoAzimuthalEqualArea, type GeoProjection } from 'd3-geo';

/** Everything needed to put a place on the drawn outline of Norway: kept beside the outline so that the two agree. */
export interface NorwayProjection {
  /** How the globe is turned before it is flattened, in degrees, as d3-geo's `rotate` takes it. */
  readonly turn: { readonly lambda: number; readonly phi: number; readonly gamma: number };
  readonly scale: number;
  /** Where the middle of the projection lies in the picture. */
  readonly origin: { readonly x: number; readonly y: number };
}

/** The outline as it lies in `data/norway-outline.json`; lengths are in units of the view box. */
export interface NorwayOutline {
  readonly viewBox: string;
  readonly projection: NorwayProjection;
  /** The land as one SVG path, mainland and larger islands. */
  readonly path: string;
}

/**
 * The projection before it is fitted to a picture. Equal area, so that no part of the country looks emptier than it
 * is, and rolled so that the long diagonal country stands more upright and leaves less of the picture unused.
 */
export function unfittedNorway(): GeoProjection {
  return geoAzimuthalEqualArea().rotate([-16, -65, 10]);
}

/** The fitted projection, as it was when the outline was drawn. */
export function norwayProjection(fitted: NorwayProjection): GeoProjection {
  const { turn, scale, origin } = fitted;
  return geoAzimuthalEqualArea()
    .rotate([turn.lambda, turn.phi, turn.gamma])
    .scale(scale)
    .translate([origin.x, origin.y]);
}

/** One decimal is finer than a screen can show here, and keeps pages small. */
export function roundedToTenth(value: number): number {
  return Math.round(value * 10) / 10;
}
