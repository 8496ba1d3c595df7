/** A Chromium that starts; without one, what was tried and what to do. */
export function findBrowser(): Promise<{ readonly path?: string; readonly missing?: string }>;
