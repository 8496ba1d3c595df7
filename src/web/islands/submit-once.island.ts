/** After this long a form may be sent again: an answer that was a download leaves the page as it was. */
const patienceInMilliseconds = 4000;

const sent = new WeakSet<HTMLFormElement>();

function release(form: HTMLFormElement): void {
  sent.delete(form);
  for (const button of form.querySelectorAll('button[aria-busy]')) button.removeAttribute('aria-busy');
}

// The server tolerates a deed that arrives twice; this only spares people the second answer to a double click.
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.method !== 'post' || event.defaultPrevented) return;
  if (sent.has(form)) {
    event.preventDefault();
    return;
  }
  sent.add(form);
  event.submitter?.setAttribute('aria-busy', 'true');
  setTimeout(() => release(form), patienceInMilliseconds);
});

addEventListener('pageshow', ({ persisted }) => {
  if (persisted) for (const form of document.forms) release(form);
});

export {};
