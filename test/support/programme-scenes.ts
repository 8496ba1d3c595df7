import { openAdmission } from '../../src/admission/admission.fixture.ts';
import { inventCohort } from '../../src/cohort/cohort.fixture.ts';
import { answerAsSpeaker } from '../../src/gatherings/answer-speaker.action.ts';
import { inventPublished } from '../../src/gatherings/gatherings.fixture.ts';
import { addMaterial, removeMaterial } from '../../src/gatherings/material.action.ts';
import { renewCalendarAddress } from '../../src/gatherings/renew-calendar.action.ts';
import { saveSpeaker, saveSpeakerLink } from '../../src/gatherings/speaker.store.ts';
import { newSecret } from '../../src/kit/id.ts';
import { inTransaction, type Database } from '../../src/store/index.ts';

/** What the log tells of those who read the programme and those who hold sessions. Wants an empty database. */
export const programmeScenes: readonly ((db: Database) => Promise<void>)[] = [holdSession];

/** Somebody invited answers, adds a file and takes it away; a member makes a new address for their calendar. */
async function holdSession(db: Database): Promise<void> {
  const { deed, callId } = await openAdmission(db);
  const { cohort, members } = await inventCohort(deed, callId);
  const { sessions } = await inventPublished(deed, cohort.id, 1, '2022-09-06');
  const secret = newSecret();
  const speakerId = await inTransaction(db, async (tx) => {
    const id = await saveSpeaker(tx, {
      cohortId: cohort.id,
      accountId: null,
      kind: 'invited',
      name: 'Hemmelig Navn',
      email: 'hemmelig@example.no',
      language: 'nb',
      organisation: '',
      bio: '',
      consent: 'asked',
      consentAt: null,
      addedAt: deed.clock.now(),
    });
    await saveSpeakerLink(tx, id, secret);
    return id;
  });
  await answerAsSpeaker(deed, secret, {
    organisation: 'Hemmelig AS',
    bio: 'Hemmelig liv',
    language: 'nn',
    consent: 'given',
  });
  const by = { sessionId: sessions[0]?.id ?? '', actor: { kind: 'link', id: speakerId } as const };
  const added = await addMaterial(deed, by, { title: 'Hemmelig', address: 'https://example.no/hemmelig' });
  if (!added.ok) throw new Error(added.reason);
  await removeMaterial(deed, by, added.value);
  await renewCalendarAddress(deed, members[0]?.accountId ?? '', 1);
}
