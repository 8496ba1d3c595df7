import { participantAddress, type Applicant, type Call } from '../admission/index.ts';
import type { Language } from '../kit/language.ts';
import { dateText } from '../kit/oslo-time.ts';
import type { Letter } from '../store/index.ts';
import { href } from '../web/address.ts';
import type { Decision, DecisionContent, LetterText } from './decision.ts';
import { offersMessages } from './messages/index.ts';

/** A letter as plain text, with whole addresses in it. */
export function letterAsText(letter: LetterText, language: Language, baseUrl: string): string {
  const sections = letter.sections.map(({ heading, paragraphs, links = [] }) =>
    [
      heading.toLocaleUpperCase(language === 'en' ? 'en' : 'nb'),
      ...paragraphs,
      ...links.map(({ text, path }) => `${text}:\n${baseUrl}${href(language, path)}`),
    ].join('\n\n'),
  );
  return [letter.title, letter.lead, ...sections, letter.signature.join('\n')].join('\n\n');
}

/** «Vedtak 2022-017-1, 8. juli 2022», the letter's own reference. */
function referenceOf({ number, language, madeAt }: DecisionContent): string {
  const t = offersMessages(language).letter.facts;
  return `${t.number} ${number}, ${dateText(language, Temporal.Instant.from(madeAt))}`;
}

interface Sent {
  readonly baseUrl: string;
  readonly call: Pick<Call, 'slug'>;
  readonly decision: Decision;
}

/** A decision to the municipality's contact. */
export function municipalityMail({ baseUrl, decision }: Sent, applicant: Applicant): Letter {
  const { content } = decision;
  const { language } = content;
  const t = offersMessages(language).mail.decision;
  const page = `${baseUrl}${href(language, `/soknad/${applicant.id}/vedtak`)}`;
  return {
    recipient: applicant.contact.email,
    language,
    dedupeKey: `decision:${decision.id}`,
    subject: content.letter.title,
    body: [
      t.greeting(content.to.name),
      letterAsText(content.letter, language, baseUrl),
      referenceOf(content),
      `${t.onPage}\n${page}`,
      `${t.asPdf}\n${page}.pdf?nr=${encodeURIComponent(content.number)}`,
      '',
    ].join('\n\n'),
  };
}

/** The same to the leader who vouched for the application. */
export function ownerCopy(sent: Sent, applicant: Applicant): Letter {
  const { content } = sent.decision;
  const t = offersMessages(content.language).mail.decision;
  const { body, subject } = municipalityMail(sent, applicant);
  const withoutGreeting = body.slice(t.greeting(content.to.name).length).trimStart();
  return {
    recipient: applicant.guarantor.email,
    language: content.language,
    dedupeKey: `decisionCopy:${sent.decision.id}`,
    subject,
    body: [t.greeting(applicant.guarantor.name), t.copy(content.to.municipality), withoutGreeting].join('\n\n'),
  };
}

/** A decision to a participant, with a new link to their own page. */
export function participantMail({ baseUrl, decision }: Sent, participant: { email: string; secret: string }): Letter {
  const { content } = decision;
  const { language } = content;
  const t = offersMessages(language).mail.decision;
  const page = `${participantAddress(baseUrl, language, participant.secret)}/vedtak`;
  return {
    recipient: participant.email,
    language,
    dedupeKey: `decision:${decision.id}`,
    subject: content.letter.title,
    body: [
      t.greeting(content.to.name),
      letterAsText(content.letter, language, baseUrl),
      referenceOf(content),
      `${t.ownPage}\n${page}`,
      '',
    ].join('\n\n'),
  };
}
