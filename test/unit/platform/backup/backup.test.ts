import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { BackupSeen } from '../../../../platform/backup/look-at-backup.ts';
import { backupOf, partOf, restoreAll, reviewOf, seenIn, wholeOf } from './try-backup.ts';
import { wholeInMemory } from './whole-in-memory.ts';

const passphrase = 'seven lanterns over Harrowmere';
const keys = [{ id: 'own', key: 'AAECAwQFBgcICQoLDA0ODw==' }];
const unread = { id: 'later', version: 99, changes: [{ seq: 1, what: { kind: 'unheard of' } }] };

const full = () => ({
  store: wholeInMemory(
    [wholeOf('one', 3), wholeOf('two'), wholeOf('three', 2), { unread, beside: { texts: [] } }],
    keys,
  ),
  parts: [partOf('settings', { textSize: 120 }), partOf('forms', [{ id: 'x' }])],
});
const empty = () => ({ store: wholeInMemory(), parts: [partOf('settings'), partOf('forms')] });

let plain: string;
let sealed: string;
beforeAll(async () => {
  plain = await backupOf(full());
  sealed = await backupOf(full(), passphrase);
});

function seen(found: BackupSeen | string): BackupSeen {
  if (typeof found === 'string') throw new Error(found);
  return found;
}

describe('a whole backup', () => {
  test.each([
    ['without a passphrase', () => plain, undefined],
    ['under a passphrase', () => sealed, passphrase],
  ])('%s gives exactly the same in an empty store', async (_, file, word) => {
    const from = full();
    const into = empty();
    const restored = await restoreAll(file(), into, word);
    expect(restored).toMatchObject({ isWhole: true, done: { added: 4 }, damage: [] });
    expect(into.store.held).toEqual(from.store.held);
    expect(into.store.keysHeld).toEqual(from.store.keysHeld);
    expect(into.parts.map(({ held }) => held)).toEqual(from.parts.map(({ held }) => held));
  });

  test('put back twice changes nothing the second time, whatever stands here', async () => {
    const into = { ...empty(), store: wholeInMemory([wholeOf('three', 1), otherHistory()]) };
    expect((await restoreAll(plain, into)).done).toEqual({ added: 2, already: 0, continued: 1, beside: 1 });
    const before = structuredClone(into.store.held);
    expect((await restoreAll(plain, into)).done).toEqual({ added: 0, already: 4, continued: 0, beside: 0 });
    expect(into.store.held).toEqual(before);
    expect(into.store.held.get('one')).toEqual(otherHistory());
  });

  test('a review worked on since the backup is left as it is', async () => {
    const into = { ...empty(), store: wholeInMemory([wholeOf('one', 5)]) };
    const found = seen(await seenIn(plain, into));
    expect(found.reviews.map(({ id, outcome }) => [id, outcome])).toContainEqual(['one', 'already']);
    await restoreAll(plain, into);
    expect(into.store.held.get('one')).toEqual(wholeOf('one', 5));
  });

  test('cancelled between two reviews leaves whole reviews only, and goes on when it is put back again', async () => {
    const into = empty();
    const stop = new AbortController();
    const put = into.store.putBack;
    into.store.putBack = async (whole, newId) => {
      const answer = await put(whole, newId);
      stop.abort();
      return answer;
    };
    expect(await restoreAll(plain, into, undefined, stop.signal)).toMatchObject({
      isWhole: false,
      done: { added: 1 },
    });
    expect(into.store.held.size).toBe(1);
    into.store.putBack = put;
    await restoreAll(plain, into);
    expect(into.store.held).toEqual(full().store.held);
  });
});

function otherHistory() {
  const whole = wholeOf('one', 3);
  return { ...whole, review: { ...reviewOf('one', 2), createdAt: '2026-01-01T09:00:00.000Z' } };
}

