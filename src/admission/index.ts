import type { Route } from '../web/route.ts';
import { applicationRoutes } from './application.routes.tsx';
import { callRoutes } from './call.routes.tsx';
import { caseRoutes } from './case.routes.tsx';
import { deskRoutes } from './desk.routes.tsx';
import { documentRoutes } from './document.routes.ts';
import { guaranteeRoutes } from './guarantee.routes.tsx';
import { participantRoutes } from './participant.routes.tsx';
import type { MoreOnPages } from './more.ts';
import { receiptRoutes } from './receipt.routes.ts';

export { registerDateOf, type Call, type SizeClassId } from './call.ts';
export { callPhase, type CallPhase } from './call.rules.ts';
export { dayField } from './call.form.ts';
export { callInAddress } from './call.routes.tsx';
export { currentCall, findCall, findCallBySlug, lockCall } from './call.store.ts';
export { withCase, byVisitor } from './case-page.tsx';
export { openCaseFile } from './case-file.ts';
export { caseName } from './case.view.tsx';
export { deedOf } from './deed-of.ts';
export { errorsOf } from './desk-errors.ts';
export { coordinator } from './desk.permission.ts';
export { deskWords } from './desk-query.ts';
export { loadDesk } from './desk-rows.ts';
export { deskStateOf, isSettled, type DeskRow } from './desk.rules.ts';
export { isSent } from './application-state.rules.ts';
export { nameOfApplication, nameOfMunicipality, planOf } from './application-facts.ts';
export { applicationsOf, callIdOf, loadApplication, lockApplication } from './application.store.ts';
export { recipientsOf, type Recipient } from './recipients.store.ts';
export { letterLanguage } from './sending.ts';
export { closeCall, remindContacts } from './call.action.ts';
export { applicantsOf, type Applicant, type ApplyingParticipant } from './applicants.ts';
export type { Application, Participant } from './application.ts';
export { applicationOf } from './application-page.tsx';
export type { ApplicationFault } from './application.rules.ts';
export { applicationContact, linkHolder } from './application.permission.ts';
export { faultsOf } from './application-facts.ts';
export { changeSentList, type ListChange, type NewOnList } from './change-list.action.ts';
export { faultSentence } from './fault-sentence.ts';
export { fileDownload } from './file-download.ts';
export { sizeText } from './size-text.ts';
export { writeStanding } from './case.action.ts';
export { writeWorkbook, type Cell } from './desk-export.ts';
export { applicationAddress, participantAddress } from './links.ts';
export { linkPage, secretOf, unknownLink } from './link-page.tsx';
export { LongText } from './answers.view.tsx';
export {
  findParticipant,
  hasNewStandings,
  participantByLink,
  saveParticipantLink,
  type ParticipantEntry,
} from './participant.store.ts';
export { guaranteesOfLeader } from './guarantee.store.ts';
export type { Deed } from './deed.ts';
export { deadlineText } from './application-page.tsx';
export { contactSteps } from './contact-steps.ts';

export type { ApplicationPart, CallLinks, CallSteps, CasePart, MoreOnPages, StartSteps } from './more.ts';

/** Every page and deed of admission. */
export const admissionRoutes = (more: MoreOnPages): readonly Route[] => [
  ...callRoutes,
  ...applicationRoutes(more.applicationParts),
  ...guaranteeRoutes,
  ...participantRoutes,
  ...documentRoutes,
  ...receiptRoutes,
  ...deskRoutes(more),
  ...caseRoutes(more.caseParts),
];
