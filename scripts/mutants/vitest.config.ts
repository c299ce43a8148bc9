import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** The tests that answer for the pure rooms. */
export default defineConfig({
  root: path.resolve(import.meta.dirname, '../..'),
  test: { include: ['test/unit/{plan,rubric,review,exports}/**/*.test.ts', 'test/contract/**/*.test.ts'] },
});
