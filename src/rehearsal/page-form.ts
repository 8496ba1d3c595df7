import type { HTMLElement } from 'node-html-parser';
import type { Page } from './page.ts';

/** What somebody fills into a form: text, or a file to upload. */
export type Entry = string | File;
export type Entries = Readonly<Record<string, Entry>>;

/** A form filled in and ready to be sent, as a browser would send it. */
export interface FilledForm {
  readonly method: 'get' | 'post';
  readonly address: string;
  readonly body: FormData | URLSearchParams;
}

/** Which form of the page: one whose address ends like this, with this button, with all the fields that are to be filled in. */
export interface Choice {
  readonly action?: string;
  /** The button that is pressed, by its name and value. */
  readonly button?: readonly [name: string, value: string];
}

/** The page does not offer what somebody wants to do there. The message says what it offers instead. */
class NotOffered extends Error {}

/** Fills in a form of the page. What is not named keeps what the page holds. Throws NotOffered for fields and options that aren't there. */
export function fillIn(page: Page, entries: Entries, choice: Choice): FilledForm {
  const form = findForm(page, choice, Object.keys(entries));
  const held = fieldsOf(form);
  for (const [name, entry] of Object.entries(entries)) {
    const field = held.get(name);
    if (!field)
      throw new NotOffered(`the form at ${page.address} has no field ${name}, only ${[...held.keys()].join(', ')}`);
    if (field.options && typeof entry === 'string' && entry !== '' && !field.options.includes(entry)) {
      throw new NotOffered(
        `the field ${name} at ${page.address} does not offer ${entry}, only ${field.options.join(', ')}`,
      );
    }
    field.value = entry;
  }
  const pairs = [...held].flatMap(([name, { value }]): [string, Entry][] =>
    value === undefined ? [] : [[name, value]],
  );
  if (choice.button) pairs.push([...choice.button]);
  return {
    method: form.getAttribute('method')?.toLowerCase() === 'post' ? 'post' : 'get',
    address:
      (choice.button && buttonOf(form, choice.button, page)?.getAttribute('formaction')) ??
      form.getAttribute('action') ??
      page.address,
    body: form.getAttribute('enctype') === 'multipart/form-data' ? asMultipart(pairs) : asQuery(pairs, page),
  };
}

function findForm(page: Page, { action, button }: Choice, names: readonly string[]): HTMLElement {
  const forms = page.root.querySelectorAll('main form');
  const fitting = forms.filter(
    (form) =>
      (action === undefined ||
        new URL(form.getAttribute('action') ?? page.address, 'http://x').pathname.endsWith(action)) &&
      (button === undefined || buttonOf(form, button) !== undefined),
  );
  const [form, ...more] = fitting.filter((one) => names.every((name) => one.querySelector(`[name="${name}"]`)));
  if (form && (more.length === 0 || action !== undefined)) return form;
  // A form that lacks a field says so itself when it is filled in.
  if (!form && fitting.length === 1) return fitting[0]!;
  const offered = forms.map((one) => one.getAttribute('action') ?? 'itself').join(', ');
  const wanted = `${action ?? 'one'}${button ? ` with the button ${button.join('=')}` : ''}`;
  throw new NotOffered(
    `${page.address} («${page.title}») has ${fitting.length} forms for ${wanted}; its forms lead to: ${offered || 'nothing'}`,
  );
}

function buttonOf(form: HTMLElement, [name, value]: readonly [string, string], page?: Page): HTMLElement | undefined {
  const found = form
    .querySelectorAll('button')
    .find((one) => one.getAttribute('name') === name && one.getAttribute('value') === value);
  if (!found && page) throw new NotOffered(`no button ${name}=${value} at ${page.address}`);
  return found;
}

interface Field {
  value: Entry | undefined;
  readonly options?: string[];
}

function fieldsOf(form: HTMLElement): Map<string, Field> {
  const fields = new Map<string, Field>();
  for (const control of form.querySelectorAll('input, select, textarea')) {
    const name = control.getAttribute('name');
    if (name) addField(fields, name, control);
  }
  return fields;
}

function addField(fields: Map<string, Field>, name: string, control: HTMLElement): void {
  if (control.tagName === 'TEXTAREA') fields.set(name, { value: control.text });
  else if (control.tagName === 'SELECT') {
    const options = control.querySelectorAll('option');
    const chosen = options.find((option) => option.hasAttribute('selected')) ?? options[0];
    fields.set(name, {
      value: chosen?.getAttribute('value') ?? '',
      options: options.map((option) => option.getAttribute('value') ?? ''),
    });
  } else if (control.getAttribute('type') === 'radio' || control.getAttribute('type') === 'checkbox') {
    const field = fields.get(name) ?? { value: undefined, options: [] };
    const value = control.getAttribute('value') ?? 'on';
    field.options?.push(value);
    if (control.hasAttribute('checked')) field.value = value;
    fields.set(name, field);
  } else if (control.getAttribute('type') !== 'submit') {
    fields.set(name, {
      value: control.getAttribute('type') === 'file' ? undefined : (control.getAttribute('value') ?? ''),
    });
  }
}

function asMultipart(pairs: readonly [string, Entry][]): FormData {
  const data = new FormData();
  for (const [name, entry] of pairs) {
    if (typeof entry === 'string') data.append(name, entry);
    else data.append(name, entry, entry.name);
  }
  return data;
}

function asQuery(pairs: readonly [string, Entry][], page: Page): URLSearchParams {
  return new URLSearchParams(
    pairs.map(([name, entry]) => {
      if (typeof entry !== 'string') throw new NotOffered(`the form at ${page.address} takes no files`);
      return [name, entry];
    }),
  );
}
