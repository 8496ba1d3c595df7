import { acceptOffer } from '../offers/answer.action.ts';
import type { Attendance } from '../offers/answer.rules.ts';
import { memberOf, offersNow, toldCall } from '../offers/offers.fixture.ts';
import { orThrow, type Assessed } from '../selection/selection.fixture.ts';
import type { Database } from '../store/index.ts';
import type { Cohort } from './cohort.ts';
import { formCohort } from './form-cohort.action.ts';

/** The contact accepts the place for everybody on the list. */
export async function acceptAll(assessed: Assessed, applicationId: string): Promise<void> {
  const { application, by } = await memberOf(assessed, applicationId);
  const all = application.participants.map(({ id }): Attendance => ({ kind: 'comes', participantId: id }));
  const accepted = await acceptOffer(assessed.deed, by, all);
  if (!accepted.ok) throw new Error(accepted.reason.kind);
}

/** The contact accepts with somebody new in the second one's place. */
export async function acceptWithNewcomer(assessed: Assessed, applicationId: string, email: string): Promise<void> {
  const { application, by } = await memberOf(assessed, applicationId);
  const all = application.participants.map(({ id, municipality }, index): Attendance => {
    if (index !== 1) return { kind: 'comes', participantId: id };
    const position = { municipality, position: 'leader', serviceArea: 'technicalServices' };
    return { kind: 'replaced', participantId: id, by: { name: 'Ny Person', email, ...position }, reason: 'Ny jobb' };
  });
  const accepted = await acceptOffer(assessed.deed, by, all);
  if (!accepted.ok) throw new Error(accepted.reason.kind);
}

/** Five have an offer; as many of them as asked for have accepted. Nothing is formed. */
export async function acceptedCall(db: Database, count = 2): Promise<Assessed & { readonly accepted: string[] }> {
  const assessed = await toldCall(db, { minPerRegion: 0, minSmall: 0, minLarge: 0 });
  const accepted = (await offersNow(assessed)).slice(0, count).map(({ applicationId }) => applicationId);
  for (const id of accepted) await acceptAll(assessed, id);
  return { ...assessed, accepted };
}

/** The cohort of two accepted applications. */
export async function formedCohort(db: Database): Promise<Assessed & { accepted: string[]; cohort: Cohort }> {
  const assessed = await acceptedCall(db);
  return { ...assessed, cohort: orThrow(await formCohort(assessed.deed, assessed.by)) };
}
