import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';

type Fetch = (request: Request, env: object) => Response | Promise<Response>;

export interface HttpServer {
  /** Where it is reached, like `http://127.0.0.1:3000`. */
  readonly origin: string;
  /** From now on requests are answered by this; those that came before wait for it. */
  answerWith(fetch: Fetch): void;
  /** Takes no more connections, lets the answers under way be finished, and cuts off what is left after ten seconds. */
  stop(): Promise<void>;
}

/** The address is somebody else's, or not one that this user may have; the message says what to do. */
export class AddressNotFree extends Error {}

const patienceMs = 10_000;

/** Takes the port at once, so that a wrong one is known before anything else is prepared. Port 0 takes a free one. */
export async function listen(host: string, port: number): Promise<HttpServer> {
  let ready: (fetch: Fetch) => void = () => undefined;
  const application = new Promise<Fetch>((resolve) => (ready = resolve));
  const server = createAdaptorServer({ fetch: async (request, env) => (await application)(request, env) }) as Server;
  await bound(server, host, port);
  const address = server.address() as AddressInfo;
  return {
    origin: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`,
    answerWith: ready,
    stop: () => stopped(server),
  };
}

function bound(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(addressFault(error, host, port)));
    server.listen(port, host, () => resolve());
  });
}

function addressFault(error: NodeJS.ErrnoException, host: string, port: number): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new AddressNotFree(
        `Port ${port} is in use by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`,
      );
    case 'EACCES':
      return new AddressNotFree(
        `Port ${port} may not be used by this user. Choose one above 1023: PORT=3000 npm start`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new AddressNotFree(`${host} is not an address of this machine. Set HOST to one that is, or leave it out.`);
    default:
      return error;
  }
}

function stopped(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // A browser keeps its connection open after the answer: those are closed as soon as nothing is under way on them.
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    const end = setTimeout(() => server.closeAllConnections(), patienceMs);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(end);
      resolve();
    });
    server.closeIdleConnections();
  });
}
