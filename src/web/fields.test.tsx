import type { VNode } from 'preact';
import { parse } from 'node-html-parser';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { ErrorSummary } from './feedback.view.tsx';
import {
  CheckboxField,
  CheckboxGroup,
  DateField,
  fieldId,
  FileField,
  RadioGroup,
  SelectField,
  TextArea,
  TextField,
  type FieldProps,
} from './fields.view.tsx';
import { WordsFields } from './words-fields.view.tsx';

const options = [
  { value: 'a', label: 'Alene' },
  { value: 's', label: 'Sammen', hint: 'Én leder søknaden.' },
];

const kinds: readonly (readonly [string, string, (props: FieldProps) => VNode])[] = [
  ['a text field', 'input', (props) => <TextField {...props} />],
  ['a text area', 'textarea', (props) => <TextArea {...props} />],
  ['a date', 'input[type=date]', (props) => <DateField {...props} />],
  ['a file', 'input[type=file]', (props) => <FileField {...props} />],
  ['a select', 'select', (props) => <SelectField {...props} options={options} />],
  ['a checkbox', 'input[type=checkbox]', (props) => <CheckboxField {...props} />],
];

function rendered(vnode: VNode) {
  return parse(renderToString(vnode));
}

describe.each(kinds)('%s', (_, selector, kind) => {
  it('is tied to its label', () => {
    const page = rendered(kind({ name: 'navn', label: 'Navn' }));
    expect(page.querySelector('label')?.getAttribute('for')).toBe(page.querySelector(selector)?.id);
    expect(page.querySelector(selector)?.getAttribute('name')).toBe('navn');
  });

  it('is described by its hint and its error, in this order, and marked as invalid', () => {
    const page = rendered(kind({ name: 'navn', label: 'Navn', hint: 'Som på kursbeviset.', error: 'Skriv navnet.' }));
    const control = page.querySelector(selector);
    expect(control?.getAttribute('aria-invalid')).toBe('true');
    const texts = control
      ?.getAttribute('aria-describedby')
      ?.split(' ')
      .map((id) => page.querySelector(`#${id}`)?.text);
    expect(texts).toEqual(['Som på kursbeviset.', 'Skriv navnet.']);
  });

  it('says nothing of errors while it is in order', () => {
    const control = rendered(kind({ name: 'navn', label: 'Navn' })).querySelector(selector);
    expect(control?.hasAttribute('aria-invalid')).toBe(false);
    expect(control?.hasAttribute('aria-describedby')).toBe(false);
  });

  it('tells that it may be left empty where it may', () => {
    const page = rendered(kind({ name: 'navn', label: 'Navn', optionalText: 'valgfritt' }));
    expect(page.querySelector('label')?.text).toBe('Navn (valgfritt)');
  });
});

describe('what was typed', () => {
  it('comes back in each kind of field', () => {
    const value = 'Á & <b>';
    expect(
      rendered(<TextField name="n" label="N" value={value} />)
        .querySelector('input')
        ?.getAttribute('value'),
    ).toBe(value);
    expect(rendered(<TextArea name="n" label="N" value={value} />).querySelector('textarea')?.text).toBe(value);
    const select = rendered(<SelectField name="n" label="N" value="s" options={options} emptyText="Velg" />);
    expect(select.querySelectorAll('option[selected]').map((option) => option.getAttribute('value'))).toEqual(['s']);
    const radios = rendered(<RadioGroup name="n" label="N" value="s" options={options} />);
    expect(radios.querySelectorAll('input[checked]').map((radio) => radio.getAttribute('value'))).toEqual(['s']);
    expect(rendered(<CheckboxField name="n" label="N" checked />).querySelector('input[checked]')).not.toBeNull();
  });
});

describe('a select', () => {
  it('groups its options under names of their own, and shows what was chosen in any of them', () => {
    const groups = [
      { label: 'Først', options: [{ value: 'x', label: 'X' }] },
      { label: 'Så', options },
    ];
    const select = rendered(<SelectField name="n" label="N" value="s" options={groups} emptyText="Velg" />);
    const named = select
      .querySelectorAll('optgroup')
      .map((group) => [
        group.getAttribute('label'),
        ...group.querySelectorAll('option').map((option) => option.getAttribute('value')),
      ]);
    expect(named).toEqual([
      ['Først', 'x'],
      ['Så', 'a', 's'],
    ]);
    expect(select.querySelectorAll('option[selected]').map((option) => option.getAttribute('value'))).toEqual(['s']);
  });
});

