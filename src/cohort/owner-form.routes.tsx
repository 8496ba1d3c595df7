import { coordinator, deedOf, errorsOf } from '../admission/index.ts';
import { isId } from '../kit/id.ts';
import type { AppContext } from '../web/context.ts';
import { checkForm, readForm, type FieldFault, type Typed } from '../web/form.ts';
import { page, seeOther } from '../web/respond.tsx';
import { get, post, type Route } from '../web/route.ts';
import { changeOwner, ownerFingerprint } from './change-owner.action.ts';
import { visitorIn, withCohort } from './cohort-page.ts';
import { nameOfGroup, type Cohort, type Group } from './cohort.ts';
import { findGroup, ownerOf } from './cohort.store.ts';
import { ownerForm } from './member.form.ts';
import { cohortMessages } from './messages/index.ts';
import type { MoreOnCohort } from './more.ts';
import { OwnerFormPage } from './owner-form.view.tsx';

const path = '/skole/kull/:cohort/gruppe/:group/prosjekteier';

/** Changing who owns a group's project. */
export const ownerFormRoutes = (more: MoreOnCohort): readonly Route[] => [
  get(path, coordinator, (c) => withGroup(c, (cohort, group) => show(c, cohort, group))),
  post(path, coordinator, (c) => withGroup(c, (cohort, group) => change(c, more, cohort, group))),
];

async function withGroup(
  c: AppContext,
  answer: (cohort: Cohort, group: Group) => Promise<Response>,
): Promise<Response> {
  return await withCohort(c, async (cohort) => {
    const id = c.req.param('group') ?? '';
    const group = isId(id) ? await findGroup(c.var.db, id) : undefined;
    return group?.cohortId === cohort.id ? await answer(cohort, group) : await c.notFound();
  });
}

interface Attempt {
  readonly typed: Typed;
  readonly faults: readonly FieldFault[];
  readonly isStale: boolean;
}

async function show(c: AppContext, cohort: Cohort, group: Group, attempt?: Attempt): Promise<Response> {
  const { db, language } = c.var;
  const t = cohortMessages(language).deeds;
  const owner = await ownerOf(db, group.id);
  const seen = attempt?.isStale === false ? (attempt.typed['seen'] ?? '') : ownerFingerprint(owner);
  const now = { name: owner?.name ?? '', position: owner?.title ?? '', email: owner?.email ?? '' };
  const content = (
    <OwnerFormPage
      language={language}
      cohort={cohort}
      group={group}
      typed={{ ...(attempt?.typed ?? now), seen }}
      errors={errorsOf(language, attempt?.faults ?? [], {}, t.ownerForm)}
      refusal={attempt?.isStale ? t.changedMeanwhile : undefined}
    />
  );
  const status = attempt ? (attempt.isStale ? 409 : 422) : 200;
  return page(c, t.ownerForm.title(nameOfGroup(language, cohort, group)), content, { status });
}

async function change(c: AppContext, more: MoreOnCohort, cohort: Cohort, group: Group): Promise<Response> {
  const { typed } = await readForm(c);
  const form = checkForm(ownerForm, typed);
  if (!form.ok) return await show(c, cohort, group, { typed, faults: form.faults, isStale: false });
  const { name, position, email, seen } = form.value;
  const placed = await more.placedDays(c.var.db, cohort.id);
  const by = { cohort, groupId: group.id, accountId: visitorIn(c), seen, placed };
  const result = await changeOwner(deedOf(c), by, { name, title: position, email });
  if (result.ok) return seeOther(c, `/skole/kull/${cohort.slug}/grupper#gruppe-${group.number}`);
  return result.reason === 'notFound'
    ? await c.notFound()
    : await show(c, cohort, group, { typed, faults: [], isStale: true });
}
