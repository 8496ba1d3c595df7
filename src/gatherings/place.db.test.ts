import { expect, it } from 'vitest';
import { openAdmission } from '../admission/admission.fixture.ts';
import { inventCohort } from '../cohort/cohort.fixture.ts';
import { inOslo } from '../kit/oslo-time.ts';
import { eachDatabase, oneDatabase } from '../../test/support/database.ts';
import { openSite, people } from '../../test/support/app.ts';
import { mainText, valueOf } from '../../test/support/browser.ts';
import { gatheringsOf } from './gathering.store.ts';
import { inventPublished } from './gatherings.fixture.ts';
import { placeAsPlanned, placeFingerprint, placeGathering, type PlaceTerms } from './place.action.ts';
import { findGathering } from './place.store.ts';
import { teachingSessionsOf } from './teaching-session.store.ts';

const terms = (from: string, to: string, venue = 'Hotell Fjellet'): PlaceTerms => ({
  from: Temporal.PlainDate.from(from),
  to: Temporal.PlainDate.from(to),
  venue,
  address: '',
  practical: {},
});

eachDatabase('placing gatherings', (open) => {
  async function scene() {
    const admission = await openAdmission(await open());
    const { cohort } = await inventCohort(admission.deed, admission.callId);
    return { ...admission, cohort, by: { cohortId: cohort.id, accountId: admission.coordinatorId } };
  }

  it('places all as the plan proposes in one go, and nothing the second time', async () => {
    const { deed, by } = await scene();
    expect(await placeAsPlanned(deed, by)).toEqual({ ok: true, value: { placed: 6, left: [] } });
    expect(await placeAsPlanned(deed, by)).toEqual({ ok: true, value: { placed: 0, left: [] } });
    const placed = await gatheringsOf(deed.db, by.cohortId);
    expect(placed.map(({ fromOn, toOn }) => fromOn.until(toOn).days + 1)).toEqual([2, 3, 2, 2, 3, 2]);
    const log = await deed.db.selectFrom('logEntry').select('action').where('action', '=', 'gatheringPlaced').execute();
    expect(log).toHaveLength(6);
  });

  it('places around what somebody has placed themselves, and tells which do not fit', async () => {
    const { deed, by } = await scene();
    await placeGathering(deed, by, 2, terms('2022-12-06', '2022-12-08'), '');
    expect(await placeAsPlanned(deed, by)).toEqual({ ok: true, value: { placed: 4, left: [3] } });
  });

  it('keeps what was saved first, and shows it to whoever saves from an older page', async () => {
    const { deed, by } = await scene();
    await placeGathering(deed, by, 1, terms('2022-09-06', '2022-09-07'), '');
    const seen = placeFingerprint(await findGathering(deed.db, by.cohortId, 1));
    const mine = terms('2022-09-06', '2022-09-07', 'Mitt hotell');
    expect(await placeGathering(deed, by, 1, mine, seen)).toMatchObject({ ok: true });
    expect(await placeGathering(deed, by, 1, mine, seen)).toMatchObject({ ok: true });
    const refusal = await placeGathering(deed, by, 1, terms('2022-09-06', '2022-09-07', 'Ditt hotell'), seen);
    expect(refusal).toMatchObject({ ok: false, reason: { kind: 'conflict', gathering: { venue: 'Mitt hotell' } } });
  });

  it('moves the sessions along, each at its own time of day across the change to winter time', async () => {
    const { deed, by, cohort } = await scene();
    await inventPublished(deed, cohort.id, 1, '2022-10-27');
    const gathering = await findGathering(deed.db, cohort.id, 1);
    const seen = placeFingerprint(gathering);
    expect(await placeGathering(deed, by, 1, terms('2022-11-03', '2022-11-04'), seen)).toMatchObject({ ok: true });
    const sessions = await teachingSessionsOf(deed.db, gathering?.id ?? '');
    expect(sessions.map(({ startsAt }) => inOslo(startsAt).toPlainDateTime().toString().slice(0, 16))).toEqual([
      '2022-11-03T09:00',
      '2022-11-03T11:00',
      '2022-11-03T13:30',
      '2022-11-04T09:00',
      '2022-11-04T11:00',
      '2022-11-04T13:30',
    ]);
  });

  it('is not made so short that sessions are left outside', async () => {
    const { deed, by, cohort } = await scene();
    await inventPublished(deed, cohort.id, 1, '2022-09-06', 3);
    const seen = placeFingerprint(await findGathering(deed.db, cohort.id, 1));
    expect(await placeGathering(deed, by, 1, terms('2022-09-06', '2022-09-07'), seen)).toEqual({
      ok: false,
      reason: { kind: 'sessionsBeyond', count: 3 },
    });
  });

  it('changes text alone once the gathering has begun', async () => {
    const { deed, by, clock } = await scene();
    await placeGathering(deed, by, 1, terms('2022-09-06', '2022-09-07'), '');
    clock.set(Temporal.Instant.from('2022-09-06T06:00:00Z'));
    const seen = placeFingerprint(await findGathering(deed.db, by.cohortId, 1));
    expect(await placeGathering(deed, by, 1, terms('2022-09-07', '2022-09-08'), seen)).toMatchObject({
      reason: { faults: [{ code: 'hasBegun' }] },
    });
    expect(await placeGathering(deed, by, 1, terms('2022-09-06', '2022-09-07', 'Nytt sted'), seen)).toMatchObject({
      ok: true,
    });
  });

  it('knows no gathering that the plan has not', async () => {
    const { deed, by } = await scene();
    expect(await placeGathering(deed, by, 7, terms('2022-09-06', '2022-09-07'), '')).toMatchObject({
      reason: { kind: 'notFound' },
    });
  });
});

oneDatabase('the pages of placing', (open) => {
  it('place all in one press and then say where they lie', async () => {
    const site = await openSite(await open());
    await inventCohort(site.deed, site.callId);
    const browser = await site.asPerson(people.coordinator);
    const before = await browser.open('/skole/kull/2022/samlinger');
    expect(mainText(before)).toContain('Planen foreslår 6.–7. september 2022.');
    const after = mainText(await browser.submitAndFollow({}, { action: '/samlinger' }));
    expect(after).toContain('6 samlinger er plassert.');
    expect(after).toContain('14 av 14 dager er plassert');
  });

  it('say what would mend too many days, and keep what was typed', async () => {
    const site = await openSite(await open());
    await inventCohort(site.deed, site.callId);
    const browser = await site.asPerson(people.coordinator);
    await browser.open('/skole/kull/2022/samlinger');
    await browser.submit({}, { action: '/samlinger' });
    await browser.open('/skole/kull/2022/samlinger/1');
    const typed = { to: '2022-09-08', venue: 'Et sted med <tegn>', 'travel.nb': 'Tog' };
    const answer = await browser.submit(typed, { action: '/samlinger/1' });
    expect(answer.status).toBe(422);
    expect(answer.errors.join()).toContain(
      'Da blir det minst 15 dager til sammen, og planen har 14, når alle samlingene skal få plass. Gjør denne høyst 2 dager lang eller gjør samling 2 og samling 5 kortere først.',
    );
    expect([valueOf(answer, 'venue'), valueOf(answer, 'travel.nb')]).toEqual(['Et sted med <tegn>', 'Tog']);
  });
});
