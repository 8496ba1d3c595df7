import type { RegionId } from './region.ts';

/** The written Norwegian that a municipality has chosen to use; `neutral` means that it has chosen neither. */
export type LanguageForm = 'nb' | 'nn' | 'neutral';

/** What the register knows of one municipality, as it was in one edition of the register. */
export interface Municipality {
  /** Four digits, of which the first two are the county's. Kept as text: the leading zero counts. */
  readonly number: string;
  /** The Norwegian name alone. Two names occur twice: show people `municipalityName` instead. */
  readonly name: string;
  readonly samiName: string | undefined;
  readonly kvenName: string | undefined;
  /** All names in the order the municipality uses, and the county where the name occurs twice. */
  readonly officialName: string;
  readonly countyNumber: string;
  readonly county: string;
  readonly region: RegionId;
  /** Residents on `populationDate`. */
  readonly population: number;
  readonly populationDate: Temporal.PlainDate;
  /** Land and fresh water, in square kilometres. */
  readonly areaKm2: number;
  /** A point inside the municipality in the middle of its area, in degrees; not its administrative centre. */
  readonly centre: { readonly lat: number; readonly lon: number };
  readonly languageForm: LanguageForm;
  /** Nine digits; unknown for municipalities that came into being after the source was made. */
  readonly organisationNumber: string | undefined;
  /** The number this area had in the edition before, whether or not it is the same; undefined in the first edition. */
  readonly formerNumber: string | undefined;
  /** The first day on which the register knows this number; it may be older than the register. */
  readonly validFrom: Temporal.PlainDate;
  /** The first day on which the number is no longer in use; undefined while it is. */
  readonly validTo: Temporal.PlainDate | undefined;
}

/**
 * The name to show people: the Norwegian and the Sámi name, in the order the municipality itself uses
 * («Porsanger – Porsáŋgu», «Gáivuotna – Kåfjord»), or with the county where the name occurs twice («Våler (Østfold)»).
 */
export function municipalityName(municipality: Municipality): string {
  const { name, samiName, officialName } = municipality;
  if (samiName === undefined) return officialName;
  return officialName.split(' - ')[0] === name ? `${name} – ${samiName}` : `${samiName} – ${name}`;
}

/** As `municipalityName`, and the Kven name after the others where there is one. */
export function municipalityNameInFull(municipality: Municipality): string {
  const name = municipalityName(municipality);
  return municipality.kvenName === undefined ? name : `${name} – ${municipality.kvenName}`;
}
