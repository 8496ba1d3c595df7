/** Decisions in writing, the places that were offered and what was answered, and appeals. */
export const offers: readonly string[] = [
  // Who decided is not tied to the account: a decision is never changed, not even when the account goes.
  `create table decision (
    id uuid primary key,
    call_id uuid not null references call on delete cascade,
    application_id uuid not null references application on delete cascade,
    participant_id uuid references participant on delete cascade,
    kind text not null check (kind in ('offer', 'waiting', 'refusal', 'standing')),
    standing text check (standing in ('qualified', 'courseParticipant')),
    number text not null,
    content jsonb not null,
    hash text not null,
    made_by uuid,
    made_at timestamptz not null,
    unique (call_id, number),
    check ((kind = 'standing') = (participant_id is not null)),
    check ((kind = 'standing') = (standing is not null))
  )`,
  `create index on decision (application_id)`,
  `create index on decision (participant_id)`,
  `create trigger decision_is_immutable before update on decision for each statement execute function refuse_change()`,

  `create table offer (
    id uuid primary key,
    call_id uuid not null references call on delete cascade,
    application_id uuid not null unique references application on delete cascade,
    decision_id uuid not null references decision on delete cascade,
    source text not null check (source in ('first', 'reserve', 'order', 'appeal')),
    state text not null,
    answer_by date not null,
    offered_at timestamptz not null,
    answered_at timestamptz,
    reminded_at timestamptz
  )`,
  `create index on offer (call_id, state)`,
  `create table offer_answer (
    id uuid primary key,
    offer_id uuid not null references offer on delete cascade,
    kind text not null check (kind in ('accept', 'decline')),
    reason text not null,
    answered_by uuid references account on delete set null,
    answered_at timestamptz not null
  )`,
  `create index on offer_answer (offer_id, answered_at)`,
  `create table replacement (
    id uuid primary key,
    application_id uuid not null references application on delete cascade,
    left_id uuid not null references participant on delete cascade,
    came_id uuid references participant on delete cascade,
    reason text not null,
    replaced_at timestamptz not null
  )`,
  `create index on replacement (application_id)`,

  `create table reasons_request (
    id uuid primary key,
    decision_id uuid not null unique references decision on delete cascade,
    asked_at timestamptz not null,
    text text,
    answered_by uuid references account on delete set null,
    answered_at timestamptz
  )`,
  `create table appeal (
    id uuid primary key,
    decision_id uuid not null references decision on delete cascade,
    application_id uuid not null references application on delete cascade,
    state text not null,
    came_by text not null check (came_by in ('page', 'letter')),
    reached_on date not null,
    deadline_on date not null,
    received_on date not null,
    received_at timestamptz not null,
    settled_at timestamptz
  )`,
  `create index on appeal (application_id)`,
  `create unique index one_open_appeal_per_decision on appeal (decision_id) where state in ('late', 'received', 'passedOn')`,
  `create table appeal_text (
    id uuid primary key,
    appeal_id uuid not null references appeal on delete cascade,
    kind text not null check (kind in ('appeal', 'letIn', 'dismissal', 'change', 'upholding', 'board')),
    text text not null,
    written_by uuid references account on delete set null,
    written_at timestamptz not null
  )`,
  `create index on appeal_text (appeal_id, written_at)`,
];
