import { planOfCohort, type GroupPart } from '../cohort/index.ts';
import { href } from '../web/address.ts';
import { OwnerProgramme } from './owner-programme.view.tsx';
import { publishedProgrammes } from './programme.store.ts';
import { yearOfGatherings } from './year-of-gatherings.ts';

/** The gatherings of the year, for the page of the one who owns a group's project. */
export const ownerProgrammePart: GroupPart = async (c, cohort) => {
  const { db, language } = c.var;
  const path = href(language, `/program/${cohort.slug}`);
  return (
    <OwnerProgramme
      language={language}
      gatherings={yearOfGatherings(planOfCohort(cohort), await publishedProgrammes(db, cohort.id))}
      programmeHref={path}
      hrefOf={(number) => `${path}/${number}`}
    />
  );
};
