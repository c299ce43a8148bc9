import { defineConfig } from 'vitest/config';

/** Unit, contract and structure tests. End-to-end tests drive real browsers and run on their own. */
export default defineConfig({
  test: {
    include: ['test/{unit,contract,structure}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // No test is about time: a busy machine may take longer, what hangs is still ended.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
