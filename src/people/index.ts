export {
  accountIdsWithRole,
  accountNames,
  accountsById,
  accountsInRole,
  changeAddress,
  ensureAccount,
  findAccount,
  findAccountByEmail,
  hasAnyRole,
  renameAccount,
  roles,
  type Account,
  type Role,
} from './account.store.ts';
export { appoint, appointIn } from './appoint.action.ts';
export { createSignIn, type SignIn } from './sign-in.ts';
export { emailField } from './sign-in.form.ts';
export { signInRoutes, withCookies } from './sign-in.routes.tsx';
export { peopleMessages } from './messages/index.ts';
