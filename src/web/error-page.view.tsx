import type { Language } from '../kit/language.ts';
import { href } from './address.ts';
import { ButtonLink } from './buttons.view.tsx';
import { webMessages, type ErrorKind } from './messages/index.ts';

export interface ErrorPageProps {
  readonly language: Language;
  readonly kind: ErrorKind;
  /** What the school can look the error up by. */
  readonly reference?: string | undefined;
}

/** The content of a page that could not be shown: what happened, and a way onward. */
export function ErrorPage({ language, kind, reference }: ErrorPageProps) {
  const texts = webMessages(language).errorPages;
  const { title, text, onward } = texts[kind];
  return (
    <div class="error-page">
      <h1>{title}</h1>
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
