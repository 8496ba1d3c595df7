/** Changes in somebody's part in a cohort may be decided ahead; until their day they wait among what has happened. */
export const plannedChanges: readonly string[] = [
  `alter table member_event add column state text not null default 'done' check (state in ('planned', 'done', 'calledOff'))`,
  `alter table member_event alter column state drop default`,
];
