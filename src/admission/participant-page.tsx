import { hashSecret } from '../kit/id.ts';
import { inOslo } from '../kit/oslo-time.ts';
import { findAccount } from '../people/index.ts';
import type { AppContext } from '../web/context.ts';
import type { FieldErrorItem } from '../web/feedback.view.tsx';
import type { Typed } from '../web/form.ts';
import type { PageOptions } from '../web/respond.tsx';
import { nameOfApplication, planOf } from './application-facts.ts';
import { deadlineText } from './application-page.tsx';
import { loadApplication } from './application.store.ts';
import { findCall } from './call.store.ts';
import { supplementRequestsOf } from './case.store.ts';
import { ClosedLink, linkPage, secretOf, unknownLink } from './link-page.tsx';
import { admissionMessages } from './messages/index.ts';
import { participantAccess } from './participant.action.ts';
import { typedParticulars } from './participant.form.ts';
import { documentsOf, participantByLink } from './participant.store.ts';
import { ParticipantPage, type ParticipantView } from './participant.view.tsx';

/** What the link in the address opens; undefined where it opens nothing. */
export async function participantView(c: AppContext): Promise<ParticipantView | undefined> {
  const { db, clock } = c.var;
  const participant = await participantByLink(db, hashSecret(secretOf(c)));
  const application = participant && (await loadApplication(db, participant.applicationId));
  const call = application && (await findCall(db, application.callId));
  const account = application && (await findAccount(db, application.contactAccountId));
  if (!participant || !application || !call || !account) return undefined;
  const now = clock.now();
  return {
    participant,
    application,
    call,
    contact: { name: account.name || account.email, email: account.email },
    access: participant.removedAt ? 'closed' : await participantAccess(db, participant, application, now),
    documents: await documentsOf(db, participant.id),
    requests: (await supplementRequestsOf(db, application.id)).filter(
      ({ participantId }) => participantId === participant.id,
    ),
    today: inOslo(now).toPlainDate(),
  };
}

/** What the last try came to, where it was not kept. */
export interface Attempt {
  readonly typed?: Typed;
  readonly errors?: readonly FieldErrorItem[];
  readonly cameLate?: boolean;
}

/** The participant's page as things stand now, with what was typed where it could not be kept. */
export async function showParticipant(c: AppContext, attempt: Attempt = {}): Promise<Response> {
  const view = await participantView(c);
  if (!view) return unknownLink(c);
  const { language } = c.var;
  const { participant, application, call, contact } = view;
  const t = admissionMessages(language).links.participant;
  const closed = participant.removedAt
    ? t.removed
    : application.state === 'withdrawn' || application.state === 'annulled'
      ? t.gone
      : undefined;
  if (closed)
    return linkPage(c, closed.title, <ClosedLink language={language} text={closed} contact={contact} />, {
      status: 410,
    });

  const { errors = [], cameLate = false } = attempt;
  const content = (
    <ParticipantPage
      language={language}
      secret={secretOf(c)}
      view={view}
      plan={planOf(call)}
      municipality={nameOfApplication(call, application, language)}
      deadline={deadlineText(language, call)}
      typed={attempt.typed ?? typedParticulars(participant.particulars, language)}
      errors={errors}
      wantsForm={c.req.query('rett') !== undefined}
      notice={c.req.query('melding')}
      cameLate={cameLate}
    />
  );
  return linkPage(c, t.title, content, { status: statusOf(errors, cameLate) });
}

function statusOf(errors: readonly FieldErrorItem[], cameLate: boolean): NonNullable<PageOptions['status']> {
  if (cameLate) return 409;
  return errors.length > 0 ? 422 : 200;
}
