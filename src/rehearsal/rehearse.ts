import { inventCast, type Cast } from './cast.ts';
import { brokenDraws } from './draw-invariants.rules.ts';
import { brokenOffers, untold } from './offer-invariants.rules.ts';
import type { Facts } from './facts.ts';
import { brokenRules, openStandings } from './invariants.rules.ts';
import { brokenYear } from './year-invariants.rules.ts';
import { phases, type PhaseId } from './phases.ts';
import type { RehearsalRoom } from './room.ts';
import { datesOf, type Year } from './year.ts';

export interface RehearsalOptions {
  /** How many municipalities lead an application. */
  readonly municipalities: number;
  readonly seed: number;
  readonly until: PhaseId;
  /** The call's rule is such that its applicants can't meet it. */
  readonly strict?: boolean;
  /** Told after each phase. */
  readonly onPhase: (done: PhaseDone) => void;
  /** Told, and waited for, when the walk has come to a moment that the demonstration shows. */
  readonly atMoment?: (moment: string) => Promise<void>;
}

export interface PhaseDone {
  readonly phase: PhaseId;
  readonly milliseconds: number;
  readonly counts: Counts;
  readonly broken: readonly string[];
}

/** Where things stand, in numbers. */
export interface Counts {
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
}

export interface Rehearsal {
  readonly cast: Cast;
  readonly done: readonly PhaseDone[];
  /** What stopped it, if it did not come to its end. */
  readonly failure: unknown;
  readonly year: Year;
}

/**
 * Walks a year, phase by phase, and holds the rules of the plan against the database after each.
 * Ends early where something does not go as it should; `failure` then says where.
 */
export async function rehearse(room: RehearsalRoom, options: RehearsalOptions): Promise<Rehearsal> {
  const cast = inventCast(room.plan, options.municipalities, options.seed);
  const year: Year = {
    room,
    cast,
    dates: datesOf(room.plan),
    isStrict: options.strict ?? false,
    atMoment: options.atMoment ?? (async () => undefined),
    desk: undefined,
    school: undefined,
    contacts: new Map(),
    people: new Map(cast.applicants.flatMap(({ participants }) => participants.map((one) => [one.email, one]))),
  };
  const done: PhaseDone[] = [];
  const wanted = phases.slice(0, phases.findIndex(({ id }) => id === options.until) + 1);
  let failure: unknown;
  for (const { id, play } of wanted) {
    const start = performance.now();
    try {
      await play(year);
    } catch (error) {
      const [cause] = room.faults();
      failure =
        cause === undefined ? error : new Error(error instanceof Error ? error.message : String(error), { cause });
    }
    const facts = await room.facts();
    const broken = [
      ...brokenRules(facts, room.plan, room.now()),
      ...(id === 'assessed' ? openStandings(facts, room.plan) : []),
      ...brokenDraws(facts, room.now()),
      ...brokenOffers(facts, room.now()),
      ...brokenYear(facts, room.plan, room.now()),
      ...(id === 'accepted' ? untold(facts) : []),
    ];
    const phase = { phase: id, milliseconds: performance.now() - start, counts: countsOf(facts), broken };
    done.push(phase);
    options.onPhase(phase);
    if (failure !== undefined) break;
  }
  return { cast, done, failure, year };
}

function countsOf(facts: Facts): Counts {
  const listed = facts.participants.filter(({ isListed }) => isListed);
  const states = Object.groupBy(facts.applications, ({ state }) => state);
  return {
    applications: Object.fromEntries(Object.entries(states).map(([state, list]) => [state, list?.length ?? 0])),
    municipalitiesInSent: facts.stands.length,
    participants: listed.length,
    confirmed: listed.filter(({ isConfirmed }) => isConfirmed).length,
    documents: listed.reduce((sum, { documents }) => sum + documents, 0),
    decisions: facts.participants.reduce((sum, { decisions }) => sum + decisions.length, 0),
    members: facts.members.filter(({ state }) => state === 'active').length,
    sessions: facts.sessions.filter(({ cancelled }) => !cancelled).length,
    marks: facts.marks.length,
    mails: facts.mails.length,
  };
}
