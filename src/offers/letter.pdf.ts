import type { Language } from '../kit/language.ts';
import { dateText } from '../kit/oslo-time.ts';
import { href } from '../web/address.ts';
import { letterhead } from '../web/letterhead.tsx';
import { renderPdf } from '../web/pdf.ts';
import type { LetterText } from './decision.ts';
import { offersMessages } from './messages/index.ts';

const source = `${letterhead}
#show: letter.with(lang: data.lang, title: data.title, school: data.school, kind: data.kind, running: data.running, page: data.page)
#show link: set text(fill: main-colour)

#if data.note != none {
  block(fill: rgb("#fbeeda"), inset: 4mm, radius: 2pt, width: 100%, text(size: 9.5pt, data.note))
  v(0.4em)
}

= #data.title

#facts(data.facts)

#v(0.8em)
#text(size: 11.5pt, prose(data.lead))

#for section in data.sections {
  heading(level: 2, section.heading)
  for paragraph in section.paragraphs { prose(paragraph) }
  for (text, address) in section.links {
    par[#text: \\ #link(address)]
  }
}

#v(1.6em)
#block(breakable: false)[
  #for line in data.signature { [#line \\ ] }
  #if data.hash != none {
    v(0.6em)
    text(size: 8.5pt, fill: quiet)[#data.hashName \\ #data.hash]
  }
]
`;

export interface PrintedLetter {
  readonly language: Language;
  readonly letter: LetterText;
  readonly school: string;
  readonly number: string;
  readonly application: string;
  readonly to: string;
  readonly madeAt: Temporal.Instant;
  /** Null for a letter that has not been sent. */
  readonly hash: string | null;
  /** What the reader must know about this copy, as that it is a translation or has not been sent. */
  readonly note: string | null;
  readonly baseUrl: string;
}

/** A decision on paper. */
export async function letterPdf(printed: PrintedLetter): Promise<Uint8Array<ArrayBuffer>> {
  return await renderPdf(source, letterData(printed));
}

/** What the letter says, ready to be laid out. */
export function letterData({ language, letter, baseUrl, ...printed }: PrintedLetter) {
  const t = offersMessages(language).letter.facts;
  return {
    lang: language,
    title: letter.title,
    school: printed.school,
    kind: t.kind,
    running: `${t.number} ${printed.number}`,
    page: t.page('{page}', '{pages}'),
    note: printed.note,
    facts: [
      [t.to, printed.to],
      [t.number, printed.number],
      [t.application, printed.application],
      [t.date, dateText(language, printed.madeAt)],
    ],
    lead: letter.lead,
    sections: letter.sections.map(({ heading, paragraphs, links = [] }) => ({
      heading,
      paragraphs,
      links: links.map(({ text, path }) => [text, `${baseUrl}${href(language, path)}`]),
    })),
    signature: letter.signature,
    hashName: t.hash,
    hash: printed.hash,
  };
}
