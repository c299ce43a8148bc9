import type { Finding } from '../finding.ts';
import type { AdviceMatch } from './advice-match.ts';

/** Checks whose queries are about how firmly or exactly provision is worded. */
const aboutWording = new Set(['vague-wording', 'provision-strip', 'expertise', 'faithful-to-advice']);

/**
 * What the advice beside the plan suggests as an answer to a query about provision's wording (domain part 2.2): never
 * set, only said. Undefined where the advice has nothing on it.
 */
export function adviceHint(finding: Finding, matches: readonly AdviceMatch[]): string | undefined {
  if (finding.tone !== 'query' || !aboutWording.has(finding.check)) return undefined;
  const match = matches.find(({ plan }) => plan !== undefined && isAbout(finding, plan));
  if (match?.verdict === 'diluted')
    return 'The advice is more specific than the plan here. “Accept: to put right” would restore what it says.';
  if (match?.verdict === 'vague')
    return 'The advice leaves this open too. “Back to its author” would ask for the detail; the writer must not fill it in.';
  return undefined;
}

function isAbout({ item, words }: Finding, plan: NonNullable<AdviceMatch['plan']>): boolean {
  if (item !== undefined) return item === plan.item;
  return (
    words !== undefined &&
    plan.words.some((own) => own.block === words.block && own.from < words.to && words.from < own.to)
  );
}
