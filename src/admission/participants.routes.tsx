import { checkForm, readForm } from '../web/form.ts';
import type { AppContext } from '../web/context.ts';
import { page, seeOther } from '../web/respond.tsx';
import { get, post, type Route } from '../web/route.ts';
import { applicationContact } from './application.permission.ts';
import { applicationOf, changeOf, deadlineText, errorItems } from './application-page.tsx';
import { faultsOf, nameOfMunicipality, planOf } from './application-facts.ts';
import { participantForm } from './application.form.ts';
import type { Application } from './application.ts';
import type { Call } from './call.ts';
import { changeParticipant, takeOffParticipant, topicFingerprint } from './change-application.action.ts';
import { deedOf } from './deed-of.ts';
import { faultSentence } from './fault-sentence.ts';
import { sendParticipantLink } from './invite-participant.action.ts';
import { admissionMessages } from './messages/index.ts';
import { ParticipantFields, ParticipantListPage, StoredParticipant } from './participants.view.tsx';
import { standingOf } from './standing.rules.ts';
import { answerChange, emptyFields, type TopicState } from './topic-answer.ts';

const path = '/soknad/:id/deltakere';

export const participantListRoutes: readonly Route[] = [
  get(path, applicationContact, async (c) => {
    const { application, call } = await applicationOf(c);
    return showList(c, application, call);
  }),
  get(`${path}/:slot{[1-9]}`, applicationContact, async (c) => {
    const { application, call } = await applicationOf(c);
    const slot = slotOf(c);
    // The next free place is the form for a new one; places beyond it don't exist.
    if (slot > application.participants.length + 1 || slot > planOf(call).admission.participants.max)
      return seeOther(c, `/soknad/${application.id}/deltakere`);
    return showForm(c, call, slot, { application, typed: undefined, errors: [] }, 200);
  }),
  post(`${path}/:slot{[1-9]}`, applicationContact, save),
  post(`${path}/:slot{[1-9]}/fjern`, applicationContact, takeOff),
  post(`${path}/:slot{[1-9]}/lenke`, applicationContact, sendLink, { rate: { times: 30, seconds: 3600 } }),
];

function slotOf(c: AppContext): number {
  return Number(c.req.param('slot'));
}

async function save(c: AppContext): Promise<Response> {
  const { language } = c.var;
  const { application, call } = await applicationOf(c);
  const slot = slotOf(c);
  const { max } = planOf(call).admission.participants;
  if (slot > application.participants.length + 1 || slot > max)
    return seeOther(c, `/soknad/${application.id}/deltakere`);
  const { typed } = await readForm(c);
  const form = checkForm(participantForm, typed);
  if (!form.ok) return showForm(c, call, slot, { application, typed, errors: errorItems(language, form.faults) }, 422);
  const known = planOf(call).admission.positions.some(({ id }) => id === form.value.position);
  const [only] = application.municipalities;
  const entry = {
    ...form.value,
    position: known ? form.value.position : null,
    municipality: form.value.municipality ?? (application.municipalities.length === 1 && only ? only.number : null),
  };
  const result = await changeParticipant(deedOf(c), changeOf(c, typed['base']), slot, entry);
  const missing = (stored: Application) => missingOf(c, call, stored, slot);
  return answerChange(
    {
      c,
      call,
      typed,
      before: application,
      missing,
      onward: `/soknad/${application.id}/deltakere`,
      show: (state, status) => showForm(c, call, slot, state, status),
    },
    result,
  );
}

function missingOf(c: AppContext, call: Call, application: Application, slot: number) {
  const { language } = c.var;
  const stored = application.participants.find((participant) => participant.slot === slot);
  if (!stored) return [];
  const { name, email, municipality, position, serviceArea } = stored;
  // As long as no municipality is chosen there is nothing to choose from; the one that is chosen later becomes theirs.
  const own = application.municipalities.length === 0 ? {} : { municipality };
  const { labels } = admissionMessages(language).application.participants;
  const empty = emptyFields(language, { name, email, ...own, position, serviceArea }, labels);
  const others = faultsOf(application, call)
    .filter((fault) => fault.slot === slot && fault.code !== 'participantIncomplete')
    .map((fault) => ({
      field: fault.code === 'samePersonTwice' ? 'email' : 'municipality',
      message: faultSentence(language, call, fault),
    }));
  return [...empty, ...others];
}

