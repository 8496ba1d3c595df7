import { applicantsOf, findCall, nameOfMunicipality, planOf, type Applicant, type Call } from '../admission/index.ts';
import { listFormat } from '../kit/formats.ts';
import type { Language } from '../kit/language.ts';
import type { StudyPlan } from '../plan/index.ts';
import { drawStories, outcomeOf, type DrawStory, type SelectionOutcome } from '../selection/index.ts';
import { whileUnwritten, type Database } from '../store/index.ts';
import { decisionLines, type DecisionLine } from './decision.store.ts';
import { dueDecisions, type DueDecisions } from './due.rules.ts';
import { offersOf, type Offer } from './offer.store.ts';

/** A call whose selection is published, with what has been told of it and what has not. */
export interface Sendout extends DueDecisions {
  readonly call: Call;
  readonly plan: StudyPlan;
  readonly outcome: SelectionOutcome;
  readonly applicants: ReadonlyMap<string, Applicant>;
  /** The stories of the published draws by their numbers, each by application. */
  readonly stories: ReadonlyMap<number, ReadonlyMap<string, DrawStory>>;
  readonly told: readonly DecisionLine[];
  readonly offers: readonly Offer[];
}

/** Several pages ask, and reading all participants of hundreds of applications takes many times what such a page does. */
const sendoutOf = whileUnwritten((db, { id: callId }: { readonly id: string }) => readSendout(db, callId));

/** What there is to tell in a call; undefined while its selection is not published. */
export async function loadSendout(db: Database, callId: string): Promise<Sendout | undefined> {
  return await sendoutOf(db, { id: callId });
}

async function readSendout(db: Database, callId: string): Promise<Sendout | undefined> {
  const call = await findCall(db, callId);
  const outcome = call && (await outcomeOf(db, callId));
  if (!call || !outcome) return undefined;
  const applicants = await applicantsOf(db, call);
  const told = await decisionLines(db, callId);
  return {
    call,
    plan: planOf(call),
    outcome,
    applicants: new Map(applicants.map((one) => [one.id, one])),
    stories: await storiesOf(db, outcome),
    told,
    offers: await offersOf(db, callId),
    ...dueDecisions(outcome.byApplication, applicants.map(dueApplicant), told),
  };
}

function dueApplicant({ id, participants }: Applicant) {
  return {
    id,
    participants: participants.map((one) => ({
      id: one.id,
      standing: one.standing.kind === 'settled' ? one.standing.standing : null,
    })),
  };
}

async function storiesOf(
  db: Database,
  { callId, byApplication }: SelectionOutcome,
): Promise<Map<number, ReadonlyMap<string, DrawStory>>> {
  const numbers = new Set([...byApplication.values()].flatMap((one) => ('draw' in one ? [one.draw] : [])));
  const found = new Map<number, ReadonlyMap<string, DrawStory>>();
  for (const number of numbers) {
    const stories = await drawStories(db, callId, number);
    if (stories) found.set(number, stories);
  }
  return found;
}

export function applicantIn({ applicants }: Pick<Sendout, 'applicants'>, id: string): Applicant {
  const applicant = applicants.get(id);
  if (!applicant) throw new Error(`${id} does not stand in the call`);
  return applicant;
}

/** «Lom», or all of a joint application, the leader's first. */
export function municipalityOf(
  language: Language,
  call: Call,
  { municipalities }: Pick<Applicant, 'municipalities'>,
): string {
  return listFormat(language).format(municipalities.map((one) => nameOfMunicipality(call, one)));
}
