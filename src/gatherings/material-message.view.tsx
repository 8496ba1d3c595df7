import type { Language } from '../kit/language.ts';
import { Notice } from '../web/feedback.view.tsx';
import { gatheringsMessages } from './messages/index.ts';

/** What was just done with a file or a link, by the word in the address. */
export function MaterialMessage({ language, message }: { language: Language; message: string | undefined }) {
  const t = gatheringsMessages(language).material;
  const text = message === 'lagt-til' ? t.added : message === 'fjernet' ? t.removed : undefined;
  return text ? (
    <Notice tone="success">
      <p>{text}</p>
    </Notice>
  ) : null;
}
