import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { saveFiles } from '../../../platform/save-files.ts';
import { openSealedFile } from '../../../platform/sealed-file.ts';

const saved: { name: string; blob: Blob }[] = [];
let last: Blob;
beforeEach(() => {
  saved.length = 0;
  vi.useFakeTimers();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) last = blob;
    return 'blob:made-up';
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined);
  vi.stubGlobal('document', {
    createElement: () => {
      const link = { href: '', download: '', click: () => saved.push({ name: link.download, blob: last }) };
      return link;
    },
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const files = [
  { name: 'audit-Lantern-4821.json', type: 'application/json', text: '{"planRef":"Lantern-4821"}' },
  { name: 'audit-Lantern-4821.csv', type: 'text/csv', bytes: new Uint8Array([1, 2, 3]) },
];
const passphrase = 'seven lanterns over Harrowmere';

test('without a passphrase files are saved as they are', async () => {
  const answer = await saveFiles(files);
  expect(answer).toEqual({
    ok: true,
    value: { name: 'audit-Lantern-4821.json, audit-Lantern-4821.csv' },
  });
  expect(await saved[0]?.blob.text()).toBe('{"planRef":"Lantern-4821"}');
});

test('under a passphrase every file is sealed, with a name of its own that says nothing', async () => {
  const answer = await saveFiles(files, { passphrase, day: '2026-03-01' });
  const names = ['protected-file-2026-03-01.pqsealed', 'protected-file-2026-03-01-2.pqsealed'];
  expect(answer).toEqual({ ok: true, value: { name: names.join(', ') } });
  expect(saved.map(({ name }) => name)).toEqual(names);
  for (const { blob } of saved) expect(await blob.text()).not.toContain('Lantern');
  const [first, second] = saved;
  const opened = first && (await openSealedFile(first.blob, passphrase));
  expect(opened?.ok && opened.value.name).toBe('audit-Lantern-4821.json');
  const other = second && (await openSealedFile(second.blob, passphrase));
  expect(other?.ok && [...other.value.bytes]).toEqual([1, 2, 3]);
});

test.each(['', 'short', 'passwordpassword', 'aaaaaaaaaaaaaaa'])(
  'a passphrase that is too easily guessed (“%s”) saves nothing at all',
  async (weak) => {
    const answer = await saveFiles(files, { passphrase: weak, day: '2026-03-01' });
    expect(answer).toMatchObject({ ok: false, problem: { code: 'weak-passphrase' } });
    expect(saved).toEqual([]);
  },
);
