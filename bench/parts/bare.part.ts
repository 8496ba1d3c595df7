import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { obey } from './part.ts';

export type BareOrders = {
  /** Begins to listen, and tells where. */
  open: (nothing: null) => Promise<string>;
  /** What every question is answered with from now on. */
  answerWith: (html: string) => void;
};

/** A server that knows nothing: every question is answered with the same bytes, compressed as the product does. */
export function runBare(): void {
  let html = '';
  const app = new Hono();
  app.use(compress());
  app.get('*', (c) => c.html(html));
  const orders: BareOrders = {
    async open() {
      const server = createAdaptorServer({ fetch: app.fetch }) as Server;
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    },
    answerWith(given) {
      html = given;
    },
  };
  obey(orders);
}
