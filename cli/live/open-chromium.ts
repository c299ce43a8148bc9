import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { FoundBrowser } from './find-browsers.ts';
import { hearsPage } from './hears-page.ts';
import { type LiveBrowser, type OpenOptions, patience, until } from './live-browser.ts';
import { pressedTab } from './pressed-tab.ts';

/** Chromium asks its maker for lists and updates by itself; none of that is wanted here. */
const quiet = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--disable-gpu',
  '--disable-search-engine-choice-screen',
  '--disable-features=OptimizationHints,MediaRouter,DialMediaRouteProvider,Translate,InterestFeedContentSuggestions,NetworkTimeServiceQuerying,AutofillServerCommunication',
  // No sign-in to look for and no updates to ask for: both are sent to this machine, where nobody listens.
  '--gaia-url=http://127.0.0.1:9',
  '--apps-gallery-update-url=http://127.0.0.1:9',
  '--component-updater=url-source=http://127.0.0.1:9',
];

/**
 * Opens Chromium, Chrome or Edge and loads the extension over the DevTools pipe: branded Chrome no longer takes one
 * from the command line. The button is pressed by DevTools too, which grants the page just as a click does.
 */
export async function openChromium(found: FoundBrowser, options: OpenOptions): Promise<LiveBrowser> {
  const { width, height } = options.size ?? { width: 1280, height: 900 };
  const browser = await puppeteer.launch({
    executablePath: found.path,
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    userDataDir: options.profile,
    defaultViewport: options.headless ? { width, height } : null,
    downloadBehavior: options.downloads ? { policy: 'allow', downloadPath: options.downloads } : undefined,
    timeout: patience,
    protocolTimeout: 120_000,
    args: [
      ...quiet,
      `--window-size=${width},${height}`,
      // Root has no sandbox to offer; everybody else keeps it.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.proxy ? [`--proxy-server=${options.proxy}`] : []),
    ],
  });
  try {
    return await withExtension(browser, found.name, options.build);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function withExtension(browser: Browser, name: string, build: string): Promise<LiveBrowser> {
  const id = await browser.installExtension(build);
  const origin = `chrome-extension://${id}`;
  const extensionPage = async (path: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(`${origin}/${path}`);
    return until(`The page ${path} did not open in ${name}.`, async () =>
      (await page.evaluate(hearsPage)) === true ? page : undefined,
    );
  };
  await until(`The extension did not start in ${name}.`, async () =>
    browser.targets().find((target) => target.type() === 'service_worker' && target.url().startsWith(origin)),
  );
  return {
    kind: 'chromium',
    name,
    browser,
    origin,
    extensionPage,
    async pressAction(page) {
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error(`The extension is no longer loaded in ${name}.`);
      return pressedTab(extensionPage, async () => {
        await page.bringToFront();
        await extension.triggerAction(page);
      });
    },
    async reinstall() {
      await browser.uninstallExtension(id);
      await browser.installExtension(build);
    },
    close: () => browser.close(),
  };
}
