import { isId, sha256Hex } from '../kit/id.ts';
import { readFile } from '../store/index.ts';
import type { AppContext } from '../web/context.ts';
import { checkForm, readForm } from '../web/form.ts';
import { faultText } from '../web/fault-text.ts';
import { seeOther } from '../web/respond.tsx';
import { get, post, type Route } from '../web/route.ts';
import { supplementForm } from './application.form.ts';
import { linkHolder } from './application.permission.ts';
import { giveSupplement } from './case.action.ts';
import { deedOf } from './deed-of.ts';
import { fileDownload } from './file-download.ts';
import { secretOf, unknownLink } from './link-page.tsx';
import { admissionMessages } from './messages/index.ts';
import { documentBytes, documentLimit } from './document-limits.ts';
import { addDocument, removeDocument } from './participant.action.ts';
import { participantView, showParticipant } from './participant-page.tsx';
import { uploadFaultText } from './participant-texts.ts';
import { answerField, attachmentField } from './participant-supplement.view.tsx';
import { readPdf } from './uploaded-pdf.ts';

/** A file that is a little too large gets its answer at the field, a far too large one is stopped at the door. */
const uploads = { bodyLimit: documentBytes + 1024 * 1024, rate: { times: 60, seconds: 600 } };

/** Everything with files under a participant's link. */
export const participantDocumentRoutes: readonly Route[] = [
  post('/deltaker/:secret/dokument', linkHolder, upload, uploads),
  get('/deltaker/:secret/dokument/:document', linkHolder, downloadOwn),
  post('/deltaker/:secret/dokument/:document/fjern', linkHolder, remove, { rate: uploads.rate }),
  post('/deltaker/:secret/ettersending/:request', linkHolder, answer, uploads),
];

async function upload(c: AppContext): Promise<Response> {
  const { language } = c.var;
  const { files } = await readForm(c);
  const chosen = files.get('dokument');
  const refuse = (code: Parameters<typeof uploadFaultText>[1]) =>
    showParticipant(c, { errors: [{ field: 'dokument', message: uploadFaultText(language, code) }] });
  if (!chosen) return await refuse('missing');
  const file = await readPdf(chosen);
  if (!file.ok) return await refuse(file.reason);
  const result = await addDocument(deedOf(c), secretOf(c), file.value, sha256Hex(file.value.content));
  if (result.ok) return seeOther(c, `/deltaker/${secretOf(c)}?melding=lastet`);
  return result.reason === 'tooMany'
    ? await refuse('tooMany')
    : await showParticipant(c, { cameLate: result.reason === 'closed' });
}

async function remove(c: AppContext): Promise<Response> {
  const result = await removeDocument(deedOf(c), secretOf(c), c.req.param('document') ?? '');
  if (!result.ok) return await showParticipant(c, { cameLate: result.reason === 'closed' });
  return seeOther(c, `/deltaker/${secretOf(c)}?melding=fjernet`);
}

/** The participant's own copy; not logged, since they look at what is theirs. */
async function downloadOwn(c: AppContext): Promise<Response> {
  const view = await participantView(c);
  const id = c.req.param('document') ?? '';
  const document = isId(id) ? view?.documents.find((one) => one.id === id) : undefined;
  const file = document && (await readFile(c.var.db, document.fileId));
  if (!view || view.participant.removedAt) return unknownLink(c);
  return file ? fileDownload(file) : await c.notFound();
}

/** The answer to what the school asked for: text, a PDF, or both. */
async function answer(c: AppContext): Promise<Response> {
  const { language } = c.var;
  const view = await participantView(c);
  const request = view?.requests.find(({ id }) => id === c.req.param('request'));
  if (!view || !request || view.access === 'closed') return await showParticipant(c, { cameLate: true });
  const { typed, files } = await readForm(c);
  const t = admissionMessages(language).links.participant.supplement;
  const refuse = (field: string, message: string) => showParticipant(c, { typed, errors: [{ field, message }] });
  const form = checkForm(supplementForm, { answer: typed[answerField(request)] ?? '' });
  if (!form.ok) return await refuse(answerField(request), faultText(language, form.faults[0] ?? { code: 'invalid' }));
  const chosen = files.get(attachmentField(request));
  if (form.value.answer === '' && !chosen) return await refuse(answerField(request), t.nothing);
  if (request.supplements.length >= documentLimit) return await refuse(answerField(request), t.full);
  const file = chosen ? await readPdf(chosen) : undefined;
  if (file && !file.ok) return await refuse(attachmentField(request), uploadFaultText(language, file.reason));
  const by = {
    applicationId: view.application.id,
    requestId: request.id,
    actor: { kind: 'link', id: view.participant.id } as const,
  };
  const result = await giveSupplement(deedOf(c), by, { answer: form.value.answer, file: file?.value ?? null });
  return result.ok
    ? seeOther(c, `/deltaker/${secretOf(c)}?melding=sendt`)
    : await showParticipant(c, { typed, cameLate: true });
}
