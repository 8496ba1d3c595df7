/** Long enough after the last letter that a sentence is not kept word by word. */
const pauseInMilliseconds = 5000;

/**
 * Keeps what is being written, by sending the very form that the button sends, without its file. Whatever goes wrong, the page says
 * that it is not kept, and the button does the same as before.
 */
function keepWhileTyping(form: HTMLFormElement): void {
  const base = form.querySelector<HTMLInputElement>('input[name="base"]');
  const status = form.querySelector<HTMLElement>('[data-kept]');
  let pause: ReturnType<typeof setTimeout> | undefined;
  let keeping = Promise.resolve();

  function say(text: string | undefined): void {
    if (status && text !== undefined && status.textContent !== text) status.textContent = text;
  }

  async function keep(): Promise<void> {
    const fields = [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    );
    const body = new URLSearchParams([...fields, ['stille', 'ja']]);
    const answer = await fetch(form.action, { method: 'POST', body });
    const { kept, base: next }: { kept?: boolean; base?: string } = answer.redirected ? {} : await answer.json();
    if (kept && next && base) base.value = next;
    say(kept ? status?.dataset['kept'] : status?.dataset['notKept']);
  }

  // One after the other: each begins with what the one before has kept.
  function queue(): void {
    keeping = keeping.then(keep).catch(() => say(status?.dataset['notKept']));
  }

  form.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === 'file') return;
    clearTimeout(pause);
    pause = setTimeout(queue, pauseInMilliseconds);
  });
  form.addEventListener('submit', () => clearTimeout(pause));
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-keeps-draft]')) keepWhileTyping(form);

export {};
