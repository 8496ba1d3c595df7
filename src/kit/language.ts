/** The three languages of every page, mail and document. Bokmål is the default and has no prefix in addresses. */
export const languages = ['nb', 'nn', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text in all three languages. */
export type Localised = Readonly<Record<Language, string>>;

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}
