import type { Language } from '../kit/language.ts';
import { dateText } from '../kit/oslo-time.ts';
import type { StudyPlan } from '../plan/index.ts';
import { letterhead } from '../web/letterhead.tsx';
import { renderPdf } from '../web/pdf.ts';
import type { Appeal, AppealText, ReasonsRequest } from './appeal.store.ts';
import type { Decision } from './decision.ts';
import { letterAsText } from './decision-mail.ts';
import { offersMessages } from './messages/index.ts';

const source = `${letterhead}
#show: letter.with(lang: data.lang, title: data.title, school: data.school, kind: data.kind, running: data.title, page: data.page)

= #data.title

#text(size: 11.5pt, prose(data.lead))

== #data.listTitle

#for (number, item) in data.documents.enumerate() {
  par[#(number + 1). #item.name]
}

#for (number, item) in data.documents.enumerate() {
  if item.text != none {
    heading(level: 2)[#(number + 1). #item.name]
    prose(item.text)
  }
}
`;

export interface AppealPapers {
  readonly plan: StudyPlan;
  readonly appeal: Appeal;
  readonly decision: Decision;
  readonly texts: readonly AppealText[];
  readonly reasons: ReasonsRequest | undefined;
  /** Names of the documents that a participant has enclosed; the board asks for what it needs of them. */
  readonly files: readonly string[];
  readonly baseUrl: string;
}

/** The whole case for the board as one document: a letter, a list of what follows, and then all of it. */
export async function appealPapersPdf(papers: AppealPapers): Promise<Uint8Array<ArrayBuffer>> {
  return await renderPdf(source, papersData(papers));
}

/** What the papers say, ready to be laid out. */
function papersData({ plan, appeal, decision, texts, reasons, files, baseUrl }: AppealPapers) {
  const language: Language = decision.content.language;
  const t = offersMessages(language).desk.appeals.papers;
  const dated = (name: string, at: Temporal.Instant): string => t.dated(name, dateText(language, at));
  const written = texts.flatMap(({ kind, text, writtenAt }) =>
    kind === 'appeal' || kind === 'upholding' || kind === 'letIn'
      ? [{ name: dated(t.documents[kind], writtenAt), text }]
      : [],
  );
  return {
    lang: language,
    title: t.title(decision.number),
    school: plan.school[language],
    kind: t.kind,
    page: offersMessages(language).letter.facts.page('{page}', '{pages}'),
    lead: t.lead({
      body: plan.decisions.appeal.body[language],
      number: decision.number,
      received: dateText(language, appeal.receivedOn),
    }),
    listTitle: t.list,
    documents: [
      {
        name: dated(t.documents.decision, decision.madeAt),
        text: letterAsText(decision.content.letter, language, baseUrl),
      },
      ...(reasons?.answeredAt
        ? [{ name: dated(t.documents.reasons, reasons.answeredAt), text: reasons.text ?? '' }]
        : []),
      ...written,
      ...files.map((name) => ({ name: `${t.documents.file}: ${name}`, text: null })),
    ],
  };
}
