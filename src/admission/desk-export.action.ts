import type { Language } from '../kit/language.ts';
import { isServiceAreaId, regionName, serviceAreaName } from '../register/index.ts';
import { inTransaction, writeLog } from '../store/index.ts';
import { nameOfMunicipality, planOf } from './application-facts.ts';
import type { Call } from './call.ts';
import type { Deed } from './deed.ts';
import { exportedParticipants, exportedTitles, type ExportedParticipant } from './desk-export.store.ts';
import { writeWorkbook, type Cell, type Sheet } from './desk-export.ts';
import { loadDesk } from './desk-rows.ts';
import { deskStateOf, missingOf, standingOfDesk, type DeskRow } from './desk.rules.ts';
import { admissionMessages } from './messages/index.ts';

/** All applications of a call and the participants of those that were sent, as an Excel file. Whoever takes them out is logged. */
export async function exportApplications(
  deed: Deed,
  by: string,
  call: Call,
  language: Language,
): Promise<Uint8Array<ArrayBuffer>> {
  const rows = (await loadDesk(deed.db, call)).toSorted((a, b) => order(a).localeCompare(order(b)));
  const titles = await exportedTitles(deed.db, call.id);
  const participants = await exportedParticipants(deed.db, call.id);
  await inTransaction(deed.db, (tx) =>
    writeLog(tx, {
      at: deed.clock.now(),
      actor: { kind: 'account', id: by },
      action: 'applicationsExported',
      subject: { kind: 'call', id: call.id },
      details: { applications: rows.length, participants: participants.length },
    }),
  );
  return await writeWorkbook(language, [
    applicationSheet(language, rows, titles),
    participantSheet(language, call, participants, new Map(rows.map((row) => [row.id, row]))),
  ]);
}

/** By number; those that never got one after them. */
function order({ number, name }: DeskRow): string {
  return `${number ?? '~'} ${name}`;
}

function applicationSheet(language: Language, rows: readonly DeskRow[], titles: ReadonlyMap<string, string>): Sheet {
  const t = admissionMessages(language);
  const { export: texts, filter } = t.desk;
  const columns: readonly (readonly [head: string, width: number, value: (row: DeskRow) => Cell])[] = [
    [texts.number, 16, ({ number }) => number],
    [texts.state, 22, ({ state }) => t.application.states[state]],
    [texts.municipalityNumbers, 16, ({ municipalities }) => municipalities.join(', ')],
    [texts.municipality, 28, ({ name }) => name],
    [texts.region, 14, ({ region }) => region && regionName(region)[language]],
    [texts.population, 12, ({ population }) => population],
    [texts.size, 14, ({ size }) => size && filter.sizes[size]],
    [texts.title, 40, ({ id }) => titles.get(id) ?? null],
    [texts.count, 11, (row) => ifSent(row, row.participants)],
    [texts.qualified, 13, (row) => ifSent(row, row.standings.qualified)],
    [texts.courseParticipants, 14, (row) => ifSent(row, row.standings.courseParticipant)],
    [texts.toDecide, 13, (row) => ifSent(row, row.standings.individualAssessment)],
    [texts.missing, 20, (row) => ifSent(row, missingOf(row))],
    [texts.sentAt, 17, ({ sentAt }) => sentAt],
    [texts.contact, 26, ({ contact }) => contact.name],
    [texts.contactEmail, 32, ({ contact }) => contact.email],
  ];
  return sheetOf(texts.applications, columns, rows);
}

function ifSent(row: DeskRow, count: number): number | null {
  return deskStateOf(row) === 'sent' ? count : null;
}

function participantSheet(
  language: Language,
  call: Call,
  participants: readonly ExportedParticipant[],
  applications: ReadonlyMap<string, DeskRow>,
): Sheet {
  const { desk } = admissionMessages(language);
  const texts = desk.export;
  const { admission } = planOf(call);
  const columns: readonly (readonly [head: string, width: number, value: (one: ExportedParticipant) => Cell])[] = [
    [texts.number, 16, ({ applicationId }) => applications.get(applicationId)?.number ?? null],
    [texts.municipalityNumbers, 16, ({ municipality }) => municipality],
    [texts.municipality, 24, ({ municipality }) => municipality && nameOfMunicipality(call, municipality)],
    [texts.name, 26, ({ name }) => name],
    [texts.email, 32, ({ email }) => email],
    [
      texts.position,
      14,
      ({ position }) => admission.positions.find(({ id }) => id === position)?.name[language] ?? position,
    ],
    [
      texts.serviceArea,
      30,
      ({ serviceArea }) => (isServiceAreaId(serviceArea) ? serviceAreaName(serviceArea)[language] : serviceArea),
    ],
    [texts.confirmedAt, 17, ({ confirmedAt }) => confirmedAt],
    [texts.educationYears, 13, ({ educationYears }) => educationYears],
    [texts.educationKind, 36, ({ educationKind }) => educationKind],
    [texts.experienceYears, 13, ({ experienceYears }) => experienceYears],
    [texts.experienceKind, 36, ({ experienceKind }) => experienceKind],
    [texts.documents, 12, ({ documents }) => documents],
    [
      texts.standing,
      18,
      (one) => {
        const view = standingOfDesk(
          { ...one, confirmed: one.confirmedAt !== null, decision: one.outcome },
          admission.education,
        );
        return view.kind === 'settled' ? desk.standings[view.standing] : desk.openWhys[view.why];
      },
    ],
    [texts.decided, 17, ({ outcome }) => (outcome === null ? texts.no : texts.yes)],
    [texts.reason, 50, ({ reason }) => reason],
  ];
  return sheetOf(texts.participants, columns, participants);
}

function sheetOf<T>(
  name: string,
  columns: readonly (readonly [head: string, width: number, value: (row: T) => Cell])[],
  rows: readonly T[],
): Sheet {
  return {
    name,
    columns: columns.map(([head, width]) => ({ head, width })),
    rows: rows.map((row) => columns.map(([, , value]) => value(row))),
  };
}
