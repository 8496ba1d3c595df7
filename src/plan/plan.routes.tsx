import { inOslo } from '../kit/oslo-time.ts';
import { page, seeOther } from '../web/respond.tsx';
import { anyone, get, type Route } from '../web/route.ts';
import { PlanPage } from './plan.view.tsx';
import type { StudyPlan } from './study-plan.ts';

/** The public pages of the study plans, newest plan first. */
export function planRoutes(plans: readonly StudyPlan[]): readonly Route[] {
  const [newest] = plans;
  return [
    get('/studieplan', anyone, (c) => (newest ? seeOther(c, `/studieplan/${newest.id}`) : c.notFound())),
    get('/studieplan/:plan', anyone, (c) => {
      const plan = plans.find(({ id }) => id === c.req.param('plan'));
      if (!plan) return c.notFound();
      const { language, clock } = c.var;
      const today = inOslo(clock.now()).toPlainDate();
      return page(c, plan.title[language], <PlanPage plan={plan} language={language} today={today} />, { wide: true });
    }),
  ];
}
