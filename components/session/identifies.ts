import { maskWithoutPlan } from '../../review/mask.ts';
import type { CheckContext } from '../../rubric/finding.ts';
import type { Mask } from './masking.ts';

/** True for a pseudonym or role that holds a name, a date of birth or a number that identifies anyone: it would leave with exports. */
export function identifies(text: string, child: CheckContext['child'], mask: Mask | undefined): boolean {
  const names = [child.name, child.knownAs].flatMap((name) => wordsOf(name ?? ''));
  return (
    maskWithoutPlan(text) !== text ||
    (mask?.(text) ?? text) !== text ||
    wordsOf(text).some((word) => names.includes(word))
  );
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1);
}
