import type { Language } from '../kit/language.ts';
import { momentText } from '../kit/oslo-time.ts';
import type { AppContext } from '../web/context.ts';
import type { FieldErrorItem } from '../web/feedback.view.tsx';
import { faultText } from '../web/fault-text.ts';
import type { FieldFault } from '../web/form.ts';
import { loadApplication } from './application.store.ts';
import type { Application } from './application.ts';
import type { Call } from './call.ts';
import { findCall } from './call.store.ts';

/** The application in the address with its call. The permission has made sure that it is there. */
export async function applicationOf(c: AppContext): Promise<{ application: Application; call: Call }> {
  const application = await loadApplication(c.var.db, c.req.param('id') ?? '');
  const call = application && (await findCall(c.var.db, application.callId));
  if (!application || !call) throw new Error('the permission let a request through to no application');
  return { application, call };
}

export function changeOf(
  c: AppContext,
  seen: string | undefined,
): { applicationId: string; accountId: string; seen: string } {
  return { applicationId: c.req.param('id') ?? '', accountId: c.var.visitor.account?.id ?? '', seen: seen ?? '' };
}

export function errorItems(language: Language, faults: readonly FieldFault[]): FieldErrorItem[] {
  return faults.map((fault) => ({ field: fault.field, message: faultText(language, fault) }));
}

/** The last minute that counts, which is what people mean by a deadline. */
export function deadlineText(language: Language, call: Pick<Call, 'deadlineAt'>): string {
  return momentText(language, call.deadlineAt.subtract({ seconds: 1 }));
}
