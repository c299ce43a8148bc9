/** These judge whole plans over and over and take seconds each; what they say of one rule, that rule's own test says. */
const slow = ['test/unit/rubric/judge-after-edit.test.ts', 'test/unit/rubric/rehearse.test.ts'];

/** Tests elsewhere whose subject is one room's rules: what a backup's file is, is written and read by the platform. */
const elsewhere: Readonly<Record<string, readonly string[]>> = {
  review: ['test/unit/platform/backup/*.test.ts', 'test/contract/backups.test.ts'],
};

/**
 * The tests that are asked whether they notice a change in this room: its own. That is stricter than `npm test`, where
 * other rooms and real browsers look at the same code, and quick enough to ask them hundreds of times.
 */
export function testsOfRoom(room: string): { include: string[]; exclude: string[] } {
  return { include: [`test/unit/${room}/**/*.test.ts`, ...(elsewhere[room] ?? [])], exclude: slow };
}
