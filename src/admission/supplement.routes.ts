import type { AppContext } from '../web/context.ts';
import { checkForm, readForm } from '../web/form.ts';
import { seeOther } from '../web/respond.tsx';
import { post, type Route } from '../web/route.ts';
import { applicationContact } from './application.permission.ts';
import { supplementForm } from './application.form.ts';
import { giveSupplement } from './case.action.ts';
import { deedOf } from './deed-of.ts';
import { documentBytes } from './participant.action.ts';
import { readPdf } from './uploaded-pdf.ts';

export const supplementRoutes: readonly Route[] = [
  post('/soknad/:id/ettersending/:request', applicationContact, answer, { bodyLimit: documentBytes + 64 * 1024, rate: { times: 30, seconds: 3600 } }),
];

async function answer(c: AppContext): Promise<Response> {
  const id = c.req.param('id') ?? '';
  const { typed, files } = await readForm(c);
  const form = checkForm(supplementForm, typed);
  const upload = files.get('file');
  const file = upload ? await readPdf(upload) : null;
  if (!form.ok || (file !== null && !file.ok) || (form.value.answer === '' && file === null)) {
    return seeOther(c, `/soknad/${id}?melding=ettersending-feil`);
  }
  const by = { applicationId: id, requestId: c.req.param('request') ?? '', actor: { kind: 'account', id: c.var.visitor.account?.id ?? '' } as const };
  await giveSupplement(deedOf(c), by, { answer: form.value.answer, file: file?.value ?? null });
  return seeOther(c, `/soknad/${id}`);
}
