import type { Language } from '../kit/language.ts';
import { href } from '../web/address.ts';
import { gatheringsMessages } from './messages/index.ts';

/** The way to having the year in one's own calendar. */
export function CalendarLink({ language }: { language: Language }) {
  return <a href={href(language, '/min-side/kalender')}>{gatheringsMessages(language).calendar.link}</a>;
}
