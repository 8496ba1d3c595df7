import { planOf } from '../admission/index.ts';
import type { Language } from '../kit/language.ts';
import type { Letter } from '../store/index.ts';
import type { Option } from '../web/fields.view.tsx';
import { composeDecision, letterIn, type Making } from './compose.ts';
import { municipalityMail, participantMail } from './decision-mail.ts';
import type { Decision, LetterText } from './decision.ts';
import { letterKindOf, type Due, type LetterKind } from './due.rules.ts';
import { letterPdf } from './letter.pdf.ts';
import { offersMessages } from './messages/index.ts';
import { applicantIn, municipalityOf, type Sendout } from './sendout.ts';

/** A letter that has not been sent, as it would be. */
export interface Preview {
  readonly recipient: string;
  readonly decision: Decision;
  readonly form: 'nb' | 'nn';
  readonly letter: LetterText;
  readonly mail: Letter;
}

/** All who would get such a letter, by name. */
export function recipientsFor(language: Language, sendout: Sendout, kind: LetterKind): (Option & { due: Due })[] {
  return sendout.due
    .filter((due) => letterKindOf(due) === kind)
    .map((due) => {
      const applicant = applicantIn(sendout, due.applicationId);
      const municipality = municipalityOf(language, sendout.call, applicant);
      const person =
        due.kind === 'standing' ? applicant.participants.find(({ id }) => id === due.participantId) : undefined;
      const value = due.kind === 'standing' ? due.participantId : due.applicationId;
      return { value, label: person ? `${person.name}, ${municipality}` : municipality, due };
    })
    .toSorted((a, b) => a.label.localeCompare(b.label, 'nb'));
}

/** What a decision would be now; `form` chooses another form of Norwegian than the application's own, just to be read. */
export function previewOf(
  sendout: Sendout,
  { value, due }: { readonly value: string; readonly due: Due },
  making: Making,
  form: 'nb' | 'nn' | null,
  baseUrl: string,
): Preview {
  const order = 1 + sendout.told.filter(({ applicationId }) => applicationId === due.applicationId).length;
  const composed = composeDecision(sendout, due, making, order);
  const applicant = applicantIn(sendout, due.applicationId);
  const language = form ?? composed.content.language;
  const letter = letterIn(language, sendout, applicant, composed.content.facts, making.name);
  const inForm: Decision = { ...composed, content: { ...composed.content, language, letter } };
  const sent = { baseUrl, call: sendout.call, decision: inForm };
  const { email } = composed.content.to;
  const mail =
    due.kind === 'standing' ? participantMail(sent, { email, secret: '…' }) : municipalityMail(sent, applicant);
  return { recipient: value, decision: composed, form: language, letter, mail };
}

/** The same on paper. */
export async function previewPdf(
  reader: Language,
  { call }: Sendout,
  { decision, form, letter }: Preview,
  baseUrl: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { content } = decision;
  return await letterPdf({
    language: form,
    letter,
    school: planOf(call).school[form],
    number: content.number,
    application: content.facts.application,
    to: `${content.to.name}, ${content.to.municipality}`,
    madeAt: decision.madeAt,
    hash: null,
    note: offersMessages(reader).desk.preview.notSent,
    baseUrl,
  });
}
