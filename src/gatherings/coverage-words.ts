import { listFormat } from '../kit/formats.ts';
import type { Language } from '../kit/language.ts';
import type { StudyPlan } from '../plan/index.ts';
import type { CoverageGap } from './coverage.rules.ts';
import { gatheringsMessages } from './messages/index.ts';

/** What is missing, as one plain sentence. */
export function gapSentence(language: Language, plan: StudyPlan, gap: CoverageGap): string {
  const { gaps: t } = gatheringsMessages(language).coverage;
  switch (gap.code) {
    case 'outcomeUntaught': {
      const text = plan.outcomes.find(({ id }) => id === gap.outcome)?.text[language] ?? '';
      return t.outcomeUntaught(gap.outcome, text);
    }
    case 'noSessions':
      return t.noSessions(gap.gathering);
    case 'pillarMissing': {
      const name = plan.teaching.pillars.find(({ id }) => id === gap.pillar)?.name[language] ?? gap.pillar;
      return t.pillarMissing(gap.gathering, name);
    }
    case 'outcomeNotAsPlanned':
      return t.outcomeNotAsPlanned(gap.gathering, listFormat(language).format(gap.outcomes));
  }
}
