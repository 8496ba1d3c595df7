import { parse } from 'node-html-parser';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { ErrorPage } from './feedback.view.tsx';
import { shownPages } from './pagination.view.tsx';
import { DataTable, Pagination, TaskList } from './structure.view.tsx';

describe('the links to the pages of a list', () => {
  it.each([
    [1, 1, [1]],
    [1, 3, [1, 2, 3]],
    [1, 9, [1, 2, null, 9]],
    [5, 9, [1, null, 4, 5, 6, null, 9]],
    [9, 9, [1, null, 8, 9]],
    [3, 4, [1, 2, 3, 4]],
  ])('on page %i of %i are %j', (page, pages, shown) => {
    expect(shownPages(page, pages)).toEqual(shown);
  });

  it('are not there for a list of one page', () => {
    expect(renderToString(<Pagination language="nb" page={1} pages={1} hrefOf={String} />)).toBe('');
  });

  it('tell which page is shown and offer no way before the first', () => {
    const tree = parse(
      renderToString(<Pagination language="nb" page={1} pages={4} hrefOf={(page) => `?side=${page}`} />),
    );
    expect(tree.querySelector('[aria-current]')?.getAttribute('aria-label')).toBe('Side 1');
    expect(tree.querySelectorAll('a').map((link) => link.getAttribute('href'))).toEqual([
      '?side=1',
      '?side=2',
      '?side=4',
      '?side=2',
    ]);
  });
});

describe('a table', () => {
  const tree = parse(
    renderToString(
      <DataTable
        caption="Søkere"
        columns={[
          { key: 'name', text: 'Kommune', sortHref: '?sort=navn', sorted: 'ascending' },
          { key: 'people', text: 'Innbyggere', sortHref: '?sort=folk', numeric: true },
          { key: 'region', text: 'Landsdel' },
        ]}
        rows={[{ key: '1', cells: ['Meløy', '6 146', 'Nord-Norge'] }]}
      />,
    ),
  );

  it('is sorted by links and says how it is sorted', () => {
    const heads = tree.querySelectorAll('thead th');
    expect(heads.map((head) => head.getAttribute('aria-sort'))).toEqual(['ascending', 'none', undefined]);
    expect(heads.map((head) => head.querySelector('a')?.getAttribute('href'))).toEqual([
      '?sort=navn',
      '?sort=folk',
      undefined,
    ]);
  });

  it('names each row by its first cell and carries the column with each other cell', () => {
    expect(tree.querySelector('tbody th[scope=row]')?.text).toBe('Meløy');
    expect(tree.querySelectorAll('tbody td').map((cell) => cell.getAttribute('data-label'))).toEqual([
      'Innbyggere',
      'Landsdel',
    ]);
  });

  it('remains a table to a screen reader when it is laid out as a list', () => {
    const roles = tree.querySelectorAll('[role]').map((element) => element.getAttribute('role'));
    expect(new Set(roles)).toEqual(new Set(['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell']));
  });
});

describe('a list of tasks', () => {
  it('links to those that can be opened and shows where each stands', () => {
    const tree = parse(
      renderToString(
        <TaskList
          tasks={[
            { href: '/soknad/kommune', text: 'Om kommunen', tone: 'done', status: 'Ferdig' },
            { href: null, text: 'Send', tone: 'ahead', status: 'Stengt' },
          ]}
        />,
      ),
    );
    const tasks = tree.querySelectorAll('li');
    expect(tasks.map((task) => task.querySelector('a')?.getAttribute('href'))).toEqual(['/soknad/kommune', undefined]);
    expect(tasks.map((task) => task.querySelector('.status-tag')?.text)).toEqual(['Ferdig', 'Stengt']);
  });
});

describe('a page that could not be shown', () => {
  it('leads to the front page in the language of the reader, and gives the reference', () => {
    const tree = parse(renderToString(<ErrorPage language="nn" kind="failed" reference="7F3A" />));
    expect(tree.querySelector('h1')?.text).toBe('Noko gjekk gale hos oss');
    expect(tree.querySelector('code')?.text).toBe('7F3A');
    expect(tree.querySelector('.actions a')?.getAttribute('href')).toBe('/nn');
  });

  it('lets whoever is shut out sign in as someone else', () => {
    const hrefs = (kind: 'forbidden' | 'notFound') =>
      parse(renderToString(<ErrorPage language="nb" kind={kind} />))
        .querySelectorAll('a')
        .map((link) => link.getAttribute('href'));
    expect(hrefs('forbidden')).toEqual(['/', '/logg-inn']);
    expect(hrefs('notFound')).toEqual(['/']);
  });
});
