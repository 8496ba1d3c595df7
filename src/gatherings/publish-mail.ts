import type { Cohort } from '../cohort/index.ts';
import type { Language } from '../kit/language.ts';
import { dateRangeText } from '../kit/oslo-time.ts';
import type { NewNotice } from '../notices/index.ts';
import type { StudyPlan } from '../plan/index.ts';
import type { Letter } from '../store/index.ts';
import { href } from '../web/address.ts';
import { changeSentence } from './change-words.ts';
import { gatheringsMessages } from './messages/index.ts';
import type { Programme } from './programme.ts';
import type { Speaker } from './speaker.store.ts';
import type { Tellable } from './tell.rules.ts';

/** What a notice about a gathering's programme is made of. */
export interface NoticeFacts {
  readonly baseUrl: string;
  readonly cohort: Cohort;
  readonly plan: StudyPlan;
  readonly before: Programme;
  readonly after: Programme;
  readonly groupName: (language: Language, id: string) => string;
}

/** Members have a page of their own; others read what everybody may. */
type Reader = 'member' | 'other';

function factsIn(language: Language, { baseUrl, cohort, plan, after }: Omit<NoticeFacts, 'before'>, reader: Reader) {
  const { number, from, to, venue } = after;
  const path = reader === 'member' ? `/kull/${cohort.slug}/samling/${number}` : `/program/${cohort.slug}/${number}`;
  return {
    number,
    title: plan.gatherings.find((one) => one.number === number)?.title[language] ?? '',
    days: dateRangeText(language, Temporal.PlainDate.from(from), Temporal.PlainDate.from(to)),
    venue,
    link: `${baseUrl}${href(language, path)}`,
  };
}

/** The programme of a gathering is out. */
export function publishedNotice(key: string, facts: Omit<NoticeFacts, 'before'>, reader: Reader): NewNotice {
  return {
    kind: 'programmePublished',
    key,
    compose(language) {
      const t = gatheringsMessages(language).publish.mail;
      const about = factsIn(language, facts, reader);
      return { subject: t.publishedSubject(about), body: t.publishedBody(about) };
    },
  };
}

/** Something has changed that concerns the reader. */
export function changeNotice(key: string, facts: NoticeFacts, changes: readonly Tellable[], reader: Reader): NewNotice {
  return {
    kind: 'programmeChanged',
    key,
    compose: (language) => changeText(language, facts, changes, reader),
  };
}

function changeText(language: Language, facts: NoticeFacts, changes: readonly Tellable[], reader: Reader) {
  const t = gatheringsMessages(language).publish.mail;
  const about = factsIn(language, facts, reader);
  const between = { ...facts, groupName: (id: string) => facts.groupName(language, id) };
  const lines = changes.map(({ change }) => `– ${changeSentence(language, change, between)}`).join('\n');
  return { subject: t.changedSubject(about), body: t.changedBody({ ...about, lines }) };
}

/** The programme is out, to somebody invited from outside who holds a session of it and has no account to be told by. */
export function publishedLetter(key: string, facts: Omit<NoticeFacts, 'before'>, speaker: Speaker): Letter {
  const { language } = speaker;
  const t = gatheringsMessages(language).publish.mail;
  const about = factsIn(language, facts, 'other');
  return {
    recipient: speaker.email,
    language,
    subject: t.publishedSubject(about),
    body: bodyToInvited(speaker, facts, t.publishedBody(about)),
    dedupeKey: `${key}:speaker:${speaker.id}`,
    byDay: true,
  };
}

/** To somebody invited from outside, who has no account to be told by. */
export function changeLetter(key: string, facts: NoticeFacts, changes: readonly Tellable[], speaker: Speaker): Letter {
  const { language } = speaker;
  const { subject, body } = changeText(language, facts, changes, 'other');
  return {
    recipient: speaker.email,
    language,
    subject,
    body: bodyToInvited(speaker, facts, body),
    dedupeKey: `${key}:speaker:${speaker.id}`,
    byDay: true,
  };
}

/** Only the hash of a personal link is kept, so it cannot be written out once more: whoever has one is reminded of it. */
function bodyToInvited(
  { name, language, linkHash }: Speaker,
  { plan }: Pick<NoticeFacts, 'plan'>,
  body: string,
): string {
  const t = gatheringsMessages(language).publish.mail;
  const told = linkHash === null ? body : `${body}\n\n${t.ownLink}`;
  return t.toInvited({ name, body: told, school: plan.school[language] });
}
