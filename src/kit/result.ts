/** What a decision or a deed comes to: a value, or the reason why not. Expected refusals are values, never exceptions. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: E };

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function refused<E>(reason: E): { readonly ok: false; readonly reason: E } {
  return { ok: false, reason };
}
