import { ok, refused, type Result } from '../kit/result.ts';
import type { NewFile } from '../store/index.ts';
import { documentBytes } from './document-limits.ts';
import { cleanFileName, pdfFault, type PdfFaultCode } from './pdf-check.rules.ts';

export type UploadFaultCode = PdfFaultCode | 'tooLarge';

/** An upload as a file to keep, with a clean name; refused when it isn't a PDF that can be opened, or is larger than the limit. */
export async function readPdf(upload: File): Promise<Result<NewFile, UploadFaultCode>> {
  if (upload.size > documentBytes) return refused('tooLarge');
  const content = new Uint8Array(await upload.arrayBuffer());
  const fault = pdfFault(content);
  if (fault) return refused(fault);
  return ok({ name: cleanFileName(upload.name) || 'dokument.pdf', mediaType: 'application/pdf', content });
}
