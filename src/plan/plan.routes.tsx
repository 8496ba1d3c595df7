import { inOslo } from '../kit/oslo-time.ts';
import { href } from '../web/address.ts';
import type { AppContext } from '../web/context.ts';
import { page, seeOther } from '../web/respond.tsx';
import { anyone, get, type Route } from '../web/route.ts';
import { PlanPage } from './plan.view.tsx';
import type { StudyPlan } from './study-plan.ts';

/** Where the programme of a cohort that follows a plan stands, without the language's prefix; undefined while there is none. */
export type ProgrammeOfPlan = (c: AppContext, planId: string) => Promise<string | undefined>;

/** The public pages of the study plans, newest plan first. */
export function planRoutes(
  plans: readonly StudyPlan[],
  programmeOf: ProgrammeOfPlan = async () => undefined,
): readonly Route[] {
  const [newest] = plans;
  return [
    get('/studieplan', anyone, (c) => (newest ? seeOther(c, `/studieplan/${newest.id}`) : c.notFound())),
    get('/studieplan/:plan', anyone, async (c) => {
      const plan = plans.find(({ id }) => id === c.req.param('plan'));
      if (!plan) return c.notFound();
      const { language, clock } = c.var;
      const today = inOslo(clock.now()).toPlainDate();
      const programme = await programmeOf(c, plan.id);
      const content = (
        <PlanPage
          plan={plan}
          language={language}
          today={today}
          programmeHref={programme ? href(language, programme) : null}
        />
      );
      return page(c, plan.title[language], content, { wide: true });
    }),
  ];
}
