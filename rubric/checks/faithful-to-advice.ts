import type { AdviceMatch, AdviceVerdict } from '../advice/advice-match.ts';
import { compareWithAdvice } from '../advice/compare-with-advice.ts';
import { type Check, cannotTell, type FindingDraft } from '../finding.ts';

/**
 * P-F4: whether provision is faithful to the advice, neither diluted nor invented, which takes the advice itself. With
 * advice beside the plan it shows where the two differ; the level stays the reviewer's, since a difference can be agreed
 * or explained elsewhere and other reports may not be here.
 */
export const faithfulToAdvice: Check = (plan, { advice = [] }) => {
  if (advice.length === 0)
    return {
      findings: [],
      suggested: cannotTell(
        'Whether provision is faithful to the advice can only be told with the advice beside it, and it is not loaded. Add it under “Advice beside the plan”, or compare amounts and levels of expertise by hand.',
      ),
    };
  const matches = compareWithAdvice(plan, advice);
  const counts = countWords.flatMap(([verdict, words]) => {
    const count = matches.filter((match) => match.verdict === verdict).length;
    return count > 0 ? `${count} ${words}` : [];
  });
  return {
    findings: matches.flatMap((match) => findingOf(match) ?? []),
    facts: [
      `Beside ${advice.length === 1 ? 'one document' : `${advice.length} documents`} of advice: ${counts.join(', ') || 'nothing to compare'}.`,
    ],
    suggested: cannotTell(
      'The places where plan and advice seem to differ are shown. Whether a difference matters, is agreed or rests on another report cannot be told from the words, so no range is suggested.',
    ),
  };
};

const countWords: [AdviceVerdict, string][] = [
  ['diluted', 'perhaps diluted'],
  ['dropped', 'perhaps dropped'],
  ['added', 'not found in the advice'],
  ['vague', 'vague in the advice itself'],
  ['differs', 'different'],
  ['more', 'more than advised'],
  ['cannot-tell', 'that could not be told'],
  ['same', 'as advised'],
];

function findingOf({ verdict, message, plan, advice }: AdviceMatch): FindingDraft | undefined {
  const [words] = plan?.words ?? [];
  const item = plan && {
    ...(words && { words }),
    ...(plan.section && { section: plan.section }),
    item: plan.item,
  };
  const said = advice && `“${shortened(advice.text)}”`;
  switch (verdict) {
    case 'diluted':
      return {
        tone: 'query',
        ...item,
        message: `Diluted? ${message} The advice: ${said}. Compare both and restore what was advised, or say why not.`,
      };
    case 'dropped':
      return {
        tone: 'query',
        message: `Dropped? ${message} The advice: ${said}. Look for it in other words, or ask why it was left out.`,
      };
    case 'vague':
      return plan
        ? { tone: 'note', ...item, message: `The advice is vague here: ${said}. ${message}` }
        : undefined;
    case 'added':
      return { tone: 'note', ...item, message: `Not in the advice? ${message}` };
    default:
      return undefined;
  }
}

/** So much of the advice's words is enough to know which recommendation is meant; the card shows all of them. */
const enough = 160;

function shortened(text: string): string {
  const plain = text.replace(/\.$/, '');
  return plain.length <= enough ? plain : `${plain.slice(0, enough).trimEnd()} …`;
}
