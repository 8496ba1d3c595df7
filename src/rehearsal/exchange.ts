import { Agent, request, type IncomingMessage } from 'node:http';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly content: Buffer;
}

/** Connections are kept open: a year takes thousands of requests. */
const agent = new Agent({ keepAlive: true, maxSockets: 32 });

/**
 * One request and its whole answer. Node's plain client takes half of what `fetch` does, and in a rehearsal that is felt.
 * Rejects when the server can't be reached or breaks off.
 */
export async function exchange(
  url: string,
  method: 'GET' | 'POST',
  headers: Readonly<Record<string, string>>,
  form?: FormData | URLSearchParams,
): Promise<Answer> {
  const body = form && (await asBody(form));
  const described = body ? { 'content-type': body.type, 'content-length': body.bytes.length } : {};
  return await new Promise((resolve, reject) => {
    const sent = request(url, { agent, method, headers: { ...headers, ...described } }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('error', reject);
      incoming.on('end', () => {
        resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, content: Buffer.concat(chunks) });
      });
    });
    sent.on('error', reject);
    sent.end(body?.bytes);
  });
}

async function asBody(form: FormData | URLSearchParams): Promise<{ type: string; bytes: Buffer }> {
  if (form instanceof URLSearchParams) {
    return { type: 'application/x-www-form-urlencoded;charset=UTF-8', bytes: Buffer.from(form.toString()) };
  }
  // A Response knows how to write a form with files, and between which marks it has written it.
  const packed = new Response(form);
  return { type: packed.headers.get('content-type') ?? '', bytes: Buffer.from(await packed.arrayBuffer()) };
}
