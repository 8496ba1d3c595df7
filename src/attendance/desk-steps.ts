import type { CohortLinks, CohortSteps } from '../cohort/index.ts';
import { isPart } from '../cohort/index.ts';
import { waitingAbsences } from './absence.store.ts';
import { loadCohortYear } from './load-year.ts';
import { attendanceMessages } from './messages/index.ts';
import { isAtRisk } from './standing-so-far.rules.ts';
import { unmarkedSessions } from './unmarked.ts';

/** What a coordinator does next about attendance: answer, talk to people, have sessions registered. */
export const attendanceDeskSteps: CohortSteps = async (db, clock, language, cohort) => {
  const waiting = await waitingAbsences(db, cohort.id);
  const { members } = await loadCohortYear(db, cohort, clock.now());
  // Where somebody is not registered it is not yet known how they stand: that comes first.
  const atRisk = members.filter(
    ({ member, standing }) => isPart(member.state) && standing.held > 0 && isAtRisk(standing),
  ).length;
  const t = attendanceMessages(language).overview.steps;
  const path = `/skole/kull/${cohort.slug}`;
  const found = [
    [waiting, t.absences, `${path}/fravaer`],
    [unmarkedSessions(members).length, t.unmarked, `${path}/oppmote#mangler`],
    [atRisk, t.atRisk, `${path}/oppmote?vis=i-fare`],
  ] as const;
  return found.flatMap(([count, { title, text, action }, href]) =>
    count > 0 ? [{ title: title(count), text: typeof text === 'string' ? text : text(count), action, href }] : [],
  );
};

/** The pages about attendance in a cohort. */
export const attendanceDeskLinks: CohortLinks = (_db, language, { slug }) => {
  const { overview, absence } = attendanceMessages(language);
  return Promise.resolve([
    { topic: 'gatherings', href: `/skole/kull/${slug}/oppmote`, text: overview.cohort.title },
    { topic: 'gatherings', href: `/skole/kull/${slug}/fravaer`, text: absence.desk.title },
  ]);
};
