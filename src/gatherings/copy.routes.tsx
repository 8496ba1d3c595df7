import { coordinator, deedOf } from '../admission/index.ts';
import { isId } from '../kit/id.ts';
import type { AppContext } from '../web/context.ts';
import { readForm, type FieldFault, type Typed } from '../web/form.ts';
import { page, seeOther } from '../web/respond.tsx';
import { get, post, type Route } from '../web/route.ts';
import { copySessions, sessionsFingerprint } from './copy.action.ts';
import { proposedFor } from './copy.rules.ts';
import { CopyPage } from './copy.view.tsx';
import { loadDraft } from './draft.store.ts';
import { deedIn } from './edit-session.routes.tsx';
import { gatheringsMessages } from './messages/index.ts';
import { planningErrors } from './planning-errors.ts';
import { gatheringPath, withGathering, type AboutGathering } from './planning-page.tsx';
import { gatheringsToCopy } from './year.store.ts';

/** Beginning a programme with another's. */
export const copyRoutes: readonly Route[] = [
  get('/skole/kull/:cohort/samling/:number/kopier', coordinator, (c) =>
    withGathering(c, (about) => show(c, about, { typed: {} })),
  ),
  post('/skole/kull/:cohort/samling/:number/kopier', coordinator, (c) => withGathering(c, (about) => copy(c, about))),
];

interface Showing {
  readonly typed: Typed;
  readonly faults?: readonly FieldFault[];
  readonly refusal?: string;
}

async function show(c: AppContext, about: AboutGathering, { typed, faults = [], refusal }: Showing): Promise<Response> {
  const { db, language } = c.var;
  const { cohort, plan, planned, gathering } = about;
  const draft = await loadDraft(db, gathering.id);
  const t = gatheringsMessages(language).copy;
  const content = (
    <CopyPage
      {...about}
      language={language}
      proposed={proposedFor(plan, planned.number).length}
      sources={await gatheringsToCopy(db, cohort.id, planned.number)}
      existing={draft.sessions.length}
      seen={sessionsFingerprint(draft)}
      typed={typed}
      errors={planningErrors(language, faults, t.faults, {})}
      refusal={refusal ?? null}
    />
  );
  return page(c, t.title, content, { status: refusal ? 409 : faults.length > 0 ? 422 : 200 });
}

async function copy(c: AppContext, about: AboutGathering): Promise<Response> {
  const { typed } = await readForm(c);
  const source = typed['source'] ?? '';
  if (source !== 'plan' && !isId(source))
    return await show(c, about, { typed, faults: [{ field: 'source', code: 'choose' }] });
  const result = await copySessions(deedOf(c), deedIn(about), {
    source: source === 'plan' ? 'plan' : { gatheringId: source },
    replace: typed['replace'] === 'ja',
    seen: typed['seen'] ?? '',
  });
  if (result.ok) {
    const { left } = result.value;
    return seeOther(c, left > 0 ? `${gatheringPath(about)}?utelatt=${left}` : gatheringPath(about));
  }
  const t = gatheringsMessages(c.var.language).copy;
  switch (result.reason.kind) {
    case 'hasSessions':
      return await show(c, about, { typed, faults: [{ field: 'replace', code: 'hasSessions' }] });
    case 'hasBegun':
    case 'changedSince':
      return await show(c, about, { typed, refusal: t[result.reason.kind] });
    case 'notFound':
      return await show(c, about, { typed, faults: [{ field: 'source', code: 'choose' }] });
  }
}
