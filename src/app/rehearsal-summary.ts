import { inspect } from 'node:util';
import type { PhaseId, Rehearsal } from '../rehearsal/index.ts';

/** What a rehearsal came to, for people and for programs. */
export interface RehearsalSummary {
  readonly ok: boolean;
  readonly municipalities: number;
  readonly seed: number;
  readonly until: PhaseId;
  readonly seconds: number;
  readonly phases: readonly {
    readonly phase: string;
    readonly seconds: number;
    readonly applications: Readonly<Record<string, number>>;
    readonly broken: readonly string[];
  }[];
  readonly applications: Readonly<Record<string, number>>;
  readonly municipalitiesInSent: number;
  readonly participants: number;
  readonly confirmed: number;
  readonly documents: number;
  readonly decisions: number;
  readonly members: number;
  readonly sessions: number;
  readonly marks: number;
  readonly mails: number;
  readonly brokenRules: readonly string[];
  /** What stopped it; null when it came to its end. */
  readonly failure: string | null;
}

export function summaryOf(
  { done, failure }: Rehearsal,
  { municipalities, seed, until }: { municipalities: number; seed: number; until: PhaseId },
  milliseconds: number,
): RehearsalSummary {
  const brokenRules = done.flatMap(({ broken }) => broken);
  const last = done.at(-1);
  if (!last) throw new Error('a rehearsal has at least one phase');
  return {
    ok: failure === undefined && brokenRules.length === 0,
    municipalities,
    seed,
    until,
    seconds: inSeconds(milliseconds),
    phases: done.map(({ phase, milliseconds: spent, counts, broken }) => ({
      phase,
      seconds: inSeconds(spent),
      applications: counts.applications,
      broken,
    })),
    ...last.counts,
    brokenRules,
    failure: failure === undefined ? null : failure instanceof Error ? failure.message : inspect(failure),
  };
}

export function summaryText(summary: RehearsalSummary): string {
  const { ok, municipalities, seed, seconds, applications, brokenRules, failure } = summary;
  const count = Object.values(applications).reduce((sum, number) => sum + number, 0);
  const lines = [
    '',
    `${municipalities} municipalities, seed ${seed}, ${seconds} s`,
    `${count} applications: ${Object.entries(applications)
      .map(([state, number]) => `${number} ${state}`)
      .join(', ')}`,
    `${summary.municipalitiesInSent} municipalities stand in an application that was sent`,
    `${summary.participants} participants, ${summary.confirmed} have answered, ${summary.documents} documents, ${summary.decisions} decisions`,
    ...(summary.members === 0
      ? []
      : [
          `${summary.members} in the cohort, ${summary.sessions} sessions published, ${summary.marks} marks of attendance`,
        ]),
    `${summary.mails} mails kept`,
    ...brokenRules.map((rule) => `broken: ${rule}`),
    ...(failure === null ? [] : [`stopped: ${failure}`]),
    ok ? 'Everything went as it should, and no rule was broken.' : 'The rehearsal FAILED.',
  ];
  return lines.join('\n');
}

function inSeconds(milliseconds: number): number {
  return Math.round(milliseconds / 100) / 10;
}
