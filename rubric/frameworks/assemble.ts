import {
  type Criterion,
  criteriaSchema,
  type Framework,
  frameworkProblems,
  headSchema,
} from '../framework.ts';
import rules from './rules.json' with { type: 'json' };
import scales from './scales.json' with { type: 'json' };

/** What a framework's own `framework.json` holds: everything but the scales, rules and criteria that come from elsewhere. */
type Head = { id: string; rules: { weights: Record<string, number>; limits: unknown[] } };

/**
 * Makes one framework of its head, the scales and judgement rules that all frameworks start from, and its criteria
 * in the order given. The head's own limits come after the ones that all share. Criteria are checked when they are first
 * asked for: a panel asks for those of one framework.
 * Throws if the data is not a sound framework: that is our own mistake, and the sentences say where.
 */
export function assemble(head: Head, criteria: unknown[]): Framework {
  const shell = headSchema.parse({
    ...head,
    scales,
    rules: { ...rules, ...head.rules, limits: [...rules.limits, ...head.rules.limits] },
  });
  let checked: Criterion[] | undefined;
  return {
    ...shell,
    get criteria() {
      checked ??= check(shell, criteria);
      return checked;
    },
  };
}

function check(shell: Omit<Framework, 'criteria'>, criteria: unknown[]): Criterion[] {
  const framework = { ...shell, criteria: criteriaSchema.parse(criteria) };
  const problems = frameworkProblems(framework);
  if (problems.length > 0)
    throw new Error(`The framework "${framework.id}" is not sound. ${problems.join(' ')}`);
  return framework.criteria;
}
