import { momentText } from '../kit/oslo-time.ts';
import type { AppContext } from '../web/context.ts';
import { page } from '../web/respond.tsx';
import { deadlineText } from './application-page.tsx';
import { faultsOf, nameOfApplication, planOf } from './application-facts.ts';
import type { Application } from './application.ts';
import type { Call } from './call.ts';
import { callPhase } from './call.rules.ts';
import { supplementRequestsOf } from './case.store.ts';
import { currentGuarantee } from './guarantee.store.ts';
import { admissionMessages } from './messages/index.ts';
import type { ApplicationPart } from './more.ts';
import { OverviewPage } from './overview.view.tsx';
import { hasUnsentChanges } from './sending.ts';
import type { SupplementTry } from './supplement.view.tsx';
import { versionsOf } from './version.store.ts';

/** Answers with the application's own page; after a supplement that was not accepted, with what was typed and why. `parts`: what rooms above add. */
export async function showOverview(
  c: AppContext,
  application: Application,
  call: Call,
  { attempt, parts = [] }: { readonly attempt?: SupplementTry; readonly parts?: readonly ApplicationPart[] } = {},
): Promise<Response> {
  const { db, language, clock } = c.var;
  const now = clock.now();
  const versions = application.number === null ? [] : await versionsOf(db, application.id);
  const guarantee = await currentGuarantee(db, application.id);
  const municipality = nameOfApplication(call, application, language);
  const t = admissionMessages(language).application.overview;
  const title = municipality === '' ? t.title : t.titleFor(municipality);
  const content = (
    <OverviewPage
      language={language}
      title={title}
      application={application}
      faults={faultsOf(application, call)}
      isOpen={callPhase(call, now) === 'open'}
      deadline={deadlineText(language, call)}
      terms={planOf(call).admission}
      versions={versions}
      hasUnsentChanges={hasUnsentChanges(application, call, versions[0])}
      askedAt={guarantee?.state === 'pending' ? momentText(language, guarantee.requestedAt) : ''}
      supplements={await supplementRequestsOf(db, application.id)}
      attempt={attempt}
      today={now.toZonedDateTimeISO('Europe/Oslo').toPlainDate()}
      noticeCode={c.req.query('melding')}
      more={await Promise.all(parts.map((part) => part(c, application, call)))}
    />
  );
  return page(c, title, content, { status: attempt ? 422 : 200 });
}
