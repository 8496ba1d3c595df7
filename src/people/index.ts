export {
  accountIdsWithRole,
  accountNames,
  accountsById,
  ensureAccount,
  findAccount,
  findAccountByEmail,
  renameAccount,
  roles,
  type Account,
  type Role,
} from './account.store.ts';
export { appoint } from './appoint.action.ts';
export { createSignIn, type SignIn } from './sign-in.ts';
export { emailField } from './sign-in.form.ts';
export { signInRoutes, withCookies } from './sign-in.routes.tsx';
export { peopleMessages } from './messages/index.ts';
