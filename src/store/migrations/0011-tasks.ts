/** Work between gatherings: what is to be done, what people write for it, what they hand in, and what they are answered. */
export const tasks: readonly string[] = [
  `create table task (
    id uuid primary key,
    cohort_id uuid not null references cohort on delete cascade,
    after_gathering integer not null check (after_gathering > 0),
    state text not null check (state in ('draft', 'set', 'closed', 'withdrawn')),
    done_by text not null check (done_by in ('member', 'group')),
    card text,
    title jsonb not null,
    text jsonb not null,
    outcomes text[] not null,
    due_at timestamptz not null,
    previous_due_at timestamptz,
    changed_at timestamptz not null,
    set_at timestamptz,
    end_reason text
  )`,
  `create index on task (cohort_id, after_gathering)`,
  // What was handed in last and first stands here once more, so that the work of a whole cohort is read at a glance.
  `create table task_work (
    id uuid primary key,
    task_id uuid not null references task on delete cascade,
    member_id uuid references member on delete cascade,
    group_id uuid references study_group on delete cascade,
    state text not null check (state in ('begun', 'handedIn', 'answered', 'askedForMore')),
    version integer not null,
    read_version integer not null,
    first_at timestamptz,
    first_due_at timestamptz,
    handed_in_at timestamptz,
    excerpt text not null,
    unique (task_id, member_id),
    unique (task_id, group_id),
    check ((member_id is null) <> (group_id is null))
  )`,
  `create index on task_work (member_id)`,
  `create index on task_work (group_id)`,
  // One that was kept while somebody was typing is quiet: the next ones make it superfluous after a day.
  `create table task_draft (
    id uuid primary key,
    work_id uuid not null references task_work on delete cascade,
    number integer not null check (number > 0),
    text text not null,
    link text not null,
    quiet boolean not null,
    written_by uuid references member on delete set null,
    written_at timestamptz not null,
    unique (work_id, number)
  )`,
  // Who handed it in is not tied to the member: what was handed in is never changed, not even when somebody goes.
  `create table handed_in (
    id uuid primary key,
    work_id uuid not null references task_work on delete cascade,
    version integer not null check (version > 0),
    text text not null,
    link text not null,
    files jsonb not null,
    due_at timestamptz not null,
    hash text not null,
    handed_in_by uuid not null,
    handed_in_at timestamptz not null,
    unique (work_id, version)
  )`,
  `create trigger handed_in_is_immutable before update on handed_in for each statement execute function refuse_change()`,
  // One that was handed in stays when it is taken away: what was handed in has it still.
  `create table task_file (
    id uuid primary key,
    work_id uuid not null references task_work on delete cascade,
    file_id uuid not null references file,
    added_by uuid references member on delete set null,
    added_at timestamptz not null,
    taken_away_at timestamptz
  )`,
  `create index on task_file (work_id)`,
  `create index on task_file (file_id)`,
  `create table task_answer (
    id uuid primary key,
    work_id uuid not null references task_work on delete cascade,
    version integer not null,
    kind text not null check (kind in ('answer', 'askForMore')),
    text text not null,
    written_by uuid references account on delete set null,
    written_at timestamptz not null,
    unique (work_id, version)
  )`,
  `create table task_reminder (
    task_id uuid not null references task on delete cascade,
    member_id uuid not null references member on delete cascade,
    on_day date not null,
    primary key (task_id, member_id, on_day)
  )`,
  `create index on task_reminder (member_id)`,
];
