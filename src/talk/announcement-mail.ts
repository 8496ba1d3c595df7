import type { Cohort } from '../cohort/index.ts';
import { wordsIn } from '../gatherings/index.ts';
import type { Language } from '../kit/language.ts';
import { href } from '../web/address.ts';
import { plainText } from '../web/plain-text.ts';
import type { Announcement } from './announcement.ts';
import { talkMessages } from './messages/index.ts';

/** An announcement as it arrives by mail: its whole text, in the reader’s language where it is written in that, and where to find it. */
export function announcementMail(
  baseUrl: string,
  { slug }: Pick<Cohort, 'slug'>,
  { id, title, text }: Pick<Announcement, 'id' | 'title' | 'text'>,
  language: Language,
): { readonly subject: string; readonly body: string } {
  const link = `${baseUrl}${href(language, `/kull/${slug}/kunngjoring/${id}`)}`;
  return {
    subject: wordsIn(language, title).text,
    body: talkMessages(language).mail.announcement.body(plainText(wordsIn(language, text).text, baseUrl), link),
  };
}
