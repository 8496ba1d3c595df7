/** The passages of a text: what stands between empty lines. These are what somebody shares, one by one. */
export function passagesOf(text: string): string[] {
  return text
    .split(/\n\s*\n/u)
    .map((passage) => passage.trim())
    .filter((passage) => passage !== '');
}
