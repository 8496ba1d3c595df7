/** Who is eligible, the draws of a call from the ticket book to the protocol, and the published result. */
export const selection: readonly string[] = [
  `create table eligibility_decision (
    id uuid primary key,
    application_id uuid not null references application on delete cascade,
    eligible boolean not null,
    reason text not null,
    decided_by uuid references account on delete set null,
    decided_at timestamptz not null
  )`,
  `create index on eligibility_decision (application_id, decided_at)`,

  `create table draw (
    id uuid primary key,
    call_id uuid not null references call on delete cascade,
    number integer not null,
    kind text not null check (kind in ('first', 'reserve')),
    state text not null,
    vacancies integer check (vacancies > 0),
    accepted jsonb not null,
    repeats uuid references draw,
    repeat_reason text,
    started_at timestamptz not null,
    started_by uuid references account on delete set null,
    unique (call_id, number)
  )`,
  `create unique index one_draw_under_way on draw (call_id)
    where state in ('preparing', 'booked', 'promised', 'held')`,

  `create table draw_representation (
    id uuid primary key,
    draw_id uuid not null references draw on delete cascade,
    choice jsonb,
    reason text not null,
    chosen_by uuid references account on delete set null,
    chosen_at timestamptz not null
  )`,
  `create index on draw_representation (draw_id, chosen_at)`,
  `create table draw_acknowledgement (
    draw_id uuid not null references draw on delete cascade,
    applicant text not null,
    reason text not null,
    acknowledged_by uuid references account on delete set null,
    acknowledged_at timestamptz not null,
    primary key (draw_id, applicant)
  )`,

  `create table draw_book (
    id uuid primary key,
    draw_id uuid not null references draw on delete cascade,
    pool_hash text not null,
    members jsonb not null,
    content jsonb not null,
    made_by uuid references account on delete set null,
    made_at timestamptz not null
  )`,
  `create index on draw_book (draw_id, made_at)`,

  `create table draw_promise (
    draw_id uuid primary key references draw on delete cascade,
    commitment text not null,
    document text not null,
    chance_at timestamptz not null,
    published_by uuid,
    published_at timestamptz not null
  )`,
  `create table dice_entry (
    draw_id uuid not null references draw on delete cascade,
    entered_by uuid not null references account on delete cascade,
    digits text not null,
    entered_at timestamptz not null,
    primary key (draw_id, entered_by)
  )`,
  `create table draw_protocol (
    draw_id uuid primary key references draw on delete cascade,
    document text not null,
    held_by uuid,
    held_at timestamptz not null
  )`,
  ...['draw_promise', 'draw_protocol'].map(
    (table) =>
      `create trigger ${table}_is_immutable before update on ${table} for each statement execute function refuse_change()`,
  ),

  `create table selection_result (
    call_id uuid primary key references call on delete cascade,
    kind text not null check (kind in ('roomForAll', 'drawn')),
    published_by uuid references account on delete set null,
    published_at timestamptz not null,
    settled_at timestamptz
  )`,
  `create table waiting_place (
    application_id uuid primary key references application on delete cascade,
    draw_id uuid not null references draw on delete cascade,
    position integer not null,
    given_by uuid references account on delete set null,
    given_at timestamptz not null
  )`,
];
