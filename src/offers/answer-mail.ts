import {
  applicationAddress,
  nameOfApplication,
  participantAddress,
  planOf,
  type Application,
  type Call,
  type NewOnList,
} from '../admission/index.ts';
import type { Language } from '../kit/language.ts';
import { dateText } from '../kit/oslo-time.ts';
import type { Account } from '../people/index.ts';
import type { Letter } from '../store/index.ts';
import { offersMessages } from './messages/index.ts';
import type { Offer } from './offer.store.ts';

/** What every mail about an offer is about. */
export interface AboutOffer {
  readonly baseUrl: string;
  readonly call: Call;
  readonly application: Application;
  readonly contact: Pick<Account, 'name' | 'email'>;
  readonly offer: Pick<Offer, 'id' | 'answerBy'>;
}

function languageOf({ application }: AboutOffer): Language {
  return application.languageForm ?? 'nb';
}

function factsOf(about: AboutOffer) {
  const { call, application, baseUrl, offer } = about;
  const language = languageOf(about);
  return {
    school: planOf(call).school[language],
    municipality: nameOfApplication(call, application, language),
    number: application.number ?? '',
    answerBy: dateText(language, offer.answerBy),
    link: `${applicationAddress(baseUrl, language, application.id)}/svar`,
  };
}

/** The receipt of an answer to the contact, and a copy to the leader who vouched for the application. */
export function answerMails(
  about: AboutOffer,
  answer: {
    readonly id: string;
    readonly kind: 'accept' | 'decline';
    readonly participants: readonly string[];
    readonly changes: readonly { readonly left: string; readonly came: string | null }[];
  },
): Letter[] {
  const language = languageOf(about);
  const t = offersMessages(language).mail;
  const facts = factsOf(about);
  const changes = answer.changes.map(({ left, came }) => (came === null ? left : `${left} → ${came}`));
  const [subject, body] =
    answer.kind === 'accept'
      ? [t.acceptedSubject(facts), t.acceptedBody({ ...facts, participants: answer.participants, changes })]
      : [t.declinedSubject(facts), t.declinedBody(facts)];
  const letter = { language, subject };
  return [
    { ...letter, recipient: about.contact.email, dedupeKey: `answer:${answer.id}`, body },
    {
      ...letter,
      recipient: about.application.guarantor.email,
      dedupeKey: `answerCopy:${answer.id}`,
      body: `${t.copyNote(facts.municipality)}\n\n${body}`,
    },
  ];
}

/** Some days before the last day, to whoever has not answered. */
export function reminderMail(about: AboutOffer): Letter {
  const language = languageOf(about);
  const t = offersMessages(language).mail;
  const facts = factsOf(about);
  return {
    recipient: about.contact.email,
    language,
    dedupeKey: `remindAnswer:${about.offer.id}:${about.offer.answerBy.toString()}`,
    subject: t.remindSubject(facts),
    body: t.remindBody({ ...facts, silence: t.silence[about.call.silenceRule] }),
  };
}

/** The last day is over without an answer, and there are a few days more. `about` has the new last day. */
export function moreTimeMail(about: AboutOffer): Letter {
  const language = languageOf(about);
  const t = offersMessages(language).mail;
  return {
    recipient: about.contact.email,
    language,
    dedupeKey: `moreTime:${about.offer.id}:${about.offer.answerBy.toString()}`,
    subject: t.moreTimeSubject(factsOf(about)),
    body: t.moreTimeBody(factsOf(about)),
  };
}

export function lapsedMail(about: AboutOffer): Letter {
  const language = languageOf(about);
  const t = offersMessages(language).mail;
  return {
    recipient: about.contact.email,
    language,
    dedupeKey: `lapsed:${about.offer.id}:${about.offer.answerBy.toString()}`,
    subject: t.lapsedSubject(factsOf(about)),
    body: t.lapsedBody(factsOf(about)),
  };
}

/** To somebody who comes in another's place: their personal link, and what is asked of them. */
export function newcomerMail(about: AboutOffer, newcomer: NewOnList, dueOn: Temporal.PlainDate): Letter {
  const language = languageOf(about);
  const t = offersMessages(language).mail;
  return {
    recipient: newcomer.email,
    language,
    dedupeKey: `newcomer:${newcomer.id}`,
    subject: t.newcomerSubject(factsOf(about)),
    body: t.newcomerBody({
      ...factsOf(about),
      name: newcomer.name,
      ...contactIn(about),
      dueOn: dateText(language, dueOn),
      link: participantAddress(about.baseUrl, language, newcomer.secret),
    }),
  };
}

/** To somebody who was taken off the list. */
export function leftMail(about: AboutOffer, left: { id: string; name: string; email: string }): Letter {
  const language = languageOf(about);
  const t = offersMessages(language).mail;
  return {
    recipient: left.email,
    language,
    dedupeKey: `left:${left.id}`,
    subject: t.leftSubject(factsOf(about)),
    body: t.leftBody({ ...factsOf(about), name: left.name, ...contactIn(about) }),
  };
}

function contactIn({ contact }: AboutOffer) {
  return { contact: contact.name || contact.email, contactEmail: contact.email };
}
