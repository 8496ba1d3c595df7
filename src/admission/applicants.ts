import { isRegionId, sizeClassOf, type RegionId } from '../register/index.ts';
import type { Database } from '../store/index.ts';
import { sentApplications, type SentApplication } from './applicant.store.ts';
import { planOf } from './application-facts.ts';
import type { Participant } from './application.ts';
import { sizeClassesOf, type Call, type SizeClassId } from './call.ts';
import { participantsByIds, standingDecisions } from './participant.store.ts';
import { standingView, type StandingDecision, type StandingView } from './standing.rules.ts';

export interface ApplyingParticipant extends Participant {
  readonly standing: StandingView;
  /** What a case officer has decided of them, if anybody has. */
  readonly decision: StandingDecision | undefined;
}

/** An application that stands as sent, as far as it is decided about: who applies, from where, and who would come. */
export interface Applicant extends Pick<SentApplication, 'id' | 'number' | 'contact' | 'guarantor'> {
  /** The leader's first. */
  readonly municipalities: readonly string[];
  readonly region: RegionId;
  readonly size: SizeClassId;
  readonly population: number;
  readonly languageForm: 'nb' | 'nn';
  readonly participants: readonly ApplyingParticipant[];
}

/** Everybody who stands in a call, by number; only the applications with the ids where ids are given. A few queries for all. */
export async function applicantsOf(db: Database, call: Call, ids?: readonly string[]): Promise<Applicant[]> {
  const applications = await sentApplications(db, call.id, ids);
  const listed = applications.flatMap(({ content }) => content.participants.map(({ id }) => id));
  const people = new Map((await participantsByIds(db, listed)).map((one) => [one.id, one]));
  const decisions = await standingDecisions(db, listed);
  const { education } = planOf(call).admission;
  const applying = (id: string): ApplyingParticipant[] => {
    const person = people.get(id);
    const decision = decisions.get(id);
    return person ? [{ ...person, decision, standing: standingView(person, decision, education) }] : [];
  };
  return applications.map(({ content, region, population, ...application }) => {
    if (!isRegionId(region) || population === null) throw new Error(`${application.number} was sent without a place`);
    return {
      ...application,
      municipalities: content.municipalities
        .toSorted((a, b) => Number(b.leads) - Number(a.leads))
        .map(({ number }) => number),
      region,
      population,
      size: sizeClassOf(population, sizeClassesOf(call)),
      languageForm: content.languageForm,
      participants: content.participants.flatMap(({ id }) => applying(id)),
    };
  });
}
