import { expect, it } from 'vitest';
import { eachDatabase } from '../../test/support/database.ts';
import { applicationNow, openAdmission, writeApplication, type Admission, type Written } from './admission.fixture.ts';
import { changeMunicipalities, topicFingerprint } from './change-application.action.ts';
import { submitApplication } from './submit-application.action.ts';

async function choose({ deed }: Admission, written: Written, joint: boolean, numbers: readonly string[]) {
  const seen = topicFingerprint(await applicationNow(deed.db, written.applicationId), 'municipality');
  const municipalities = numbers.map((number, index) => ({ number, leads: index === 0 }));
  await changeMunicipalities(deed, { ...written, seen }, joint, municipalities);
  const { participants } = await applicationNow(deed.db, written.applicationId);
  return participants.map(({ municipality }) => municipality);
}

eachDatabase('participants who were entered before their municipality', (open) => {
  it('belong to the one that is chosen, so that the order of the pages does not matter', async () => {
    const admission = await openAdmission(await open());
    const written = await writeApplication(admission, 'lom', '3434');
    expect(await choose(admission, written, false, ['4601'])).toEqual(['4601', '4601', '4601']);
    expect(await submitApplication(admission.deed, written)).toEqual({ ok: true, value: 'asked' });
  });

  it('keep their own in a joint application, where each says it', async () => {
    const admission = await openAdmission(await open());
    const written = await writeApplication(admission, 'lom', '3434');
    expect(await choose(admission, written, true, ['3434'])).toEqual(['3434', '3434', '3434']);
    expect(await choose(admission, written, true, ['4601', '3434'])).toEqual(['3434', '3434', '3434']);
  });
});
