/**
 * The tables as Kysely sees them. Each room adds its own by module augmentation beside its store, so that a table has one owner:
 * `declare module '../store/schema.ts' { interface Tables { call: CallTable } }`.
 * `timestamptz` reads as Temporal.Instant, `date` as Temporal.PlainDate, `bigint` as number.
 */
// oxlint-disable-next-line typescript/no-empty-interface -- rooms fill it in
export interface Tables {}
