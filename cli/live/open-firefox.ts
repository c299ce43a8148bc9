import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { zipSync } from 'fflate';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { FoundBrowser } from './find-browsers.ts';
import { hearsPage } from './hears-page.ts';
import { type LiveBrowser, type OpenOptions, patience, until } from './live-browser.ts';
import { pressedTab } from './pressed-tab.ts';

/** Firefox gives an extension's pages a random address; a fixed one lets us open them. */
const uuid = '7c1f0d6e-4a52-4b0e-9c39-5d8a2f6b1e70';
const id = 'plan-quality@plan-quality.invalid';

const prefs = {
  'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,nothing',
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'extensions.getAddons.showPane': false,
  'app.normandy.enabled': false,
  'toolkit.telemetry.server': '',
};

/** An unsigned package put into a profile by hand is taken at start, in the editions of Firefox that allow it (ESR). */
const keptPrefs = {
  'xpinstall.signatures.required': false,
  'extensions.autoDisableScopes': 0,
  'extensions.startupScanScopes': 15,
};

/** Presses the extension's own button in the front window, from inside the browser's own scope. */
const pressExpression = `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension.apiManager.global
  .browserActionFor(WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension).triggerAction(window)`;

/** Opens Firefox with the extension. Its sidebar is reached as a page in a tab. */
export async function openFirefox(found: FoundBrowser, options: OpenOptions): Promise<LiveBrowser> {
  if (options.profile) await installInProfile(options.profile, options.build);
  const { width, height } = options.size ?? { width: 1280, height: 900 };
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: found.path,
    headless: options.headless,
    protocol: 'webDriverBiDi',
    userDataDir: options.profile,
    defaultViewport: options.headless ? { width, height } : null,
    timeout: patience,
    protocolTimeout: 120_000,
    // Without system access WebDriver may neither open extension pages nor press buttons of the browser.
    args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
    // Only with this word does Firefox let go of the address of its maker's lists (`services.settings.server`).
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      ...prefs,
      ...(options.proxy ? proxyPrefs(options.proxy) : {}),
      ...(options.downloads ? downloadPrefs(options.downloads) : {}),
      ...(options.profile ? keptPrefs : {}),
    },
  });
  try {
    return await withExtension(browser, found.name, options.profile ? undefined : options.build);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function downloadPrefs(folder: string): Record<string, unknown> {
  return {
    'browser.download.folderList': 2,
    'browser.download.dir': folder,
    'browser.download.alwaysOpenPanel': false,
    'browser.helperApps.neverAsk.saveToDisk': 'application/json,text/csv,text/html',
  };
}

/** Packs the build into the profile: a temporary add-on would be gone, with its store, when the browser closes. */
async function installInProfile(profile: string, build: string): Promise<void> {
  const files: Record<string, Uint8Array> = {};
  for (const entry of await readdir(build, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    files[path.relative(build, file).replaceAll(path.sep, '/')] = await readFile(file);
  }
  const folder = path.join(profile, 'extensions');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, `${id}.xpi`), zipSync(files));
}

function proxyPrefs(proxy: string): Record<string, unknown> {
  const { hostname, port } = new URL(proxy);
  return {
    'network.proxy.type': 1,
    'network.proxy.http': hostname,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': hostname,
    'network.proxy.ssl_port': Number(port),
  };
}

async function withExtension(
  browser: Browser,
  name: string,
  build: string | undefined,
): Promise<LiveBrowser> {
  if (build !== undefined) await browser.installExtension(build);
  const origin = `moz-extension://${uuid}`;
  const extensionPage = async (path: string): Promise<Page> => {
    const page = await browser.newPage();
    // The tab changes process on the way, which ends this navigation for WebDriver although it succeeds.
    void page.goto(`${origin}/${path}`).catch(() => undefined);
    return until(`The page ${path} did not open in ${name}.`, async () =>
      page.evaluate(`location.href.startsWith('${origin}') && ${hearsPage}`).then(
        (ready) => (ready === true ? page : undefined),
        () => undefined,
      ),
    );
  };
  return {
    kind: 'firefox',
    name,
    browser,
    origin,
    extensionPage,
    pressAction: (page) =>
      pressedTab(extensionPage, async () => {
        await page.bringToFront();
        await pressInBrowser(browser);
      }),
    async reinstall() {
      if (build === undefined) throw new Error('A kept profile has the extension from its start.');
      // Not taken out first: with the extension its fixed address would go.
      await browser.installExtension(build);
    },
    close: () => browser.close(),
  };
}

type BiDi = { connection: { send(method: string, params: unknown): Promise<unknown> } };

function speaksBiDi(browser: object): browser is BiDi {
  return 'connection' in browser;
}

async function pressInBrowser(browser: Browser): Promise<void> {
  if (!speaksBiDi(browser)) throw new Error('This Firefox is not driven by WebDriver BiDi.');
  const tree = await browser.connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = windowContext(tree);
  await browser.connection.send('script.evaluate', {
    expression: pressExpression,
    target: { context },
    awaitPromise: true,
    userActivation: true,
  });
}

/** The context of the browser's own window in the answer of `browsingContext.getTree`. */
function windowContext(tree: unknown): string {
  const found = /"context":"([^"]+)"[^{}]*"url":"chrome:\/\/browser\/content\/browser\.xhtml"/.exec(
    JSON.stringify(tree),
  )?.[1];
  if (!found) throw new Error('The window of Firefox was not found.');
  return found;
}
