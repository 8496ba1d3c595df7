import { listFormat } from '../kit/formats.ts';
import { readForm } from '../web/form.ts';
import type { AppContext } from '../web/context.ts';
import type { FieldErrorItem } from '../web/feedback.view.tsx';
import { page, seeOther } from '../web/respond.tsx';
import { get, post, type Route } from '../web/route.ts';
import { explainMissing, missingText, searchMunicipalities } from '../register/index.ts';
import { applicationContact } from './application.permission.ts';
import { applicationOf, changeOf, deadlineText } from './application-page.tsx';
import { faultsOf, municipalityOf, nameOfMunicipality } from './application-facts.ts';
import { municipalitiesTaken } from './application.store.ts';
import type { Application, ApplicantMunicipality } from './application.ts';
import { registerDateOf, type Call } from './call.ts';
import { changeMunicipalities, topicFingerprint } from './change-application.action.ts';
import { deedOf } from './deed-of.ts';
import { faultSentence } from './fault-sentence.ts';
import { admissionMessages } from './messages/index.ts';
import { MunicipalityPage } from './municipality.view.tsx';

const path = '/soknad/:id/kommune';

export const municipalityRoutes: readonly Route[] = [
  get(path, applicationContact, async (c) => {
    const { application, call } = await applicationOf(c);
    return show(c, call, application, {});
  }),
  post(path, applicationContact, choose),
];

interface Trouble {
  readonly errors?: readonly FieldErrorItem[];
  readonly trouble?: string;
  readonly conflict?: boolean;
  readonly status?: 409 | 422;
}

async function choose(c: AppContext): Promise<Response> {
  const { language } = c.var;
  const { application, call } = await applicationOf(c);
  const { typed } = await readForm(c);
  const { joint, municipalities } = wanted(application, typed);
  const added = typed['velg'];
  if (added !== undefined) {
    const missing = explainMissing(added, registerDateOf(call));
    if (missing) return show(c, call, application, wrong(missingText(language, added, missing)));
    const taken = await municipalitiesTaken(c.var.db, call.id, [added], application.id);
    if (taken.length > 0) {
      const { municipality: t } = admissionMessages(language).application;
      return show(c, call, application, wrong(t.taken(nameOfMunicipality(call, added))));
    }
  }
  const result = await changeMunicipalities(deedOf(c), changeOf(c, typed['base']), joint, municipalities);
  if (result.ok) {
    const isDone = added !== undefined && !faultsOf(result.value, call).some(({ topic }) => topic === 'municipality');
    return seeOther(c, isDone && !joint ? `/soknad/${application.id}` : `/soknad/${application.id}/kommune`);
  }
  const t = admissionMessages(language).application.form;
  const { reason } = result;
  if (reason.kind === 'conflict') return show(c, call, reason.application, { conflict: true, status: 409 });
  return show(c, call, application, {
    trouble: reason.kind === 'notOpen' ? t.notOpen(deadlineText(language, call)) : t.notChangeable,
    status: 409,
  });
}

function wrong(message: string): Trouble {
  return { errors: [{ field: 'sok', message }], status: 422 };
}

/** What the pressed button makes of the list. Alone, a municipality chosen replaces the one before; together, it joins. */
function wanted(
  application: Application,
  typed: Readonly<Record<string, string>>,
): { joint: boolean; municipalities: ApplicantMunicipality[] } {
  let { joint } = application;
  let numbers = application.municipalities.map(({ number }) => number);
  let leader = application.municipalities.find(({ leads }) => leads)?.number;
  if (typed['hvordan'] === 'sammen') joint = true;
  if (typed['hvordan'] === 'alene') {
    joint = false;
    numbers = numbers.filter((number) => number === leader);
  }
  const { velg, fjern, leder } = typed;
  if (velg !== undefined) numbers = joint ? [...new Set([...numbers, velg])] : [velg];
  if (fjern !== undefined) numbers = numbers.filter((number) => number !== fjern);
  if (leder !== undefined && numbers.includes(leder)) leader = leder;
  if (leader === undefined || !numbers.includes(leader)) leader = numbers[0];
  return { joint, municipalities: numbers.map((number) => ({ number, leads: number === leader })) };
}

function show(
  c: AppContext,
  call: Call,
  application: Application,
  { errors = [], trouble, conflict, status }: Trouble,
): Response {
  const { language } = c.var;
  const search = c.req.query('sok')?.slice(0, 80).trim() ?? '';
  const content = (
    <MunicipalityPage
      language={language}
      applicationId={application.id}
      base={topicFingerprint(application, 'municipality')}
      errors={errors}
      trouble={trouble}
      conflict={conflict ? <p>{storedNames(c, call, application)}</p> : undefined}
      joint={application.joint}
      chosen={application.municipalities.map((one) => ({ ...one, municipality: municipalityOf(call, one.number) }))}
      search={search}
      results={search === '' ? null : searchMunicipalities(search, registerDateOf(call), 12)}
      whyNone={whyNone(c, call, search)}
      faults={
        application.municipalities.length === 0
          ? []
          : faultsOf(application, call)
              .filter(({ topic }) => topic === 'municipality')
              .map((fault) => faultSentence(language, call, fault))
      }
    />
  );
  return page(c, admissionMessages(language).application.topics.municipality, content, { status: status ?? 200 });
}

function storedNames(c: AppContext, call: Call, { municipalities }: Application): string {
  const { language } = c.var;
  const names = municipalities.map(({ number }) => nameOfMunicipality(call, number));
  return names.length === 0 ? admissionMessages(language).application.form.empty : listFormat(language).format(names);
}

/** Whoever looks for a number that is no municipality's on the day of the call is told what became of it. */
function whyNone(c: AppContext, call: Call, search: string): string | undefined {
  const missing = /^\d{4}$/.test(search) ? explainMissing(search, registerDateOf(call)) : undefined;
  return missing && missingText(c.var.language, search, missing);
}
