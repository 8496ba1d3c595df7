import { nextState, type ApplicationState } from './application-state.rules.ts';

/**
 * What the page of a leader's link is about. `open`: the leader can answer. `given`: they have. The rest says why they can't:
 * the deadline, a withdrawn or annulled application, another leader, a newer link, a question taken back because the word that was
 * given covers it all the same, a list that is being changed, parts that are missing, or a municipality that stands elsewhere.
 */
export type GuaranteeQuestion =
  | 'open'
  | 'given'
  | 'late'
  | 'gone'
  | 'otherLeader'
  | 'renewed'
  | 'alreadyGiven'
  | 'changing'
  | 'incomplete'
  | 'taken';

interface Question {
  readonly id: string;
  readonly state: 'pending' | 'confirmed' | 'cancelled';
  readonly covers: string;
  readonly leaderEmail: string;
}

export interface QuestionFacts {
  readonly state: ApplicationState;
  readonly guarantorEmail: string;
  /** `guaranteeCovers` of the application as it is now. */
  readonly covers: string;
  readonly isOpen: boolean;
  readonly isComplete: boolean;
  readonly isTaken: boolean;
  /** The newest question of this application that was not taken back. */
  readonly current: Question | undefined;
}

/** Sorts out what the holder of a link is shown. The deed itself decides anew, with everything locked. */
export function guaranteeQuestion(asked: Question, facts: QuestionFacts): GuaranteeQuestion {
  if (asked.state === 'confirmed') return 'given';
  if (facts.state === 'withdrawn' || facts.state === 'annulled') return 'gone';
  if (!facts.isOpen) return 'late';
  if (asked.leaderEmail !== facts.guarantorEmail) return 'otherLeader';
  if (asked.state === 'cancelled') return whyCancelled(asked, facts);
  if (asked.covers !== facts.covers || !nextState(facts.state, 'guarantee').ok) return 'changing';
  if (!facts.isComplete) return 'incomplete';
  return facts.isTaken ? 'taken' : 'open';
}

function whyCancelled(asked: Question, { current, covers }: QuestionFacts): GuaranteeQuestion {
  if (current === undefined || current.leaderEmail !== asked.leaderEmail) return 'changing';
  if (current.state === 'pending') return 'renewed';
  return current.covers === covers ? 'alreadyGiven' : 'changing';
}
