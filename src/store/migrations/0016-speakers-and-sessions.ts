/** Speakers are written to in a language of their own; a session that people know of is taken out without what hangs on it being lost. */
export const speakersAndSessions: readonly string[] = [
  `alter table speaker add column language text not null default 'nb' check (language in ('nb', 'nn', 'en'))`,
  `alter table teaching_session add column removed_at timestamptz`,
];
