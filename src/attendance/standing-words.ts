import { numberFormat } from '../kit/formats.ts';
import type { Language } from '../kit/language.ts';
import type { StudyPlan } from '../plan/index.ts';
import type { StatusTone } from '../web/feedback.view.tsx';
import { attendanceMessages } from './messages/index.ts';
import { isAtRisk, type StandingSoFar } from './standing-so-far.rules.ts';

/** How many of the sessions so far, said to the one whose they are. */
export function soFarText(language: Language, { attended, held }: StandingSoFar): string {
  return attendanceMessages(language).standing.soFar(attended, held);
}

/** What is still possible, in numbers. */
export function outlookText(language: Language, standing: StandingSoFar): string {
  const t = attendanceMessages(language).standing;
  const { outlook, attended, required, mustAttend, left, mayMiss } = standing;
  switch (outlook) {
    case 'secured':
      return t.secured(attended, required);
    case 'reachable':
      return t.reachable(mustAttend, left, mayMiss);
    case 'lost':
      return t.lost(mustAttend, left);
    case 'nothing':
      return t.nothing;
  }
}

/** What it means that the share is out of reach. */
export function lostText(language: Language, { barsExam }: Pick<StudyPlan['attendance'], 'barsExam'>): string {
  const { yes, exam, examBarred } = attendanceMessages(language).standing.lostMeans;
  return `${yes} ${barsExam ? examBarred : exam}`;
}

/** The plan's rule with the numbers it comes to, and what they rest on. */
export function ruleTexts(
  language: Language,
  standing: StandingSoFar,
  { certificateShare, excused }: StudyPlan['attendance'],
): string[] {
  const t = attendanceMessages(language).standing;
  const { base, required, reckoned, counts } = standing;
  const share = numberFormat(language, { style: 'percent' }).format(certificateShare);
  const whole = counts.present + counts.late + counts.absent + counts.excused + counts.unregistered + counts.ahead;
  const leftOut = excused.counts === 'leftOut' ? whole + reckoned - base : 0;
  return [t.rule(share, required, base), ...(leftOut > 0 ? [t.leftOut(leftOut)] : [])];
}

/** What is still possible in a word or two, with how it looks. */
export function outlookTag(
  language: Language,
  standing: StandingSoFar,
): { readonly tone: StatusTone; readonly text: string } {
  const { outlooks } = attendanceMessages(language).standing;
  if (standing.outlook === 'lost') return { tone: 'danger', text: outlooks.lost };
  if (isAtRisk(standing)) return { tone: 'warning', text: outlooks.mustAll };
  if (standing.outlook === 'secured') return { tone: 'done', text: outlooks.secured };
  return { tone: 'neutral', text: outlooks[standing.outlook] };
}

/** So far and what is still possible in one line, said of somebody. */
export function briefText(language: Language, { outlook, attended, held, mustAttend, left }: StandingSoFar): string {
  const t = attendanceMessages(language).standing.brief;
  const possible = {
    secured: t.secured,
    reachable: t.must(mustAttend, left),
    lost: t.lost(mustAttend, left),
    nothing: t.nothing,
  }[outlook];
  return held === 0 ? possible : `${t.soFar(attended, held)} ${possible}`;
}
