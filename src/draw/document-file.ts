import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { ok, refused, type Result } from '../kit/result.ts';

/** Reads a JSON file, `-` being what is piped in; or says in a sentence why it can't be read. */
export async function readDocument(path: string): Promise<Result<unknown, string>> {
  let content: string;
  try {
    content = path === '-' ? await text(process.stdin) : await readFile(path, 'utf8');
  } catch (error) {
    return refused(`${path} can't be read: ${whyUnreadable(error)}.`);
  }
  try {
    return ok(JSON.parse(content));
  } catch (error) {
    return refused(`${path} is not JSON: ${(error as Error).message}.`);
  }
}

function whyUnreadable(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES') return 'reading it is not allowed';
  return message;
}
