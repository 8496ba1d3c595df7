import { listFormat } from '../kit/formats.ts';
import type { Language } from '../kit/language.ts';
import { dateRangeText, weekdayText } from '../kit/oslo-time.ts';
import { clockText } from './clock-text.ts';
import { gatheringsMessages } from './messages/index.ts';
import { wordsIn, type Programme, type ProgrammeSession } from './programme.ts';
import type { Change } from './tell.rules.ts';

/** The two versions that a change lies between, and what groups are called. */
export interface Between {
  readonly before: Programme;
  readonly after: Programme;
  readonly groupName: (id: string) => string;
}

/** «tirsdag 6. september 2022 kl. 09.00–10.30» */
function sessionTimes(language: Language, { startsAt, endsAt }: Pick<ProgrammeSession, 'startsAt' | 'endsAt'>): string {
  const [from, to] = [Temporal.Instant.from(startsAt), Temporal.Instant.from(endsAt)];
  return gatheringsMessages(language).publish.times(weekdayText(language, from), `${clockText(from)}–${clockText(to)}`);
}

/** What is different, as one sentence. */
export function changeSentence(language: Language, change: Change, between: Between): string {
  const { changes: t } = gatheringsMessages(language).publish;
  const { before, after } = between;
  switch (change.kind) {
    case 'place': {
      if (change.aspect === 'days') return t.days(daysText(language, before), daysText(language, after));
      return t[change.aspect](before[change.aspect] || '–', after[change.aspect] || '–');
    }
    case 'practical':
      return t.practical(gatheringsMessages(language).planning.form.topics[change.topic]);
    case 'visits':
      return t.visits;
    case 'added':
    case 'removed': {
      const { session } = change;
      const place = change.kind === 'added' ? session.room : null;
      return t[change.kind](
        titleOf(language, session),
        [sessionTimes(language, session), place].filter(Boolean).join(', '),
      );
    }
    case 'session':
      return aspectSentence(language, change, between);
  }
}

function aspectSentence(
  language: Language,
  { aspect, before, after }: Extract<Change, { kind: 'session' }>,
  between: Between,
): string {
  const { changes: t } = gatheringsMessages(language).publish;
  const title = titleOf(language, after);
  const pair = (of: (session: ProgrammeSession, programme: Programme) => string) =>
    [of(before, between.before), of(after, between.after)] as const;
  switch (aspect) {
    case 'time':
      return t.time(title, ...pair((session) => sessionTimes(language, session)));
    case 'room':
      return t.room(title, ...pair((session) => session.room ?? t.noRoom));
    case 'visit':
      return t.visit(
        title,
        ...pair((session, { visits }) => visits.find(({ id }) => id === session.visitId)?.place ?? t.noVisit),
      );
    case 'title':
      return t.title(titleOf(language, before), title);
    case 'speakers':
      return t.speakers(title, ...pair((session) => speakersText(language, session) || t.nobody));
    case 'groups':
      return t.groups(title, ...pair((session) => groupsText(language, session, between)));
    case 'counts':
      return after.counts ? t.countsNow(title) : t.countsNoMore(title);
    case 'text':
    case 'form':
    case 'plan':
    case 'cards':
    case 'organisation':
      return t.quiet[aspect](title);
  }
}

function daysText(language: Language, { from, to }: Programme): string {
  return dateRangeText(language, Temporal.PlainDate.from(from), Temporal.PlainDate.from(to));
}

function titleOf(language: Language, { title }: ProgrammeSession): string {
  return wordsIn(language, title).text;
}

function speakersText(language: Language, { speakers }: ProgrammeSession): string {
  return listFormat(language).format(speakers.map(({ name }) => name));
}

function groupsText(language: Language, { groups }: ProgrammeSession, { groupName }: Between): string {
  if (groups === null) return gatheringsMessages(language).publish.changes.everybody;
  return listFormat(language).format(groups.map(groupName));
}
