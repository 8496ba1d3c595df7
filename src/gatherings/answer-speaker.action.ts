import type { Deed } from '../admission/index.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { inTransaction, writeLog } from '../store/index.ts';
import { findSpeakerByLink, saveSpeakerConsent, updateSpeaker, type Speaker } from './speaker.store.ts';

export interface OwnWords {
  readonly organisation: string;
  readonly bio: string;
  readonly consent: 'given' | 'declined';
}

/** Keeps what an invited speaker writes of themselves, and whether it may be shown. The same once more changes nothing. */
export async function answerAsSpeaker(
  deed: Deed,
  secret: string,
  words: OwnWords,
): Promise<Result<Speaker, 'unknown'>> {
  return await inTransaction(deed.db, async (tx) => {
    const now = deed.clock.now();
    const speaker = await findSpeakerByLink(tx, secret);
    if (!speaker) return refused('unknown');
    const { organisation, bio, consent } = words;
    if (speaker.organisation === organisation && speaker.bio === bio && speaker.consent === consent) return ok(speaker);
    await updateSpeaker(tx, speaker.id, { organisation, bio });
    if (speaker.consent !== consent) await saveSpeakerConsent(tx, speaker.id, consent, now);
    await writeLog(tx, {
      at: now,
      actor: { kind: 'link', id: speaker.id },
      action: 'speakerAnswered',
      subject: { kind: 'speaker', id: speaker.id },
      details: { from: speaker.consent, consent },
    });
    return ok(speaker);
  });
}
