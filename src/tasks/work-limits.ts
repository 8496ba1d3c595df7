/** How many files may lie with one piece of work, and how large each may be. */
export const filesLimit = 10;
export const fileBytes = 10 * 1024 * 1024;
