import {
  applicationOf,
  findCall,
  loadApplication,
  participantByLink,
  secretOf,
  type Application,
  type Call,
} from '../admission/index.ts';
import { hashSecret } from '../kit/id.ts';
import type { Actor } from '../store/index.ts';
import type { AppContext } from '../web/context.ts';
import type { Decision } from './decision.ts';
import { decisionsOfApplication, decisionsOfParticipant } from './decision.store.ts';

/** Whoever has been told something: a municipality by its contact, or a participant by their link. */
export interface Party {
  readonly kind: 'municipality' | 'participant';
  /** The address of their own page, without the language's prefix. */
  readonly base: string;
  readonly application: Application;
  readonly call: Call;
  readonly actor: Actor;
  /** What they have been told, the newest first. */
  readonly decisions: readonly Decision[];
}

/** The municipality of the application in the address. The permission has made sure that it is there. */
export async function municipalityParty(c: AppContext): Promise<Party> {
  const { application, call } = await applicationOf(c);
  return {
    kind: 'municipality',
    base: `/soknad/${application.id}`,
    application,
    call,
    actor: { kind: 'account', id: c.var.visitor.account?.id ?? '' },
    decisions: await decisionsOfApplication(c.var.db, application.id),
  };
}

/** The participant whose link the address is; undefined where it opens nothing. */
export async function participantParty(c: AppContext): Promise<Party | undefined> {
  const { db } = c.var;
  const participant = await participantByLink(db, hashSecret(secretOf(c)));
  const application = participant && (await loadApplication(db, participant.applicationId));
  const call = application && (await findCall(db, application.callId));
  if (!participant || !call) return undefined;
  return {
    kind: 'participant',
    base: `/deltaker/${secretOf(c)}`,
    application,
    call,
    actor: { kind: 'link', id: participant.id },
    decisions: await decisionsOfParticipant(db, participant.id),
  };
}

/** The decision that the address asks for by its number, or else the newest. */
export function decisionIn(c: AppContext, { decisions }: Party): Decision | undefined {
  const wanted = c.req.query('nr');
  return wanted === undefined ? decisions[0] : decisions.find(({ number }) => number === wanted);
}
