import { sizeText } from '../admission/index.ts';
import type { Language } from '../kit/language.ts';
import { href } from '../web/address.ts';
import { tasksMessages } from './messages/index.ts';
import type { HandedIn } from './work.store.ts';

interface Props {
  readonly language: Language;
  readonly version: Pick<HandedIn, 'text' | 'link' | 'files'>;
  /** The address of a file, without the language's prefix. */
  readonly fileHref: (id: string) => string;
}

/** What was handed in, as it was typed: nothing in it counts as HTML. */
export function VersionContent({ language, version: { text, link, files }, fileHref }: Props) {
  const t = tasksMessages(language).reading.one;
  return (
    <div class="task-sheet">
      {text ? <p class="long-text">{text}</p> : null}
      {link ? (
        <p class="long-text">
          {t.link}:{' '}
          <a href={link} rel="noopener noreferrer">
            {link}
          </a>
        </p>
      ) : null}
      {files.length > 0 ? (
        <ul class="plain-list">
          {files.map(({ id, name, bytes }) => (
            <li key={id}>
              <a href={href(language, fileHref(id))}>{name}</a> ({sizeText(language, bytes)})
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
