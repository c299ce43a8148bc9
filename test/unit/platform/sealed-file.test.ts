import { beforeAll, expect, test } from 'vitest';
import { isSealedFile, openSealedFile, sealFile } from '../../../platform/sealed-file.ts';

const passphrase = 'seven lanterns over Harrowmere';
const file = { name: 'review-Lantern-1.csv', type: 'text/csv', text: 'ref,level\nLantern-1,3\n' };
let sealed: Uint8Array<ArrayBuffer>;
let name: string;
beforeAll(async () => {
  ({ bytes: sealed, name } = await sealFile(file, passphrase, '2026-03-02'));
});
const opened = (bytes: Uint8Array<ArrayBuffer>, word = passphrase) => openSealedFile(new Blob([bytes]), word);

test('a protected file opens with nothing but its passphrase, name and type too', async () => {
  const answer = await opened(sealed);
  if (!answer.ok) throw new Error(answer.problem.sentence);
  const { bytes, ...rest } = answer.value;
  expect({ ...rest, text: new TextDecoder().decode(bytes) }).toEqual(file);
});

test('its name and its bytes say nothing about a plan', async () => {
  expect(name).toBe('protected-file-2026-03-02.pqsealed');
  expect(new TextDecoder('latin1').decode(sealed)).not.toMatch(/Lantern|csv/);
  expect(await isSealedFile(new Blob([sealed]))).toBe(true);
});

test('another passphrase gives nothing', async () => {
  expect(await opened(sealed, 'seven lanterns over harrowmere')).toMatchObject({
    problem: { code: 'wrong-passphrase' },
  });
});

test('a file that was changed or cut off does not open', async () => {
  const at = sealed.length - 3;
  const changed = sealed.slice();
  changed[at] = (changed[at] ?? 0) ^ 1;
  for (const bytes of [changed, sealed.slice(0, -1)])
    expect(await opened(bytes)).toMatchObject({ ok: false });
});

test.each(['1e12', '1', '999999999999999'])(
  'a file that asks for %s rounds is refused at once',
  async (asked) => {
    const text = new TextDecoder('latin1').decode(sealed).replace('"rounds":1000000', `"rounds":${asked}`);
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    expect(await opened(bytes)).toMatchObject({ problem: { code: 'refused' } });
  },
);

test.each(['', 'x', '{"kind":"plan-quality-protected"', '\n\n\n', '[1]\nabc'])(
  '%j is refused in words',
  async (text) => {
    expect(await opened(new TextEncoder().encode(text))).toMatchObject({ problem: { code: 'refused' } });
  },
);
