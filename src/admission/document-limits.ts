/** How many documents one participant may have, and how large each may be. */
export const documentLimit = 5;
export const documentBytes = 10 * 1024 * 1024;