describe('under a passphrase', () => {
  test('nothing of a plan or of a review stands in the file', () => {
    for (const word of ['Lantern', 'café', 'walks', 'P-1', 'textSize', 'own', keys[0]?.key ?? ''])
      expect(sealed).not.toContain(word);
    expect(plain).toContain('Lantern-one');
  });

  test('another passphrase gives nothing', async () => {
    expect(await seenIn(sealed, empty(), `${passphrase} `)).toBe('wrong-passphrase');
    expect(await seenIn(sealed, empty(), '')).toBe('wrong-passphrase');
  });

  test('a line taken from another backup under the same passphrase is refused, even summed anew', async () => {
    const other = linesOf(await backupOf(full(), passphrase));
    const own = linesOf(sealed);
    const contents = own.map((line, index) => (index === 4 ? contentOf(other[4] ?? '') : contentOf(line)));
    const found = seen(await seenIn(await summedAnew(own, contents), empty(), passphrase));
    expect(found.damage).toContainEqual(expect.objectContaining({ kind: 'unsealed', number: 4 }));
    expect(found.reviews).toHaveLength(3);
  });

  test('lines that are exchanged or left out and summed anew are told: numbers are sealed too', async () => {
    const own = linesOf(sealed);
    const contents = own.map(contentOf);
    [contents[4], contents[5]] = [contents[5] ?? '', contents[4] ?? ''];
    const moved = seen(await seenIn(await summedAnew(own, contents), empty(), passphrase));
    expect(moved.damage.filter(({ kind }) => kind === 'unsealed')).toHaveLength(2);
    const fewer = own.map(contentOf).filter((_, index) => index !== 5);
    const left = seen(await seenIn(await summedAnew(own, fewer), empty(), passphrase));
    expect(left.damage.length).toBeGreaterThan(0);
  });

  test.each([10 ** 12, 1, 0.5, -1])('a file that asks for %d rounds is not opened', async (asked) => {
    const [first = '', ...rest] = linesOf(sealed);
    const contents = [
      contentOf(first).replace('"rounds":1000000', `"rounds":${asked}`),
      ...rest.map(contentOf),
    ];
    const end = contents.at(-1)?.replace('"rounds":1000000', `"rounds":${asked}`) ?? '';
    expect(
      await seenIn(await summedAnew([first, ...rest], [...contents.slice(0, -1), end]), empty(), 'x'),
    ).toBe('refused');
  });
});

describe.each([
  ['a plain backup', () => plain, undefined],
  ['a sealed backup', () => sealed, passphrase],
])('%s that was damaged', (_, file, word) => {
  /** Which reviews a damaged file still gives; every one must be as it was. */
  async function given(bytes: Uint8Array<ArrayBuffer>): Promise<BackupSeen> {
    const into = empty();
    const found = seen(await seenIn(bytes, into, word));
    await restoreAll(bytes, into, word);
    for (const [id, whole] of into.store.held) expect(whole).toEqual(full().store.held.get(id));
    expect(into.store.held.size).toBe(found.reviews.length);
    return found;
  }

  test('any byte changed is noticed, and every other line is still offered', async () => {
    const bytes = new TextEncoder().encode(file());
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const changed = bytes.slice();
        changed[at] = (changed[at] ?? 0) ^ by;
        const found = await given(changed);
        expect(found.damage.length).toBeGreaterThan(0);
        expect(found.reviews.length).toBeGreaterThanOrEqual(reviewLineAt(file(), at) ? 3 : 4);
      }),
      { numRuns: word ? 25 : 120 },
    );
  });

  test('any line left out, doubled or exchanged is noticed, and all lines that are there are offered', async () => {
    const lines = linesOf(file());
    const line = fc.integer({ min: 0, max: lines.length - 1 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('out', 'twice', 'exchanged'), line, line, async (what, one, other) => {
        fc.pre(what !== 'exchanged' || one !== other);
        const after = [...lines];
        if (what === 'out') after.splice(one, 1);
        if (what === 'twice') after.splice(other, 0, lines[one] ?? '');
        if (what === 'exchanged') [after[one], after[other]] = [lines[other] ?? '', lines[one] ?? ''];
        const found = await given(new TextEncoder().encode(after.map((text) => `${text}\n`).join('')));
        expect(found.damage.length).toBeGreaterThan(0);
        const lost = what === 'out' && one >= firstReview ? 1 : 0;
        expect(found.reviews.length).toBeGreaterThanOrEqual(4 - lost);
      }),
      { numRuns: word ? 20 : 60 },
    );
  });

  test('wherever it is torn off, that is noticed, and the whole lines before are offered', async () => {
    const bytes = new TextEncoder().encode(file());
    const head = bytes.indexOf(10) + 1;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: head, max: bytes.length - 1 }), async (length) => {
        const found = await given(bytes.slice(0, length));
        const whole = bytes.subarray(0, length).filter((byte) => byte === 10).length;
        expect(found.damage.length).toBeGreaterThan(0);
        expect(found.reviews.length).toBeGreaterThanOrEqual(Math.min(4, Math.max(0, whole - firstReview)));
      }),
      { numRuns: word ? 15 : 60 },
    );
  });
});

