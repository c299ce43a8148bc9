import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { servePortal } from '../serve-portal.ts';

/** A page with PDF.js alone, with this document beside it as `plan.pdf`. Close it, whatever happens. */
export async function serveBare(
  document: Uint8Array,
): Promise<{ address: string; close: () => Promise<void> }> {
  const out = mkdtempSync(path.join(os.tmpdir(), 'plan-quality-bare-'));
  await build({
    root: path.join(import.meta.dirname, 'bare'),
    logLevel: 'error',
    configFile: false,
    build: { outDir: out, emptyOutDir: true, target: 'esnext' },
  });
  const worker = '../../node_modules/pdfjs-dist/legacy/build/pdf.worker.min.mjs';
  cpSync(path.resolve(import.meta.dirname, worker), path.join(out, 'pdf.worker.mjs'));
  writeFileSync(path.join(out, 'plan.pdf'), document);
  const served = await servePortal(out);
  return {
    address: `${served.address}/index.html`,
    async close() {
      await served.close();
      rmSync(out, { recursive: true, force: true });
    },
  };
}
