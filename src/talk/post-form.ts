import { listFormat } from '../kit/formats.ts';
import { isId, newId } from '../kit/id.ts';
import type { Language } from '../kit/language.ts';
import type { FieldErrorItem } from '../web/feedback.view.tsx';
import type { Typed } from '../web/form.ts';
import type { EditRefusal } from './change-post.action.ts';
import { withMention } from './mention.rules.ts';
import { talkMessages } from './messages/index.ts';
import { longestPost, longestTitle, postNumber } from './post.rules.ts';
import type { NewPost, PostRefusal } from './write-post.action.ts';

/** A post as it was typed, with the name of whoever was chosen from the list in it. */
export interface TypedPost extends NewPost {
  /** Only the name was to be put in; nothing is to be sent yet. */
  readonly isUnfinished: boolean;
}

/** Reads the fields of a post; `labels` are the names in the list, by account. */
export function readPost(typed: Typed, labels: ReadonlyMap<string, string>): TypedPost {
  const label = labels.get(typed['nevn'] ?? '');
  const text = typed['text'] ?? '';
  const id = typed['id'] ?? '';
  return {
    id: isId(id) ? id : newId(),
    text: label === undefined ? text : withMention(text, label).trim(),
    answers: postNumber(typed['svar']),
    isUnfinished: typed['gjor'] === 'nevn',
  };
}

export function textErrors(language: Language, text: string): FieldErrorItem[] {
  const t = talkMessages(language);
  const label = t.form.text;
  if (text === '') return [{ field: 'text', message: t.errors.empty, label }];
  if (text.length > longestPost) return [{ field: 'text', message: t.errors.tooLong(longestPost, text.length), label }];
  return [];
}

export function titleError(language: Language, title: string): FieldErrorItem[] {
  const t = talkMessages(language).errors;
  if (title === '') return [{ field: 'tittel', message: t.noTitle }];
  return title.length > longestTitle ? [{ field: 'tittel', message: t.titleTooLong(longestTitle) }] : [];
}

/** Why a post was not kept, at its field. */
export function refusalErrors(
  language: Language,
  refusal: Exclude<PostRefusal | EditRefusal, { kind: 'notFound' }>,
): FieldErrorItem[] {
  const t = talkMessages(language).errors;
  if (refusal.kind !== 'sharedNames') return [{ field: 'text', message: t[refusal.kind] }];
  const either = listFormat(language, 'disjunction');
  return refusal.names.map(({ name, labels }) => ({
    field: 'text',
    message: t.shared(name, either.format(labels.map((label) => `@${label}`))),
  }));
}

/** 409 where something else has happened meanwhile, 422 where what was typed has to be mended. */
export function statusOf(refusal: PostRefusal | EditRefusal): 409 | 422 {
  return refusal.kind === 'sharedNames' ? 422 : 409;
}