/** The lines of these backups: the head, keys, settings, forms, then the reviews. */
const firstReview = 4;

describe('what is no backup', () => {
  test('arbitrary bytes never throw and give nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect(await seenIn(new Uint8Array(bytes), empty())).toBe('refused');
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    ['a prototype key', '{"kind":"part","name":"settings","value":{"__proto__":{"a":1}}}'],
    ['a constructor', '{"kind":"part","name":"settings","value":{"constructor":{"prototype":{}}}}'],
    ['an unheard-of kind', '{"kind":"script","src":"x"}'],
    ['words that are not there', wordsNotThere()],
    [
      'too deep a nesting',
      `{"kind":"part","name":"settings","value":${'['.repeat(5000)}${']'.repeat(5000)}}`,
    ],
    ['no JSON', '{"kind":'],
    ['a review under another name', JSON.stringify({ kind: 'review', id: 'two', ...wholeOf('one') })],
  ])('a line with %s is refused with its reason, though its sums fit', async (_, content) => {
    const lines = linesOf(plain);
    const contents = lines.map(contentOf);
    contents[2] = content;
    const found = seen(await seenIn(await summedAnew(lines, contents), empty()));
    expect(found.damage).toEqual([expect.objectContaining({ kind: 'not-understood', number: 2 })]);
    expect(found.reviews).toHaveLength(4);
  });
});

function wordsNotThere(): string {
  const { beside, ...rest } = wholeOf('one');
  const texts = beside.texts.map((text) => ({ ...text, blocks: [{ words: [99] }] }));
  return JSON.stringify({ kind: 'review', id: 'one', ...rest, beside: { texts } });
}

describe('any history', () => {
  const change = fc.record({
    criterion: fc.string(),
    text: fc.string({ unit: 'binary' }),
  });
  test('comes back as it was, whatever was typed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 20 }), async (changes) => {
        const review = {
          ...reviewOf('typed', 0),
          changes: changes.map(({ criterion, text }, index) => ({
            seq: index + 1,
            at: '2026-03-01T09:00:00.000Z',
            what: { kind: 'comment', criterion, text, forExport: text } as const,
          })),
        };
        const store = wholeInMemory([{ review, beside: { texts: [] } }]);
        const into = empty();
        await restoreAll(await backupOf({ store, parts: [] }), into);
        expect(into.store.held).toEqual(store.held);
      }),
      { numRuns: 60 },
    );
  });
});

function linesOf(text: string): string[] {
  return text.split('\n').slice(0, -1);
}

function contentOf(line: string): string {
  return line.split(' ').slice(5).join(' ');
}

/** Lines with other contents and all sums worked out anew, as somebody does who knows how. */
async function summedAnew(lines: readonly string[], contents: readonly string[]): Promise<string> {
  const { lineOf, noLineBefore } = await import('../../../../review/backup/line.ts');
  const { sha256 } = await import('../../../../platform/backup/bytes.ts');
  const file = lines[0]?.split(' ')[1] ?? '';
  let before = noLineBefore;
  let text = '';
  for (const [number, content] of contents.entries()) {
    const made = await lineOf({ file, number, before, content }, sha256);
    before = made.line.own;
    text += `${made.text}\n`;
  }
  return text;
}

/** True if the byte stands in the line of a review, or is the break behind it. */
function reviewLineAt(text: string, at: number): boolean {
  const before = new TextDecoder().decode(new TextEncoder().encode(text).slice(0, at));
  const number = before.split('\n').length - 1;
  return number >= firstReview && number < linesOf(text).length - 1;
}
