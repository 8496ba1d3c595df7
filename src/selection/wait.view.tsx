import type { Language } from '../kit/language.ts';
import { href } from '../web/address.ts';
import { Notice } from '../web/feedback.view.tsx';
import { BackLink } from '../web/structure.view.tsx';
import { selectionMessages } from './messages/index.ts';
import { selectionPath } from './selection-path.ts';

/** A step whose turn has not come: says what it waits for. */
export function WaitPage(props: {
  readonly language: Language;
  readonly callId: string;
  readonly title: string;
  readonly text: string;
}) {
  const { language, callId, title, text } = props;
  return (
    <>
      <BackLink href={href(language, selectionPath(callId))}>{selectionMessages(language).process.toDesk}</BackLink>
      <h1>{title}</h1>
      <Notice tone="info">
        <p>{text}</p>
      </Notice>
    </>
  );
}
