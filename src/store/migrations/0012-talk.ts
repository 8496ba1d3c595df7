/** What people of a cohort say to each other, and what the school tells many at a time. It goes with the cohort. */
export const talk: readonly string[] = [
  `create table thread (
    id uuid primary key,
    cohort_id uuid not null references cohort on delete cascade,
    kind text not null check (kind in ('gathering', 'session', 'free')),
    gathering_number integer check (gathering_number > 0),
    session_id uuid references teaching_session on delete set null,
    title text not null,
    state text not null check (state in ('open', 'closed')),
    started_by uuid references account on delete set null,
    started_at timestamptz not null,
    posts integer not null check (posts >= 0),
    last_at timestamptz not null,
    check (kind = 'free' or gathering_number is not null)
  )`,
  `create index on thread (cohort_id, last_at desc)`,
  `create unique index one_thread_of_a_session on thread (session_id) where kind = 'session'`,
  `create unique index one_thread_of_a_gathering on thread (cohort_id, gathering_number) where kind = 'gathering'`,
  `create table post (
    id uuid primary key,
    thread_id uuid not null references thread on delete cascade,
    number integer not null check (number > 0),
    author_id uuid references account on delete set null,
    text text not null,
    state text not null check (state in ('shown', 'takenBack', 'removed')),
    answers_id uuid references post on delete set null,
    written_at timestamptz not null,
    edited_at timestamptz,
    removal_reason text,
    unique (thread_id, number),
    check (state = 'shown' or text = '')
  )`,
  `create index on post (author_id)`,
  `create index on post (answers_id) where answers_id is not null`,
  `create table thread_reader (
    thread_id uuid not null references thread on delete cascade,
    account_id uuid not null references account on delete cascade,
    follows boolean not null,
    read_to integer not null,
    primary key (thread_id, account_id)
  )`,
  `create index on thread_reader (account_id)`,
  `create table announcement (
    id uuid primary key,
    cohort_id uuid not null references cohort on delete cascade,
    audience text not null check (audience in ('all', 'members', 'students', 'courseParticipants', 'owners', 'teachers', 'groups')),
    group_ids uuid[] not null,
    title jsonb not null,
    text jsonb not null,
    sent_by uuid references account on delete set null,
    sent_at timestamptz not null
  )`,
  `create index on announcement (cohort_id, sent_at desc)`,
  // Whoever came later and reads it then has not been told by mail.
  `create table announcement_reader (
    announcement_id uuid not null references announcement on delete cascade,
    account_id uuid not null references account on delete cascade,
    told boolean not null,
    opened_at timestamptz,
    primary key (announcement_id, account_id)
  )`,
  `create index on announcement_reader (account_id)`,
];
