import fc from 'fast-check';
import type { AnyTarget, Target } from './target.ts';

/** Longer than this no input may keep a parser, in milliseconds: far above what any takes, far below what a person would wait. */
const longest = 20_000;

/** A target that can be run: every input is given twice over to the same checks that no global was changed. */
export function target<Input>({ name, inputs, check }: Target<Input>): AnyTarget {
  return {
    name,
    async run({ seed, runs, milliseconds }) {
      let count = 0;
      const property = fc.asyncProperty(inputs, async (input) => {
        count += 1;
        await check(input);
        const polluted = Object.keys(Object.prototype);
        if (polluted.length > 0) throw new Error(`A prototype was changed: ${polluted.join(', ')}`);
      });
      const told = await fc.check(property, {
        seed,
        numRuns: runs,
        interruptAfterTimeLimit: milliseconds,
        markInterruptAsFailure: false,
        timeout: longest,
      });
      if (!told.failed || told.counterexample === null) return { name, inputs: count };
      return {
        name,
        inputs: count,
        failure: {
          says:
            told.errorInstance instanceof Error
              ? (told.errorInstance.stack ?? '')
              : String(told.errorInstance),
          path: told.counterexamplePath ?? '',
          input: fc.stringify(told.counterexample[0]),
        },
      };
    },
  };
}
