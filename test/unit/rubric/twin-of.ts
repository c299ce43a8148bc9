import type { Example } from '../../../rubric/framework.ts';

/** The twin of an example. Throws where there is none: every example in the data has one. */
export function twinOf(example: Example): NonNullable<Example['twin']> {
  if (!example.twin) throw new Error(`An example of level ${example.level} has no twin: "${example.why}"`);
  return example.twin;
}
