import { expect, it } from 'vitest';
import { eachDatabase } from '../../test/support/database.ts';
import { planOfCohort } from '../cohort/index.ts';
import { frozenClock } from '../kit/clock.ts';
import { newId } from '../kit/id.ts';
import { copySessions, fillFromPlan, sessionsFingerprint } from './copy.action.ts';
import { coverageOf } from './coverage.rules.ts';
import { removeSession } from './edit-session.action.ts';
import { placeFingerprint, placeGathering, termsOfPlace } from './place.action.ts';
import { findGathering } from './place.store.ts';
import { addSession, draftNow, nextYear, planYear, publishNow, sessionAt } from './planning.fixture.ts';
import { draftedSessions } from './year.store.ts';
import { gatheringsDeskSteps, placedDays } from './planning-desk.ts';

eachDatabase('copying sessions', (open) => {
  it('takes last year’s to the same times of day, with its rooms and without its people, and once', async () => {
    const year = await planYear(await open());
    const { deed, by, rooms, speakers } = year;
    await addSession(
      year,
      sessionAt('09:00', '10:30', { roomId: rooms[0] ?? '', speakers, groups: [year.groups[0]?.id ?? ''] }),
    );
    const next = await nextYear(year);
    const copying = {
      source: { gatheringId: year.gatheringId },
      replace: false,
      seen: sessionsFingerprint({ rooms: [], visits: [], sessions: [] }),
    };
    const into = { ...by, cohortId: next.cohortId };
    expect(await copySessions(deed, into, copying)).toEqual({ ok: true, value: { copied: 1, left: 0 } });
    expect(await copySessions(deed, into, copying)).toEqual({ ok: true, value: { copied: 0, left: 0 } });
    const copied = await draftNow({ ...year, gatheringId: next.gatheringId });
    expect(copied.rooms.map(({ name }) => name)).toEqual(['Loftet', 'Salen']);
    expect(copied.sessions).toHaveLength(1);
    expect(copied.sessions[0]).toMatchObject({ speakers: [], groups: null, title: { nb: 'Økt kl. 09:00' } });
    expect(copied.sessions[0]?.startsAt.toString()).toBe('2023-11-07T08:00:00Z');
    expect(copied.sessions[0]?.roomId).toBe(copied.rooms[1]?.id);
  });

  it('fills the whole year with what the plan proposes, once, so that nothing of the plan is left out', async () => {
    const year = await planYear(await open());
    const { deed, by, cohort } = year;
    const own = await addSession(year, sessionAt('09:00', '10:30'));
    expect(await fillFromPlan(deed, by)).toBe(5);
    expect(await fillFromPlan(deed, by)).toBe(0);
    expect((await draftNow(year)).sessions.map(({ id }) => id)).toEqual([own]);
    const copying = { source: 'plan', replace: true, seen: sessionsFingerprint(await draftNow(year)) } as const;
    expect(await copySessions(deed, by, copying)).toMatchObject({ ok: true, value: { left: 0 } });
    const sessions = (await draftedSessions(deed.db, cohort.id)).filter(({ counts }) => counts);
    const covered = sessions.map(({ number, startsAt, endsAt, ...session }) => ({
      ...session,
      gathering: number,
      minutes: startsAt.until(endsAt).total('minutes'),
    }));
    expect(coverageOf(planOfCohort(cohort), covered).gaps).toEqual([]);
  });

  it('takes nothing away unless it is told to, and nothing that has begun', async () => {
    const year = await planYear(await open());
    const { deed, by } = year;
    await addSession(year, sessionAt('09:00', '10:30'));
    const next = await nextYear(year);
    const into = { ...by, cohortId: next.cohortId };
    const now = { ...year, by: into, gatheringId: next.gatheringId };
    const { startsAt, endsAt, ...rest } = sessionAt('09:00', '10:00');
    const days = startsAt.until(Temporal.Instant.from('2023-11-07T07:00:00Z'));
    const own = await addSession(now, { ...rest, startsAt: startsAt.add(days), endsAt: endsAt.add(days) });
    const seen = sessionsFingerprint(await draftNow(now));
    const copying = { source: { gatheringId: year.gatheringId }, seen } as const;
    expect(await copySessions(deed, into, { ...copying, replace: false })).toMatchObject({
      reason: { kind: 'hasSessions' },
    });
    const later = { ...deed, clock: frozenClock('2023-11-07T12:00:00Z') };
    expect(await copySessions(later, into, { ...copying, replace: true })).toMatchObject({
      reason: { kind: 'hasBegun' },
    });
    expect(await copySessions(deed, into, { ...copying, replace: true })).toMatchObject({
      ok: true,
      value: { copied: 1 },
    });
    const { sessions } = await draftNow(now);
    expect([sessions.length, sessions.some(({ id }) => id === own)]).toEqual([1, false]);
  });

  it('says so where sessions have come since the page was opened, and leaves nothing of the copy behind', async () => {
    const year = await planYear(await open());
    const { deed, by } = year;
    const seen = sessionsFingerprint(await draftNow(year));
    const own = await addSession(year, sessionAt('09:00', '10:30'));
    expect(await copySessions(deed, by, { source: 'plan', replace: true, seen })).toMatchObject({
      reason: { kind: 'changedSince' },
    });
    expect((await draftNow(year)).sessions.map(({ id }) => id)).toEqual([own]);
  });

  it('finds nothing in a gathering of its own or one that nobody has built', async () => {
    const year = await planYear(await open());
    const { deed, by, gatheringId } = year;
    const seen = sessionsFingerprint(await draftNow(year));
    for (const source of [{ gatheringId }, { gatheringId: newId() }])
      expect(await copySessions(deed, by, { source, replace: false, seen })).toMatchObject({
        reason: { kind: 'notFound' },
      });
  });
});

eachDatabase('the desk of a cohort', (open) => {
  it('says what is next about its gatherings, and on which days they lie', async () => {
    const year = await planYear(await open());
    const { deed, cohort } = year;
    const steps = async () => {
      const all = await gatheringsDeskSteps(deed.db, deed.clock, 'nb', cohort);
      return [...all.filter((one) => !one.canWait), ...all.filter((one) => one.canWait)].map(({ title }) => title);
    };
    expect(await steps()).toEqual(['Bygg programmet for samling 1']);
    await addSession(year, sessionAt('09:00', '10:30'));
    expect(await steps()).toEqual(['Publiser programmet for samling 1']);
    await publishNow(year);
    expect(await steps()).toEqual(['Bygg programmet for samling 2']);
    year.clock.set(Temporal.Instant.from('2022-05-11T08:00:00Z'));
    const later = await addSession(year, sessionAt('11:00', '12:00'));
    expect((await steps())[0]).toBe('Publiser endringene i samling 1');
    await removeSession(deed, year.by, later);
    expect(await steps()).toEqual(['Bygg programmet for samling 2']);
    const days = await placedDays(deed.db, cohort.id);
    expect([...days.keys()]).toEqual([1, 2, 3, 4, 5, 6]);
    expect(days.get(2)?.to.toString()).toBe('2022-10-20');
    const gathering = await findGathering(deed.db, cohort.id, 1);
    if (!gathering) throw new Error('it is placed');
    const terms = {
      ...termsOfPlace(gathering),
      from: gathering.fromOn.add({ days: 7 }),
      to: gathering.toOn.add({ days: 7 }),
    };
    await placeGathering(deed, year.by, 1, terms, placeFingerprint(gathering));
    expect((await placedDays(deed.db, cohort.id)).get(1)?.from.toString()).toBe('2022-09-06');
  });
});
