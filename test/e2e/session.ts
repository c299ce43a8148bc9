import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { callDocument } from '../../cli/live/call-document.ts';
import type { BrowserKind } from '../../cli/live/find-browsers.ts';
import { until } from '../../cli/live/live-browser.ts';
import { builds, type Wishes } from '../../cli/live/open-browser.ts';
import type { Badge, HostCall, HostCalls, Mark } from '../../platform/calls.ts';
import type { Block } from '../../plan/block.ts';
import { type Served, servePages } from './serve-pages.ts';
import { openBrowser, type WatchedBrowser } from './watched.ts';

/** The browser these tests run in: each is run once for each. */
export const kind: BrowserKind = process.env.E2E_BROWSER === 'firefox' ? 'firefox' : 'chromium';

/** A real browser with the built extension, our pages, and a page of the extension to ask from. */
export type Session = {
  live: WatchedBrowser;
  served: Served;
  /** A page of the extension that does nothing by itself; it plays the panel. */
  panel: Page;
  /** Opens an address in a new tab. */
  open: (path: string) => Promise<Page>;
  close: () => Promise<void>;
};

export async function startSession(wishes: Omit<Wishes, 'proxy'> = {}): Promise<Session> {
  const served = await servePages();
  const build = await quietBuild();
  const opened = await openBrowser({ kind, build, ...wishes });
  if (!opened.ok) {
    await served.close();
    throw new Error(opened.sentence);
  }
  const { live } = opened;
  const panel = await live.extensionPage('viewer.html');
  await panel.evaluate(`(globalThis.browser ?? globalThis.chrome).runtime.onMessage.addListener((message) => {
    (globalThis.heard ??= []).push(message);
  })`);
  return {
    live,
    served,
    panel,
    async open(path) {
      const page = await live.browser.newPage();
      await page.goto(path.startsWith('http') ? path : `${served.address}/${path}`);
      return page;
    },
    async close() {
      try {
        await live.close();
      } finally {
        await served.close();
        await rm(build, { recursive: true });
      }
      if (served.strangers.length > 0)
        throw new Error(`An extension page asked our test server: ${served.strangers.join(', ')}`);
    },
  };
}

/**
 * The built extension with an empty page for its panel: the real one opens at each press and reads and paints by
 * itself, at the same time as the test.
 */
async function quietBuild(): Promise<string> {
  const build = await mkdtemp(path.join(os.tmpdir(), 'plan-quality-build-'));
  await cp(builds[kind], build, { recursive: true });
  await writeFile(path.join(build, 'sidepanel.html'), '<!doctype html><title>Panel</title>');
  return build;
}

/** Calls the document as the panel does and gives its answer's value; a problem fails the test with its sentence. */
export async function call<C extends HostCall>(
  { panel }: Session,
  tab: number,
  name: C,
  request: HostCalls[C]['request'],
): Promise<HostCalls[C]['answer']> {
  const answer = await callDocument(panel, tab, name, request);
  if (!answer.ok) throw new Error(`${name}: ${answer.problem.code}: ${answer.problem.sentence}`);
  return answer.value;
}

/** What the document told unasked so far. */
export async function newsHeard({ panel }: Session): Promise<string[]> {
  const heard = await panel.evaluate(
    `JSON.stringify((globalThis.heard ?? []).map((each) => each.said).filter(Boolean))`,
  );
  const news: { news: string; mark?: string; section?: string }[] = JSON.parse(String(heard));
  return news.map(({ news: name, mark, section }) => [name, mark ?? section].filter(Boolean).join(' '));
}

/** A mark on words of the blocks. Fails where no block holds them. */
export function markOn(blocks: Block[], quote: string, id: string, tone: Mark['tone'] = 'query'): Mark {
  const block = blocks.find(({ text }) => text.includes(quote));
  if (!block) throw new Error(`No block holds "${quote}"`);
  const from = block.text.indexOf(quote);
  return {
    id,
    tone,
    span: { block: block.id, from, to: from + quote.length },
    card: {
      title: 'How often is not said',
      message: 'The words do not say how often. Ask the author for a number.',
      source: 'SEND Code of Practice 2015, 9.69',
      alternatives: ['once a week for 30 minutes'],
    },
  };
}

/** A badge by the block that starts with these words. */
export function badgeBy(blocks: Block[], start: string, section: Badge['section']): Badge {
  const block = blocks.find(({ text }) => text.startsWith(start));
  if (!block) throw new Error(`No block starts with "${start}"`);
  return { section, block: block.id, title: block.text, findings: 2, level: '3' };
}

/** Waits until `ask` gives true. */
export async function eventually(sentence: string, ask: () => Promise<boolean>): Promise<void> {
  await until(sentence, async () => (await ask()) || undefined);
}
