import { fileDownload, planOf, type Call } from '../admission/index.ts';
import type { Language } from '../kit/language.ts';
import { letterIn } from './compose.ts';
import type { Decision, LetterText } from './decision.ts';
import { letterPdf } from './letter.pdf.ts';
import { offersMessages } from './messages/index.ts';

/** The letter of a decision in English, to help whoever reads no Norwegian; the decision itself stays as it was sent. */
export function inEnglish(call: Call, { applicationId, content }: Decision): LetterText {
  const { facts, madeBy } = content;
  const applicant = { id: applicationId, municipalities: facts.municipalities };
  return letterIn('en', { call, plan: planOf(call) }, applicant, facts, madeBy);
}

/** A decision that was sent as a PDF, exactly as it was or in English; `baseUrl` is for the addresses in it. */
export async function decisionFile(
  call: Call,
  decision: Decision,
  baseUrl: string,
  language: Language = decision.content.language,
): Promise<Response> {
  const { content, hash } = decision;
  const isOriginal = language === content.language;
  const file = await letterPdf({
    language: isOriginal ? language : 'en',
    letter: isOriginal ? content.letter : inEnglish(call, decision),
    school: planOf(call).school[language],
    number: content.number,
    application: content.facts.application,
    to:
      content.to.name === content.to.municipality ? content.to.name : `${content.to.name}, ${content.to.municipality}`,
    madeAt: decision.madeAt,
    hash: isOriginal ? hash : null,
    note: isOriginal ? null : offersMessages('en').letter.facts.translation,
    baseUrl,
  });
  return fileDownload({ name: `vedtak-${content.number}.pdf`, mediaType: 'application/pdf', content: file });
}
