import type { Deed } from '../admission/index.ts';
import { lockCohort } from '../cohort/index.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { inTransaction, writeLog, type Tx } from '../store/index.ts';
import type { SpeakerAnswer } from './speaker-page.form.ts';
import { findSpeakerByLink, saveSpeakerConsent, updateSpeaker, type Speaker } from './speaker.store.ts';

/** Keeps what an invited speaker writes of themselves, and whether it may be shown. The same once more changes nothing. */
export async function answerAsSpeaker(
  deed: Deed,
  secret: string,
  { consent, ...words }: SpeakerAnswer,
): Promise<Result<{ readonly hasOtherLanguage: boolean }, 'unknown'>> {
  return await inTransaction(deed.db, async (tx) => {
    const now = deed.clock.now();
    const speaker = await heldByLink(tx, secret);
    if (!speaker) return refused('unknown');
    const hasOtherLanguage = speaker.language !== words.language;
    const hasOtherWords = speaker.organisation !== words.organisation || speaker.bio !== words.bio;
    if (!hasOtherWords && !hasOtherLanguage && speaker.consent === consent) return ok({ hasOtherLanguage });
    await updateSpeaker(tx, speaker.id, words);
    if (speaker.consent !== consent) await saveSpeakerConsent(tx, speaker.id, consent, now);
    await writeLog(tx, {
      at: now,
      actor: { kind: 'link', id: speaker.id },
      action: 'speakerAnswered',
      subject: { kind: 'speaker', id: speaker.id },
      details: { from: speaker.consent, consent },
    });
    return ok({ hasOtherLanguage });
  });
}

/** Whose link it is, once nobody at the school is writing of them: read again, since they may have been. */
async function heldByLink(tx: Tx, secret: string): Promise<Speaker | undefined> {
  const found = await findSpeakerByLink(tx, secret);
  if (!found) return undefined;
  await lockCohort(tx, found.cohortId);
  return await findSpeakerByLink(tx, secret);
}
