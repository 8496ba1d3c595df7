import { nameOfMunicipality } from '../admission/index.ts';
import { isPart, namesOfMembers, type Cohort } from '../cohort/index.ts';
import { speakersOf } from '../gatherings/index.ts';
import { accountNames, accountsInRole } from '../people/index.ts';
import type { Database } from '../store/index.ts';
import type { Nameable } from './mention.rules.ts';

export type TalkerRole = 'member' | 'teacher' | 'coordinator';

/** Somebody who writes, or has written, in a cohort's threads. */
export interface Talker extends Nameable {
  readonly role: TalkerRole;
  /** Whether they may still read and write there. */
  readonly isHere: boolean;
}

/** Everybody who is or was in a cohort, those of the school who hold sessions in it, and its coordinators; by account. */
export async function talkersOf(db: Database, cohort: Cohort): Promise<ReadonlyMap<string, Talker>> {
  const members = (await namesOfMembers(db, cohort.id)).map(({ accountId, name, municipality, state }) => ({
    accountId,
    name,
    place: nameOfMunicipality(cohort, municipality),
    role: 'member' as const,
    isHere: isPart(state),
  }));
  const teachers = (await speakersOf(db, cohort.id)).flatMap(({ accountId, kind, name, organisation }) =>
    accountId && kind === 'own'
      ? [{ accountId, name, place: organisation, role: 'teacher' as const, isHere: true }]
      : [],
  );
  const coordinators = (await accountsInRole(db, 'coordinator')).map(({ id, name }) => ({
    accountId: id,
    name,
    place: '',
    role: 'coordinator' as const,
    isHere: true,
  }));
  // Whoever is several of these is the last of them.
  const everybody = [
    ...members.filter(({ isHere }) => !isHere),
    ...teachers,
    ...members.filter(({ isHere }) => isHere),
  ];
  return new Map([...everybody, ...coordinators].map((talker) => [talker.accountId, talker]));
}

/** Whom one can mention, and who is told of what is said: those who are here. */
export function hereOf(talkers: ReadonlyMap<string, Talker>): Talker[] {
  return [...talkers.values()].filter(({ isHere }) => isHere);
}

/** The same with those of these accounts who are of the cohort no more, by the names of their accounts. */
export async function withStrangers(
  db: Database,
  talkers: ReadonlyMap<string, Talker>,
  accountIds: readonly (string | null)[],
): Promise<ReadonlyMap<string, Talker>> {
  const missing = accountIds.filter((id) => id !== null).filter((id) => !talkers.has(id));
  const names = await accountNames(db, missing);
  const strangers = [...names].map(
    ([accountId, name]) => [accountId, { accountId, name, place: '', role: 'teacher', isHere: false }] as const,
  );
  return new Map<string, Talker>([...talkers, ...strangers]);
}
