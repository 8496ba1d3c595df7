import { Browser } from './browser.ts';
import type { DecisionFact, DrawFact } from './facts.ts';
import type { Year } from './year.ts';
import type { Rehearsal } from './rehearse.ts';

export interface RehearsedDocument {
  /** Where it belongs, like `receipts/2022-001.pdf`. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** What anybody can download of the draws: what was promised, and what was drawn. */
async function* drawDocuments(year: Year, draws: readonly DrawFact[]): AsyncGenerator<RehearsedDocument> {
  const anybody = new Browser(year.room.origin, 'Hvem som helst');
  for (const { number, promise, protocol, state } of draws) {
    const files = [
      ...(promise ? ['lofte.json'] : []),
      ...(protocol && state === 'published' ? ['protokoll.json', 'protokoll.pdf'] : []),
    ];
    for (const file of files) {
      const { content } = await anybody.download(`/opptak/${year.dates.slug}/trekning/${number}/${file}`);
      yield { path: `draw-${number}/${file}`, content };
    }
  }
}

/** A few letters of every kind, as the school keeps them; all of them would be more than anybody reads. */
async function* letters(year: Year, told: readonly DecisionFact[]): AsyncGenerator<RehearsedDocument> {
  if (!year.desk || told.length === 0) return;
  const { browser, address } = year.desk;
  const kinds = Map.groupBy(told, ({ kind, standing }) => standing ?? kind);
  for (const [kind, decisions] of kinds) {
    for (const { id } of decisions.slice(0, lettersOfAKind)) {
      const { content } = await browser.download(`/skole/vedtak/${id}/brev.pdf`);
      yield { path: `letters/${kind}-${id.slice(-6)}.pdf`, content };
    }
  }
  const { content } = await browser.download(`${address}/plasser/svar.xlsx`);
  yield { path: 'answers.xlsx', content };
}

const lettersOfAKind = 3;

/** What people subscribe to: the cohort's gatherings and sessions as a calendar. */
async function* calendar(year: Year): AsyncGenerator<RehearsedDocument> {
  if (!year.school) return;
  const anybody = new Browser(year.room.origin, 'Hvem som helst');
  const { content } = await anybody.download(`/program/${year.dates.slug}/samlinger.ics`);
  yield { path: 'samlinger.ics', content };
}

/** Every document that people have got so far, fetched as they would: receipts, spreadsheets, the papers of the draws, letters. */
export async function* documentsOf({ year }: Rehearsal): AsyncGenerator<RehearsedDocument> {
  const { applications } = await year.room.facts();
  for (const { browser, application, applicant } of year.contacts.values()) {
    const id = application.split('/').at(-1);
    const number = applications.find((one) => one.id === id)?.number;
    // Whoever lost the role to another can no longer fetch it.
    if (number === null || number === undefined || applicant.story === 'handedOver') continue;
    const { content } = await browser.download(`${application}/kvittering.pdf`);
    yield { path: `receipts/${number}.pdf`, content };
  }
  if (year.desk) {
    const { content } = await year.desk.browser.download(`${year.desk.address}/soknader.xlsx`);
    yield { path: 'applications.xlsx', content };
  }
  const { draws, told } = await year.room.facts();
  yield* drawDocuments(year, draws);
  yield* letters(year, told);
  yield* calendar(year);
}
