import { href, otherLanguages } from './address.ts';
import { BeadMark } from './bead.view.tsx';
import { webMessages } from './messages/index.ts';
import type { MenuItem, PageFrame } from './page-frame.ts';

/** One row at every width; where there is no room for the menu it unfolds from a button, without script. */
export function Header({ frame }: { frame: PageFrame }) {
  const texts = webMessages(frame.language).frame;
  return (
    <header class="site-header">
      <a class="brand" href={href(frame.language, '/')} aria-label={texts.home}>
        <BeadMark />
        <span>Samling</span>
      </a>
      <nav class="site-menu" aria-label={texts.mainMenu}>
        <MenuItems menu={frame.menu} />
      </nav>
      <LanguageSwitch frame={frame} />
      <Account frame={frame} />
      <details class="site-fold">
        <summary>{texts.menu}</summary>
        <div class="site-fold-body">
          <nav aria-label={texts.mainMenu}>
            <MenuItems menu={frame.menu} />
          </nav>
          <LanguageSwitch frame={frame} />
          <Account frame={frame} />
        </div>
      </details>
    </header>
  );
}

function MenuItems({ menu }: { menu: readonly MenuItem[] }) {
  return (
    <ul>
      {menu.map((item) => (
        <li key={item.href}>
          <a href={item.href} aria-current={item.current ? 'page' : undefined}>
            {item.text}
          </a>
        </li>
      ))}
    </ul>
  );
}

function LanguageSwitch({ frame }: { frame: PageFrame }) {
  const texts = webMessages(frame.language);
  return (
    <nav class="language-switch" aria-label={texts.frame.languages}>
      <ul>
        {otherLanguages(frame.language).map((language) => (
          <li key={language}>
            <a href={href(language, frame.path)} lang={language} hreflang={language}>
              {texts.language[language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Account({ frame: { account, language } }: { frame: PageFrame }) {
  const texts = webMessages(language).frame;
  if (!account) {
    return (
      <div class="account" data-signed-out>
        <a class="ds-button" data-variant="secondary" href={href(language, '/logg-inn')}>
          {texts.signIn}
        </a>
      </div>
    );
  }
  return (
    <div class="account">
      <a href={href(language, '/min-side')} title={account.email}>
        {account.name ? <span class="ds-sr-only">{texts.myPage}: </span> : texts.myPage}
        {account.name}
      </a>
      <form method="post" action={href(language, '/logg-ut')}>
        <button class="ds-button" data-variant="secondary" type="submit">
          {texts.signOut}
        </button>
      </form>
    </div>
  );
}
