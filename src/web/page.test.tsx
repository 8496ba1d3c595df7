import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { languages } from '../kit/language.ts';
import { Document, type PageFrame } from './page.view.tsx';
import { renderDocument } from './render.ts';
import { StylePage } from './style-page.view.tsx';

const frame: PageFrame = {
  language: 'nb',
  path: '/opptak?side=2',
  account: null,
  menu: [{ href: '/opptak', text: 'Opptak', current: true }],
  demo: null,
  styles: ['/assets/main.css'],
  scripts: ['/assets/main.js'],
  schoolName: 'Innovasjonsskolen',
};

function page(changes: Partial<PageFrame> = {}) {
  const html = renderDocument(
    <Document frame={{ ...frame, ...changes }} title="Opptak">
      <h1>Opptak</h1>
    </Document>,
  );
  return { html, tree: parse(html) };
}

describe('the frame of a page', () => {
  it('is a whole document in the language of the reader', () => {
    const { html, tree } = page({ language: 'nn' });
    expect(html.startsWith('<!doctype html><html lang="nn"')).toBe(true);
    expect(tree.querySelector('title')?.text).toBe('Opptak – Innovasjonsskolen');
  });

  it('begins with a way past the menu to the content', () => {
    const { tree } = page();
    const target = tree.querySelector('body > a')?.getAttribute('href');
    expect(tree.querySelector(`main${target}`)).not.toBeNull();
  });

  it('offers the same page in the two other languages', () => {
    const links = page().tree.querySelectorAll('.site-header > .language-switch a');
    expect(
      links.map((link) => [link.getAttribute('href'), link.getAttribute('lang'), link.getAttribute('hreflang')]),
    ).toEqual([
      ['/nn/opptak?side=2', 'nn', 'nn'],
      ['/en/opptak?side=2', 'en', 'en'],
    ]);
  });

  it('marks where one is in the menu', () => {
    expect(page().tree.querySelector('.site-menu a[aria-current=page]')?.text).toBe('Opptak');
  });

  it('lets a visitor sign in, and whoever is signed in sign out by a posted form', () => {
    expect(page().tree.querySelector('.account a[href="/logg-inn"]')).not.toBeNull();
    const { tree } = page({ language: 'en', account: { name: 'Ingrid Solli', email: 'ingrid@example.no' } });
    expect(tree.querySelector('.account form')?.getAttribute('method')).toBe('post');
    expect(tree.querySelector('.account form')?.getAttribute('action')).toBe('/en/logg-ut');
    expect(tree.querySelector('.account a[href="/en/min-side"]')?.text).toContain('Ingrid Solli');
  });

  it('says that it is a demo only when it is', () => {
    expect(page().tree.querySelector('.demo-bar')).toBeNull();
    const bar = page({ demo: { personaText: 'Student', momentText: 'Samling 3' } }).tree.querySelector('.demo-bar');
    expect(bar?.text).toContain('Oppdiktede personer, ekte kommuner');
    expect(bar?.querySelector('a')?.getAttribute('href')).toBe('/demo');
  });
});

describe.each(languages)('the style page in %s', (language) => {
  const html = renderDocument(
    <Document frame={{ ...frame, language }} title="Stil" wide>
      <StylePage language={language} />
    </Document>,
  );
  const tree = parse(html);

  it('has one main heading', () => {
    expect(tree.querySelectorAll('h1')).toHaveLength(1);
  });

  it('holds no style or script that a strict content security policy would stop', () => {
    expect(html).not.toMatch(/\sstyle=|\son[a-z]+=|<style/);
    expect(tree.querySelectorAll('script').every((script) => script.hasAttribute('src'))).toBe(true);
  });

  it('uses no id twice, and points at no id that is not there', () => {
    const ids = tree.querySelectorAll('[id]').map((element) => element.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const pointed = ['for', 'aria-describedby', 'aria-labelledby'].flatMap((attribute) =>
      tree.querySelectorAll(`[${attribute}]`).flatMap((element) => element.getAttribute(attribute)?.split(' ') ?? []),
    );
    expect(pointed.length).toBeGreaterThan(20);
    expect(pointed.filter((id) => !ids.includes(id))).toEqual([]);
  });
});
