/** The address of a page of a call's selection, without the language's prefix. */
export function selectionPath(callId: string, page = ''): string {
  return `/skole/opptak/${callId}/trekning${page === '' ? '' : `/${page}`}`;
}
