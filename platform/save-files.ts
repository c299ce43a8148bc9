import type { Answered } from './backup/part.ts';
import { type FileToSave, saveFile } from './save-file.ts';
import { sealFile } from './sealed-file.ts';
import { weakness } from './vault/passphrase.ts';

/** A passphrase that files are put under, and the reviewer's own day, which the outer name tells. */
export type Protect = { passphrase: string; day: string };

/**
 * Saves files as downloads, each under the passphrase where there is one. All are made before the first is handed over. The
 * answer has the names as they are in the downloads: of a protected file, one that says nothing about a plan.
 */
export async function saveFiles(
  files: readonly FileToSave[],
  protect?: Protect,
): Promise<Answered<{ name: string }>> {
  if (!protect) {
    for (const file of files) saveFile(file);
    return { ok: true, value: { name: namesOf(files) } };
  }
  const weak = weakness(protect.passphrase);
  if (weak) return { ok: false, problem: weak };
  const sealed = await Promise.all(files.map((file) => sealFile(file, protect.passphrase, protect.day)));
  const named = sealed.map((file, index) =>
    index === 0 ? file : { ...file, name: file.name.replace(/(?=\.\w+$)/, `-${index + 1}`) },
  );
  for (const file of named) saveFile(file);
  return { ok: true, value: { name: namesOf(named) } };
}

function namesOf(files: readonly { name: string }[]): string {
  return files.map(({ name }) => name).join(', ');
}
