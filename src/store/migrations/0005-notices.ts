/** What people are told about the year: when and how they want it, what waits, what was sent. */
export const notices: readonly string[] = [
  `create table notice_choice (
    account_id uuid primary key references account on delete cascade,
    delivery text not null check (delivery in ('atOnce', 'daily')),
    muted text[] not null,
    changed_at timestamptz not null
  )`,
  `create table notice (
    id uuid primary key,
    account_id uuid not null references account on delete cascade,
    kind text not null,
    dedupe_key text not null unique,
    language text not null check (language in ('nb', 'nn', 'en')),
    subject text not null,
    body text not null,
    made_at timestamptz not null,
    due_at timestamptz,
    sent_at timestamptz
  )`,
  `create index on notice (due_at) where due_at is not null`,
  `create index on notice (account_id, made_at)`,
  // Mail that nobody is to be woken by, also where it is tried again after a failure.
  `alter table mail add column by_day boolean not null default false`,
];
