import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { PdfAnswer, PdfJob } from './pdf-worker.ts';
import workerSource from './pdf-worker.ts?raw';

/** A document could not be set. The message names the line of the source; it never holds the data. */
export class PdfFault extends Error {}

/** The compiler keeps some memory of every document; a fresh worker now and then gives it back, and so does an idle one. */
const documentsPerWorker = 200;
const idleMs = 60_000;
const patienceMs = 30_000;

let current: { readonly worker: Worker; documents: number } | undefined;
let idle: NodeJS.Timeout | undefined;
let last: Promise<unknown> = Promise.resolve();

/**
 * Sets a document with Typst and answers the PDF: tagged, in Inter, nothing fetched from anywhere. The source finds what it shows
 * in the dictionary `data`; what people wrote belongs there and never in the source, where it would be markup.
 * The source sets the document's title and language itself. Documents are set one after the other, in a thread of their own.
 * Throws PdfFault when the source is faulty.
 */
export async function renderPdf(source: string, data: object): Promise<Uint8Array<ArrayBuffer>> {
  const job = { source: `#let data = json(bytes(sys.inputs.data))\n${source}`, data: JSON.stringify(data) };
  const result = last.then(() => render(job));
  last = result.catch(() => undefined);
  return await result;
}

async function render(job: PdfJob): Promise<Uint8Array<ArrayBuffer>> {
  clearTimeout(idle);
  current ??= { worker: startWorker(), documents: 0 };
  const { worker } = current;
  // While a document is on its way the process waits for it; an idle worker keeps nothing alive.
  worker.ref();
  worker.postMessage(job);
  try {
    const [answer] = (await once(worker, 'message', { signal: AbortSignal.timeout(patienceMs) })) as [PdfAnswer];
    if ('fault' in answer) throw new PdfFault(answer.fault);
    current.documents += 1;
    if (current.documents >= documentsPerWorker) await stopWorker();
    return answer.pdf;
  } catch (error) {
    if (!(error instanceof PdfFault)) await stopWorker();
    throw error;
  } finally {
    worker.unref();
    idle = setTimeout(() => void stopWorker(), idleMs).unref();
  }
}

function startWorker(): Worker {
  return new Worker(workerSource, {
    eval: true,
    execArgv: ['--input-type=module-typescript'],
    workerData: { base: import.meta.url },
  });
}

async function stopWorker(): Promise<void> {
  const { worker } = current ?? {};
  current = undefined;
  await worker?.terminate();
}
