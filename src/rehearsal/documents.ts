import type { Rehearsal } from './rehearse.ts';

export interface RehearsedDocument {
  /** Where it belongs, like `receipts/2022-001.pdf`. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** Every document that people have got so far, fetched as they would: the receipts of what was sent, the school's spreadsheet. */
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
}
