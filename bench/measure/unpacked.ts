import { brotliDecompressSync, gunzipSync, inflateSync, zstdDecompressSync } from 'node:zlib';
import type { Answer } from './client.ts';

const unpack: Readonly<Record<string, (body: Buffer) => Buffer>> = {
  gzip: gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
  zstd: zstdDecompressSync,
};

/** What an answer holds, once a browser has unpacked it. */
export function unpacked({ headers, body }: Answer): Buffer {
  const encoding = headers['content-encoding'];
  if (encoding === undefined || encoding === 'identity') return body;
  const undo = unpack[encoding];
  if (!undo) throw new Error(`an answer came packed as ${encoding}, which nobody asked for`);
  return undo(body);
}
