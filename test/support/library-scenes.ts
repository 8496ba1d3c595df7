import { openAdmission } from '../../src/admission/admission.fixture.ts';
import { techniqueFile } from '../../src/library/library.fixture.ts';
import { removeCard, saveCard, showCard } from '../../src/library/own-card.action.ts';
import type { Database } from '../../src/store/index.ts';

/** A card is written, shown, hidden and removed. */
export const libraryScenes: readonly ((db: Database) => Promise<void>)[] = [ownCard];

async function ownCard(db: Database): Promise<void> {
  const { deed, coordinatorId } = await openAdmission(db);
  const by = { key: 'kaffe-med-innbyggere', accountId: coordinatorId };
  await saveCard(deed, { ...by, files: { nb: techniqueFile({ title: 'Hemmelig kaffe' }) }, base: null });
  await showCard(deed, by, 'shown');
  await showCard(deed, by, 'draft');
  await removeCard(deed, by);
}
