import type { Browser } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../../../cli/live/find-browsers.ts';
import type { Look } from '../drawn/look.ts';
import { escapeHtml } from './to-html.ts';

/** A browser that prints pages to PDF; it is started once for a whole set. */
export type Printer = {
  print(html: string, look: Look, tagged: boolean): Promise<Uint8Array>;
  close(): Promise<void>;
};

/** Opens a printer of one kind, or nothing where no such browser is installed. */
export async function openPrinter(kind: 'chromium' | 'firefox'): Promise<Printer | undefined> {
  const found = findBrowsers().find((each) => each.kind === kind);
  if (!found) return undefined;
  const root = process.getuid?.() === 0;
  const browser = await puppeteer.launch({
    executablePath: found.path,
    headless: true,
    ...(kind === 'firefox'
      ? { browser: 'firefox' as const }
      : {
          pipe: true,
          args: [
            '--no-first-run',
            '--disable-gpu',
            '--disable-background-networking',
            ...(root ? ['--no-sandbox'] : []),
          ],
        }),
  });
  return {
    print: (html, look, tagged) => print(browser, kind, html, look, tagged),
    close: () => browser.close(),
  };
}

async function print(
  browser: Browser,
  kind: string,
  html: string,
  look: Look,
  tagged: boolean,
): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    await page.setContent(html, { waitUntil: 'load' });
    const margin = `${look.margin + 8}px`;
    const own = kind === 'chromium' ? { tagged, ...furniture(look) } : {};
    return await page.pdf({
      printBackground: true,
      preferCSSPageSize: kind === 'chromium',
      format: 'A4',
      landscape: look.landscape,
      margin: { top: margin, bottom: margin, left: margin, right: margin },
      ...own,
    });
  } finally {
    await page.close();
  }
}

function furniture({ header, footer, pageNumber, margin }: Look) {
  const line = (content: string) =>
    `<div style="font-size:8px;width:100%;padding:0 ${margin}px;display:flex;justify-content:space-between">${content}</div>`;
  const number =
    pageNumber === 'none'
      ? ''
      : pageNumber === 'n'
        ? 'Page <span class="pageNumber"></span>'
        : 'PAGE <span class="pageNumber"></span> OF <span class="totalPages"></span>';
  return {
    displayHeaderFooter: true,
    headerTemplate: line(header ? `<span>${escapeHtml(header)}</span>` : '<span></span>'),
    footerTemplate: line(`<span>${escapeHtml(footer ?? '')}</span><span>${number}</span>`),
  };
}
