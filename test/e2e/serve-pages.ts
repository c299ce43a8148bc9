import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import path from 'node:path';
import { planPdf } from './make-pdf.ts';

const root = path.resolve(import.meta.dirname, '..', '..');
const pages = path.join(import.meta.dirname, 'pages');

export type Served = {
  address: string;
  requests: string[];
  /** Requests that name a page of an extension as where they come from: there must be none. */
  strangers: string[];
  close: () => Promise<void>;
};

/** Serves our test pages on this machine only: /plan.html, a PDF at /plan.pdf and, without that ending, at /document?id=7; /moved-here and /moved-away lead to it. */
export async function servePages(): Promise<Served> {
  const requests: string[] = [];
  const strangers: string[] = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    requests.push(pathname);
    const { origin = '', referer = '' } = request.headers;
    if (/^\w+-extension:/.test(origin) || /^\w+-extension:/.test(referer)) strangers.push(pathname);
    if (pathname === '/plan.pdf' || pathname === '/document') {
      response.setHeader('content-type', 'application/pdf');
      response.end(planPdf);
      return;
    }
    // "localhost" is another site than "127.0.0.1", though it is this very server.
    if (pathname === '/moved-away' || pathname === '/moved-here') {
      const site = pathname === '/moved-away' ? `http://localhost:${request.socket.localPort}` : '';
      response.writeHead(302, { location: `${site}/plan.pdf` }).end();
      return;
    }
    if (pathname === '/strict.html')
      response.setHeader(
        'content-security-policy',
        "default-src 'none'; style-src 'self'; script-src 'self'",
      );
    const [body, type] = await fileOf(pathname);
    response.statusCode = body === undefined ? 404 : 200;
    response.setHeader('content-type', type);
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The test server has no port.');
  return {
    address: `http://127.0.0.1:${address.port}`,
    requests,
    strangers,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** A test page, or one of the product's own files as a browser runs it, types taken out. */
async function fileOf(pathname: string): Promise<[string | undefined, string]> {
  if (pathname.endsWith('.ts') && /^\/(overlay|plan|platform)\//.test(pathname)) {
    const source = await readFile(path.join(root, pathname), 'utf8');
    return [stripTypeScriptTypes(source), 'text/javascript'];
  }
  if (pathname === '/axe.js')
    return [
      await readFile(path.join(root, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8'),
      'text/javascript',
    ];
  const text = await readFile(path.join(pages, path.basename(pathname)), 'utf8').catch(() => undefined);
  return [text, 'text/html; charset=utf-8'];
}
