/** Cards that a school has written itself, or its own version of one that ships. */
export const library: readonly string[] = [
  `create table own_card (
    id uuid primary key,
    key text not null unique,
    nb text not null,
    nn text,
    en text,
    state text not null check (state in ('draft', 'shown')),
    changed_by uuid references account on delete set null,
    changed_at timestamptz not null
  )`,
];
