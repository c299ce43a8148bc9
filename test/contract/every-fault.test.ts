import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { allFaults } from '../../scripts/reliability/faults/fault.ts';
import { runLockFaults } from '../../scripts/reliability/faults/lock-faults.ts';
import { type OpenStore, productStore, runFaults } from '../../scripts/reliability/faults/run-faults.ts';
import { wholeLife } from '../../scripts/reliability/faults/whole-life.ts';

describe('a whole review in which every write fails once', () => {
  test.each(allFaults)('%s: everything acknowledged is there, and the next try works', async (fault) => {
    const { wrong, struck, steps } = await runFaults(fault, wholeLife());
    expect(wrong).toEqual([]);
    expect(struck).toBeGreaterThanOrEqual(steps - 1);
  });

  test.each([
    'out of space at the end of a transaction',
    'nothing is heard at the end of a transaction that was not',
  ] as const)(
    'a store that says “saved” whatever became of its write would be found out: %s',
    async (fault) => {
      const hasty: OpenStore = (name) => {
        const store = productStore(name);
        return {
          ...store,
          async append(id, draft) {
            const before = await store.open(id);
            await store.append(id, draft);
            const seq = before.ok ? before.value.changes.length + 1 : 0;
            return { ok: true, value: { ...draft, seq } };
          },
        };
      };
      const { wrong } = await runFaults(fault, wholeLife(), hasty);
      expect(wrong).not.toEqual([]);
    },
  );
});

test.each([
  'out of space at a write',
  'out of space at the end of a transaction',
  'nothing is heard at the end of a transaction that was written',
  'nothing is heard at the end of a transaction that was not',
] as const)(
  'setting, changing and removing a passphrase and putting a backup back lose nothing: %s',
  async (fault) => {
    const { wrong, struck } = await runLockFaults(fault);
    expect(wrong).toEqual([]);
    expect(struck).toBeGreaterThan(9);
  },
);
