import { isId } from '../kit/id.ts';
import { inOslo } from '../kit/oslo-time.ts';
import type { AppContext } from '../web/context.ts';
import { seeOther } from '../web/respond.tsx';
import type { CaseDeed } from './case.action.ts';
import { openCaseFile, type CaseFile } from './case-file.ts';
import type { receiptWords } from './case.view.tsx';

/** Opens the file that the address names, and answers with what `show` makes of it; 404 if there is none. */
export async function withCase(
  c: AppContext,
  show: (file: CaseFile) => Response | Promise<Response>,
): Promise<Response> {
  const id = c.req.param('id') ?? '';
  const file = isId(id) ? await openCaseFile(c.var.db, id, c.var.clock.now()) : undefined;
  return file ? await show(file) : await c.notFound();
}

/** Back to the case, which says what was done. */
export function backToCase(c: AppContext, file: CaseFile, done?: keyof typeof receiptWords, anchor = ''): Response {
  return seeOther(c, `/skole/soknad/${file.application.id}${done ? `?melding=${done}` : ''}${anchor}`);
}

export function byVisitor(c: AppContext, file: CaseFile): CaseDeed {
  const { account } = c.var.visitor;
  if (!account) throw new Error('a coordinator is signed in');
  return { applicationId: file.application.id, accountId: account.id };
}

export function todayOf(c: AppContext): Temporal.PlainDate {
  return inOslo(c.var.clock.now()).toPlainDate();
}
