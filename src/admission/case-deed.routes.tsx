import type { VNode } from 'preact';
import type { z } from 'zod';
import type { Result } from '../kit/result.ts';
import type { AppContext } from '../web/context.ts';
import { checkForm, readForm, type FieldFault, type Typed } from '../web/form.ts';
import { page } from '../web/respond.tsx';
import { get, post, type Route } from '../web/route.ts';
import { annulApplication, askSupplement, decideStanding, handOverApplication } from './case.action.ts';
import type { CaseFile } from './case-file.ts';
import { annulForm, askForm, decideForm, handOverForm } from './case.form.ts';
import { AnnulPage, AskPage, DecidePage, HandOverPage, type CaseFormProps } from './case-forms.view.tsx';
import { backToCase, byVisitor, todayOf, withCase } from './case-page.tsx';
import { caseName, type receiptWords } from './case.view.tsx';
import { deedOf } from './deed-of.ts';
import { errorsOf } from './desk-errors.ts';
import { coordinator } from './desk.permission.ts';
import { admissionMessages } from './messages/index.ts';
import type { AdmissionMessages } from './messages/nb/index.ts';

type Texts = AdmissionMessages['desk']['case'];

/** One deed of the school with its form: what it is called, what may be typed, what is done, and what it says when it can't be. */
interface CaseForm<T> {
  /** Under the case's own address. */
  readonly path: string;
  readonly title: (texts: Texts, file: CaseFile, name: string, c: AppContext) => string;
  /** What its fields are called, by their names. */
  readonly labels: (texts: Texts) => Readonly<Record<string, unknown>>;
  readonly schema: (file: CaseFile, c: AppContext) => z.ZodType<T>;
  /** The form, or undefined where what the address names is not in this case. */
  readonly view: (props: CaseFormProps, c: AppContext) => VNode | undefined;
  readonly act: (c: AppContext, file: CaseFile, value: T) => Promise<Result<unknown, string>>;
  readonly refusals: (texts: Texts) => Readonly<Record<string, string>>;
  readonly done: keyof typeof receiptWords;
}

const decide: CaseForm<z.infer<typeof decideForm>> = {
  path: 'deltaker/:participant/vurdering',
  title: (texts, file, _, c) => texts.decideForm.title(participantIn(file, c)?.name ?? ''),
  labels: (texts) => texts.decideForm,
  schema: () => decideForm,
  view: (props, c) => {
    const participant = participantIn(props.file, c);
    return participant && <DecidePage {...props} participant={participant} />;
  },
  act: (c, file, decision) => decideStanding(deedOf(c), byVisitor(c, file), c.req.param('participant') ?? '', decision),
  refusals: (texts) => ({ impossible: texts.decideForm.impossible }),
  done: 'vurdert',
};

function participantIn(file: CaseFile, c: AppContext) {
  return file.participants.find(({ id }) => id === c.req.param('participant'));
}

const ask: CaseForm<z.infer<ReturnType<typeof askForm>>> = {
  path: 'tilleggsopplysninger',
  title: (texts) => texts.askForm.title,
  labels: (texts) => texts.askForm,
  schema: (file, c) =>
    askForm(
      todayOf(c),
      file.participants.map(({ id }) => id),
    ),
  view: (props, c) => <AskPage {...props} today={todayOf(c)} />,
  act: (c, file, { whom, wanted, dueOn }) => {
    const participantId = whom === 'kontaktperson' ? null : whom;
    return askSupplement(deedOf(c), byVisitor(c, file), { participantId, wanted, dueOn });
  },
  refusals: (texts) => ({ impossible: texts.askForm.impossible }),
  done: 'spurt',
};

const annul: CaseForm<z.infer<typeof annulForm>> = {
  path: 'annuller',
  title: (texts, _, name) => texts.annulForm.title(name),
  labels: (texts) => texts.annulForm,
  schema: () => annulForm,
  view: (props) => <AnnulPage {...props} />,
  act: (c, file, { reason }) => annulApplication(deedOf(c), byVisitor(c, file), reason),
  refusals: (texts) => ({ impossible: texts.annulForm.impossible }),
  done: 'annullert',
};

const handOver: CaseForm<z.infer<typeof handOverForm>> = {
  path: 'kontaktperson',
  title: (texts) => texts.handOverForm.title,
  labels: (texts) => texts.handOverForm,
  schema: () => handOverForm,
  view: (props) => <HandOverPage {...props} />,
  act: (c, file, { reason, ...to }) => handOverApplication(deedOf(c), byVisitor(c, file), to, reason),
  refusals: (texts) => ({ hasOther: texts.handOverForm.hasOther, impossible: texts.handOverForm.impossible }),
  done: 'byttet',
};

/** The forms of the school's deeds on one application. */
export const caseDeedRoutes: readonly Route[] = [
  ...routesOf(decide),
  ...routesOf(ask),
  ...routesOf(annul),
  ...routesOf(handOver),
];

function routesOf<T>(form: CaseForm<T>): Route[] {
  const path = `/skole/soknad/:id/${form.path}`;
  return [
    get(path, coordinator, (c) => withCase(c, (file) => show(c, file, form, {}, []))),
    post(path, coordinator, (c) => withCase(c, (file) => act(c, file, form))),
  ];
}

async function act<T>(c: AppContext, file: CaseFile, form: CaseForm<T>): Promise<Response> {
  const { typed } = await readForm(c);
  const checked = checkForm(form.schema(file, c), typed);
  if (!checked.ok) return await show(c, file, form, typed, checked.faults);
  const result = await form.act(c, file, checked.value);
  if (result.ok) return backToCase(c, file, form.done);
  const refusal = form.refusals(admissionMessages(c.var.language).desk.case)[result.reason];
  return refusal === undefined ? await c.notFound() : await show(c, file, form, typed, [], refusal);
}

async function show<T>(
  c: AppContext,
  file: CaseFile,
  form: CaseForm<T>,
  typed: Typed,
  faults: readonly FieldFault[],
  refusal?: string,
): Promise<Response> {
  const { language } = c.var;
  const texts = admissionMessages(language).desk.case;
  const name = caseName(language, file);
  const errors = errorsOf(language, faults, {}, form.labels(texts));
  const content = form.view({ language, file, name, typed, refusal, errors }, c);
  if (!content) return await c.notFound();
  const title = form.title(texts, file, name, c);
  return page(c, title, content, { status: refusal ? 409 : faults.length > 0 ? 422 : 200 });
}
