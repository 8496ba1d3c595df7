import { coordinator } from '../admission/index.ts';
import { asLinked, readableCards } from '../library/index.ts';
import type { AppContext } from '../web/context.ts';
import { page } from '../web/respond.tsx';
import { get, type Route } from '../web/route.ts';
import { cardUseOf, type SessionOfCards } from './card-use.rules.ts';
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
  const { sessions, withCards } = isPublished ? await publishedIn(c, about) : await draftedIn(c, about);
  const placed = await gatheringsOf(db, cohort.id);
  const numbers = plan.gatherings.map(({ number }) => number);
  const content = (
    <CoveragePage
      {...about}
      language={language}
      coverage={coverageOf(plan, sessions)}
      use={cardUseOf(numbers, withCards)}
      cards={(await readableCards(db)).map((card) => asLinked(card, language))}
      placed={placed.map(({ number }) => number)}
      isPublished={isPublished}
    />
  );
  return page(c, gatheringsMessages(language).coverage.title, content, { wide: true });
}

/** What coverage counts, and every session as far as cards go: a break can be built from one, too. */
interface Counted {
  readonly sessions: readonly CoveredSession[];
  readonly withCards: readonly SessionOfCards[];
}

async function publishedIn(c: AppContext, { cohort }: AboutCohort): Promise<Counted> {
  const programmes = await publishedProgrammes(c.var.db, cohort.id);
  return {
    sessions: programmes.flatMap(coveredIn),
    withCards: programmes.flatMap(({ number, sessions }) =>
      sessions.filter(({ cancelled }) => !cancelled).map(({ cards }) => ({ gathering: number, cards })),
    ),
  };
}

async function draftedIn(c: AppContext, { cohort }: AboutCohort): Promise<Counted> {
  const drafted = (await draftedSessions(c.var.db, cohort.id)).map(({ number, startsAt, endsAt, ...session }) => ({
    ...session,
    gathering: number,
    minutes: startsAt.until(endsAt).total('minutes'),
  }));
  return { sessions: drafted.filter(({ counts }) => counts), withCards: drafted };
}
