import { dateText, momentText } from '../kit/oslo-time.ts';
import type { Language } from '../kit/language.ts';
import type { Account } from '../people/index.ts';
import type { Letter } from '../store/index.ts';
import { nameOfApplication, planOf } from './application-facts.ts';
import type { Application } from './application.ts';
import type { Call } from './call.ts';
import { applicationAddress, participantAddress } from './links.ts';
import { admissionMessages } from './messages/index.ts';

type Contact = Pick<Account, 'name' | 'email'>;

function factsOf(language: Language, application: Application, call: Call) {
  return {
    school: planOf(call).school[language],
    municipality: nameOfApplication(call, application, language),
    number: application.number ?? '',
  };
}

export function withdrawnLetter(language: Language, application: Application, call: Call, contact: Contact): Letter {
  const t = admissionMessages(language).mail;
  const facts = factsOf(language, application, call);
  return {
    recipient: contact.email,
    language,
    dedupeKey: `withdrawn:${application.id}`,
    subject: t.withdrawnSubject(facts),
    body: t.withdrawnBody(facts),
  };
}

export function annulledLetter(
  language: Language,
  application: Application,
  call: Call,
  contact: Contact,
  reason: string,
): Letter {
  const t = admissionMessages(language).mail;
  const facts = { ...factsOf(language, application, call), reason };
  return {
    recipient: contact.email,
    language,
    dedupeKey: `annulled:${application.id}`,
    subject: t.annulledSubject(facts),
    body: t.annulledBody(facts),
  };
}

export function handedOverLetter(
  baseUrl: string,
  language: Language,
  application: Application,
  call: Call,
  contact: Contact & { id: string },
  now: Temporal.Instant,
): Letter {
  const t = admissionMessages(language).mail;
  const facts = {
    ...factsOf(language, application, call),
    link: applicationAddress(baseUrl, language, application.id),
    time: momentText(language, now),
  };
  // The role may come back to somebody who had it before: the moment tells the mails apart.
  const dedupeKey = `handedOver:${application.id}:${contact.id}:${now.epochMilliseconds}`;
  return {
    recipient: contact.email,
    language,
    dedupeKey,
    subject: t.handedOverSubject(facts),
    body: t.handedOverBody(facts),
  };
}

export function supplementLetter(
  baseUrl: string,
  language: Language,
  about: {
    application: Application;
    call: Call;
    contact: Contact;
    participant: { email: string; secret: string } | undefined;
    request: { id: string; wanted: string; dueOn: Temporal.PlainDate };
  },
): Letter {
  const t = admissionMessages(language).mail;
  const { application, call, contact, participant, request } = about;
  const facts = {
    ...factsOf(language, application, call),
    wanted: request.wanted,
    due: dateText(language, request.dueOn),
    link: participant
      ? participantAddress(baseUrl, language, participant.secret)
      : applicationAddress(baseUrl, language, application.id),
  };
  return {
    recipient: (participant ?? contact).email,
    language,
    dedupeKey: `supplement:${request.id}`,
    subject: t.supplementSubject(facts),
    body: t.supplementBody(facts),
  };
}
