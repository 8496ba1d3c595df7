import type { z } from 'zod';
import type { AppContext } from './context.ts';

/** What somebody typed, field by field, cleaned of what can't be seen and never cut. */
export type Typed = Readonly<Record<string, string>>;

/** Something wrong with one field: a code that the catalogue has a sentence for, and the limit that it speaks of. */
export interface FieldFault {
  readonly field: string;
  readonly code: string;
  readonly limit?: number;
}

const controlCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\u2028\u2029\ufeff]/gu;

function clean(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll(controlCharacters, '').normalize('NFC').trim();
}

export interface ReadForm {
  readonly typed: Typed;
  /** Uploaded files by field; a field left empty is not there. */
  readonly files: ReadonlyMap<string, File>;
}

/** Reads a posted form. Of a field that comes twice the last one counts; what is no form, or was cut off on its way, holds nothing. */
export async function readForm(c: AppContext): Promise<ReadForm> {
  const typed: Record<string, string> = {};
  const files = new Map<string, File>();
  for (const [name, value] of await fieldsOf(c)) {
    if (typeof value === 'string') typed[name] = clean(value);
    else if (value.size > 0) files.set(name, value);
  }
  return { typed, files };
}

async function fieldsOf(c: AppContext): Promise<FormData> {
  try {
    return await c.req.formData();
  } catch (error) {
    // This is how a body that can't be read as a form is told (Fetch standard, Body.formData).
    if (error instanceof TypeError) return new FormData();
    throw error;
  }
}

/** Holds what was typed against a schema whose messages are fault codes. */
export function checkForm<T>(
  schema: z.ZodType<T>,
  typed: Typed,
): { ok: true; value: T } | { ok: false; faults: FieldFault[] } {
  const parsed = schema.safeParse(typed);
  if (parsed.success) return { ok: true, value: parsed.data };
  const faults = new Map<string, FieldFault>();
  for (const issue of parsed.error.issues) {
    const field = issue.path.join('.');
    // One sentence per field is enough; the first fault is the most basic one.
    if (!faults.has(field)) faults.set(field, { field, code: issue.message, ...limitOf(issue) });
  }
  return { ok: false, faults: [...faults.values()] };
}

function limitOf(issue: z.core.$ZodIssue): { limit?: number } {
  if (issue.code === 'too_big') return { limit: Number(issue.maximum) };
  if (issue.code === 'too_small') return { limit: Number(issue.minimum) };
  return {};
}
