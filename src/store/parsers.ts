/** How both databases hand over values, by PostgreSQL type number, so that no query needs to know which one it runs on. */
export const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  20: Number, // bigint: counts and identity columns, far below 2^53
  1082: (text) => Temporal.PlainDate.from(text),
  1114: (text) => new Date(`${text.replace(' ', 'T')}Z`), // timestamp: only the sign-in library's tables
  1184: (text) => Temporal.Instant.from(text),
};
