import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';

/** Draws the extension's icons from assets/icon.svg in the sizes that browsers ask for. Run with `npm run icons`. */
const assets = path.resolve(import.meta.dirname, '..', 'assets');
const svg = readFileSync(path.join(assets, 'icon.svg'), 'utf8');
mkdirSync(path.join(assets, 'public', 'icon'), { recursive: true });
const browser = await puppeteer.launch({
  executablePath: process.env.CHROME ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  for (const size of [16, 32, 48, 96, 128]) {
    const page = await browser.newPage();
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{width:${size}px;height:${size}px;display:block}</style>${svg}`,
    );
    writeFileSync(
      path.join(assets, 'public', 'icon', `${size}.png`),
      await page.screenshot({ omitBackground: true }),
    );
    await page.close();
  }
} finally {
  await browser.close();
}
