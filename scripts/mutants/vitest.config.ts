import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { testsOfRoom } from './tests-of-room.ts';

/** The tests that answer for the room whose code is changed: `MUTATED_ROOM`, set by whoever starts Stryker. */
export default defineConfig({
  root: path.resolve(import.meta.dirname, '../..'),
  test: testsOfRoom(process.env.MUTATED_ROOM ?? ''),
});
