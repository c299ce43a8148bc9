import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { samplesFolder } from './samples/sample.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** A running portal: its address without a slash at the end, every path that was asked for, and how to end it. */
export type Portal = { address: string; asked: string[]; close(): Promise<void> };

/**
 * Serves a folder of pages on loopback, by default the sample council portal. `port` 0 takes a free one.
 * Nothing outside the folder is served, and nothing but this machine can reach it.
 */
export async function servePortal(folder = path.join(samplesFolder, 'portal'), port = 0): Promise<Portal> {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    asked.push(pathname);
    const name = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const file = path.join(folder, path.normalize(decodeURIComponent(name)));
    if (!file.startsWith(folder + path.sep)) return void response.writeHead(403).end();
    try {
      const body = await readFile(file);
      response
        .writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' })
        .end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such page in this portal.');
    }
  });
  await new Promise<void>((resolve, reject) =>
    server.once('error', reject).listen(port, '127.0.0.1', resolve),
  );
  const given = server.address();
  if (given === null || typeof given === 'string') throw new Error('The portal has no port.');
  return {
    address: `http://127.0.0.1:${given.port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