async function takeOff(c: AppContext): Promise<Response> {
  const { application, call } = await applicationOf(c);
  const { typed } = await readForm(c);
  const result = await takeOffParticipant(deedOf(c), changeOf(c, typed['base']), slotOf(c));
  if (result.ok) return seeOther(c, `/soknad/${application.id}/deltakere`);
  const t = admissionMessages(c.var.language).application.form;
  const trouble =
    result.reason.kind === 'notOpen'
      ? t.notOpen(deadlineText(c.var.language, call))
      : result.reason.kind === 'conflict'
        ? t.conflictTitle
        : t.notChangeable;
  return showList(c, application, call, { trouble, status: 409 });
}

async function sendLink(c: AppContext): Promise<Response> {
  const { language } = c.var;
  const { application, call } = await applicationOf(c);
  const who = { applicationId: application.id, accountId: c.var.visitor.account?.id ?? '' };
  const result = await sendParticipantLink(deedOf(c), who, slotOf(c));
  if (result.ok) return seeOther(c, `/soknad/${application.id}/deltakere?sendt=${result.value.slot ?? ''}`);
  const t = admissionMessages(language).application;
  const trouble =
    result.reason === 'incomplete' ? t.participants.linkNeedsEmail : t.form.notOpen(deadlineText(language, call));
  return showList(c, application, call, { trouble, status: 409 });
}

function showList(
  c: AppContext,
  application: Application,
  call: Call,
  also: { trouble?: string; status?: 409 } = {},
): Response {
  const { language } = c.var;
  const { admission } = planOf(call);
  const sentTo = application.participants.find(({ slot }) => String(slot) === c.req.query('sendt'));
  const content = (
    <ParticipantListPage
      language={language}
      applicationId={application.id}
      base=""
      errors={[]}
      trouble={also.trouble}
      terms={admission}
      sentTo={sentTo?.email}
      participants={application.participants.map((participant) => ({
        ...participant,
        likely: participant.particulars && standingOf(participant.particulars, admission.education),
        municipalityName: participant.municipality && nameOfMunicipality(call, participant.municipality),
      }))}
      faults={faultsOf(application, call)
        .filter(
          ({ topic, code }) =>
            topic === 'participants' && code !== 'participantIncomplete' && application.participants.length > 0,
        )
        .map((fault) => faultSentence(language, call, fault))}
      isJoint={application.municipalities.length > 1}
    />
  );
  return page(c, admissionMessages(language).application.topics.participants, content, { status: also.status ?? 200 });
}

function showForm(c: AppContext, call: Call, slot: number, state: TopicState, status: 200 | 409 | 422): Response {
  const { language } = c.var;
  const { application, typed, errors, trouble } = state;
  const stored = application.participants.find((participant) => participant.slot === slot);
  const { name = '', email = '', municipality = null, position = null, serviceArea = null } = stored ?? {};
  const content = (
    <ParticipantFields
      language={language}
      applicationId={application.id}
      base={topicFingerprint(application, 'participants', slot)}
      slot={slot}
      isStored={stored !== undefined}
      values={
        typed ?? {
          name,
          email,
          municipality: municipality ?? '',
          position: position ?? '',
          serviceArea: serviceArea ?? '',
        }
      }
      errors={errors}
      trouble={trouble}
      municipalities={application.municipalities.map(({ number }) => ({
        value: number,
        label: nameOfMunicipality(call, number),
      }))}
      positions={planOf(call).admission.positions}
      conflict={state.conflict && stored ? <StoredParticipant language={language} participant={stored} /> : undefined}
    />
  );
  return page(c, admissionMessages(language).application.participants.formTitle(slot), content, { status });
}
