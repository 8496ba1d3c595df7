/** Long enough that a word in the typing is not asked for letter by letter. */
const pauseInMilliseconds = 150;

/**
 * A search whose results stand on its own page: they are shown while one types, by asking for the very page that the button asks
 * for and taking the results from it. Whatever goes wrong, what was shown stays, and the button does the same as before.
 */
function searchWhileTyping(form: HTMLFormElement, results: HTMLElement, status: HTMLElement | null): void {
  let asking = new AbortController();
  let pause: ReturnType<typeof setTimeout> | undefined;

  function stop(): void {
    asking.abort();
    clearTimeout(pause);
  }

  async function ask(): Promise<void> {
    asking = new AbortController();
    const { signal } = asking;
    const address = addressOf(form);
    const answer = await fetch(address, { signal });
    // A redirect leads away from the search: the session is over, say.
    if (!answer.ok || answer.redirected) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (signal.aborted) return;
    results.replaceChildren(...(page.getElementById(results.id)?.childNodes ?? []));
    // Reloading, and coming back, then shows the same; and an error after a choice keeps it.
    history.replaceState(history.state, '', address);
    if (status) status.textContent = results.querySelector('h2')?.textContent ?? '';
  }

  form.addEventListener('input', () => {
    stop();
    pause = setTimeout(() => void ask().catch(() => undefined), pauseInMilliseconds);
  });
  form.addEventListener('submit', stop);
}

function addressOf(form: HTMLFormElement): string {
  const fields = [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));
  return `${form.action}?${new URLSearchParams(fields)}`;
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-results]')) {
  const results = document.getElementById(form.dataset['results'] ?? '');
  if (results) searchWhileTyping(form, results, form.querySelector('[role="status"]'));
}

export {};
