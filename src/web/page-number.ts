/** A page's number from an address, within what there is. */
export function pageNumber(text: string | undefined, pages: number): number | undefined {
  const number = Number(text);
  return Number.isInteger(number) && number >= 1 ? Math.min(number, Math.max(1, pages)) : undefined;
}
