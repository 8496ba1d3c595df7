import { applicationsOf, findCall, loadApplication, nameOfApplication, type CallSteps } from '../admission/index.ts';
import type { Language } from '../kit/language.ts';
import { momentText } from '../kit/oslo-time.ts';
import type { Database } from '../store/index.ts';
import type { Step } from '../web/step.ts';
import { ownDraw, textOf, titleOf } from './contact-part.tsx';
import { selectionMessages } from './messages/index.ts';
import { nextStep } from './process.rules.ts';
import { loadProcess } from './process.ts';
import { selectionPath } from './selection-path.ts';
import { loadSelection } from './selection-state.ts';

/** What the coordinator does next about the selection; nothing before everybody is assessed, nor when the result is out. */
export const selectionCallSteps: CallSteps = async (db, clock, language, call) => {
  const now = clock.now();
  const state = await loadSelection(db, call, now);
  if (!state.gate.open) return [];
  const { steps, promise } = await loadProcess(db, call, now);
  const step = nextStep(steps);
  if (step === undefined || step === 'assess') return [];
  const t = selectionMessages(language).process.next;
  const href = selectionPath(call.id);
  if (step === 'publish' && state.roomForAll) {
    const { title, text, action } = t.roomForAll;
    return [{ title, text: text(state.eligible.length), href, action }];
  }
  if (step !== 'hold') return [{ ...t[step], href }];
  const isTime = promise !== undefined && Temporal.Instant.compare(now, promise.chanceAt) >= 0;
  const when = promise ? momentText(language, promise.chanceAt) : '';
  return [
    {
      title: t.hold.title,
      text: isTime ? t.hold.after : t.hold.before(when),
      dueText: selectionMessages(language).process.hints.chanceAt(when),
      href: selectionPath(call.id, 'hold'),
      action: t.hold.action,
    },
  ];
};

/** What stands on the contact's own page about the draw: the chance before it, and the result after. */
export async function drawStepsOf(db: Database, language: Language, accountId: string): Promise<Step[]> {
  const found: Step[] = [];
  for (const { id } of (await applicationsOf(db, accountId)).slice(0, 5)) {
    const application = await loadApplication(db, id);
    const call = application && (await findCall(db, application.callId));
    const own = call && (await ownDraw(db, call.id, id));
    if (!application || !own) continue;
    found.push({
      title: `${nameOfApplication(call, application, language)}: ${titleOf(language, own)}`,
      text: textOf(language, own),
      href: `/opptak/${call.slug}/trekning`,
      action: selectionMessages(language).own.more,
    });
  }
  return found;
}
