import { Agent, request, type IncomingHttpHeaders } from 'node:http';
import type { Socket } from 'node:net';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** As it came, compressed or not. */
  readonly body: Buffer;
  /** Everything that came for it, heads included. */
  readonly wireBytes: number;
  /** From asking until the last byte was there. */
  readonly milliseconds: number;
}

export interface Question {
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Makes it a posted form. */
  readonly form?: string;
}

export interface Client {
  ask(question: Question): Promise<Answer>;
  close(): void;
}

/** What browsers say that they understand. */
const encodings = 'gzip, deflate, br, zstd';

/** Asks one server over kept connections, at most so many; without a number as many as questions are under way. */
export function openClient(origin: string, connections?: number): Client {
  const agent = new Agent({ keepAlive: true, ...(connections === undefined ? {} : { maxSockets: connections }) });
  const { hostname, port } = new URL(origin);
  return {
    ask: (question) => ask({ agent, hostname, port }, question),
    close: () => agent.destroy(),
  };
}

interface Server {
  readonly agent: Agent;
  readonly hostname: string;
  readonly port: string;
}

function ask(server: Server, question: Question): Promise<Answer> {
  const { path, headers, form } = question;
  const body = form === undefined ? undefined : Buffer.from(form);
  return new Promise((resolve, reject) => {
    const start = performance.now();
    let socket: Socket | undefined;
    let readBefore = 0;
    const asked = request(
      {
        ...server,
        path,
        method: body ? 'POST' : 'GET',
        headers: { 'accept-encoding': encodings, ...(body ? formHeaders(body) : {}), ...headers },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.once('error', reject);
        response.once('end', () => {
          const milliseconds = performance.now() - start;
          const wireBytes = (socket?.bytesRead ?? 0) - readBefore;
          const { statusCode: status = 0, headers: got } = response;
          resolve({ status, headers: got, body: Buffer.concat(chunks), wireBytes, milliseconds });
        });
      },
    );
    asked.once('socket', (used) => {
      socket = used;
      readBefore = used.bytesRead;
    });
    asked.once('error', (error: NodeJS.ErrnoException) => {
      // The server has closed a kept connection that lay idle, just as it was used again.
      const wasIdle = asked.reusedSocket && error.code === 'ECONNRESET' && !body;
      if (wasIdle) resolve(ask(server, question));
      else reject(error);
    });
    asked.end(body);
  });
}

function formHeaders(body: Buffer): Record<string, string> {
  return { 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(body.length) };
}
