import { numberFormat } from '../kit/formats.ts';
import type { Language } from '../kit/language.ts';
import type { FieldFault, Typed } from '../web/form.ts';
import type { Particulars } from './application.ts';

/** What the form of particulars asks for, in its order. */
export const particularFields = [
  'birthYear',
  'educationYears',
  'educationKind',
  'experienceYears',
  'experienceKind',
] as const;
export type ParticularField = (typeof particularFields)[number];

/** A year of birth outside these ages is a slip of the finger; nobody is kept out by them. */
export const plausibleAge = { from: 16, to: 95 };
/** Neither studies at a university nor relevant work can be counted from before this age. */
const countedFromAge = 15;
export const kindLength = 500;

/** Years are told in halves. */
const stepsPerYear = 2;

export interface ParticularsRead {
  readonly value: Particulars | undefined;
  readonly faults: readonly (FieldFault & { readonly field: ParticularField })[];
}

/**
 * Reads what a participant states of themselves. Every field that is wrong has one fault: a code of `web/messages/faults.ts`, or
 * one of `links.participant.faults` with the year or the number of years that it speaks of.
 */
export function readParticulars(typed: Typed, thisYear: number): ParticularsRead {
  const faults = new Map<ParticularField, Omit<FieldFault, 'field'>>();
  const birthYear = keep('birthYear', readBirthYear(typed['birthYear'] ?? '', thisYear));
  // Without a year of birth nothing says how many years are too many.
  const most = birthYear === undefined ? thisYear : thisYear - birthYear - countedFromAge;
  const educationYears = keep('educationYears', readYears(typed['educationYears'] ?? '', most));
  const educationKind = keep('educationKind', readKind(typed['educationKind'] ?? '', educationYears));
  const experienceYears = keep('experienceYears', readYears(typed['experienceYears'] ?? '', most));
  const experienceKind = keep('experienceKind', readKind(typed['experienceKind'] ?? '', experienceYears));

  function keep<T>(field: ParticularField, read: Read<T>): T | undefined {
    if ('value' in read) return read.value;
    faults.set(field, read);
    return undefined;
  }

  return {
    value:
      birthYear === undefined ||
      educationYears === undefined ||
      educationKind === undefined ||
      experienceYears === undefined ||
      experienceKind === undefined
        ? undefined
        : { birthYear, educationYears, educationKind, experienceYears, experienceKind },
    faults: [...faults].map(([field, fault]) => ({ field, ...fault })),
  };
}

type Read<T> = { readonly value: T } | { readonly code: string; readonly limit?: number };

function readBirthYear(text: string, thisYear: number): Read<number> {
  if (text === '') return { code: 'required' };
  if (!/^\d{4}$/.test(text)) return { code: 'notYear' };
  const year = Number(text);
  if (year > thisYear) return { code: 'yearToCome' };
  const latest = thisYear - plausibleAge.from;
  if (year > latest) return { code: 'bornTooLate', limit: latest };
  const earliest = thisYear - plausibleAge.to;
  return year < earliest ? { code: 'bornTooEarly', limit: earliest } : { value: year };
}

function readYears(text: string, most: number): Read<number> {
  if (text === '') return { code: 'required' };
  const number = /^-?\d{1,9}(?:[.,]\d{1,9})?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
  if (Number.isNaN(number)) return { code: 'notNumber' };
  if (number < 0) return { code: 'tooSmall', limit: 0 };
  if (number > most) return { code: 'moreYearsThanLived', limit: Math.max(0, most) };
  return Number.isInteger(number * stepsPerYear)
    ? { value: Object.is(number, -0) ? 0 : number }
    : { code: 'notHalfYears' };
}

/** Whoever states years says of what; whoever has none need not. */
function readKind(text: string, years: number | undefined): Read<string> {
  if ([...text].length > kindLength) return { code: 'tooLong', limit: kindLength };
  return text === '' && years !== undefined && years > 0 ? { code: 'required' } : { value: text };
}

/** What was kept, as it stands in the form's fields again. */
export function typedParticulars(particulars: Particulars | null, language: Language): Typed {
  if (!particulars) return {};
  const years = numberFormat(language, { useGrouping: false });
  return {
    birthYear: String(particulars.birthYear),
    educationYears: years.format(particulars.educationYears),
    educationKind: particulars.educationKind,
    experienceYears: years.format(particulars.experienceYears),
    experienceKind: particulars.experienceKind,
  };
}
