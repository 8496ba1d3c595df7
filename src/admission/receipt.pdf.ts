import { canonicalJson } from '../kit/canonical-json.ts';
import { numberFormat } from '../kit/formats.ts';
import { momentText } from '../kit/oslo-time.ts';
import type { StudyPlan } from '../plan/index.ts';
import { isRegionId, isServiceAreaId, regionName, serviceAreaName } from '../register/index.ts';
import { letterhead } from '../web/letterhead.tsx';
import { renderPdf } from '../web/pdf.ts';
import { taskFields } from './application.ts';
import { admissionMessages } from './messages/index.ts';
import type { SentContent } from './version.rules.ts';
import type { ApplicationVersion } from './version.store.ts';

const source = `${letterhead}
#show: letter.with(lang: data.lang, title: data.title, school: data.school, kind: data.kind, running: data.running, page: data.page)

= #data.title

#facts(data.receipt)

#v(0.6em)
#text(weight: 600, data.hashName) \\
#text(size: 9pt, features: ("tnum",), data.hash)
#v(0.2em)
#text(size: 9pt, fill: quiet, data.hashHelp)

#pdf.attach(data.fileName, bytes(data.content), relationship: "source", mime-type: "application/json", description: data.fileText)

#v(0.8em)
#facts(data.who)

== #data.participantsTitle

#table(
  columns: (1.7fr, 0.8fr, 1.2fr) + if data.columns.len() > 3 { (0.9fr,) } else { () },
  inset: (left: 0pt, right: 4mm, y: 0.6em),
  align: left,
  stroke: (x, y) => (bottom: hairline),
  table.header(..data.columns.map(name => text(size: 9pt, weight: 600, name))),
  ..data.participants.map(((name, email, ..rest)) => (
    breakable[#text(size: 9.5pt, name) \\ #text(size: 9pt, fill: quiet, email)],
    ..rest.map(cell => breakable(text(size: 9.5pt, cell))),
  )).flatten(),
)

== #data.taskTitle

#for (name, value) in data.task {
  heading(level: 3, name)
  prose(value)
}
`;

/**
 * The receipt of one sending as a PDF, in the form of Norwegian that the application chose: everything that was sent, when, under
 * which number and with which hash. The content that the hash is computed from is attached, so that it can be computed again.
 */
export async function receiptPdf(sent: ApplicationVersion, plan: StudyPlan): Promise<Uint8Array<ArrayBuffer>> {
  return await renderPdf(source, receiptData(sent, plan));
}

/** What the receipt says, ready to be laid out. */
export function receiptData(sent: ApplicationVersion, plan: StudyPlan) {
  const { content } = sent;
  const language = content.languageForm;
  const t = admissionMessages(language).links.receipt;
  const title = t.title(content.number);
  return {
    lang: language,
    title,
    school: plan.school[language],
    kind: t.kind,
    running: `${title} · ${t.version} ${content.version}`,
    page: t.page('{page}', '{pages}'),
    receipt: [
      [t.number, content.number],
      [t.version, String(content.version)],
      [t.time, momentText(language, sent.takenAt)],
    ],
    hashName: t.hash,
    hash: sent.hash,
    hashHelp: t.hashHelp,
    fileName: `soknad-${content.number}-${content.version}.json`,
    fileText: t.attachment,
    content: canonicalJson(content),
    who: who(content),
    participantsTitle: t.participantsTitle,
    ...participantTable(content, plan),
    taskTitle: t.taskTitle,
    task: taskFields.map((field) => [t.task[field], content.task[field]]),
  };
}

function who(content: SentContent): string[][] {
  const { languageForm: language, municipalities, contact, guarantor } = content;
  const t = admissionMessages(language).links.receipt;
  const number = numberFormat(language);
  const municipality = ({ name, region, population, leads }: SentContent['municipalities'][number]) =>
    [
      name,
      isRegionId(region) ? regionName(region)[language] : region,
      t.residents(number.format(population)),
      ...(leads && municipalities.length > 1 ? [t.leads] : []),
    ].join(', ');
  return [
    [t.municipality(municipalities.length), municipalities.map(municipality).join('\n')],
    [t.contact, [contact.name, contact.email].filter(Boolean).join(', ')],
    [
      t.guarantor,
      `${guarantor.name}, ${guarantor.title}, ${guarantor.email}\n${t.confirmedAt(momentText(language, Temporal.Instant.from(guarantor.confirmedAt)))}`,
    ],
    [t.languageForm, t.languageForms[language]],
  ];
}

function participantTable({ languageForm: language, participants, municipalities }: SentContent, plan: StudyPlan) {
  const { columns } = admissionMessages(language).links.receipt;
  const isJoint = municipalities.length > 1;
  return {
    columns: [columns.person, columns.position, columns.serviceArea, ...(isJoint ? [columns.municipality] : [])],
    participants: participants.map(({ name, email, position, serviceArea, municipality }) => [
      name,
      email,
      plan.admission.positions.find(({ id }) => id === position)?.name[language] ?? position,
      isServiceAreaId(serviceArea) ? serviceAreaName(serviceArea)[language] : serviceArea,
      ...(isJoint ? [municipalities.find(({ number }) => number === municipality)?.name ?? municipality] : []),
    ]),
  };
}
