import type { StudyPlan } from '../plan/index.ts';

/** A session as far as coverage goes: what it serves, in which form, for how long. Breaks and dinners are none. */
export interface CoveredSession {
  readonly gathering: number;
  readonly pillars: readonly string[];
  readonly outcomes: readonly string[];
  readonly form: string;
  readonly minutes: number;
}

/** What is missing, the gravest first. */
export type CoverageGap =
  | { readonly code: 'outcomeUntaught'; readonly outcome: string }
  | { readonly code: 'noSessions'; readonly gathering: number }
  | { readonly code: 'pillarMissing'; readonly gathering: number; readonly pillar: string }
  /** The plan says that this gathering serves it, and no session there does. */
  | { readonly code: 'outcomeNotAsPlanned'; readonly gathering: number; readonly outcomes: readonly string[] };

export interface Coverage {
  /** For each outcome how many sessions serve it, gathering by gathering. */
  readonly outcomes: readonly { readonly id: string; readonly counts: readonly number[]; readonly total: number }[];
  readonly gatherings: readonly {
    readonly number: number;
    readonly sessions: number;
    readonly minutes: number;
    readonly pillars: readonly { readonly id: string; readonly minutes: number }[];
  }[];
  readonly forms: readonly {
    readonly id: string;
    readonly minutes: number;
    readonly perGathering: readonly number[];
  }[];
  readonly gaps: readonly CoverageGap[];
}

/** How far sessions cover what the plan promises. A session that serves two pillars counts in full for both. */
export function coverageOf(
  plan: Pick<StudyPlan, 'outcomes' | 'gatherings' | 'teaching'>,
  sessions: readonly CoveredSession[],
): Coverage {
  const numbers = plan.gatherings.map(({ number }) => number);
  const perGathering = (count: (own: readonly CoveredSession[]) => number): number[] =>
    numbers.map((number) => count(sessions.filter(({ gathering }) => gathering === number)));
  const minutesOf = (list: readonly CoveredSession[]) => list.reduce((sum, { minutes }) => sum + minutes, 0);
  const outcomes = plan.outcomes.map(({ id }) => {
    const counts = perGathering((own) => own.filter((session) => session.outcomes.includes(id)).length);
    return { id, counts, total: counts.reduce((sum, count) => sum + count, 0) };
  });
  const gatherings = numbers.map((number) => {
    const own = sessions.filter(({ gathering }) => gathering === number);
    const pillars = plan.teaching.pillars.map(({ id }) => ({
      id,
      minutes: minutesOf(own.filter((session) => session.pillars.includes(id))),
    }));
    return { number, sessions: own.length, minutes: minutesOf(own), pillars };
  });
  const forms = plan.teaching.forms.map(({ id }) => {
    const minutes = perGathering((own) => minutesOf(own.filter(({ form }) => form === id)));
    return { id, minutes: minutes.reduce((sum, part) => sum + part, 0), perGathering: minutes };
  });
  return { outcomes, gatherings, forms, gaps: gapsOf(plan, outcomes, gatherings) };
}

function gapsOf(
  plan: Pick<StudyPlan, 'gatherings'>,
  outcomes: Coverage['outcomes'],
  gatherings: Coverage['gatherings'],
): CoverageGap[] {
  const held = gatherings.filter(({ sessions }) => sessions > 0);
  return [
    ...outcomes.flatMap(({ id, total }) => (total === 0 ? [{ code: 'outcomeUntaught' as const, outcome: id }] : [])),
    ...gatherings.flatMap(({ number, sessions }) =>
      sessions === 0 ? [{ code: 'noSessions' as const, gathering: number }] : [],
    ),
    ...held.flatMap(({ number, pillars }) =>
      pillars
        .filter(({ minutes }) => minutes === 0)
        .map(({ id }) => ({ code: 'pillarMissing' as const, gathering: number, pillar: id })),
    ),
    ...plan.gatherings.flatMap((gathering, index) => {
      if (!held.some(({ number }) => number === gathering.number)) return [];
      const missing = gathering.outcomes.ids.filter((id) => {
        const outcome = outcomes.find((one) => one.id === id);
        // One that nobody teaches anywhere is told already.
        return outcome && outcome.total > 0 && outcome.counts[index] === 0;
      });
      return missing.length > 0
        ? [{ code: 'outcomeNotAsPlanned' as const, gathering: gathering.number, outcomes: missing }]
        : [];
    }),
  ];
}
