import { momentText } from '../kit/oslo-time.ts';
import type { AppContext } from '../web/context.ts';
import { page, seeOther } from '../web/respond.tsx';
import { get, post, signedIn, type Route } from '../web/route.ts';
import { checkForm, readForm } from '../web/form.ts';
import { applicationContact } from './application.permission.ts';
import { applicationOf, deadlineText, errorItems } from './application-page.tsx';
import { startForm } from './application.form.ts';
import { liveApplicationOf } from './application.store.ts';
import { callPhase } from './call.rules.ts';
import { findCallBySlug } from './call.store.ts';
import { planOf } from './application-facts.ts';
import { deedOf } from './deed-of.ts';
import { admissionMessages } from './messages/index.ts';
import type { ApplicationPart } from './more.ts';
import { showOverview } from './overview-page.tsx';
import { StartPage } from './start.view.tsx';
import { startApplication } from './start-application.action.ts';
import type { Call } from './call.ts';

export const overviewRoutes = (parts: readonly ApplicationPart[]): readonly Route[] => [
  get('/opptak/:slug/sok', signedIn, async (c) => {
    const call = await findCallBySlug(c.var.db, c.req.param('slug') ?? '');
    if (!call || call.state === 'draft') return seeOther(c, '/opptak');
    const existing = await liveApplicationOf(c.var.db, call.id, c.var.visitor.account?.id ?? '');
    if (existing) return seeOther(c, `/soknad/${existing}`);
    return showStart(c, call, c.var.visitor.account?.name ?? '', []);
  }),
  post('/opptak/:slug/sok', signedIn, start),
  get('/soknad/:id', applicationContact, async (c) => {
    const { application, call } = await applicationOf(c);
    return await showOverview(c, application, call, { parts });
  }),
];

async function start(c: AppContext): Promise<Response> {
  const call = await findCallBySlug(c.var.db, c.req.param('slug') ?? '');
  if (!call || call.state === 'draft') return seeOther(c, '/opptak');
  const { typed } = await readForm(c);
  const form = checkForm(startForm, typed);
  if (!form.ok) return showStart(c, call, typed['name'] ?? '', errorItems(c.var.language, form.faults));
  const contact = { accountId: c.var.visitor.account?.id ?? '', name: form.value.name, language: c.var.language };
  const result = await startApplication(deedOf(c), call.id, contact);
  return result.ok ? seeOther(c, `/soknad/${result.value}`) : showStart(c, call, form.value.name, []);
}

function showStart(c: AppContext, call: Call, name: string, errors: ReturnType<typeof errorItems>): Response {
  const { language } = c.var;
  const phase = callPhase(call, c.var.clock.now());
  const content = (
    <StartPage
      language={language}
      slug={call.slug}
      terms={planOf(call).admission}
      name={name}
      errors={errors}
      closed={
        phase === 'open'
          ? null
          : {
              isAhead: phase === 'announced',
              opens: momentText(language, call.opensAt),
              deadline: deadlineText(language, call),
            }
      }
    />
  );
  return page(c, admissionMessages(language).application.start.title(call.slug), content, {
    status: errors.length > 0 ? 422 : phase === 'open' ? 200 : 409,
  });
}
