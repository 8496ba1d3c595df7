import type { Language } from '../kit/language.ts';
import { nameOfMunicipality } from './application-facts.ts';
import type { ApplicationFault } from './application.rules.ts';
import type { Call } from './call.ts';
import { admissionMessages } from './messages/index.ts';

/** What keeps the application from being sent, as a sentence that says what would mend it. */
export function faultSentence(language: Language, call: Pick<Call, 'opensAt'>, fault: ApplicationFault): string {
  const t = admissionMessages(language).application.faults;
  const { code, slot = 0, have = 0, need = 0, other = '' } = fault;
  switch (code) {
    case 'municipalityWithoutParticipant':
    case 'unknownMunicipality':
      return t[code](nameOfMunicipality(call, other));
    case 'participantOfOther':
      return t[code](slot, nameOfMunicipality(call, other));
    case 'samePersonTwice':
      return t[code](slot, other);
    case 'participantIncomplete':
      return t[code](slot);
    case 'tooFewParticipants':
    case 'tooManyParticipants':
    case 'tooFewSectors':
    case 'taskIncomplete':
      return t[code](have, need);
    default:
      return t[code];
  }
}

/** Where the fault is mended, as a path below the application. */
export function faultPath(applicationId: string, fault: ApplicationFault): string {
  return `/soknad/${applicationId}/${topicPaths[fault.topic]}${fault.topic === 'participants' && fault.slot ? `/${fault.slot}` : ''}`;
}

/** The pages of the application in addresses. */
export const topicPaths = {
  municipality: 'kommune',
  participants: 'deltakere',
  task: 'oppgave',
  guarantee: 'garanti',
  language: 'malform',
} as const;
