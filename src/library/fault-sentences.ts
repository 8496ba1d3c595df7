import type { Language } from '../kit/language.ts';
import type { FieldErrorItem } from '../web/feedback.view.tsx';
import type { CardFault } from './card-file.rules.ts';
import { libraryMessages } from './messages/index.ts';

/** What is wrong with a card's files, in words, each at the file where it is. */
export function faultSentences(language: Language, faults: readonly CardFault[]): FieldErrorItem[] {
  const t = libraryMessages(language).faults;
  return faults.map((fault) => ({
    field: fault.language,
    message: t.sentences[fault.code](fault),
    label: t.files[fault.language],
  }));
}
