import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SpeakingBeacon {
  readonly url: string;
  /** The paths that were asked for. */
  readonly asked: readonly string[];
  close(): void;
}

/** A beacon that gives this answer to everybody. */
export async function beaconSaying(body: string, status = 200): Promise<SpeakingBeacon> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked,
    close: () => void server.close(),
  };
}
