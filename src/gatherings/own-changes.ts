import { groupsOf, nameOfGroup, type OwnPlace } from '../cohort/index.ts';
import type { Language } from '../kit/language.ts';
import type { Database } from '../store/index.ts';
import { changeSentence } from './change-words.ts';
import type { PublishedProgramme } from './programme.ts';
import { programmeVersion, publishedProgramme } from './programme.store.ts';
import { programmeChanges } from './publish.rules.ts';
import { tellables } from './tell.rules.ts';

/**
 * What the newest version of a gathering changed for somebody's group, one sentence each: what decides where they have to be. Nothing
 * for the first version.
 */
export async function ownChanges(
  db: Database,
  language: Language,
  { cohort, member }: OwnPlace,
  { gatheringId, version, publishedAt }: PublishedProgramme,
): Promise<string[]> {
  const before = version > 1 ? await programmeVersion(db, gatheringId, version - 1) : undefined;
  // As it was published, with what is for other groups: a session that is theirs no longer has changed for them too.
  const after = before && (await publishedProgramme(db, gatheringId));
  if (!before || !after) return [];
  const own = tellables(before, after, programmeChanges(before, after), publishedAt).filter(
    ({ loud, concerned }) => loud && (concerned.groups === null || concerned.groups.includes(member.groupId)),
  );
  if (own.length === 0) return [];
  const names = new Map(
    (await groupsOf(db, cohort.id)).map((group) => [group.id, nameOfGroup(language, cohort, group)]),
  );
  const between = { before, after, groupName: (id: string) => names.get(id) ?? '' };
  return own.map(({ change }) => changeSentence(language, change, between));
}
