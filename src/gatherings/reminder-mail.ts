import { planOfCohort, type Cohort } from '../cohort/index.ts';
import type { Language } from '../kit/language.ts';
import { dateRangeText } from '../kit/oslo-time.ts';
import type { NewNotice } from '../notices/index.ts';
import { href } from '../web/address.ts';
import { gatheringsMessages } from './messages/index.ts';
import { isFor, practicalTopics, wordsIn, type PublishedProgramme } from './programme.ts';

/** A gathering is near: where it is, what is practical, and what to prepare, for the members of one group. */
export function reminderNotice(about: Reminding): NewNotice {
  const { programme } = about;
  return {
    kind: 'gatheringReminder',
    key: `gatheringReminder:${programme.gatheringId}:${programme.from}`,
    compose(language) {
      const t = gatheringsMessages(language).reminder;
      const facts = factsOf(language, about);
      return { subject: t.subject(facts), body: t.body(facts) };
    },
  };
}

interface Reminding {
  readonly baseUrl: string;
  readonly cohort: Cohort;
  readonly programme: PublishedProgramme;
  readonly groupId: string;
}

function factsOf(language: Language, { baseUrl, cohort, programme, groupId }: Reminding) {
  const { number, from, to, venue, address, practical, sessions } = programme;
  const planned = planOfCohort(cohort).gatherings.find((one) => one.number === number);
  const place = [venue, address].filter((part) => part !== '').join(', ');
  return {
    number,
    title: planned?.title[language] ?? '',
    days: dateRangeText(language, Temporal.PlainDate.from(from), Temporal.PlainDate.from(to)),
    place: place === '' ? (planned?.place.name[language] ?? '') : place,
    link: `${baseUrl}${href(language, `/kull/${cohort.slug}/samling/${number}`)}`,
    practical: practicalTopics.flatMap((topic) => {
      const words = practical[topic];
      return words ? [wordsIn(language, words).text] : [];
    }),
    prepare: sessions
      .filter((session) => !session.cancelled && isFor(session, groupId) && session.preparation.nb !== '')
      .map(({ title, preparation }) => `– ${wordsIn(language, title).text}: ${wordsIn(language, preparation).text}`),
  };
}
