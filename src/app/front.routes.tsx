import { shippedPlans } from '../../plans/index.ts';
import { callPhase, currentCall, deadlineText } from '../admission/index.ts';
import { publicProgrammePath } from '../gatherings/index.ts';
import { dateText } from '../kit/oslo-time.ts';
import { yearMarks } from '../plan/index.ts';
import { municipalitiesAt } from '../register/index.ts';
import { href } from '../web/address.ts';
import { page } from '../web/respond.tsx';
import { anyone, get, type Route } from '../web/route.ts';
import { FrontPage } from './front.view.tsx';
import { appMessages } from './messages/index.ts';
import { schoolName } from './school.ts';

export const frontRoutes: readonly Route[] = [
  get('/', anyone, async (c) => {
    const { language, clock, db } = c.var;
    const t = appMessages(language).pages.front;
    const [plan] = shippedPlans;
    if (!plan) throw new Error('no study plan ships');
    const call = await currentCall(db);
    const phase = call && callPhase(call, clock.now());
    const today = clock.now().toZonedDateTimeISO('Europe/Oslo').toPlainDate();
    const kicker = !call
      ? undefined
      : phase === 'open'
        ? t.kickerOpen(call.slug, deadlineText(language, call))
        : phase === 'announced'
          ? t.kickerSoon(call.slug, dateText(language, call.opensAt))
          : t.kickerClosed(call.slug);
    const programmePath = await publicProgrammePath(db);
    const planHref = href(language, `/studieplan/${plan.id}`);
    const content = (
      <FrontPage
        language={language}
        plan={plan}
        kicker={kicker}
        callHref={call ? href(language, `/opptak/${call.slug}`) : null}
        applyHref={call && phase === 'open' ? href(language, `/opptak/${call.slug}/sok`) : null}
        planHref={planHref}
        programmeHref={programmePath ? href(language, programmePath) : null}
        municipalities={municipalitiesAt(today).map(({ number }) => number)}
        marks={yearMarks(plan, language, today, ({ kind, number }) =>
          kind === 'gathering'
            ? `${planHref}#samling-${number}`
            : kind === 'requirement'
              ? `${planHref}#arbeidskrav-${number}`
              : `${planHref}#eksamen`,
        )}
      />
    );
    return page(c, schoolName(language), content, { wide: true });
  }),
];