describe('a group of radio buttons', () => {
  const group = rendered(<RadioGroup name="maate" label="Hvordan?" hint="Velg én." error="Velg." options={options} />);

  it('is named by its legend and described by hint and error', () => {
    expect(group.querySelector('fieldset > legend')?.text).toBe('Hvordan?');
    const ids = group.querySelector('fieldset')?.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(ids.map((id) => group.querySelector(`#${id}`)?.text)).toEqual(['Velg én.', 'Velg.']);
  });

  it('is the one that is marked as invalid, since a single choice cannot be', () => {
    expect(group.querySelectorAll('[aria-invalid=true]').map((element) => element.getAttribute('role'))).toEqual([
      'radiogroup',
    ]);
  });

  it('gives each choice its own id, label and hint', () => {
    const radios = group.querySelectorAll('input');
    expect(new Set(radios.map((radio) => radio.id)).size).toBe(options.length);
    expect(radios.map((radio) => group.querySelector(`label[for=${radio.id}]`)?.text)).toEqual(['Alene', 'Sammen']);
    expect(group.querySelector(`#${radios[1]?.getAttribute('aria-describedby')}`)?.text).toBe('Én leder søknaden.');
  });

  it('keeps the hint of its first choice apart from its own', () => {
    const hinted = options.map((one) => ({ ...one, hint: `Hjelp til ${one.value}` }));
    const both = rendered(<RadioGroup name="maate" label="Hvordan?" hint="Velg én." options={hinted} />);
    const ids = both.querySelectorAll('[id]').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const radios = both.querySelectorAll('input');
    expect(radios.map((radio) => both.querySelector(`#${radio.getAttribute('aria-describedby')}`)?.text)).toEqual([
      'Hjelp til a',
      'Hjelp til s',
    ]);
  });
});

describe('a group of things to tick', () => {
  const things = [
    { name: 'pilar.teori', label: 'Teori', checked: true },
    { name: 'pilar.like', label: 'Likemannslæring', checked: false },
  ];
  const group = rendered(<CheckboxGroup name="pilarer" label="Pilarer" error="Velg minst én." options={things} />);

  it('sends each under its own name, and shows which are ticked', () => {
    const boxes = group.querySelectorAll('input[type=checkbox]');
    expect(boxes.map((box) => [box.getAttribute('name'), box.hasAttribute('checked')])).toEqual([
      ['pilar.teori', true],
      ['pilar.like', false],
    ]);
    expect(boxes.map((box) => group.querySelector(`label[for=${box.id}]`)?.text)).toEqual(['Teori', 'Likemannslæring']);
  });

  it('leads from the error summary to the first of them', () => {
    expect(group.querySelector('input')?.id).toBe(fieldId('pilarer'));
    expect(group.querySelector(`#${fieldId('pilarer')}-feil`)?.text).toBe('Velg minst én.');
  });
});

describe('the error summary', () => {
  it('is not there when nothing is wrong', () => {
    expect(renderToString(<ErrorSummary language="nb" errors={[]} />)).toBe('');
  });

  it('leads to each field, also to the first choice of a group and to names with dots', () => {
    const errors = [
      { field: 'maate', message: 'Velg.' },
      { field: 'deltaker.2.navn', message: 'Skriv navnet.' },
    ];
    const page = rendered(
      <>
        <ErrorSummary language="nb" errors={errors} />
        <RadioGroup name="maate" label="Hvordan?" options={options} />
        <TextField name="deltaker.2.navn" label="Navn" />
      </>,
    );
    const targets = page.querySelectorAll('[role=alert] a').map((link) => link.getAttribute('href')?.slice(1));
    expect(targets).toEqual(errors.map((error) => fieldId(error.field)));
    expect(targets.map((id) => page.querySelectorAll(`#${id}`).length)).toEqual([1, 1]);
  });

  it('can be given focus and is named by its heading', () => {
    const summary = rendered(<ErrorSummary language="nn" errors={[{ field: 'a', message: 'A' }]} />).querySelector(
      '[role=alert]',
    );
    expect(summary?.getAttribute('tabindex')).toBe('-1');
    expect(summary?.querySelector(`#${summary.getAttribute('aria-labelledby')}`)?.text).toBe('Éin ting må rettast');
  });
});

describe('a text in several languages', () => {
  const title = { language: 'nb', name: 'title', label: 'Tittel', required: true, maxLength: 200 } as const;

  it('asks for bokmål, and has the two others out of sight until somebody wants them', () => {
    const page = rendered(<WordsFields {...title} typed={{ 'title.nb': 'Åpning' }} errors={[]} />);
    expect(page.querySelector('input[name="title.nb"]')?.attributes).toMatchObject({ value: 'Åpning', required: '' });
    expect(page.querySelector('details summary')?.text).toBe('På nynorsk og engelsk: Tittel');
    const hidden = page.querySelectorAll('details input');
    expect(hidden.map((input) => input.getAttribute('name'))).toEqual(['title.nn', 'title.en']);
    expect(hidden.every((input) => input.getAttribute('required') === undefined)).toBe(true);
  });

  it.each([
    ['is written', { 'title.en': 'Opening' }, []],
    ['has something wrong', {}, [{ field: 'title.nn', message: 'For lang' }]],
  ])('shows all three where another %s', (_, typed, errors) => {
    const page = rendered(<WordsFields {...title} typed={typed} errors={errors} />);
    expect(page.querySelector('details')).toBe(null);
    expect(page.querySelectorAll('input')).toHaveLength(3);
    expect(page.querySelectorAll('.ds-validation-message').map(({ text }) => text)).toEqual(
      errors.map(({ message }) => message),
    );
  });
});
