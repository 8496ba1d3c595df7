import type { MemberStanding } from './cohort.ts';
import { isPart, type MemberState } from './member-state.rules.ts';

/** An application that has accepted its place, as far as a cohort is made of it. */
export interface AcceptedFacts {
  readonly id: string;
  readonly people: readonly {
    readonly id: string;
    readonly email: string;
    /** The standing that admission has settled; null while it has not. */
    readonly standing: MemberStanding | null;
  }[];
}

export interface GroupFacts {
  readonly id: string;
  readonly applicationId: string | null;
  readonly municipalities: readonly string[];
}

export interface MemberFacts {
  readonly id: string;
  readonly groupId: string;
  readonly participantId: string | null;
  readonly email: string;
  readonly municipality: string;
  readonly standing: MemberStanding;
  readonly state: MemberState;
  /** Left because the application lost its place, not by a deed of the school in the year. */
  readonly leftWithGroup: boolean;
  /** The school has changed the standing in the year: admission has no more say in it. */
  readonly standingBySchool: boolean;
}

export interface FormationFacts {
  /** By application number. */
  readonly accepted: readonly AcceptedFacts[];
  readonly gone: ReadonlySet<string>;
  readonly successors: ReadonlyMap<string, string | null>;
  readonly groups: readonly GroupFacts[];
  readonly members: readonly MemberFacts[];
}

/** One participant of an accepted application. */
export interface Arrival {
  readonly applicationId: string;
  readonly participantId: string;
}

/** What has to be done for a cohort to be what the answers say. People and groups by their ids. */
export interface Formation {
  readonly newGroups: readonly string[];
  /** People who get a place, in new groups and in those that are there. */
  readonly arrivals: readonly Arrival[];
  /** People who have a place in the cohort already, and stay there: nobody sits on two chairs. */
  readonly seated: readonly Arrival[];
  /** Members who were taken off their application's list, with the participant who came for them. */
  readonly departures: readonly { readonly memberId: string; readonly cameId: string | null }[];
  readonly leavingGroups: readonly { readonly groupId: string; readonly memberIds: readonly string[] }[];
  /** Members who left with their application, which has its place again. */
  readonly returning: readonly string[];
  readonly standings: readonly { readonly memberId: string; readonly to: MemberStanding }[];
}

/** Compares the answers with the cohort as it is. Applied once, it comes to nothing the next time. */
export function formationOf(facts: FormationFacts): Formation {
  const { accepted, groups, members, successors } = facts;
  const known = new Set(groups.map(({ applicationId }) => applicationId));
  const listed = new Map(accepted.flatMap(({ people }) => people.map((one) => [one.id, one] as const)));
  const here = members.filter(({ state }) => isPart(state));
  const leavingGroups = leavingGroupsOf(facts);
  const leaving = new Set(leavingGroups.flatMap(({ memberIds }) => memberIds));
  return {
    newGroups: accepted.filter(({ id }) => !known.has(id)).map(({ id }) => id),
    ...seatsOf(facts),
    departures: here
      .filter(({ id, participantId }) => participantId !== null && !listed.has(participantId) && !leaving.has(id))
      .flatMap(({ id, participantId }) => {
        const cameId = successors.get(participantId ?? '');
        return cameId === undefined ? [] : [{ memberId: id, cameId }];
      }),
    leavingGroups,
    returning: members
      .filter((one) => !isPart(one.state) && one.leftWithGroup && listed.has(one.participantId ?? ''))
      .map(({ id }) => id),
    standings: here.flatMap((one) => {
      const standing = listed.get(one.participantId ?? '')?.standing ?? null;
      const isNews = standing !== null && standing !== one.standing && !one.standingBySchool;
      return isNews ? [{ memberId: one.id, to: standing }] : [];
    }),
  };
}

function seatsOf({ accepted, members }: FormationFacts): Pick<Formation, 'arrivals' | 'seated'> {
  const admitted = new Set(members.map(({ participantId }) => participantId));
  const taken = new Set(members.map(({ email }) => email.toLowerCase()));
  const arrivals: Arrival[] = [];
  const seated: Arrival[] = [];
  for (const { id: applicationId, people } of accepted)
    for (const { id: participantId, email } of people.filter(({ id }) => !admitted.has(id))) {
      (taken.has(email.toLowerCase()) ? seated : arrivals).push({ applicationId, participantId });
      taken.add(email.toLowerCase());
    }
  return { arrivals, seated };
}

function leavingGroupsOf({ groups, gone, members }: FormationFacts): Formation['leavingGroups'] {
  return groups
    .filter(({ applicationId }) => applicationId !== null && gone.has(applicationId))
    .map(({ id, municipalities }) => ({
      groupId: id,
      // Somebody from another municipality who was moved into the group has not lost their place.
      memberIds: members
        .filter((one) => one.groupId === id && isPart(one.state) && municipalities.includes(one.municipality))
        .map((one) => one.id),
    }))
    .filter(({ memberIds }) => memberIds.length > 0);
}

/** Whether the cohort is what the answers say. */
export function isFormed({ seated: _, ...changes }: Formation): boolean {
  return Object.values(changes).every(({ length }) => length === 0);
}
