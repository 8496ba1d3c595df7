import type { AppContext } from './context.ts';

/** `signIn`: nobody is signed in, and somebody might be allowed. `notFound`: whether it exists is not for this visitor to know. */
export type Verdict = 'yes' | 'signIn' | 'forbidden' | 'notFound';

/** Who may use a route. The default is no: a route without a permission can't be written down. */
export interface Permission {
  readonly name: string;
  allows(c: AppContext): Verdict | Promise<Verdict>;
}

export const anyone: Permission = { name: 'anyone', allows: () => 'yes' };

export const signedIn: Permission = {
  name: 'signedIn',
  allows: (c) => (c.var.visitor.account ? 'yes' : 'signIn'),
};

/** Everybody to whom the school has granted the role. */
export function role(name: string): Permission {
  return {
    name: `role:${name}`,
    allows({ var: { visitor } }) {
      if (!visitor.account) return 'signIn';
      return visitor.roles.has(name) ? 'yes' : 'forbidden';
    },
  };
}

export interface Route {
  readonly method: 'get' | 'post';
  /** Without language prefix, path words in bokmål, like `/soknad/:id/kommune`. */
  readonly path: string;
  readonly may: Permission;
  readonly handle: (c: AppContext) => Response | Promise<Response>;
  /** The largest body that it takes, in bytes; forms without files need no more than the default. */
  readonly bodyLimit?: number;
  /** How often one visitor may use it: for sign-in and others that send mail or take uploads. */
  readonly rate?: { readonly times: number; readonly seconds: number };
}

export function get(path: string, may: Permission, handle: Route['handle']): Route {
  return { method: 'get', path, may, handle };
}

export function post(
  path: string,
  may: Permission,
  handle: Route['handle'],
  limits: Pick<Route, 'bodyLimit' | 'rate'> = {},
): Route {
  return { method: 'post', path, may, handle, ...limits };
}
