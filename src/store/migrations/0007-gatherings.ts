/** Where and when the cohort meets, what happens there, who holds it, and what has been published of it. */
export const gatherings: readonly string[] = [
  `create table gathering (
    id uuid primary key,
    cohort_id uuid not null references cohort on delete cascade,
    number integer not null check (number > 0),
    from_on date not null,
    to_on date not null check (to_on >= from_on),
    venue text not null,
    address text not null,
    practical jsonb not null,
    changed_at timestamptz not null,
    unique (cohort_id, number)
  )`,
  `create table gathering_room (
    id uuid primary key,
    gathering_id uuid not null references gathering on delete cascade,
    name text not null,
    seats integer check (seats > 0),
    unique (gathering_id, name)
  )`,
  `create table visit (
    id uuid primary key,
    gathering_id uuid not null references gathering on delete cascade,
    position integer not null,
    place text not null,
    host text not null,
    look_for jsonb not null
  )`,
  `create index on visit (gathering_id)`,
  `create table teaching_session (
    id uuid primary key,
    gathering_id uuid not null references gathering on delete cascade,
    starts_at timestamptz not null,
    ends_at timestamptz not null check (ends_at > starts_at),
    room_id uuid references gathering_room on delete set null,
    visit_id uuid references visit on delete set null,
    form text not null,
    title jsonb not null,
    about jsonb not null,
    preparation jsonb not null,
    pillars text[] not null,
    outcomes text[] not null,
    counts boolean not null,
    changed_at timestamptz not null
  )`,
  `create index on teaching_session (gathering_id, starts_at)`,
  `create table session_group (
    session_id uuid not null references teaching_session on delete cascade,
    group_id uuid not null references study_group on delete cascade,
    primary key (session_id, group_id)
  )`,
  `create table speaker (
    id uuid primary key,
    cohort_id uuid not null references cohort on delete cascade,
    account_id uuid references account on delete set null,
    kind text not null check (kind in ('own', 'invited')),
    name text not null,
    email text not null,
    organisation text not null,
    bio text not null,
    consent text not null check (consent in ('none', 'asked', 'given', 'declined')),
    consent_at timestamptz,
    link_hash text unique,
    added_at timestamptz not null,
    unique (cohort_id, email)
  )`,
  `create index on speaker (account_id)`,
  `create table session_speaker (
    session_id uuid not null references teaching_session on delete cascade,
    speaker_id uuid not null references speaker on delete cascade,
    primary key (session_id, speaker_id)
  )`,
  `create index on session_speaker (speaker_id)`,
  `create table material (
    id uuid primary key,
    session_id uuid not null references teaching_session on delete cascade,
    title text not null,
    file_id uuid references file,
    address text,
    added_by text not null,
    added_at timestamptz not null,
    check ((file_id is null) <> (address is null))
  )`,
  `create index on material (session_id)`,
  `create table programme_version (
    id uuid primary key,
    gathering_id uuid not null references gathering on delete cascade,
    version integer not null check (version > 0),
    content jsonb not null,
    hash text not null,
    published_at timestamptz not null,
    published_by uuid,
    unique (gathering_id, version)
  )`,
  `create trigger programme_version_is_immutable before update on programme_version for each statement execute function refuse_change()`,
  // The address itself is made from the server's secret, the account and this number; a new number makes a new address.
  `create table calendar_address (
    account_id uuid primary key references account on delete cascade,
    generation integer not null,
    made_at timestamptz not null
  )`,
];
