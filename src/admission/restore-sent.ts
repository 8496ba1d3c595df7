import { writeLog, type Tx } from '../store/index.ts';
import { lockApplication, saveGuarantor, saveLanguageForm, saveMunicipalities, saveTask } from './application.store.ts';
import type { Call } from './call.ts';
import { restoreParticipants } from './participant.store.ts';
import { hasUnsentChanges } from './sending.ts';
import { latestVersion } from './version.store.ts';

/**
 * At the deadline what was sent stands (rules.md, Admission): changes that were typed and never sent are dropped, so that everybody
 * from then on sees, and goes on with, the people and the task that were sent. The caller holds the call.
 */
export async function restoreSent(tx: Tx, applicationId: string, call: Call, now: Temporal.Instant): Promise<void> {
  const application = await lockApplication(tx, applicationId);
  const sent = await latestVersion(tx, applicationId);
  if (!application || !sent || !hasUnsentChanges(application, call, sent)) return;
  const { content } = sent;
  await saveMunicipalities(tx, applicationId, content.joint, content.municipalities);
  await restoreParticipants(tx, applicationId, content.participants, now);
  await saveTask(tx, applicationId, content.task);
  await saveGuarantor(tx, applicationId, content.guarantor);
  await saveLanguageForm(tx, applicationId, content.languageForm);
  await writeLog(tx, {
    at: now,
    actor: { kind: 'system' },
    action: 'unsentChangesDropped',
    subject: { kind: 'application', id: applicationId },
    details: { version: sent.version },
  });
}
