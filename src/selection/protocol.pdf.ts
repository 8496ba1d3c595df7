import { canonicalJson } from '../kit/canonical-json.ts';
import { numberFormat } from '../kit/formats.ts';
import type { Language } from '../kit/language.ts';
import { momentText } from '../kit/oslo-time.ts';
import { letterhead } from '../web/letterhead.tsx';
import { renderPdf } from '../web/pdf.ts';
import type { DrawPicture, DrawRow } from './draw-picture.ts';
import { selectionMessages } from './messages/index.ts';
import { deviationText, valueName } from './rule-words.ts';
import { sourceText } from './source-words.ts';
import { ticketText } from './ticket-text.ts';

const source = `${letterhead}
#show: letter.with(lang: data.lang, title: data.title, school: data.school, kind: data.kind, running: data.title, page: data.page)

#if data.practice != "" { block(below: 1.4em, text(weight: 600, fill: main-colour, data.practice)) }

= #data.title

#facts(data.facts)

#v(0.4em)
#text(weight: 600, data.codeName) \\
#text(size: 9pt, features: ("tnum",), data.code)

#if data.signature != "" [
  #text(weight: 600, data.signatureName) \\
  #text(size: 8pt, data.signature.slice(0, 64)) \\
  #text(size: 8pt, data.signature.slice(64))

  #text(weight: 600, data.keyName) \\
  #text(size: 8pt, data.key)
]

#pdf.attach(data.fileName, bytes(data.content), relationship: "source", mime-type: "application/json", description: data.fileText)
#text(size: 9pt, fill: quiet, data.attachmentText)

#for (name, rows) in data.lists {
  heading(level: 2, name)
  table(
    columns: (1.8fr, 1fr, 0.6fr),
    inset: (left: 0pt, right: 4mm, y: 0.5em),
    align: (left, left, right),
    stroke: (x, y) => (bottom: hairline),
    table.header(..data.columns.map(column => text(size: 9pt, weight: 600, column))),
    ..rows.flatten().map(cell => text(size: 9.5pt, cell)),
  )
}

#if data.deviations.len() > 0 {
  heading(level: 2, data.deviationsTitle)
  for line in data.deviations { par(breakable(line)) }
}
`;

/** The protocol to read and to file, with the protocol that can be checked attached. */
export async function protocolPdf(
  language: Language,
  picture: DrawPicture,
  school: string,
): Promise<Uint8Array<ArrayBuffer>> {
  return await renderPdf(source, protocolData(language, picture, school));
}

/** What the document says, ready to be laid out. The picture has a promise and a protocol. */
function protocolData(language: Language, picture: DrawPicture, school: string) {
  const { call, draw, promise, protocol, rows } = picture;
  if (!promise || !protocol) throw new Error('only a held draw has a protocol');
  const t = selectionMessages(language).open;
  const { source: chance, deviations, pool } = promise.promise;
  const having = (result: DrawRow['result']) => rows.filter((row) => row.result === result);
  const number = numberFormat(language);
  const places = 'seats' in pool.places ? t.terms.seats(pool.places.seats) : t.terms.places(pool.places.applicants);
  return {
    lang: language,
    title: t.pdf.title(call.slug, draw.kind),
    school,
    kind: t.pdf.kind,
    page: t.pdf.page('{page}', '{pages}'),
    practice: chance.kind === 'beacon' && chance.practice ? t.pdf.practice : '',
    facts: [
      [t.pdf.ticket, ticketText(protocol)],
      [t.pdf.heldAt, momentText(language, Temporal.Instant.from(protocol.heldAt))],
      [t.terms.publishedAt, momentText(language, promise.publishedAt)],
      [t.terms.source, sourceText(language, chance)],
      [t.terms.room, `${places}, ${t.terms.applicants(rows.length)}`],
    ],
    codeName: t.terms.code,
    code: promise.commitment,
    signatureName: t.pdf.signature,
    signature: protocol.signature ?? '',
    keyName: t.pdf.publicKey,
    key: promise.promise.publicKey ?? '',
    fileName: `protokoll-${call.slug}-${draw.number}.json`,
    fileText: t.pdf.attachment,
    attachmentText: t.pdf.attachmentText,
    content: canonicalJson(protocol),
    columns: [t.table.name, t.table.region, t.table.tickets(number.format(picture.tickets))],
    lists: [[t.pdf.selected, having('place')] as const, [t.pdf.waiting, having('waiting')] as const]
      .filter(([, list]) => list.length > 0)
      .map(([name, list]) => [
        name,
        list.map(({ name: applicant, region, tickets }) => [
          applicant,
          valueName(language, region),
          number.format(tickets),
        ]),
      ]),
    deviationsTitle: t.terms.deviationsTitle,
    deviations: deviations.map(({ rule, reason }) => `${deviationText(language, rule)}. ${reason}`),
  };
}
