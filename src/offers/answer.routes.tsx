import {
  applicationContact,
  applicationOf,
  deedOf,
  errorsOf,
  faultSentence,
  isSent,
  nameOfApplication,
  nameOfMunicipality,
  planOf,
  type Application,
  type Call,
} from '../admission/index.ts';
import { dateText } from '../kit/oslo-time.ts';
import type { AppContext } from '../web/context.ts';
import type { FieldErrorItem } from '../web/feedback.view.tsx';
import { checkForm, readForm, type Typed } from '../web/form.ts';
import { page, seeOther } from '../web/respond.tsx';
import { get, post, type Route } from '../web/route.ts';
import { acceptOffer, declineOffer, type AnswerRefusal } from './answer.action.ts';
import { declineForm, fieldOf, listMark, readAttendances } from './answer.form.ts';
import { isInTime } from './answer.rules.ts';
import { AnswerPage } from './answer.view.tsx';
import { NoOfferPage } from './no-offer.view.tsx';
import { offersMessages } from './messages/index.ts';
import { offerOf, replacementsOf } from './offer.store.ts';

/** The municipality's answer to the offer of a place. */
export const answerRoutes: readonly Route[] = [
  get('/soknad/:id/svar', applicationContact, async (c) => show(c, await applicationOf(c))),
  post('/soknad/:id/svar', applicationContact, answer),
];

interface About {
  readonly application: Application;
  readonly call: Call;
}

interface Attempt {
  readonly typed: Typed;
  readonly errors: readonly FieldErrorItem[];
  readonly trouble?: string;
}

async function answer(c: AppContext): Promise<Response> {
  const about = await applicationOf(c);
  const { typed } = await readForm(c);
  return typed['svar'] === 'nei' ? await sayNo(c, about, typed) : await sayYes(c, about, typed);
}

async function sayNo(c: AppContext, about: About, typed: Typed): Promise<Response> {
  const form = checkForm(declineForm, typed);
  if (!form.ok) return await show(c, about, { typed, errors: errorsOf(c.var.language, form.faults) });
  const result = await declineOffer(deedOf(c), deedBy(c, about), form.value.reason);
  if (result.ok) return seeOther(c, `/soknad/${about.application.id}/svar?melding=nei`);
  return await show(c, about, attemptAfter(c, about, typed, result.reason));
}

async function sayYes(c: AppContext, about: About, typed: Typed): Promise<Response> {
  const { language } = c.var;
  const { application, call } = about;
  if (typed['liste'] !== listMark(application))
    return await show(c, about, attemptAfter(c, about, typed, { kind: 'changedMeanwhile' }));
  const positions = planOf(call).admission.positions.map(({ id }) => id);
  const { attendances, faults } = readAttendances(typed, application, positions);
  if (faults.length > 0) {
    const errors = errorsOf(language, faults).map((error) => ({ ...error, label: labelOf(c, about, error.field) }));
    return await show(c, about, { typed, errors });
  }
  const result = await acceptOffer(deedOf(c), deedBy(c, about), attendances);
  if (result.ok) return seeOther(c, `/soknad/${application.id}/svar?melding=ja`);
  return await show(c, about, attemptAfter(c, about, typed, result.reason));
}

function deedBy(c: AppContext, { application }: About) {
  return { applicationId: application.id, accountId: c.var.visitor.account?.id ?? '' };
}

/** «Kari Nordmann, e-post»: whose field it is, since every participant has the same ones. */
function labelOf(c: AppContext, { application }: About, field: string): string {
  const t: Readonly<Record<string, unknown>> = offersMessages(c.var.language).pages.answer;
  const [, slot, name = ''] = /^p(\d)_(\w+)$/.exec(field) ?? [];
  const person = application.participants.find((one) => String(one.slot) === slot)?.name ?? '';
  const label = t[name];
  return typeof label === 'string' ? `${person}, ${label.toLocaleLowerCase('nb')}` : person;
}

function attemptAfter(c: AppContext, about: About, typed: Typed, refusal: AnswerRefusal): Attempt {
  const { language } = c.var;
  const t = offersMessages(language).pages.answer.refusals;
  switch (refusal.kind) {
    case 'late':
      return { typed, errors: [], trouble: t.late(dateText(language, refusal.answerBy)) };
    case 'changedMeanwhile':
      return { typed: {}, errors: [], trouble: t.changed };
    case 'elsewhere': {
      const errors = refusal.slots.map((slot) => ({ field: fieldOf(slot, 'email'), message: t.elsewhere }));
      return { typed, errors: errors.map((error) => ({ ...error, label: labelOf(c, about, error.field) })) };
    }
    case 'rules':
      return { typed, errors: ruleErrors(c, about, typed, refusal) };
    case 'gone':
    case 'noOffer':
      return { typed, errors: [], trouble: t.gone };
  }
}

/** A rule that is broken, said at the field that can mend it: the person's own, or the first that was changed. */
function ruleErrors(
  c: AppContext,
  { application, call }: About,
  typed: Typed,
  { faults }: Extract<AnswerRefusal, { kind: 'rules' }>,
): FieldErrorItem[] {
  const changed = application.participants.find(
    ({ slot }) => slot !== null && (typed[fieldOf(slot, 'svar')] ?? 'kommer') !== 'kommer',
  )?.slot;
  return faults.map((fault) => {
    const slot = fault.slot ?? changed ?? 1;
    const fields = {
      samePersonTwice: 'email',
      guarantorIsParticipant: 'email',
      tooFewSectors: 'serviceArea',
      participantOfOther: 'municipality',
    } as const;
    const own = fault.code in fields ? fields[fault.code as keyof typeof fields] : 'svar';
    const isReplaced = typed[fieldOf(slot, 'svar')] === 'byttes';
    return {
      field: fieldOf(slot, isReplaced ? own : 'svar'),
      message: faultSentence(c.var.language, call, fault),
    };
  });
}

async function show(c: AppContext, about: About, attempt?: Attempt): Promise<Response> {
  const { language, db, clock } = c.var;
  const t = offersMessages(language).pages.answer;
  const { application, call } = about;
  const offer = await offerOf(db, application.id);
  const status = attempt ? (attempt.trouble ? 409 : 422) : 200;
  if (!offer) {
    const content = <NoOfferPage language={language} applicationId={application.id} />;
    return page(c, t.none.title, content, { status: attempt ? 409 : 200 });
  }
  const done = c.req.query('melding');
  const isAnswerable = ['offered', 'silent', 'accepted', 'declined'].includes(offer.state);
  const content = (
    <AnswerPage
      language={language}
      application={application}
      municipality={nameOfApplication(call, application, language)}
      offer={offer}
      isOpen={isAnswerable && isSent(application.state) && isInTime(offer.answerBy, clock.now())}
      plan={planOf(call)}
      municipalities={application.municipalities.map(({ number }) => ({
        value: number,
        label: nameOfMunicipality(call, number),
      }))}
      replacements={await replacementsOf(db, application.id)}
      typed={attempt?.typed ?? {}}
      errors={attempt?.errors ?? []}
      trouble={attempt?.trouble}
      done={done === 'ja' || done === 'nei' ? done : undefined}
    />
  );
  return page(c, t.title, content, { status });
}
