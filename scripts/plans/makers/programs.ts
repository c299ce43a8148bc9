import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** A conversion that takes longer has hung. Milliseconds. */
const patience = 120_000;

/** True where a program of this name can be run. */
export function isHere(program: string): boolean {
  const looked = spawnSync(process.platform === 'win32' ? 'where' : 'which', [program], { stdio: 'ignore' });
  return looked.status === 0;
}

/** Word files printed by LibreOffice, all in one go, since starting it costs more than printing. */
export async function printWithLibreOffice(files: Map<string, Uint8Array>): Promise<Map<string, Uint8Array>> {
  return inScratch(async (folder) => {
    const paths = [...files.keys()].map((name) => path.join(folder, `${name}.docx`));
    for (const [name, bytes] of files) await writeFile(path.join(folder, `${name}.docx`), bytes);
    // A profile of its own: another LibreOffice that is open would take the work and answer nothing.
    await run(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        ...paths,
      ],
      { timeout: patience },
    );
    const printed = new Map<string, Uint8Array>();
    for (const name of files.keys())
      printed.set(name, new Uint8Array(await readFile(path.join(folder, `${name}.pdf`))));
    return printed;
  });
}

/** A page printed by WeasyPrint or wkhtmltopdf. */
export async function printWith(
  program: 'weasyprint' | 'wkhtmltopdf',
  html: string,
  landscape: boolean,
): Promise<Uint8Array> {
  return inScratch(async (folder) => {
    const [from, to] = [path.join(folder, 'page.html'), path.join(folder, 'page.pdf')];
    await writeFile(from, html);
    const options =
      program === 'wkhtmltopdf'
        ? [
            '--quiet',
            '--orientation',
            landscape ? 'Landscape' : 'Portrait',
            '--disable-javascript',
            '--disable-local-file-access',
          ]
        : ['--quiet'];
    await run(program, [...options, from, to], { timeout: patience });
    return new Uint8Array(await readFile(to));
  });
}

async function inScratch<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'plan-quality-print-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
