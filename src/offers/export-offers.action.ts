import { writeWorkbook, type Call, type Cell, type Deed } from '../admission/index.ts';
import type { Language } from '../kit/language.ts';
import { regionName } from '../register/index.ts';
import { inTransaction, writeLog } from '../store/index.ts';
import { offersMessages } from './messages/index.ts';
import { answersOf, offersOf } from './offer.store.ts';
import { offerRows } from './places-rows.ts';

/** All offers of a call with their answers, as an Excel file. Whoever takes them out is logged. */
export async function exportOffers(
  deed: Deed,
  by: string,
  call: Call,
  language: Language,
): Promise<Uint8Array<ArrayBuffer>> {
  const { db } = deed;
  const rows = await offerRows(db, call, await offersOf(db, call.id));
  const t = offersMessages(language).desk.places;
  const cells: Cell[][] = [];
  for (const { offer, application } of rows) {
    const [answer] = await answersOf(db, offer.id);
    cells.push([
      application.number,
      application.name,
      application.region && regionName(application.region)[language],
      t.states[offer.state],
      offer.answerBy,
      offer.answeredAt,
      t.sources[offer.source],
      application.participants,
      application.contact.name,
      application.contact.email,
      answer?.reason ?? null,
    ]);
  }
  await inTransaction(db, (tx) =>
    writeLog(tx, {
      at: deed.clock.now(),
      actor: { kind: 'account', id: by },
      action: 'offersExported',
      subject: { kind: 'call', id: call.id },
      details: { offers: rows.length },
    }),
  );
  const { columns } = t;
  const heads = [
    [columns.number, 14],
    [columns.municipality, 28],
    [columns.region, 14],
    [columns.state, 18],
    [columns.answerBy, 14],
    [columns.answered, 18],
    [columns.source, 18],
    [columns.participants, 12],
    [columns.contact, 26],
    [columns.email, 32],
    [columns.reason, 50],
  ] as const;
  return await writeWorkbook(language, [
    { name: t.title, columns: heads.map(([head, width]) => ({ head, width })), rows: cells },
  ]);
}
