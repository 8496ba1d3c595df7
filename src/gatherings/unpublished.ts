import type { Database } from '../store/index.ts';
import { loadDraft } from './draft.store.ts';
import type { PlacedGathering } from './gathering.store.ts';
import { publishedProgramme } from './programme.store.ts';
import { isSameProgramme, nextProgramme } from './publish.rules.ts';
import { speakersOf } from './speaker.store.ts';

/** Whether publishing a gathering now would change anything that somebody sees. */
export async function hasUnpublished(db: Database, gathering: PlacedGathering): Promise<boolean> {
  const published = await publishedProgramme(db, gathering.id);
  const draft = await loadDraft(db, gathering.id);
  const speakers = await speakersOf(db, gathering.cohortId);
  return !isSameProgramme(published, nextProgramme(published, { gathering, draft, speakers }));
}
