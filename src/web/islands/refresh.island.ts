/**
 * A part of a page that is to stay as it is on the server, like a count of who has come: it is fetched with the page every few seconds
 * and put in place of what is there, without disturbing the rest. Whatever goes wrong, what was shown stays. When the part is no longer
 * on the page, the page is shown anew.
 */
function keepFresh(part: HTMLElement, seconds: number): void {
  async function refresh(): Promise<void> {
    const answer = await fetch(location.href);
    if (!answer.ok || answer.redirected) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.getElementById(part.id);
    if (!fresh) location.reload();
    else if (fresh.innerHTML !== part.innerHTML) part.replaceChildren(...fresh.childNodes);
  }

  setInterval(() => {
    if (document.visibilityState === 'visible') void refresh().catch(() => undefined);
  }, seconds * 1000);
}

for (const part of document.querySelectorAll<HTMLElement>('[data-refresh-seconds]')) {
  const seconds = Number(part.dataset['refreshSeconds']);
  if (seconds > 0) keepFresh(part, seconds);
}

export {};
