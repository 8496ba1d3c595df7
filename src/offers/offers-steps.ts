import {
  applicationsOf,
  findCall,
  guaranteesOfLeader,
  loadApplication,
  nameOfApplication,
  planOf,
  type CallLinks,
  type CallSteps,
} from '../admission/index.ts';
import type { Clock } from '../kit/clock.ts';
import type { Language } from '../kit/language.ts';
import { dateText, inOslo } from '../kit/oslo-time.ts';
import type { StudyPlan } from '../plan/index.ts';
import { outcomeOf } from '../selection/index.ts';
import type { Database } from '../store/index.ts';
import type { Step } from '../web/step.ts';
import { isInTime } from './answer.rules.ts';
import { appealLines, openReasonsRequests } from './appeal.store.ts';
import { decisionsOfApplication } from './decision.store.ts';
import { offersMessages } from './messages/index.ts';
import { awaitsAnswer } from './offer-state.rules.ts';
import { offerOf } from './offer.store.ts';
import { loadPlaces } from './places.ts';

/** What the coordinator does next once the selection is published: send, fill, decide; nothing when nothing waits. */
export const offersCallSteps: CallSteps = async (db, clock, language, call) => {
  const state = await loadPlaces(db, call.id);
  if (!state) return [];
  const t = offersMessages(language).desk.steps;
  const path = `/skole/opptak/${call.id}`;
  const { sendout, places, step } = state;
  const waiting = (await appealLines(db, call.id)).filter((one) => one.state === 'late' || one.state === 'received');
  const reasons = await openReasonsRequests(db, call.id);
  const hasVacancies = step === 'startReserve' || step === 'giveNext';
  const unanswered = sendout.offers.filter((one) => awaitsAnswer(one.state)).length;
  const found: [boolean, { title: (count: number) => string; text: string; action: string }, number, string][] = [
    [sendout.due.length > 0, t.send, sendout.due.length, 'vedtak'],
    [waiting.length > 0, t.appeals, waiting.length, 'klager'],
    [reasons.length > 0, t.reasons, reasons.length, 'klager'],
    [hasVacancies && !hasBegun(planOf(call), clock), t.vacant, places.vacant, 'plasser'],
    [unanswered > 0, t.awaiting, unanswered, 'plasser'],
  ];
  return found.flatMap(([applies, { title, text, action }, count, page]) =>
    applies ? [{ title: title(count), text, action, href: `${path}/${page}` }] : [],
  );
};

/** A place can still be given once the year has begun, but is no longer what waits: who comes later has missed a gathering. */
function hasBegun(plan: StudyPlan, clock: Clock): boolean {
  const [first] = plan.gatherings;
  return first !== undefined && inOslo(clock.now()).toPlainDate().toString() >= first.dates.from;
}

/** The pages of decisions, places and appeals, once there is something on them. */
export const offersCallLinks: CallLinks = async (db, language, call) => {
  if (!(await outcomeOf(db, call.id))) return [];
  const { decisions, places, appeals } = offersMessages(language).desk;
  const path = `/skole/opptak/${call.id}`;
  return [
    { href: `${path}/vedtak`, text: decisions.title },
    { href: `${path}/plasser`, text: places.title },
    { href: `${path}/klager`, text: appeals.title },
  ];
};

/** What somebody has to answer as a contact, and what they have been told as a contact or as the leader who vouched. */
export async function offersStepsOf(
  db: Database,
  clock: Clock,
  language: Language,
  account: { readonly id: string; readonly email: string },
): Promise<{ now: Step[]; standing: Step[] }> {
  const now: Step[] = [];
  const standing: Step[] = [];
  const t = offersMessages(language).pages.steps;
  for (const { id } of (await applicationsOf(db, account.id)).slice(0, 5)) {
    const told = await toldOf(db, language, id);
    if (!told) continue;
    const offer = await offerOf(db, id);
    if (offer && awaitsAnswer(offer.state) && isInTime(offer.answerBy, clock.now()))
      now.push({
        title: t.answer.title(told.name),
        text: t.answer.text,
        action: t.answer.action,
        dueText: t.due(dateText(language, offer.answerBy)),
        href: `/soknad/${id}/svar`,
      });
    standing.push({
      title: t.decided.title(told.name),
      text: t.decided.text[told.kind],
      action: t.decided.action,
      href: `/soknad/${id}/vedtak`,
    });
  }
  for (const { applicationId, state } of await guaranteesOfLeader(db, account.email)) {
    const told = state === 'confirmed' ? await toldOf(db, language, applicationId) : undefined;
    if (told)
      standing.push({
        title: t.owner.title(told.name),
        text: t.owner.text[told.kind],
        action: t.decided.action,
        href: `/soknad/${applicationId}/vedtak`,
      });
  }
  return { now, standing };
}

async function toldOf(db: Database, language: Language, applicationId: string) {
  const [decision] = await decisionsOfApplication(db, applicationId);
  const application = decision && (await loadApplication(db, applicationId));
  const call = application && (await findCall(db, application.callId));
  if (!call || decision.kind === 'standing') return undefined;
  return { kind: decision.kind, name: nameOfApplication(call, application, language) };
}
