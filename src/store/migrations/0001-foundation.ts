/** People and sign-in, the log, mail, files, jobs. Sign-in's own tables use `timestamp` because its library wants Date values. */
export const foundation: readonly string[] = [
  `create table account (
    id uuid primary key,
    name text not null,
    email text not null unique,
    email_verified boolean not null default false,
    image text,
    language text not null default 'nb' check (language in ('nb', 'nn', 'en')),
    fictional boolean not null default false,
    created_at timestamp not null,
    updated_at timestamp not null
  )`,
  `create table account_identity (
    id uuid primary key,
    account_id text not null,
    provider_id text not null,
    user_id uuid not null references account on delete cascade,
    access_token text,
    refresh_token text,
    id_token text,
    access_token_expires_at timestamp,
    refresh_token_expires_at timestamp,
    scope text,
    password text,
    created_at timestamp not null,
    updated_at timestamp not null,
    unique (provider_id, account_id)
  )`,
  `create index on account_identity (user_id)`,
  `create table session (
    id uuid primary key,
    token text not null unique,
    user_id uuid not null references account on delete cascade,
    expires_at timestamp not null,
    ip_address text,
    user_agent text,
    created_at timestamp not null,
    updated_at timestamp not null
  )`,
  `create index on session (user_id)`,
  // Its ids are not all UUIDs: the sign-in library reserves rows under a hash, to do some things once.
  `create table sign_in_verification (
    id text primary key,
    identifier text not null,
    value text not null,
    expires_at timestamp not null,
    created_at timestamp not null,
    updated_at timestamp not null
  )`,
  `create index on sign_in_verification (identifier)`,
  `create table role_grant (
    account_id uuid not null references account on delete cascade,
    role text not null check (role in ('coordinator', 'teacher', 'supervisor', 'examiner')),
    granted_at timestamptz not null,
    primary key (account_id, role)
  )`,

  `create table log_entry (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    actor_kind text not null check (actor_kind in ('account', 'link', 'system')),
    actor_id uuid,
    action text not null,
    subject_kind text not null,
    subject_id text not null,
    details jsonb not null default '{}'
  )`,
  `create index on log_entry (subject_kind, subject_id, id)`,
  `create function refuse_change() returns trigger language plpgsql as
    $$ begin raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege'; end $$`,
  `create trigger log_entry_is_append_only before update or delete or truncate on log_entry
    for each statement execute function refuse_change()`,

  `create table mail (
    id uuid primary key,
    dedupe_key text not null unique,
    recipient text not null,
    language text not null check (language in ('nb', 'nn', 'en')),
    subject text not null,
    body text not null,
    created_at timestamptz not null,
    next_attempt_at timestamptz,
    attempts integer not null default 0,
    sent_at timestamptz
  )`,
  `create index on mail (next_attempt_at) where next_attempt_at is not null`,
  `create index on mail (created_at)`,

  `create table file (
    id uuid primary key,
    name text not null,
    media_type text not null,
    bytes integer not null,
    sha256 text not null,
    content bytea not null,
    created_at timestamptz not null
  )`,

  `create table job (
    id uuid primary key,
    dedupe_key text not null unique,
    kind text not null,
    subject_id text not null,
    due_at timestamptz,
    attempts integer not null default 0,
    last_error text,
    done_at timestamptz
  )`,
  `create index on job (due_at) where due_at is not null`,
];
