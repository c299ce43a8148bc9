import type { Finding } from '../rubric/finding.ts';
import { sameWordsKey } from '../rubric/finding-id.ts';
import type { Framework } from '../rubric/framework.ts';
import type { Waiting } from './limits.ts';
import type { ReviewState } from './state.ts';

/** A finding that is not asked again: the answer that was given to the same words, by its finding's id and section. */
export type FalseHitBefore = { source: string; section?: string };

/**
 * Which findings repeat words that the reviewer called a false hit of the same check: in another item or section, or in
 * a later version of the document under the same review. Only what has words of its own can repeat; where the same
 * words were answered otherwise too, the reviewer means the place and not the words, so they are asked again.
 *
 * Nothing is stored for it: it follows from the answers in force, so undoing the answer asks again everywhere.
 */
export function falseHitsBefore(
  findings: readonly Finding[],
  answers: ReviewState['dispositions'],
): Map<string, FalseHitBefore> {
  const known = new Map<string, FalseHitBefore | 'otherwise'>();
  for (const [id, { disposition, section }] of answers) {
    const key = sameWordsKey(id);
    if (key === undefined) continue;
    if (disposition !== 'false-hit') known.set(key, 'otherwise');
    else if (!known.has(key)) known.set(key, { source: id, ...(section !== undefined && { section }) });
  }
  const before = new Map<string, FalseHitBefore>();
  for (const { id, words } of findings) {
    if (!words || answers.has(id)) continue;
    const said = known.get(sameWordsKey(id) ?? '');
    if (said !== undefined && said !== 'otherwise') before.set(id, said);
  }
  return before;
}

/** Ids of findings that need nobody any more: called a false hit or justified, or the same words were a false hit before. */
export function dismissedFindings(
  findings: readonly Finding[],
  answers: ReviewState['dispositions'],
): Set<string> {
  const answered = [...answers].flatMap(([id, { disposition }]) =>
    disposition === 'false-hit' || disposition === 'justified' ? [id] : [],
  );
  return new Set([...answered, ...falseHitsBefore(findings, answers).keys()]);
}

/** The rules that wait for an answer, less the findings whose words were a false hit before: nobody is asked of those. */
export function stillWaiting(
  waiting: readonly Waiting[],
  framework: Framework,
  findings: readonly Finding[],
  answers: ReviewState['dispositions'],
): Waiting[] {
  const before = falseHitsBefore(findings, answers);
  return waiting.flatMap((rule) => {
    const { when } = framework.rules.limits.find(({ id }) => id === rule.id) ?? {};
    const type = when?.kind === 'finding' ? when.type : undefined;
    const known = findings.filter((one) => one.type === type && before.has(one.id)).length;
    const left = type === undefined ? rule.findings : rule.findings - known;
    return left > 0 ? [{ ...rule, findings: left }] : [];
  });
}
