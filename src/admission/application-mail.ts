import { listFormat } from '../kit/formats.ts';
import { momentText } from '../kit/oslo-time.ts';
import type { Language } from '../kit/language.ts';
import type { Account } from '../people/index.ts';
import type { Letter } from '../store/index.ts';
import { nameOfApplication, planOf } from './application-facts.ts';
import type { Application, Participant } from './application.ts';
import type { Call } from './call.ts';
import { applicationAddress, guaranteeAddress, participantAddress } from './links.ts';
import { admissionMessages } from './messages/index.ts';
import type { ApplicationVersion } from './version.store.ts';

interface About {
  readonly application: Application;
  readonly call: Call;
  readonly contact: Pick<Account, 'name' | 'email'>;
  readonly secret: string;
}

function factsOf(language: Language, { application, call, contact }: About) {
  return {
    school: planOf(call).school[language],
    municipality: nameOfApplication(call, application, language),
    contact: contact.name || contact.email,
    contactEmail: contact.email,
    // The deadline is the end of a day: people are told the last minute that counts.
    deadline: momentText(language, call.deadlineAt.subtract({ seconds: 1 })),
  };
}

/** To the leader: the question for the guarantee, with the link that answers it. */
export function guaranteeLetter(baseUrl: string, language: Language, about: About & { guaranteeId: string }): Letter {
  const t = admissionMessages(language).mail;
  const { guarantor, participants } = about.application;
  return {
    recipient: guarantor.email,
    language,
    dedupeKey: `guarantee:${about.guaranteeId}`,
    subject: t.guaranteeSubject(factsOf(language, about)),
    body: t.guaranteeBody({
      ...factsOf(language, about),
      name: guarantor.name,
      participants: participants.length,
      link: guaranteeAddress(baseUrl, language, about.secret),
    }),
  };
}

/** To a participant: the link under which they confirm their own particulars. */
export function participantLetter(
  baseUrl: string,
  language: Language,
  about: About & { participant: Participant },
): Letter {
  const t = admissionMessages(language).mail;
  const { participant, secret } = about;
  return {
    recipient: participant.email,
    language,
    // Each link is a mail of its own: its address ends the key, since only one of them works.
    dedupeKey: `participant:${participant.id}:${secret.slice(-8)}`,
    subject: t.participantSubject(factsOf(language, about)),
    body: t.participantBody({
      ...factsOf(language, about),
      name: participant.name,
      link: participantAddress(baseUrl, language, secret),
    }),
  };
}

/** To the contact: what was received, when, under which number and with which hash. */
export function receiptLetter(
  baseUrl: string,
  language: Language,
  applicationId: string,
  recipient: string,
  sent: ApplicationVersion,
): Letter {
  const t = admissionMessages(language).mail;
  const { number, version } = sent.content;
  return {
    recipient,
    language,
    dedupeKey: `receipt:${applicationId}:${version}`,
    subject: t.receiptSubject({ number, version }),
    body: t.receiptBody(receiptFacts(baseUrl, language, applicationId, sent)),
  };
}

/** To the leader: that the word was received and the application sent. */
export function guaranteedLetter(
  baseUrl: string,
  language: Language,
  recipient: string,
  applicationId: string,
  sent: ApplicationVersion,
): Letter {
  const t = admissionMessages(language).mail;
  const { number, version } = sent.content;
  return {
    recipient,
    language,
    dedupeKey: `guaranteed:${applicationId}:${version}`,
    subject: t.guaranteedSubject({ number }),
    body: t.guaranteedBody(receiptFacts(baseUrl, language, applicationId, sent)),
  };
}

function receiptFacts(baseUrl: string, language: Language, applicationId: string, sent: ApplicationVersion) {
  const { content } = sent;
  return {
    number: content.number,
    version: content.version,
    municipality: listFormat(language).format(content.municipalities.map(({ name }) => name)),
    title: content.task.title,
    participants: content.participants.map(({ name }) => name),
    time: momentText(language, sent.takenAt),
    hash: sent.hash,
    link: applicationAddress(baseUrl, language, applicationId),
  };
}

/** To a contact who has not sent yet, a few days before the deadline. */
export function reminderLetter(
  baseUrl: string,
  language: Language,
  application: Application,
  call: Call,
  contact: Pick<Account, 'name' | 'email'>,
): Letter {
  const t = admissionMessages(language).mail;
  const facts = factsOf(language, { application, call, contact, secret: '' });
  const waitsForLeader = application.state !== 'draft';
  return {
    recipient: contact.email,
    language,
    dedupeKey: `reminder:${application.id}`,
    subject: t.reminderSubject(facts),
    body: t.reminderBody({ ...facts, waitsForLeader, link: applicationAddress(baseUrl, language, application.id) }),
  };
}
