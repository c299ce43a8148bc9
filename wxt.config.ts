import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'wxt';
import lock from './package-lock.json' with { type: 'json' };
import { billOfMaterials } from './scripts/sbom/bill-of-materials.ts';
import { carriedPackages, packageOf } from './scripts/sbom/carried-packages.ts';
import { withoutTwins } from './scripts/without-twins.ts';

/**
 * The public half of a key made for this project: it fixes the extension's id in Chromium, and with it the
 * place where reviews are kept, whatever folder the extension is loaded from. The private half was not kept.
 */
const key =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAwG5MDt9HaJ060pePpz+mx4FHtNLZk41cxIxHO8oZAUPjBSuZwyYwFal+nGlRjCVZnODPVNQISfy1nhOc2ygGmoqbtBMdVlQoxxLyK0hfDMO4slV2vRcr/UaW7y5bt1GWwK1JsFe1HCcdMcGiIysnf+CSrhGUAJO2GLn35oRuslb64gGynp7Q87ORuQZtaxjYx/qdN3WHnwfznL/LCd8EYTa2YVJZ2giZxhbobSUfYvXbru48EWAqPQJ6qLphXTx49yxKm1FIL/yoqhgoaROJBn51Xu21V5f5GIjT8Meb9xfrr1ZJ9fpEfFodKCmkHp90ceTRTAalHQvg6DPrsRgiiQIDAQAB';

/** Settings only Firefox knows. The id fixes where reviews are kept; nothing is collected, and the store is told so. */
const gecko = {
  id: 'plan-quality@plan-quality.invalid',
  strict_min_version: '140.0',
  data_collection_permissions: { required: ['none' as const] },
};

/** The packages whose code or files this build carries, noted while it is made. */
const carried = new Set<string>();

/** What PDF.js fetches by itself, all from inside the extension: fonts that files leave out, and decoders for scans. */
function pdfAssets() {
  const from = (folder: string, to: string, keep: RegExp) => {
    const source = path.join(import.meta.dirname, 'node_modules', 'pdfjs-dist', folder);
    return readdirSync(source)
      .filter((name) => keep.test(name))
      .map((name) => ({ absoluteSrc: path.join(source, name), relativeDest: `pdfjs/${to}/${name}` }));
  };
  return [...from('standard_fonts', 'fonts', /./), ...from('wasm', 'wasm', /_nowasm_fallback\.js$|^LICENSE/)];
}

/**
 * What recognises words on scanned pages, loaded only when a reviewer asks for it: the worker, the engine for
 * processors with and without vector instructions, and what it learnt of English. Of the two sets of data that are
 * published the smaller; on scanned plans the larger was neither surer nor faster.
 */
function scanAssets() {
  const modules = path.join(import.meta.dirname, 'node_modules');
  const files = [
    'tesseract.js/dist/worker.min.js',
    'tesseract.js/dist/worker.min.js.LICENSE.txt',
    'tesseract.js/LICENSE.md',
    'tesseract.js-core/tesseract-core-lstm.js',
    'tesseract.js-core/tesseract-core-lstm.wasm',
    'tesseract.js-core/tesseract-core-simd-lstm.js',
    'tesseract.js-core/tesseract-core-simd-lstm.wasm',
    '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz',
  ];
  return files.map((file) => ({
    absoluteSrc: path.join(modules, file),
    relativeDest: `tesseract/${path.basename(file)}`,
  }));
}

/** Whose work the extension carries, with the licences of what is built into its scripts. */
function notices() {
  const modules = path.join(import.meta.dirname, 'node_modules');
  const texts = [
    'preact/LICENSE',
    'idb/LICENSE',
    'zod/LICENSE',
    'fflate/LICENSE',
    'docx/LICENSE',
    'nanoid/LICENSE',
    'xmlchars/LICENSE',
    'regenerator-runtime/LICENSE',
    '@mozilla/readability/LICENSE.md',
    'pdfjs-dist/LICENSE',
    'tesseract.js-core/LICENSE',
  ];
  return [
    {
      absoluteSrc: path.join(import.meta.dirname, 'THIRD-PARTY.md'),
      relativeDest: 'licenses/THIRD-PARTY.md',
    },
    ...texts.map((file) => ({
      absoluteSrc: path.join(modules, file),
      relativeDest: `licenses/${path.dirname(file).split('/').at(-1)}.txt`,
    })),
  ];
}

/**
 * The extension's build: one manifest source for Chrome, Edge and Firefox. No host is asked for at install;
 * `optional_host_permissions` lets the reviewer add a portal. `connect-src 'self'` makes the browser itself
 * enforce that nothing leaves the device. `wasm-unsafe-eval` lets our own files bring WebAssembly, which the recogniser of
 * scanned pages is made of; no text ever becomes code.
 */
export default defineConfig({
  srcDir: '.',
  publicDir: 'assets/public',
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    build: { sourcemap: false },
    plugins: [withoutTwins(), carriedPackages(carried)],
    worker: { plugins: () => [carriedPackages(carried)] },
  }),
  manifest: ({ browser }) => ({
    name: 'Plan quality',
    short_name: 'Plan quality',
    description: 'What good looks like, beside the EHC plan you are reading.',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['sidePanel' as const]),
    ],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: 'Review this plan' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+P' } },
      'overlay-off': {
        suggested_key: { default: 'Alt+Shift+O' },
        description: 'Turn the marks off and leave the page as it was',
      },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'; img-src 'self' blob: data:; font-src 'self' data:; style-src 'self' 'unsafe-inline'; object-src 'none'; frame-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? { browser_specific_settings: { gecko } }
      : { key, minimum_chrome_version: '122' }),
  }),
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push(...pdfAssets(), ...scanAssets(), ...notices());
    },
    // What is carried is known once every part is built, so the bill is written last.
    'build:done': ({ config }) => {
      for (const { absoluteSrc } of [...pdfAssets(), ...scanAssets()]) {
        const name = packageOf(absoluteSrc);
        if (name !== undefined) carried.add(name);
      }
      const bill = billOfMaterials({ name: lock.name, version: lock.version }, carried, lock.packages);
      writeFileSync(
        path.join(config.outDir, 'licenses', 'sbom.cdx.json'),
        `${JSON.stringify(bill, null, 2)}\n`,
      );
    },
    'build:manifestGenerated': (_wxt, manifest) => {
      // The sidebar opens when the reviewer presses the button, not by itself after installing.
      if (manifest.sidebar_action) manifest.sidebar_action.open_at_install = false;
    },
  },
});
