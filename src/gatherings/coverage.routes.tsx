import { coordinator } from '../admission/index.ts';
import type { AppContext } from '../web/context.ts';
import { page } from '../web/respond.tsx';
import { get, type Route } from '../web/route.ts';
import { coverageOf, type CoveredSession } from './coverage.rules.ts';
import { coveredIn } from './covered.ts';
import { CoveragePage } from './coverage.view.tsx';
import { gatheringsOf } from './gathering.store.ts';
import { gatheringsMessages } from './messages/index.ts';
import { withCohort, type AboutCohort } from './planning-page.tsx';
import { publishedProgrammes } from './programme.store.ts';
import { draftedSessions } from './year.store.ts';

/** How far the year's sessions cover what the plan promises. */
export const coverageRoutes: readonly Route[] = [
  get('/skole/kull/:cohort/dekning', coordinator, (c) => withCohort(c, (about) => show(c, about))),
];

async function show(c: AppContext, about: AboutCohort): Promise<Response> {
  const { db, language } = c.var;
  const { cohort, plan } = about;
  const isPublished = c.req.query('av') === 'publisert';
  const sessions = isPublished ? await publishedIn(c, about) : await draftedIn(c, about);
  const placed = await gatheringsOf(db, cohort.id);
  const content = (
    <CoveragePage
      {...about}
      language={language}
      coverage={coverageOf(plan, sessions)}
      placed={placed.map(({ number }) => number)}
      isPublished={isPublished}
    />
  );
  return page(c, gatheringsMessages(language).coverage.title, content, { wide: true });
}

async function publishedIn(c: AppContext, { cohort }: AboutCohort): Promise<CoveredSession[]> {
  return (await publishedProgrammes(c.var.db, cohort.id)).flatMap(coveredIn);
}

async function draftedIn(c: AppContext, { cohort }: AboutCohort): Promise<CoveredSession[]> {
  const sessions = await draftedSessions(c.var.db, cohort.id);
  return sessions
    .filter(({ counts }) => counts)
    .map(({ number, startsAt, endsAt, ...session }) => ({
      ...session,
      gathering: number,
      minutes: startsAt.until(endsAt).total('minutes'),
    }));
}
