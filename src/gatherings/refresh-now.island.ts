/**
 * What is on now stays right while the page lies open in a lecture hall: each minute the part that says it is fetched anew.
 * Without script a reload does the same. Nothing moves under somebody who has the focus in it.
 */
const minute = 60_000;

setInterval(() => void refresh(), minute);
document.addEventListener('visibilitychange', () => void refresh());

async function refresh(): Promise<void> {
  const shown = document.querySelector('[data-refreshes]');
  if (!shown || document.hidden || shown.contains(document.activeElement)) return;
  const fresh = await fetchShown(shown.id);
  if (fresh && fresh.innerHTML !== shown.innerHTML) shown.replaceWith(fresh);
}

/** The same part of the page as the server has it now; undefined where it can't be reached, or has another page to show. */
async function fetchShown(id: string): Promise<Element | undefined> {
  try {
    const response = await fetch(location.href, { redirect: 'error' });
    if (!response.ok) return undefined;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    return page.getElementById(id) ?? undefined;
  } catch {
    // No network just now: what stands there is the best there is, and the next minute tries again.
    return undefined;
  }
}
