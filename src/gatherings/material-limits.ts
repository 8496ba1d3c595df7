/** How many files and links one session may have, and how large a file may be. */
export const materialLimit = 40;
export const materialBytes = 25 * 1024 * 1024;
