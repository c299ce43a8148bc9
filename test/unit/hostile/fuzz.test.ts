import { describe, expect, it } from 'vitest';
import { targets } from '../../../scripts/fuzz/targets.ts';

describe('Whatever others wrote ends in a reading or in a sentence, and changes nothing of ours', () => {
  it.each(targets)(
    '$name',
    async (target) => {
      const fuzzed = await target.run({ seed: 20_251, runs: 2000, milliseconds: 1200 });
      expect(fuzzed.failure).toBeUndefined();
      expect(fuzzed.inputs).toBeGreaterThan(0);
    },
    30_000,
  );
});
