import { renderToString } from 'preact-render-to-string';
import type { VNode } from 'preact';
import { parse } from 'node-html-parser';
import { expect, it } from 'vitest';
import { oneDatabase } from '../../test/support/database.ts';
import type { AppContext } from '../web/context.ts';
import { askAbsence } from './ask-absence.action.ts';
import { gathered, heldSession, openedCode, type Gathered } from './attendance.fixture.ts';
import { checkIn } from './check-in.action.ts';
import { attendanceDeskSteps } from './desk-steps.ts';
import { markSession } from './mark.action.ts';
import { attendanceHomePart, attendanceMemberPart, attendanceSessionPart, checkInHomePart } from './parts.tsx';

/** As much of a request as parts of pages ask for. */
function asked({ db, clock }: Gathered): AppContext {
  return { var: { db, clock, language: 'nb' } } as unknown as AppContext;
}

function text(part: VNode | null): string {
  return part ? parse(renderToString(part)).text.replaceAll(/\s+/g, ' ').trim() : '';
}

oneDatabase('what attendance says on others’ pages', (open) => {
  it('asks a participant to check in while they can and have not, and says how they stand', async () => {
    const scene = await gathered(await open());
    const home = async () => text(await attendanceHomePart(asked(scene), scene));
    const now = async () => text(await checkInHomePart(asked(scene), scene));
    expect([await now(), await home()]).toEqual([
      '',
      expect.stringContaining('Ingen økter som teller, har vært ennå.'),
    ]);
    const code = await openedCode(scene, scene.session);
    expect(await now()).toContain('Sjekk inn til «Økt 1 kl. 09:00»');
    await checkIn(scene.deed, scene.member.accountId, code);
    expect(await now()).toBe('');
    expect(await home()).toContain('Du har vært med på 1 av 1 økter så langt.');
  });

  it('tells the school how a member stands, and what was changed and why', async () => {
    const scene = await gathered(await open());
    const { deed, db, member, session, coordinatorId } = scene;
    const held = await heldSession(db, session);
    const by = { role: 'coordinator', accountId: coordinatorId } as const;
    const mark = (seen: 'absent' | null, to: 'absent' | 'late') => [{ memberId: member.id, seen, to }];
    await markSession(deed, by, held, mark(null, 'absent'), '');
    await markSession(deed, by, held, mark('absent', 'late'), 'Toget var forsinket');
    const sessionIds = [scene.programme.sessions[3]?.id ?? ''];
    await askAbsence(deed, scene, { kind: 'health', text: 'Legetime', sessionIds });
    const part = text(await attendanceMemberPart(asked(scene), scene.cohort, member));
    expect(part).toContain('1 av 1 økter så langt.');
    expect(part).toContain('Fra «Borte» til «Forsinket». Toget var forsinket (Koordinator,');
    expect(part).toContain('Én søknad om fravær');
    expect(part).not.toContain('Legetime');
    expect(part).toContain('Kan nås');

    const gone = { ...member, state: 'withdrawn', leftOn: Temporal.PlainDate.from('2022-09-07') } as const;
    const after = text(await attendanceMemberPart(asked(scene), scene.cohort, gone));
    expect(after).toContain('1 av 1 økter så langt.');
    for (const outlook of ['Kan nås', 'Sikret', 'Må være med']) expect(after).not.toContain(outlook);
  });

  it('leads those who hold a session to check-in and the list', async () => {
    const scene = await gathered(await open());
    const held = await heldSession(scene.db, scene.session);
    expect(text(await attendanceSessionPart(asked(scene), held))).toContain('0 av 6 er registrert.');
    const dinner = { ...held, session: { ...held.session, counts: false } };
    expect(await attendanceSessionPart(asked(scene), dinner)).toBeNull();
  });

  it('gives the coordinator steps only where there is something to do', async () => {
    const scene = await gathered(await open());
    const { deed, db, clock, cohort, session } = scene;
    const steps = async () => (await attendanceDeskSteps(db, clock, 'nb', cohort)).map(({ title }) => title);
    expect(await steps()).toEqual([]);
    const sessionIds = [scene.programme.sessions[3]?.id ?? ''];
    await askAbsence(deed, scene, { kind: 'work', text: '', sessionIds });
    clock.set(Temporal.Instant.from(session.endsAt));
    expect(await steps()).toEqual(['Svar på en søknad om fravær', 'Én økt mangler registrering']);
    const left = { state: 'withdrawn', leftOn: Temporal.PlainDate.from('2022-09-06') } as const;
    await db.updateTable('member').set(left).where('id', '=', scene.member.id).execute();
    expect(await steps()).toEqual(['Én økt mangler registrering']);
  });
});
