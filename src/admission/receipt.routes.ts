import type { AppContext } from '../web/context.ts';
import { get, type Route } from '../web/route.ts';
import { planOf } from './application-facts.ts';
import { applicationOf } from './application-page.tsx';
import { applicationContact } from './application.permission.ts';
import { fileDownload } from './file-download.ts';
import { receiptPdf } from './receipt.pdf.ts';
import { versionsOf } from './version.store.ts';

/** The receipt as a file for the contact; `utgave` chooses among several sendings, the newest if nothing is said. */
export const receiptRoutes: readonly Route[] = [get('/soknad/:id/kvittering.pdf', applicationContact, receipt)];

async function receipt(c: AppContext): Promise<Response> {
  const { application, call } = await applicationOf(c);
  const versions = await versionsOf(c.var.db, application.id);
  const wanted = Number(c.req.query('utgave') ?? versions[0]?.version);
  const sent = versions.find(({ version }) => version === wanted);
  if (!sent) return await c.notFound();
  const content = await receiptPdf(sent, planOf(call));
  const { number, version } = sent.content;
  return fileDownload({ name: `kvittering-${number}-${version}.pdf`, mediaType: 'application/pdf', content });
}
