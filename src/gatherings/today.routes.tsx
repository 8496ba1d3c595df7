import { cohortMember, ownPlace, planOfCohort, type HomePart } from '../cohort/index.ts';
import { inOslo } from '../kit/oslo-time.ts';
import { href } from '../web/address.ts';
import type { AppContext } from '../web/context.ts';
import { page } from '../web/respond.tsx';
import { get, type Route } from '../web/route.ts';
import { gatheringsMessages } from './messages/index.ts';
import { ownLook, ownProgrammes } from './own-programme.ts';
import { dayToShow } from './programme-day.rules.ts';
import { TodayPart } from './today-part.view.tsx';
import { TodayPage } from './today.view.tsx';
import { daysOfGathering, yearOfGatherings } from './year-of-gatherings.ts';

/** What a participant looks at in the lecture hall. */
export const todayRoutes: readonly Route[] = [get('/kull/:cohort/i-dag', cohortMember, showToday)];

async function showToday(c: AppContext): Promise<Response> {
  const { db, clock, language } = c.var;
  const place = await ownPlace(c);
  if (!place) return await c.notFound();
  const now = clock.now();
  const today = inOslo(now).toPlainDate();
  const programmes = await ownProgrammes(db, place);
  const day = dayToShow(programmes, today);
  const ahead = yearOfGatherings(planOfCohort(place.cohort), programmes).find(
    (one) => !one.programme && Temporal.PlainDate.compare(daysOfGathering(one).to, today) >= 0,
  );
  const content = (
    <TodayPage
      slug={place.cohort.slug}
      look={await ownLook(db, language, place, now)}
      now={now}
      day={day}
      ahead={ahead}
      anyPublished={programmes.length > 0}
    />
  );
  const t = gatheringsMessages(language).programme.today;
  return page(c, day?.on.equals(today) ? t.title : t.titleAhead, content);
}

/** The same in short, for the first page of a participant; nothing while nothing that is ahead is published. */
export const todayPart: HomePart = async (c, place) => {
  const { db, clock, language } = c.var;
  const now = clock.now();
  const day = dayToShow(await ownProgrammes(db, place), inOslo(now).toPlainDate());
  if (!day) return null;
  return (
    <TodayPart
      look={await ownLook(db, language, place, now)}
      now={now}
      day={day}
      todayHref={href(language, `/kull/${place.cohort.slug}/i-dag`)}
      hrefOf={({ id }) => href(language, `/kull/${place.cohort.slug}/okt/${id}`)}
    />
  );
};
