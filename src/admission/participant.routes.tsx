import { inOslo } from '../kit/oslo-time.ts';
import type { AppContext } from '../web/context.ts';
import { readForm } from '../web/form.ts';
import { seeOther } from '../web/respond.tsx';
import { get, post, type Route } from '../web/route.ts';
import { linkHolder } from './application.permission.ts';
import { deedOf } from './deed-of.ts';
import { secretOf, unknownLink } from './link-page.tsx';
import { confirmParticulars } from './participant.action.ts';
import { readParticulars } from './participant.form.ts';
import { admissionMessages } from './messages/index.ts';
import { participantDocumentRoutes } from './participant-documents.routes.tsx';
import { participantView, showParticipant } from './participant-page.tsx';
import { particularFaultText } from './participant-texts.ts';

/** The participant's page: states and documents what is asked, without an account. */
export const participantRoutes: readonly Route[] = [
  get('/deltaker/:secret', linkHolder, (c) => showParticipant(c)),
  // A municipality often reaches the net under one address, so the limits leave room for all of its participants.
  post('/deltaker/:secret', linkHolder, confirm, { rate: { times: 60, seconds: 600 } }),
  ...participantDocumentRoutes,
];

async function confirm(c: AppContext): Promise<Response> {
  const { language, clock } = c.var;
  const view = await participantView(c);
  if (!view) return unknownLink(c);
  const { typed } = await readForm(c);
  const { value, faults } = readParticulars(typed, inOslo(clock.now()).year);
  if (!value) {
    const labels = admissionMessages(language).links.participant;
    const errors = faults.map((fault) => ({
      field: fault.field,
      message: particularFaultText(language, fault),
      label: labels[fault.field],
    }));
    return await showParticipant(c, { typed, errors });
  }
  const result = await confirmParticulars(deedOf(c), secretOf(c), value);
  if (!result.ok) return await showParticipant(c, { typed, cameLate: result.reason === 'closed' });
  return seeOther(c, `/deltaker/${secretOf(c)}?melding=${view.participant.confirmedAt ? 'lagret' : 'bekreftet'}`);
}
