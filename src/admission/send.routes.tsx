import { listFormat } from '../kit/formats.ts';
import { momentText } from '../kit/oslo-time.ts';
import type { AppContext } from '../web/context.ts';
import { checkForm, readForm } from '../web/form.ts';
import { page, seeOther } from '../web/respond.tsx';
import { get, post, type Route } from '../web/route.ts';
import { applicationContact } from './application.permission.ts';
import { applicationOf, deadlineText, errorItems } from './application-page.tsx';
import { faultsOf, nameOfMunicipality, planOf } from './application-facts.ts';
import { withdrawForm } from './application.form.ts';
import type { Application } from './application.ts';
import { isSent } from './application-state.rules.ts';
import type { Call } from './call.ts';
import { withdrawApplication } from './case.action.ts';
import { CheckPage } from './check.view.tsx';
import { deedOf } from './deed-of.ts';
import { faultPath, faultSentence } from './fault-sentence.ts';
import { askLeaderAgain } from './ask-again.action.ts';
import { confirmedGuarantee } from './guarantee.store.ts';
import { admissionMessages } from './messages/index.ts';
import { ReceiptPage } from './receipt.view.tsx';
import { submitApplication } from './submit-application.action.ts';
import { guaranteeCovers } from './version.rules.ts';
import { versionsOf } from './version.store.ts';
import { WithdrawPage } from './withdraw.view.tsx';

export const sendRoutes: readonly Route[] = [
  get('/soknad/:id/kontroll', applicationContact, async (c) => {
    const { application, call } = await applicationOf(c);
    return await showCheck(c, application, call);
  }),
  post('/soknad/:id/send', applicationContact, send),
  post(
    '/soknad/:id/send-lenken',
    applicationContact,
    async (c) => {
      const { application } = await applicationOf(c);
      await askLeaderAgain(deedOf(c), { applicationId: application.id, accountId: c.var.visitor.account?.id ?? '' });
      return seeOther(c, `/soknad/${application.id}`);
    },
    { rate: { times: 10, seconds: 3600 } },
  ),
  get('/soknad/:id/kvittering', applicationContact, showReceipt),
  get('/soknad/:id/trekk', applicationContact, async (c) => {
    const { application } = await applicationOf(c);
    return showWithdraw(c, application, '', []);
  }),
  post('/soknad/:id/trekk', applicationContact, async (c) => {
    const { application } = await applicationOf(c);
    const { typed } = await readForm(c);
    const form = checkForm(withdrawForm, typed);
    if (!form.ok) return showWithdraw(c, application, typed['reason'] ?? '', errorItems(c.var.language, form.faults));
    const by = { applicationId: application.id, accountId: c.var.visitor.account?.id ?? '' };
    await withdrawApplication(deedOf(c), by, form.value.reason);
    return seeOther(c, `/soknad/${application.id}`);
  }),
];

async function send(c: AppContext): Promise<Response> {
  const { language } = c.var;
  const { application, call } = await applicationOf(c);
  const who = { applicationId: application.id, accountId: c.var.visitor.account?.id ?? '' };
  const result = await submitApplication(deedOf(c), who);
  if (result.ok) {
    return seeOther(c, `/soknad/${application.id}${result.value === 'unchanged' ? '?melding=uendret' : ''}`);
  }
  const t = admissionMessages(language).application;
  const { reason } = result;
  if (reason.kind === 'taken') {
    const names = listFormat(language).format(reason.municipalities.map((number) => nameOfMunicipality(call, number)));
    return await showCheck(c, application, call, t.check.taken(names));
  }
  if (reason.kind === 'faults') return await showCheck(c, application, call);
  return await showCheck(
    c,
    application,
    call,
    reason.kind === 'notOpen' ? t.form.notOpen(deadlineText(language, call)) : t.form.notChangeable,
  );
}

async function showCheck(c: AppContext, application: Application, call: Call, trouble?: string): Promise<Response> {
  const { language } = c.var;
  const faults = faultsOf(application, call);
  const given = isSent(application.state) ? await confirmedGuarantee(c.var.db, application.id) : undefined;
  const isCovered =
    given !== undefined &&
    given.covers === guaranteeCovers(application) &&
    given.leaderEmail === application.guarantor.email;
  const content = (
    <CheckPage
      language={language}
      applicationId={application.id}
      answers={{
        municipalities: application.municipalities.map(({ number, leads }) => ({
          name: nameOfMunicipality(call, number),
          leads,
        })),
        participants: application.participants.map((participant) => ({
          ...participant,
          municipalityName: participant.municipality ? nameOfMunicipality(call, participant.municipality) : '',
        })),
        task: application.task,
        guarantor: application.guarantor,
        languageForm: application.languageForm,
      }}
      positions={planOf(call).admission.positions}
      faults={faults.map((fault) => ({
        text: faultSentence(language, call, fault),
        path: faultPath(application.id, fault),
      }))}
      trouble={trouble}
      isResend={isSent(application.state)}
      isCovered={isCovered}
    />
  );
  return page(c, admissionMessages(language).application.check.title, content, {
    status: trouble ? 409 : c.req.method === 'POST' ? 422 : 200,
  });
}

async function showReceipt(c: AppContext): Promise<Response> {
  const { language } = c.var;
  const { application, call } = await applicationOf(c);
  const versions = await versionsOf(c.var.db, application.id);
  const wanted = Number(c.req.query('utgave') ?? versions[0]?.version);
  const sent = versions.find(({ version }) => version === wanted);
  if (!sent) return seeOther(c, `/soknad/${application.id}`);
  const content = (
    <ReceiptPage
      language={language}
      applicationId={application.id}
      sent={sent}
      time={momentText(language, sent.takenAt)}
      confirmedAt={momentText(language, Temporal.Instant.from(sent.content.guarantor.confirmedAt))}
      positions={planOf(call).admission.positions}
      nameOf={(number) => nameOfMunicipality(call, number)}
    />
  );
  return page(c, admissionMessages(language).application.receipt.title, content);
}

function showWithdraw(
  c: AppContext,
  application: Application,
  reason: string,
  errors: ReturnType<typeof errorItems>,
): Response {
  const content = (
    <WithdrawPage language={c.var.language} applicationId={application.id} reason={reason} errors={errors} />
  );
  return page(c, admissionMessages(c.var.language).application.withdraw.title, content, {
    status: errors.length > 0 ? 422 : 200,
  });
}
