/**
 * What people think back on. A journal belongs to its account and goes with it. Of an evaluation nothing is kept by person: one row
 * holds who has answered, how many said what, and the free texts, each sorted by itself, so that not even the order of coming, nor
 * when a row was written, ties an answer to anybody.
 */
export const reflection: readonly string[] = [
  `create table journal_entry (
    id uuid primary key,
    account_id uuid not null references account on delete cascade,
    cohort_id uuid references cohort on delete set null,
    session_id uuid references teaching_session on delete set null,
    thread text not null check (thread in ('free', 'role')),
    prompt text,
    text text not null,
    written_at timestamptz not null,
    changed_at timestamptz not null
  )`,
  `create index on journal_entry (account_id, written_at)`,
  `create table shared_passage (
    id uuid primary key,
    entry_id uuid not null references journal_entry on delete cascade,
    cohort_id uuid not null references cohort on delete cascade,
    group_id uuid references study_group on delete cascade,
    text text not null,
    text_hash text not null,
    shared_at timestamptz not null
  )`,
  `create unique index one_share_of_a_passage on shared_passage (entry_id, text_hash)`,
  `create index on shared_passage (cohort_id, shared_at)`,
  `create table outcome_rating (
    member_id uuid not null references member on delete cascade,
    outcome text not null,
    moment text not null,
    level integer not null check (level between 1 and 9),
    reason text not null,
    rated_at timestamptz not null,
    primary key (member_id, outcome, moment)
  )`,
  `create table evaluation (
    id uuid primary key,
    cohort_id uuid not null references cohort on delete cascade,
    gathering_number integer not null,
    answered text[] not null,
    counts jsonb not null,
    texts jsonb not null,
    unique (cohort_id, gathering_number)
  )`,
];
