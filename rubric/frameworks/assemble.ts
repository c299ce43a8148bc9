import { type Framework, frameworkProblems, frameworkSchema } from '../framework.ts';
import rules from './rules.json' with { type: 'json' };
import scales from './scales.json' with { type: 'json' };

/** What a framework's own `framework.json` holds: everything but the scales, rules and criteria that come from elsewhere. */
type Head = { id: string; rules: { weights: Record<string, number>; limits: unknown[] } };

/**
 * Makes one framework of its head, the scales and judgement rules that all frameworks start from, and its criteria
 * in the order given. The head's own limits come after the ones that all share.
 * Throws if the data is not a sound framework: that is our own mistake, and the sentences say where.
 */
export function assemble(head: Head, criteria: unknown[]): Framework {
  const framework = frameworkSchema.parse({
    ...head,
    scales,
    rules: { ...rules, ...head.rules, limits: [...rules.limits, ...head.rules.limits] },
    criteria,
  });
  const problems = frameworkProblems(framework);
  if (problems.length > 0)
    throw new Error(`The framework "${framework.id}" is not sound. ${problems.join(' ')}`);
  return framework;
}
