/** Which cards of the library a session is built from, by their ids. The library is files, so nothing here can point at it. */
export const sessionCards: readonly string[] = [
  `alter table teaching_session add column cards text[] not null default '{}'`,
];
