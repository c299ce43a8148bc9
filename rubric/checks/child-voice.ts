import { findWords, wholeLine } from '../evidence/lines.ts';
import { whyDocumentNotReadable, whyNotReadable } from '../evidence/readable.ts';
import { type Check, cannotTell, type FindingDraft, range } from '../finding.ts';
import { borrowedVoice, noViews, viewLines, voiceSigns } from '../voices.ts';

const everyBorrowed = new RegExp(borrowedVoice, 'gi');
const everyLack = new RegExp(noViews, 'gi');

/**
 * P-A1, N-04, R-04: whether the child or young person can be heard: quoted words or described communication, how and
 * when views were gathered. An "I" voice in professional terms is queried. Whether it is truly heard, a person judges.
 */
export const childVoice: Check = (plan) => {
  const unread = plan.kind === 'plan' ? whyNotReadable(plan, ['A']) : whyDocumentNotReadable(plan);
  if (unread) return { findings: [], suggested: cannotTell(unread) };
  const lines = viewLines(plan);
  const text = lines.map((line) => line.text).join('\n');
  const signs = voiceSigns(text);
  const section = plan.kind === 'plan' ? { section: 'A' as const } : {};
  const findings: FindingDraft[] = [
    ...findWords(lines, everyBorrowed).map(
      ({ words }): FindingDraft => ({
        tone: 'query',
        ...section,
        words,
        message:
          'These are professional terms in the child’s voice. Ask what the child said and how it was gathered.',
      }),
    ),
    ...findWords(lines, everyLack).map(
      ({ words }): FindingDraft => ({
        tone: 'query',
        ...section,
        words,
        message:
          'No views were gathered. Ask what the child shows by choosing, looking, moving or sounds, and who knows them well.',
      }),
    ),
    ...lines
      .filter((line) => voiceSigns(line.text).quotes > 0)
      .slice(0, 6)
      .map(
        (line): FindingDraft => ({
          tone: 'strength',
          ...section,
          words: wholeLine(line),
          message: 'The child’s or family’s own words.',
        }),
      ),
  ];
  const facts = [
    `Quoted passages: ${signs.quotes}; method of gathering views: ${signs.method ? 'named' : 'not found'}; dated: ${signs.dated ? 'yes' : 'no'}.`,
  ];
  if (signs.none || signs.borrowed)
    return {
      findings,
      suggested: range(
        1,
        2,
        signs.none ? 'It is said that no views could be given.' : 'The "I" voice uses professional terms.',
      ),
      facts,
    };
  if (signs.method && (signs.quotes > 0 || signs.dated || signs.described))
    return {
      findings,
      suggested: range(3, 4, 'Views with how they were gathered, in own words or dated.'),
      facts,
    };
  if (signs.secondHand && signs.quotes === 0)
    return {
      findings,
      suggested: range(1, 2, 'Views seem to be told by others; no own words or method were found.'),
      facts,
    };
  if (signs.quotes > 0 || signs.firstPerson > 2 || signs.method)
    return { findings, suggested: range(2, 3, 'Own views or a method are there, but not both.'), facts };
  return { findings, suggested: range(1, 2, 'No own words, method or date was found.'), facts };
};
