import type { Language } from '../kit/language.ts';
import { href } from './address.ts';
import { ButtonLink } from './buttons.view.tsx';
import { webMessages, type ErrorKind } from './messages/index.ts';

export interface ErrorPageProps {
  readonly language: Language;
  readonly kind: ErrorKind;
  /** What the school can look the error up by. */
  readonly reference?: string | undefined;
  /** The rank of its heading: `h1` unless it stands inside another page. */
  readonly heading?: 'h1' | 'h3' | undefined;
}

/** The content of a page that could not be shown: what happened, and a way onward. */
export function ErrorPage({ language, kind, reference, heading: Heading = 'h1' }: ErrorPageProps) {
  const texts = webMessages(language).errorPages;
  const { title, text, onward } = texts[kind];
  return (
    <div class="error-page">
      <LooseThread />
      <Heading>{title}</Heading>
      <p class="lead">{text}</p>
      <p>{onward}</p>
      {reference ? (
        <p class="error-page-reference">
          {texts.reference}: <code>{reference}</code>
        </p>
      ) : null}
      <div class="actions">
        <ButtonLink href={href(language, '/')}>{texts.toFront}</ButtonLink>
        {kind === 'forbidden' ? (
          <ButtonLink href={href(language, '/logg-inn')} secondary>
            {texts.signIn}
          </ButtonLink>
        ) : null}
      </div>
    </div>
  );
}

/** The thread has come apart and the beads roll away: nothing dangerous, and it can be threaded again. */
function LooseThread() {
  return (
    <svg class="error-thread" viewBox="0 0 320 72" width="320" height="72" aria-hidden="true" focusable="false">
      <path
        d="M0 22c28 16 56 20 92 20 18 0 30-6 36-16M320 20c-30 16-62 22-96 22-14 0-24 4-30 12"
        fill="none"
        stroke="currentColor"
        stroke-width="3"
        stroke-linecap="round"
      />
      <g fill="currentColor">
        <circle cx="22" cy="32" r="9" />
        <circle cx="62" cy="41" r="9" />
        <circle cx="250" cy="40" r="9" />
        <circle cx="296" cy="31" r="9" />
        <circle cx="176" cy="62" r="9" />
      </g>
      <circle class="error-thread-lost" cx="140" cy="60" r="10" />
    </svg>
  );
}
