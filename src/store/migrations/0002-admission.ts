/** The call, the application with everything it takes to send it, and what the school decides about its participants. */
export const admission: readonly string[] = [
  `create table call (
    id uuid primary key,
    slug text not null unique,
    plan_id text not null,
    state text not null,
    opens_at timestamptz not null,
    deadline_at timestamptz not null,
    answer_by date not null,
    room_kind text not null check (room_kind in ('municipalities', 'seats')),
    room integer not null check (room > 0),
    medium_from integer not null,
    large_from integer not null check (large_from > medium_from),
    min_per_region integer not null check (min_per_region >= 0),
    min_small integer not null check (min_small >= 0),
    min_large integer not null check (min_large >= 0),
    chance_kind text not null check (chance_kind in ('beacon', 'dice')),
    hours_to_chance integer not null check (hours_to_chance >= 24),
    silence_rule text not null check (silence_rule in ('declines', 'remindThenDeclines')),
    created_at timestamptz not null,
    created_by uuid references account on delete set null
  )`,

  `create table application (
    id uuid primary key,
    call_id uuid not null references call,
    contact_account_id uuid not null references account,
    state text not null,
    joint boolean not null default false,
    language_form text check (language_form in ('nb', 'nn')),
    task_title text not null default '',
    task_need text not null default '',
    task_affected text not null default '',
    task_tried text not null default '',
    task_strategy text not null default '',
    guarantor_name text not null default '',
    guarantor_title text not null default '',
    guarantor_email text not null default '',
    number text,
    region text,
    population integer,
    lead_municipality text,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    sent_at timestamptz,
    unique (call_id, number)
  )`,
  `create unique index one_live_application_per_contact on application (call_id, contact_account_id)
    where state not in ('withdrawn', 'annulled')`,
  `create index on application (contact_account_id)`,
  `create index on application (call_id, state)`,

  `create table application_municipality (
    application_id uuid not null references application on delete cascade,
    municipality_number text not null,
    leads boolean not null,
    primary key (application_id, municipality_number)
  )`,

  `create table participant (
    id uuid primary key,
    application_id uuid not null references application on delete cascade,
    slot integer check (slot between 1 and 9),
    name text not null,
    email text not null,
    municipality_number text,
    position text,
    service_area text,
    link_hash text unique,
    confirmed_at timestamptz,
    birth_year integer,
    education_years double precision,
    education_kind text,
    experience_years double precision,
    experience_kind text,
    removed_at timestamptz,
    unique (application_id, slot)
  )`,
  `create table participant_document (
    id uuid primary key,
    participant_id uuid not null references participant on delete cascade,
    file_id uuid not null references file,
    created_at timestamptz not null,
    unique (participant_id, file_id)
  )`,

  `create table guarantee (
    id uuid primary key,
    application_id uuid not null references application on delete cascade,
    link_hash text not null unique,
    state text not null check (state in ('pending', 'confirmed', 'cancelled')),
    covers text not null,
    leader_name text not null,
    leader_title text not null,
    leader_email text not null,
    requested_at timestamptz not null,
    confirmed_at timestamptz
  )`,
  `create index on guarantee (application_id)`,
  `create index on guarantee (leader_email)`,
  `create unique index one_pending_guarantee on guarantee (application_id) where state = 'pending'`,

  `create table application_version (
    id uuid primary key,
    application_id uuid not null references application on delete cascade,
    version integer not null,
    taken_at timestamptz not null,
    content jsonb not null,
    hash text not null,
    unique (application_id, version)
  )`,
  `create trigger application_version_is_immutable before update on application_version
    for each statement execute function refuse_change()`,

  `create table sent_municipality (
    call_id uuid not null references call,
    municipality_number text not null,
    application_id uuid not null references application on delete cascade,
    primary key (call_id, municipality_number)
  )`,
  `create index on sent_municipality (application_id)`,

  `create table standing_decision (
    id uuid primary key,
    participant_id uuid not null references participant on delete cascade,
    outcome text not null check (outcome in ('qualified', 'courseParticipant')),
    reason text not null,
    decided_by uuid references account on delete set null,
    decided_at timestamptz not null
  )`,
  `create index on standing_decision (participant_id, decided_at)`,

  `create table supplement_request (
    id uuid primary key,
    application_id uuid not null references application on delete cascade,
    participant_id uuid references participant on delete cascade,
    wanted text not null,
    due_on date not null,
    asked_by uuid references account on delete set null,
    asked_at timestamptz not null
  )`,
  `create index on supplement_request (application_id)`,
  `create table supplement (
    id uuid primary key,
    request_id uuid not null references supplement_request on delete cascade,
    answer text not null,
    file_id uuid references file,
    given_at timestamptz not null
  )`,
  `create index on supplement (request_id)`,

  `create table case_note (
    id uuid primary key,
    application_id uuid not null references application on delete cascade,
    kind text not null check (kind in ('annulled', 'handedOver', 'withdrawn')),
    text text not null,
    written_by uuid references account on delete set null,
    written_at timestamptz not null
  )`,
  `create index on case_note (application_id)`,
];
