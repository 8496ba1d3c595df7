import { checkFairness, verifyProtocol, type Check, type Verdict } from '../draw/index.island.ts';

/**
 * «Check the draw»: fetches the protocol that everybody can download and looks at all of it here, in the visitor's own browser.
 * Nothing is sent anywhere. The page holds every sentence already, in its language; this only chooses among them.
 */
for (const box of document.querySelectorAll<HTMLElement>('[data-draw-check]')) {
  const form = box.querySelector('form');
  // Without script there is another way to check, and no button that does nothing.
  for (const part of box.querySelectorAll<HTMLElement>('[data-with-script]')) part.hidden = false;
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    void check(box, form);
  });
}

async function check(box: HTMLElement, form: HTMLFormElement): Promise<void> {
  show(box, 'checking');
  const typed = new FormData(form).get('commitment');
  const commitment = typeof typed === 'string' ? typed.replaceAll(/\s/g, '').toLowerCase() : '';
  try {
    const response = await fetch(box.dataset['drawCheck'] ?? '');
    if (!response.ok) throw new Error(`the protocol could not be fetched: ${response.status}`);
    const verdict = verifyProtocol(await response.json(), {
      ...(commitment === '' ? {} : { commitment }),
      practice: box.dataset['practice'] !== undefined,
      checkFairness,
    });
    tell(box, verdict);
  } catch {
    show(box, 'failed');
  }
}

function tell(box: HTMLElement, { right, checks }: Verdict): void {
  for (const one of checks) tellCheck(box, one);
  const list = box.querySelector<HTMLElement>('[data-checks]');
  if (list) list.hidden = false;
  show(box, right ? 'right' : 'wrong');
}

function tellCheck(box: HTMLElement, { name, state, findings }: Check): void {
  const line = box.querySelector<HTMLElement>(`[data-check="${name}"]`);
  if (!line) return;
  line.dataset['state'] = state;
  for (const text of line.querySelectorAll<HTMLElement>('[data-when]')) text.hidden = text.dataset['when'] !== state;
  const details = line.querySelector('[data-findings]');
  const told = state === 'wrong' ? findings.slice(0, 5) : [];
  details?.replaceChildren(
    ...told.map(({ path, expected, found }) => {
      const item = document.createElement('li');
      const values = expected === undefined && found === undefined ? '' : `: ${expected ?? '–'} ≠ ${found ?? '–'}`;
      item.textContent = `${path}${values}`;
      return item;
    }),
  );
}

/** One sentence about the whole, read out when it changes. */
function show(box: HTMLElement, what: 'checking' | 'right' | 'wrong' | 'failed'): void {
  for (const text of box.querySelectorAll<HTMLElement>('[data-verdict]'))
    text.hidden = text.dataset['verdict'] !== what;
}
