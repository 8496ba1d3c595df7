/** Who was where: checking in, what the school has marked, and absence that was asked for beforehand. */
export const attendance: readonly string[] = [
  `create table check_in (
    session_id uuid primary key references teaching_session on delete cascade,
    secret text not null,
    opened_by uuid,
    opened_at timestamptz not null,
    closed_at timestamptz
  )`,
  `create index on check_in (opened_at)`,
  `create table attendance (
    session_id uuid not null references teaching_session on delete cascade,
    member_id uuid not null references member on delete cascade,
    state text not null check (state in ('present', 'late', 'absent', 'excused')),
    source text not null check (source in ('code', 'teacher', 'coordinator', 'request')),
    arrived_at timestamptz,
    marked_by uuid,
    marked_at timestamptz not null,
    primary key (session_id, member_id)
  )`,
  `create index on attendance (member_id)`,
  `create table attendance_note (
    id uuid primary key,
    session_id uuid not null references teaching_session on delete cascade,
    member_id uuid not null references member on delete cascade,
    from_state text,
    to_state text not null,
    reason text not null,
    written_by uuid references account on delete set null,
    written_at timestamptz not null
  )`,
  `create index on attendance_note (member_id, written_at)`,
  `create table absence_request (
    id uuid primary key,
    member_id uuid not null references member on delete cascade,
    kind text not null check (kind in ('health', 'family', 'work', 'other')),
    text text not null,
    state text not null check (state in ('asked', 'granted', 'refused', 'takenBack')),
    asked_at timestamptz not null,
    answer text,
    answered_by uuid references account on delete set null,
    answered_at timestamptz
  )`,
  `create index on absence_request (member_id)`,
  `create table absence_request_session (
    request_id uuid not null references absence_request on delete cascade,
    session_id uuid not null references teaching_session on delete cascade,
    primary key (request_id, session_id)
  )`,
  `create index on absence_request_session (session_id)`,
];
