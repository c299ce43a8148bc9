import { createServer } from 'node:http';
import { isMakersOwn } from './makers-own.ts';

/** Sees every request of a browser that leaves this machine, and lets none go. */
export type Watch = {
  /** Address of the proxy that the browser goes through. */
  proxy: string;
  /** What was asked for since the last call, without what the browser asks its own maker: "CONNECT site:443", "GET http://site/path". */
  take: () => string[];
  /** All that the browser asked its own maker for, by itself. */
  makers: string[];
  close: () => void;
};

/** Starts watching: a proxy on this machine that answers nothing. Requests to this machine itself do not come by here. */
export async function watch(): Promise<Watch> {
  let asked: string[] = [];
  const makers: string[] = [];
  const note = (what: string) => (isMakersOwn(what) ? makers : asked).push(what);
  const proxy = createServer((request, response) => {
    note(`${request.method} ${request.url}`);
    response.statusCode = 502;
    response.end();
  });
  proxy.on('connect', (request, socket) => {
    note(`CONNECT ${request.url}`);
    socket.on('error', () => undefined);
    socket.destroy();
  });
  proxy.on('upgrade', (request, socket) => {
    note(`UPGRADE ${request.url}`);
    socket.destroy();
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const address = proxy.address();
  if (address === null || typeof address === 'string') throw new Error('The watching proxy has no port.');
  return {
    proxy: `http://127.0.0.1:${address.port}`,
    take() {
      const taken = asked;
      asked = [];
      return taken;
    },
    makers,
    close() {
      proxy.closeAllConnections();
      proxy.close();
    },
  };
}
