import { parse } from 'node-html-parser';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { Language } from '../kit/language.ts';
import { stylePageMessages } from './messages/style-page/index.ts';
import { sampleYear } from './style-samples.view.tsx';
import { YearLine, type YearMark } from './year-line.view.tsx';

const texts = stylePageMessages('nb');

function line(marks: readonly YearMark[], language: Language = 'nb', compact = false) {
  return parse(renderToString(<YearLine language={language} marks={marks} compact={compact} />));
}

/** The words of an element as they are read: without what is hidden from screen readers. */
function heard(html: ReturnType<typeof parse>, selector: string): string[] {
  for (const hidden of html.querySelectorAll('[aria-hidden=true]')) hidden.remove();
  return html.querySelectorAll(selector).map((element) => element.text.replaceAll(/\s+/g, ' ').trim());
}

describe('the line of the year', () => {
  it('is an ordered list of all marks, in the order of the year', () => {
    const lists = line(sampleYear(texts, 3)).querySelectorAll('ol');
    expect(lists.map((list) => list.querySelectorAll('li').length)).toEqual([11, 11]);
  });

  it('tells a screen reader name, title, date and state of each mark', () => {
    const items = heard(line(sampleYear(texts, 3)), '[data-layout=tall] > li');
    expect(items[0]).toBe('Samling 1: Innovasjon og kreativitet, 6.–7. sept., ferdig');
    expect(items[2]).toBe('Arbeidskrav 1: Utfordringen, drivkrefter og barrierer, 11. nov., ferdig');
    expect(items[3]).toBe('Samling 3: Innovasjon i kommuner, 6.–7. des., nå');
    expect(items[10]).toBe('Eksamen, 12. juni (foreløpig dato), kommer');
  });

  it('points out the gathering that is now as the current step, and no other mark', () => {
    const current = line(sampleYear(texts, 3)).querySelectorAll('[data-layout=wide] > [aria-current]');
    expect(current.map((mark) => mark.getAttribute('aria-current'))).toEqual(['step']);
    expect(current[0]?.getAttribute('data-state')).toBe('now');
  });

  it('draws six beads and the flag in the folded row', () => {
    const kinds = line(sampleYear(texts, 3))
      .querySelectorAll('.bead-row svg')
      .map((bead) => bead.getAttribute('data-kind'));
    expect(kinds).toEqual([...Array<string>(6).fill('gathering'), 'exam']);
  });

  it.each([
    [-1, 'nb', 'Neste: Samling 1 av 6, Innovasjon og kreativitet'],
    [3, 'nb', 'Nå: Samling 3 av 6, Innovasjon i kommuner'],
    [3, 'nn', 'No: Samling 3 av 6, Innovasjon i kommuner'],
    [4, 'en', 'Next: Gathering 4 of 6, Ledelse og innbyggerverdi'],
    [10, 'nb', 'Alle samlingene er gjennomført'],
  ] as const)('says where in the year it is when mark %i is now, in %s: %s', (now, language, where) => {
    expect(heard(line(sampleYear(texts, now), language), '.year-fold-where')).toEqual([where]);
  });

  it('is only the row that opens when it is asked to be compact', () => {
    const compact = line(sampleYear(texts, 3), 'nb', true);
    expect(compact.querySelectorAll('ol').map((list) => list.getAttribute('data-layout'))).toEqual(['tall']);
    expect(compact.querySelector('details > summary')).not.toBeNull();
  });

  it('explains the star only where a date is provisional', () => {
    const sure = sampleYear(texts, 3).map((mark) => ({ ...mark, assumed: false }));
    expect(line(sure).querySelector('.year-note')).toBeNull();
    expect(line(sampleYear(texts, 3)).querySelectorAll('.year-note')).toHaveLength(2);
  });

  it('leads to the page of a mark that has one', () => {
    const links = line([
      { kind: 'exam', title: 'Eksamen', dateText: '12. juni', state: 'ahead', href: '/eksamen' },
    ]).querySelectorAll('li a');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/eksamen', '/eksamen']);
  });
});
