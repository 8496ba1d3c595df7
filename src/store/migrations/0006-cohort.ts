/** Those who were admitted together: groups, members and what changes for them, and the leaders who own the projects. */
export const cohort: readonly string[] = [
  `create table cohort (
    id uuid primary key,
    call_id uuid not null unique references call,
    slug text not null unique,
    plan_id text not null,
    formed_at timestamptz not null,
    formed_by uuid
  )`,
  `create table study_group (
    id uuid primary key,
    cohort_id uuid not null references cohort on delete cascade,
    number integer not null check (number > 0),
    application_id uuid unique references application on delete set null,
    municipalities text[] not null,
    language_form text not null check (language_form in ('nb', 'nn')),
    unique (cohort_id, number)
  )`,
  `create table project_owner (
    group_id uuid primary key references study_group on delete cascade,
    account_id uuid not null references account,
    name text not null,
    title text not null,
    since timestamptz not null,
    invited_at timestamptz
  )`,
  `create index on project_owner (account_id)`,
  `create table member (
    id uuid primary key,
    cohort_id uuid not null references cohort on delete cascade,
    group_id uuid not null references study_group on delete cascade,
    account_id uuid not null references account,
    participant_id uuid references participant on delete set null,
    name text not null,
    municipality text not null,
    position text,
    service_area text,
    standing text not null check (standing in ('student', 'courseParticipant')),
    state text not null check (state in ('active', 'onLeave', 'withdrawn', 'replaced')),
    joined_on date not null,
    left_on date,
    replaces_id uuid references member on delete set null,
    invited_at timestamptz,
    unique (cohort_id, account_id)
  )`,
  `create index on member (group_id)`,
  `create index on member (account_id)`,
  `create table member_event (
    id uuid primary key,
    member_id uuid not null references member on delete cascade,
    kind text not null check (kind in ('joined', 'standing', 'leave', 'return', 'withdrawn', 'takenBack', 'replaced', 'moved', 'address')),
    from_code text,
    to_code text,
    by_admission boolean not null,
    takes_effect_on date not null,
    reason text not null,
    written_by uuid references account on delete set null,
    written_at timestamptz not null
  )`,
  `create index on member_event (member_id, written_at)`,
];
