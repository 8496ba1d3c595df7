import type { AppContext } from '../web/context.ts';
import { faultText } from '../web/fault-text.ts';
import { checkForm, readForm } from '../web/form.ts';
import { seeOther } from '../web/respond.tsx';
import { post, type Route } from '../web/route.ts';
import { applicationOf } from './application-page.tsx';
import { applicationContact } from './application.permission.ts';
import { supplementForm } from './application.form.ts';
import { giveSupplement } from './case.action.ts';
import { deedOf } from './deed-of.ts';
import { admissionMessages } from './messages/index.ts';
import { showOverview } from './overview-page.tsx';
import { documentBytes } from './participant.action.ts';
import { answerField, attachmentField } from './participant-supplement.view.tsx';
import { readPdf } from './uploaded-pdf.ts';

export const supplementRoutes: readonly Route[] = [
  post('/soknad/:id/ettersending/:request', applicationContact, giveAnswer, {
    // A file that is a little too large gets its answer at the field.
    bodyLimit: documentBytes + 1024 * 1024,
    rate: { times: 30, seconds: 3600 },
  }),
];

async function giveAnswer(c: AppContext): Promise<Response> {
  const { language } = c.var;
  const { application, call } = await applicationOf(c);
  const requestId = c.req.param('request') ?? '';
  const { typed, files } = await readForm(c);
  const answer = typed[answerField({ id: requestId })] ?? '';
  const t = admissionMessages(language);
  const again = (errors: { answerError?: string; fileError?: string }): Promise<Response> =>
    showOverview(c, application, call, {
      attempt: { requestId, answer, answerError: undefined, fileError: undefined, ...errors },
    });

  const form = checkForm(supplementForm, { answer });
  if (!form.ok) return await again({ answerError: faultText(language, form.faults[0] ?? { code: 'invalid' }) });
  const upload = files.get(attachmentField({ id: requestId }));
  const file = upload && (await readPdf(upload));
  if (file && !file.ok) {
    const texts = t.links.participant.documents;
    const fileError =
      file.reason === 'tooLarge' ? texts.tooLarge(`${documentBytes / 1024 / 1024} MB`) : texts.faults[file.reason];
    return await again({ fileError });
  }
  if (form.value.answer === '' && !file) return await again({ answerError: t.application.overview.supplementEmpty });
  const by = {
    applicationId: application.id,
    requestId,
    actor: { kind: 'account', id: c.var.visitor.account?.id ?? '' },
  } as const;
  const result = await giveSupplement(deedOf(c), by, { answer: form.value.answer, file: file?.value ?? null });
  return result.ok
    ? seeOther(c, `/soknad/${application.id}`)
    : await again({ answerError: t.application.overview.supplementLate });
}
