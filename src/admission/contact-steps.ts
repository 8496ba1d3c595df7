import type { Clock } from '../kit/clock.ts';
import type { Language } from '../kit/language.ts';
import type { Database } from '../store/index.ts';
import type { Step } from '../web/step.ts';
import { deadlineText } from './application-page.tsx';
import { nameOfApplication } from './application-facts.ts';
import { applicationsOf, loadApplication } from './application.store.ts';
import { callPhase } from './call.rules.ts';
import { currentCall, findCall } from './call.store.ts';
import { guaranteesOfLeader } from './guarantee.store.ts';
import { admissionMessages } from './messages/index.ts';

/** What admission asks of a signed-in person now: as the contact of applications, and as a leader who guarantees. */
export async function contactSteps(
  db: Database,
  clock: Clock,
  language: Language,
  account: { id: string; email: string },
): Promise<{ now: Step[]; standing: Step[] }> {
  const t = admissionMessages(language).application.steps;
  const now: Step[] = [];
  const standing: Step[] = [];
  for (const own of (await applicationsOf(db, account.id)).slice(0, 5)) {
    const application = await loadApplication(db, own.id);
    const call = application && (await findCall(db, application.callId));
    if (!application || !call) continue;
    const name = nameOfApplication(call, application, language);
    const href = `/soknad/${own.id}`;
    const isOpen = callPhase(call, clock.now()) === 'open';
    const dueText = t.deadline(deadlineText(language, call));
    const state = admissionMessages(language).application.states[own.state];
    if (own.state === 'draft' && isOpen) now.push({ ...t.finish(name), href, dueText });
    else if (own.state === 'awaitingGuarantee' && isOpen) now.push({ ...t.awaiting(name), href, dueText });
    else if (own.state === 'sent' || own.state === 'resending')
      standing.push({ ...t.sent(name, own.number ?? ''), href });
    else standing.push({ ...t.over(name, state.toLowerCase()), href });
  }
  for (const { applicationId, state } of await guaranteesOfLeader(db, account.email)) {
    const application = await loadApplication(db, applicationId);
    const call = application && (await findCall(db, application.callId));
    if (!application || !call || application.state === 'withdrawn' || application.state === 'annulled') continue;
    const name = nameOfApplication(call, application, language);
    if (state === 'confirmed') standing.push({ ...t.guaranteed(name), href: `/studieplan/${call.planId}` });
    else if (callPhase(call, clock.now()) === 'open')
      now.push({
        ...t.guaranteePending(name),
        href: `/opptak/${call.slug}`,
        dueText: t.deadline(deadlineText(language, call)),
      });
  }
  const call = await currentCall(db);
  if (call && now.length === 0 && standing.length === 0 && callPhase(call, clock.now()) === 'open') {
    now.push({
      ...t.start(call.slug),
      href: `/opptak/${call.slug}/sok`,
      dueText: t.deadline(deadlineText(language, call)),
    });
  }
  return { now, standing };
}
