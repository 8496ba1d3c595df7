import type { ComponentChildren } from 'preact';
import type { Language } from '../kit/language.ts';
import { href } from './address.ts';
import { Header } from './header.view.tsx';
import { webMessages } from './messages/index.ts';
import type { PageFrame } from './page-frame.ts';

export type { MenuItem, PageFrame } from './page-frame.ts';

export interface DocumentProps {
  readonly frame: PageFrame;
  readonly title: string;
  /** The full width, for overviews and tables; otherwise one column to read and write in. */
  readonly wide?: boolean | undefined;
  /** Without script, the page is asked for again after so many seconds. */
  readonly refreshSeconds?: number | undefined;
  readonly children: ComponentChildren;
}

/** A whole HTML document around a page's content. */
export function Document({ frame, title, wide, refreshSeconds, children }: DocumentProps) {
  const { language } = frame;
  return (
    <html lang={language} data-color-scheme="auto">
      <Head frame={frame} title={title} refreshSeconds={refreshSeconds} />
      <body>
        <a class="ds-skip-link" href="#innhold">
          {webMessages(language).frame.skip}
        </a>
        {frame.demo ? <DemoBar language={language} demo={frame.demo} /> : null}
        <Header frame={frame} />
        <main id="innhold" class="page" data-wide={wide ? '' : undefined} tabIndex={-1}>
          {children}
        </main>
        <Footer frame={frame} />
      </body>
    </html>
  );
}

function Head({ frame, title, refreshSeconds }: Pick<DocumentProps, 'frame' | 'title' | 'refreshSeconds'>) {
  return (
    <head>
      <meta charset="utf-8" />
      <title>{`${title} – ${frame.schoolName}`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      {refreshSeconds === undefined ? null : (
        <noscript>
          <meta http-equiv="refresh" content={String(refreshSeconds)} />
        </noscript>
      )}
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      {frame.styles.map((style) => (
        <link key={style} rel="stylesheet" href={style} />
      ))}
      {frame.scripts.map((script) => (
        <script key={script} type="module" src={script} />
      ))}
    </head>
  );
}

function DemoBar({ language, demo }: { language: Language; demo: NonNullable<PageFrame['demo']> }) {
  const texts = webMessages(language).demo;
  return (
    <aside class="demo-bar" aria-label={texts.label}>
      <p>
        <strong>{texts.name}</strong> {texts.notice}
      </p>
      <p>
        <span class="ds-sr-only">{texts.who}: </span>
        <strong>{demo.personaText}</strong>
        <span aria-hidden="true"> · </span>
        <span class="ds-sr-only">. {texts.when}: </span>
        <strong>{demo.momentText}</strong> <a href={href(language, '/demo')}>{texts.change}</a>
      </p>
    </aside>
  );
}

function Footer({ frame: { language, schoolName } }: { frame: PageFrame }) {
  const texts = webMessages(language).frame;
  return (
    <footer class="site-footer">
      <p>{schoolName}</p>
      <nav aria-label={texts.footer}>
        <ul>
          <li>
            <a href={href(language, '/tilgjengelighet')}>{texts.accessibility}</a>
          </li>
          <li>
            <a href={href(language, '/personvern')}>{texts.privacy}</a>
          </li>
          <li>
            <a href={href(language, '/kildekode')}>{texts.source}</a>
          </li>
        </ul>
      </nav>
    </footer>
  );
}
