import type { z } from 'zod';
import { coordinator, deedOf, errorsOf } from '../admission/index.ts';
import type { Result } from '../kit/result.ts';
import type { AppContext } from '../web/context.ts';
import { checkForm, readForm, type FieldFault, type Typed } from '../web/form.ts';
import { page, seeOther } from '../web/respond.tsx';
import { get, post, type Route } from '../web/route.ts';
import { changeStanding } from './change-standing.action.ts';
import { changeState, type StateChange } from './change-state.action.ts';
import { todayOf } from './cohort-page.ts';
import { planOfCohort } from './cohort.ts';
import { correctAddress } from './correct-address.action.ts';
import { deedWords, type MemberDeedKind } from './member-deeds.rules.ts';
import { MemberFormPage } from './member-forms.view.tsx';
import { memberDeed, memberPath, withMember, type OpenMember } from './member-page.ts';
import { addressForm, changeForm, moveForm, replaceForm, standingForm, takeBackForm } from './member.form.ts';
import { cohortMessages } from './messages/index.ts';
import type { MoreOnCohort } from './more.ts';
import { moveMember } from './move-member.action.ts';
import { replaceMember } from './replace-member.action.ts';

/** One deed with its form: what may be typed, and what is done. */
interface DeedForm<T> {
  readonly deed: MemberDeedKind;
  readonly schema: (open: OpenMember, today: Temporal.PlainDate) => z.ZodType<T>;
  readonly act: (c: AppContext, open: OpenMember, value: T) => Promise<Result<null, string>>;
}

function stateForm(deed: StateChange): DeedForm<z.infer<ReturnType<typeof changeForm>>> {
  return {
    deed,
    schema: (_, today) => (deed === 'takeBack' ? takeBackForm(today) : changeForm(today)),
    act: (c, open, { seen, ...terms }) => changeState(deedOf(c), memberDeed(c, open, seen), deed, terms),
  };
}

const assessing: DeedForm<z.infer<ReturnType<typeof standingForm>>> = {
  deed: 'standing',
  schema: (_, today) => standingForm(today),
  act: (c, open, { seen, to, ...terms }) => changeStanding(deedOf(c), memberDeed(c, open, seen), to, terms),
};

const moving: DeedForm<z.infer<ReturnType<typeof moveForm>>> = {
  deed: 'move',
  schema: ({ groups }, today) =>
    moveForm(
      today,
      groups.map(({ id }) => id),
    ),
  act: (c, open, { seen, group, ...terms }) => moveMember(deedOf(c), memberDeed(c, open, seen), group, terms),
};

const correcting: DeedForm<z.infer<ReturnType<typeof addressForm>>> = {
  deed: 'address',
  schema: (_, today) => addressForm(today),
  act: (c, open, { seen, email, ...terms }) => correctAddress(deedOf(c), memberDeed(c, open, seen), email, terms),
};

function replacing({ placedDays }: MoreOnCohort): DeedForm<z.infer<ReturnType<typeof replaceForm>>> {
  return {
    deed: 'replace',
    schema: ({ cohort, group: { municipalities } }, today) => {
      const positions = planOfCohort(cohort).admission.positions.map(({ id }) => id);
      return replaceForm(today, { municipalities, positions });
    },
    async act(c, open, { seen, on, reason, ...newcomer }) {
      const placed = await placedDays(c.var.db, open.cohort.id);
      return await replaceMember(deedOf(c), { ...memberDeed(c, open, seen), placed }, newcomer, { on, reason });
    },
  };
}

/** The forms by which the school changes somebody's part in the year. */
export const memberDeedRoutes = (more: MoreOnCohort): readonly Route[] => [
  ...routesOf(stateForm('leave')),
  ...routesOf(stateForm('return')),
  ...routesOf(stateForm('withdraw')),
  ...routesOf(stateForm('takeBack')),
  ...routesOf(assessing),
  ...routesOf(moving),
  ...routesOf(replacing(more)),
  ...routesOf(correcting),
];

function routesOf<T>(form: DeedForm<T>): Route[] {
  const path = `/skole/kull/:cohort/deltaker/:member/${deedWords[form.deed]}`;
  return [
    get(path, coordinator, (c) => withMember(c, async (open) => show(c, open, form.deed))),
    post(path, coordinator, (c) => withMember(c, (open) => act(c, open, form))),
  ];
}

async function act<T>(c: AppContext, open: OpenMember, form: DeedForm<T>): Promise<Response> {
  const { deed } = form;
  const { typed } = await readForm(c);
  const checked = checkForm(form.schema(open, todayOf(c)), typed);
  if (!checked.ok) return show(c, open, deed, { typed, faults: checked.faults });
  const result = await form.act(c, open, checked.value);
  if (result.ok) return seeOther(c, `${memberPath(open)}?melding=lagret`);
  if (result.reason === 'notFound') return await c.notFound();
  if (result.reason === 'beforeLast' || result.reason === 'plannedLater')
    return show(c, open, deed, { typed, faults: [{ field: 'on', code: result.reason }] });
  // Whoever is told that something has changed decides anew, on what the page shows now.
  return show(c, open, deed, { typed: { ...typed, seen: open.seen }, faults: [], refused: result.reason });
}

interface Attempt {
  readonly typed: Typed;
  readonly faults: readonly FieldFault[];
  readonly refused?: string;
}

function show(c: AppContext, open: OpenMember, deed: MemberDeedKind, attempt?: Attempt): Response {
  const { language } = c.var;
  const t = cohortMessages(language).deeds;
  const { beforeLast, plannedLater, tooFarAhead } = t;
  const faults = attempt?.faults ?? [];
  const refusals: Readonly<Record<string, unknown>> = { ...t[deed], changedMeanwhile: t.changedMeanwhile };
  const refusal = attempt?.refused === undefined ? undefined : refusals[attempt.refused];
  const content = (
    <MemberFormPage
      language={language}
      open={open}
      deed={deed}
      today={todayOf(c)}
      typed={attempt?.typed ?? {}}
      errors={errorsOf(language, faults, { beforeLast, plannedLater, tooFarAhead }, { ...t, ...t[deed] })}
      refusal={typeof refusal === 'string' ? refusal : undefined}
    />
  );
  return page(c, t[deed].title, content, { status: attempt?.refused ? 409 : faults.length > 0 ? 422 : 200 });
}
