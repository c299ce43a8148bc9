import { findDates } from '../../plan/wording/dates.ts';
import { findWords, linesOfSections, wholeLine } from '../evidence/lines.ts';
import { hasWords, whyNotReadable } from '../evidence/readable.ts';
import { type Check, cannotTell, type FindingDraft, range } from '../finding.ts';
import { ownNames } from '../identity/own-names.ts';
import { rootsOf } from '../thread/topics.ts';
import { methodWords, parentWords } from '../voices.ts';

const agreesOnly =
  /\b(?:parents?|mother|father|family|carers?)\b[^.]{0,30}\b(?:agree\w*|are happy|supportive|in agreement)\b[^.]{0,30}\b(?:report|plan|advice|this)?\b/i;
/** Outcomes or provision that say whose wish they follow. */
const follows =
  /\b(?:as (?:\p{L}+ )?(?:suggested|asked|wished|requested|chosen)|(?:his|her|their|my|own|\p{Lu}\p{Ll}+['’]s)(?: and (?:his|her|their) parents['’])? (?:own )?(?:aim|request|choice|idea|wish|goal|words)|told us|asked for|chosen by|chosen with|so that (?:he|she|they|I) can (?:do what|reach)|\(to [a-z]|from aspiration)\b|["“][^"”]{4,80}["”]/iu;

const everyFollowing = new RegExp(follows, 'giu');
const everyAgreeing = new RegExp(agreesOnly, 'gi');

/**
 * P-07: whether it can be seen how the child and the parents took part: who, how and when, and their wishes again in
 * Sections E and F. Shared words between A and E or F are shown as possible, never as proof.
 */
export const participation: Check = (plan, context) => {
  const unread = whyNotReadable(plan, ['A']);
  if (unread) return { findings: [], suggested: cannotTell(unread) };
  const lines = linesOfSections(plan, ['A']);
  const text = lines.map((line) => line.text).join('\n');
  const methods = lines.filter((line) => methodWords.test(line.text));
  const dated = findDates(text).length > 0;
  const parents = parentWords.test(text);
  const later = linesOfSections(plan, ['E', 'F']);
  const explicit = findWords(later, everyFollowing);
  const names = ownNames(context.child);
  const wishes = rootsOf(text, names);
  const shared = later.filter(
    (line) => [...rootsOf(line.text, names)].filter((root) => wishes.has(root)).length >= 2,
  );
  const findings: FindingDraft[] = [
    ...methods.slice(0, 4).map(
      (line): FindingDraft => ({
        tone: 'strength',
        section: 'A',
        words: wholeLine(line),
        message: 'Says how views were gathered.',
      }),
    ),
    ...explicit.slice(0, 6).map(
      ({ words, line }): FindingDraft => ({
        tone: 'strength',
        ...(line.section ? { section: line.section } : {}),
        words,
        message: 'Seems to follow a wish of the child or the family.',
      }),
    ),
    ...findWords(lines, everyAgreeing).map(
      ({ words }): FindingDraft => ({
        tone: 'query',
        section: 'A',
        words,
        message: 'Agreement alone does not show what the family thinks. Add their own view.',
      }),
    ),
  ];
  const facts = [
    `Method named: ${methods.length > 0 ? 'yes' : 'not found'}; dated: ${dated ? 'yes' : 'no'}; wishes named again in E or F: ${explicit.length}; lines sharing words with A: ${shared.length}.`,
  ];
  if (!hasWords(plan, 'E') && !hasWords(plan, 'F'))
    return {
      findings,
      suggested: cannotTell(
        'Sections E and F were not read, so it cannot be seen whether views shaped them.',
      ),
      facts,
    };
  if (methods.length > 0 && dated && parents)
    return {
      findings,
      suggested:
        explicit.length > 0
          ? range(3, 4, 'Who, how and when are told, and wishes are named again in E or F.')
          : range(2, 3, 'Who, how and when are told; wishes were not recognised again in E or F.'),
      facts,
    };
  if (methods.length > 0 || explicit.length > 0)
    return { findings, suggested: range(2, 3, 'Some of who, how and when is told.'), facts };
  return { findings, suggested: range(1, 2, 'No method or date of gathering views was found.'), facts };
};
