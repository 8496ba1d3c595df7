import { makeTicketBook } from '../../src/selection/book.action.ts';
import { decideEligibility } from '../../src/selection/eligibility.action.ts';
import { enterDice } from '../../src/selection/hold.action.ts';
import { outcomeOf } from '../../src/selection/outcome-of.ts';
import { publishPromise } from '../../src/selection/promise.action.ts';
import { publishRoomForAll } from '../../src/selection/publish.action.ts';
import { discardDraw } from '../../src/selection/repeat.action.ts';
import { acknowledgeImpossible, chooseRepresentation } from '../../src/selection/representation.action.ts';
import { startReserve } from '../../src/selection/reserve.action.ts';
import {
  assessedCall,
  chanceAt,
  drawn,
  orThrow,
  secondCoordinator,
  settings,
} from '../../src/selection/selection.fixture.ts';
import type { Database } from '../../src/store/index.ts';

const reason = 'Hemmelig grunn';

/** Three selections in which, taken together, everything happens that the log tells of. Each wants an empty database. */
export const drawScenes: readonly ((db: Database) => Promise<void>)[] = [drawnByBeacon, drawnByDice, roomForAll];

/** The numbers are changed and changed back, somebody is left out, the draw is held, and a reserve draw begun. */
async function drawnByBeacon(db: Database): Promise<void> {
  const assessed = await assessedCall(db);
  const { deed, by, applications } = assessed;
  const left = { applicationId: applications.get('lom') ?? '', accountId: by.accountId };
  orThrow(await decideEligibility(deed, left, { eligible: false, condition: 'sectors', reason }));
  const free = { min: 0, max: null };
  const bounds = { region: { easternNorway: free }, size: { small: free, medium: free, large: { min: 0, max: 3 } } };
  orThrow(await chooseRepresentation(deed, by, { places: 5, bounds }, reason));
  orThrow(await chooseRepresentation(deed, by, null, ''));
  orThrow(await acknowledgeImpossible(deed, by, ['2022-002'], reason));
  await drawn(assessed);
  const outcome = await outcomeOf(db, by.callId);
  const places = [...(outcome?.byApplication ?? [])].filter(([, one]) => one.kind === 'place').map(([id]) => id);
  orThrow(await startReserve(deed, by, { callId: by.callId, vacancies: 1, accepted: places.slice(1) }));
}

/** Two people read the dice differently, and the draw is set aside. */
async function drawnByDice(db: Database): Promise<void> {
  const assessed = await assessedCall(db, { chanceKind: 'dice' });
  const { deed, by, clock } = assessed;
  orThrow(await makeTicketBook(deed, by));
  orThrow(await publishPromise(deed, settings, by, { chanceAt, witnesses: ['Hemmelig Vitne', 'Hemmelig Annen'] }));
  clock.set(chanceAt);
  const other = { ...by, accountId: await secondCoordinator(assessed) };
  orThrow(await enterDice(deed, settings, by, '431'));
  orThrow(await enterDice(deed, settings, other, '413'));
  orThrow(await discardDraw(deed, by, 1, reason));
}

async function roomForAll(db: Database): Promise<void> {
  const { deed, by } = await assessedCall(db, { room: 8 });
  orThrow(await publishRoomForAll(deed, by));
}
