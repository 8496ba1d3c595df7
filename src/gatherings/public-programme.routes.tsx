import { shippedPlans } from '../../plans/index.ts';
import { cohorts, findCohort, planOfCohort, type Cohort } from '../cohort/index.ts';
import { inOslo } from '../kit/oslo-time.ts';
import type { StudyPlan } from '../plan/index.ts';
import { href } from '../web/address.ts';
import type { AppContext } from '../web/context.ts';
import { page, seeOther } from '../web/respond.tsx';
import { anyone, get, type Route } from '../web/route.ts';
import { gatheringsMessages } from './messages/index.ts';
import type { PublishedProgramme } from './programme.ts';
import { publishedProgrammes } from './programme.store.ts';
import { PublicGathering, PublicYear } from './public-programme.view.tsx';
import { cardsInReach } from './session-cards.ts';
import { shownSpeakers } from './shown-speakers.rules.ts';
import { knownSpeakers } from './speaker-page.store.ts';
import { marksOfYear, yearOfGatherings } from './year-of-gatherings.ts';

/** What anybody may read about the gatherings. */
export const publicProgrammeRoutes: readonly Route[] = [
  get('/program', anyone, showNewest),
  get('/program/:cohort', anyone, async (c) => {
    const cohort = await findCohort(c.var.db, c.req.param('cohort') ?? '');
    return cohort ? await showYear(c, cohort) : await c.notFound();
  }),
  get('/program/:cohort/:number', anyone, showGathering),
];

async function showNewest(c: AppContext): Promise<Response> {
  const [newest] = await cohorts(c.var.db);
  if (newest) return seeOther(c, `/program/${newest.slug}`);
  const [plan] = shippedPlans;
  if (!plan) return await c.notFound();
  const planHref = href(c.var.language, `/studieplan/${plan.id}`);
  return yearPage(c, plan, undefined, [], (number) => `${planHref}#samling-${number}`);
}

async function showYear(c: AppContext, cohort: Cohort): Promise<Response> {
  const programmes = await publishedProgrammes(c.var.db, cohort.id);
  return yearPage(c, planOfCohort(cohort), cohort.slug, programmes, (number) =>
    href(c.var.language, `/program/${cohort.slug}/${number}`),
  );
}

function yearPage(
  c: AppContext,
  plan: StudyPlan,
  slug: string | undefined,
  programmes: readonly PublishedProgramme[],
  hrefOf: (number: number) => string,
): Response {
  const { language, clock } = c.var;
  const gatherings = yearOfGatherings(plan, programmes);
  const today = inOslo(clock.now()).toPlainDate();
  const t = gatheringsMessages(language).programme.public;
  const content = (
    <PublicYear
      language={language}
      plan={plan}
      slug={slug}
      gatherings={gatherings}
      marks={marksOfYear(language, plan, gatherings, today, hrefOf)}
      hrefOf={hrefOf}
      calendarHref={slug && programmes.length > 0 ? href(language, `/program/${slug}/samlinger.ics`) : null}
    />
  );
  return page(c, slug ? t.title(slug) : t.titleWithoutCohort, content, { wide: true });
}

async function showGathering(c: AppContext): Promise<Response> {
  const { db, language } = c.var;
  const cohort = await findCohort(db, c.req.param('cohort') ?? '');
  const plan = cohort && planOfCohort(cohort);
  const gatherings = cohort && plan && yearOfGatherings(plan, await publishedProgrammes(db, cohort.id));
  const gathering = gatherings?.find(({ planned }) => String(planned.number) === c.req.param('number'));
  if (!cohort || !plan || !gathering) return await c.notFound();
  const known = gathering.programme ? await knownSpeakers(db, cohort.id) : new Map();
  const path = `/program/${cohort.slug}`;
  const content = (
    <PublicGathering
      language={language}
      plan={plan}
      gathering={gathering}
      look={{
        language,
        plan,
        speakersOf: ({ speakers }) => shownSpeakers(speakers, known, 'public'),
        showAbout: true,
        cardsOf: await cardsInReach(db, language),
      }}
      yearHref={href(language, path)}
      hrefOf={(number) => href(language, `${path}/${number}`)}
    />
  );
  const { number, title } = gathering.planned;
  return page(c, gatheringsMessages(language).programme.named(number, title[language]), content, { wide: true });
}
