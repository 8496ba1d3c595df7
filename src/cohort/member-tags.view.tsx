import type { Language } from '../kit/language.ts';
import { StatusTag, type StatusTone } from '../web/feedback.view.tsx';
import type { MemberStanding } from './cohort.ts';
import type { MemberState } from './member-state.rules.ts';
import { cohortMessages } from './messages/index.ts';

const tones: Readonly<Record<MemberState, StatusTone>> = {
  active: 'done',
  onLeave: 'warning',
  withdrawn: 'neutral',
  replaced: 'neutral',
};

export function StateTag({ language, state }: { language: Language; state: MemberState }) {
  return <StatusTag tone={tones[state]} text={cohortMessages(language).groups.states[state]} />;
}

export function StandingTag({ language, standing }: { language: Language; standing: MemberStanding }) {
  return <StatusTag tone="neutral" text={cohortMessages(language).groups.standings[standing]} />;
}
