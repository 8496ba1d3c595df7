import { byVisitor, caseName, coordinator, deedOf, planOf, withCase } from '../admission/index.ts';
import type { AppContext } from '../web/context.ts';
import { readForm, type Typed } from '../web/form.ts';
import { page, seeOther } from '../web/respond.tsx';
import { get, post, type Route } from '../web/route.ts';
import { decideEligibility } from './eligibility.action.ts';
import { newestEligibility } from './eligibility.store.ts';
import { EligibilityPage } from './eligibility.view.tsx';
import { selectionMessages } from './messages/index.ts';

/** Whether an application meets the conditions, decided by a person. */
export const eligibilityRoutes: readonly Route[] = [
  get('/skole/soknad/:id/vilkar', coordinator, (c) =>
    withCase(c, async (file) => {
      const newest = await newestEligibility(c.var.db, file.application.id);
      const typed: Typed = newest
        ? { outcome: newest.eligible ? 'ja' : 'nei', condition: newest.condition ?? '', reason: newest.reason }
        : {};
      return show(c, file, typed);
    }),
  ),
  post('/skole/soknad/:id/vilkar', coordinator, (c) =>
    withCase(c, async (file) => {
      const { typed } = await readForm(c);
      const { outcome = '', condition = '', reason = '' } = typed;
      const t = selectionMessages(c.var.language).process.eligibility;
      if (outcome !== 'ja' && outcome !== 'nei') return show(c, file, typed, { missing: 'outcome' });
      const isMet = outcome === 'ja';
      if (!isMet && !planOf(file.call).admission.conditions.some(({ id }) => id === condition))
        return show(c, file, typed, { missing: 'condition' });
      if (!isMet && (reason === '' || reason.length > 4000)) return show(c, file, typed, { missing: 'reason' });
      const decision = { eligible: isMet, condition: isMet ? null : condition, reason: isMet ? '' : reason };
      const result = await decideEligibility(deedOf(c), byVisitor(c, file), decision);
      if (result.ok) return seeOther(c, `/skole/soknad/${file.application.id}`);
      if (result.reason === 'unknownCondition') return show(c, file, typed, { missing: 'condition' });
      return result.reason === 'notFound' ? await c.notFound() : show(c, file, typed, { refusal: t[result.reason] });
    }),
  ),
];

type CaseFile = Parameters<Parameters<typeof withCase>[1]>[0];

function show(
  c: AppContext,
  file: CaseFile,
  typed: Typed,
  wrong: { readonly missing?: 'outcome' | 'condition' | 'reason'; readonly refusal?: string } = {},
): Response {
  const { language } = c.var;
  const name = caseName(language, file);
  const content = (
    <EligibilityPage
      language={language}
      applicationId={file.application.id}
      name={name}
      conditions={planOf(file.call).admission.conditions}
      typed={typed}
      {...wrong}
    />
  );
  const status = wrong.refusal ? 409 : wrong.missing ? 422 : 200;
  return page(c, selectionMessages(language).process.eligibility.title(name), content, { status });
}
