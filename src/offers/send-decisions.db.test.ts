import { expect, it } from 'vitest';
import { eachDatabase } from '../../test/support/database.ts';
import { decideStanding } from '../admission/case.action.ts';
import { canonicalHash } from '../kit/canonical.ts';
import { assessedCall } from '../selection/selection.fixture.ts';
import { newestMail } from '../store/index.ts';
import { decisionLines, decisionsOfApplication, decisionsOfParticipant, findDecision } from './decision.store.ts';
import { drawnCall, offered, offersNow, roomyCall, toldCall, waitingOne } from './offers.fixture.ts';
import { sendDecisions } from './send-decisions.action.ts';

eachDatabase('decisions', (open) => {
  it('are not sent before the selection is published', async () => {
    const assessed = await assessedCall(await open());
    expect(await sendDecisions(assessed.deed, assessed.by)).toEqual({ ok: false, reason: 'notPublished' });
  });

  it('go to every municipality and every participant, once however often they are sent', async () => {
    const assessed = await drawnCall(await open());
    const { deed, by, db } = assessed;
    expect(await sendDecisions(deed, by)).toEqual({ ok: true, value: 8 + 24 });
    expect(await sendDecisions(deed, by)).toEqual({ ok: true, value: 0 });
    const lines = await decisionLines(db, by.callId);
    expect(lines.filter(({ kind }) => kind === 'offer')).toHaveLength(5);
    expect(lines.filter(({ kind }) => kind === 'waiting')).toHaveLength(3);
    expect(new Set(lines.map(({ number }) => number)).size).toBe(32);
    expect(await offersNow(assessed)).toHaveLength(5);
    const keys = (await newestMail(db, 500)).map(({ dedupeKey }) => dedupeKey);
    for (const { id } of lines) expect(keys).toContain(`decision:${id}`);
    expect(keys.filter((key) => key.startsWith('decisionCopy:'))).toHaveLength(5);
  });

  it('are sent once by two coordinators at once', async () => {
    const { deed, by } = await drawnCall(await open());
    const results = await Promise.all([sendDecisions(deed, by), sendDecisions(deed, by)]);
    expect(new Set(results.map((one) => (one.ok ? one.value : one.reason)))).toEqual(new Set([0, 32]));
  });

  it('tell the tickets and the ticket that was drawn, and can’t be changed', async () => {
    const assessed = await toldCall(await open());
    const { db } = assessed;
    const { application } = await offered(assessed);
    const [decision] = await decisionsOfApplication(db, application.id);
    expect(decision?.content.letter.title).toContain('Tilbud om plass');
    expect(JSON.stringify(decision?.content.letter)).toMatch(/ble lodd \d{3,4} trukket\. .* står på det loddet/);
    expect(decision?.hash).toBe(canonicalHash(decision?.content));
    const change = db
      .updateTable('decision')
      .set({ number: 'x' })
      .where('id', '=', decision?.id ?? '')
      .execute();
    await expect(change).rejects.toThrow('append-only');
    const { application: other } = await waitingOne(assessed);
    const [waiting] = await decisionsOfApplication(db, other.id);
    expect(waiting?.kind).toBe('waiting');
    expect(JSON.stringify(waiting?.content.letter)).toMatch(/står ikke på det loddet/);
  });

  it('say that nobody was drawn where there was room for all', async () => {
    const assessed = await roomyCall(await open());
    const { application } = await offered(assessed);
    const [decision] = await decisionsOfApplication(assessed.db, application.id);
    expect(JSON.stringify(decision?.content.letter)).toContain('det ble ikke trukket lodd');
    expect(await offersNow(assessed)).toHaveLength(8);
  });

  it('tell somebody anew who has come to stand otherwise', async () => {
    const assessed = await toldCall(await open());
    const { deed, by, db, clock } = assessed;
    const { application } = await offered(assessed);
    const participant = application.participants[0]?.id ?? '';
    clock.set(clock.now().add({ hours: 1 }));
    const decision = { outcome: 'courseParticipant', reason: 'Vitnemålet var et annet' } as const;
    await decideStanding(deed, { applicationId: application.id, accountId: by.accountId }, participant, decision);
    expect(await sendDecisions(deed, by)).toEqual({ ok: true, value: 1 });
    const [newest, first] = await decisionsOfParticipant(db, participant);
    expect([newest?.standing, first?.standing]).toEqual(['courseParticipant', 'qualified']);
    expect(newest && (await findDecision(db, newest.id))?.content.letter.sections[0]?.paragraphs).toContain(
      'Vitnemålet var et annet',
    );
  });
});
