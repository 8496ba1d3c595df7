import { listFormat } from '../kit/formats.ts';
import type { Language } from '../kit/language.ts';
import type { StudyPlan } from '../plan/index.ts';
import type { CoverageGap } from './coverage.rules.ts';
import { gatheringsMessages } from './messages/index.ts';

/** What is missing, in plain sentences: the gatherings with nothing in them in one, each other thing in its own. */
export function gapSentences(language: Language, plan: StudyPlan, gaps: readonly CoverageGap[]): string[] {
  const empty = gaps.flatMap((gap) => (gap.code === 'noSessions' ? [gap.gathering] : []));
  const names = listFormat(language).format(empty.map(String));
  const { gaps: t } = gatheringsMessages(language).coverage;
  return gaps.flatMap((gap) => {
    if (gap.code !== 'noSessions') return [gapSentence(language, plan, gap)];
    return gap.gathering === empty[0] ? [t.noSessions(names)] : [];
  });
}

function gapSentence(language: Language, plan: StudyPlan, gap: Exclude<CoverageGap, { code: 'noSessions' }>): string {
  const { gaps: t } = gatheringsMessages(language).coverage;
  switch (gap.code) {
    case 'outcomeUntaught': {
      const text = plan.outcomes.find(({ id }) => id === gap.outcome)?.text[language] ?? '';
      return t.outcomeUntaught(gap.outcome, text);
    }
    case 'pillarMissing': {
      const name = plan.teaching.pillars.find(({ id }) => id === gap.pillar)?.name[language] ?? gap.pillar;
      return t.pillarMissing(gap.gathering, name);
    }
    case 'outcomeNotAsPlanned':
      return t.outcomeNotAsPlanned(gap.gathering, listFormat(language).format(gap.outcomes));
  }
}
