import { linesOf, linesOfParts, wholeLine } from '../evidence/lines.ts';
import { whyDocumentNotReadable } from '../evidence/readable.ts';
import { type Check, cannotTell, range } from '../finding.ts';

const title =
  /\b(?:recommend\w*|proposed|changes?|amend\w*|decision|actions?|conclusion|what (?:should|will) change|asks? (?:of|for)|outcome of the (?:meeting|review))\b/i;
const bySection =
  /\bSection (?:[A-K]|H1|H2)\b|^\W*[A-K]\d?:|\b(?:outcome|need|provision) \d|^(?:[A-K]|H1|H2)$/;
const wording =
  /["“][^"”]{12,}["”]|\b(?:replace|reword|add|delete|remove|insert|change)\b[^.]*\b(?:with|to|from)\b|\bto read\b|\b(?:new|proposed) (?:wording|words|text)\b/i;
const differs =
  /\b(?:disagree\w*|does not agree|do not agree|differ\w*|would (?:prefer|rather)|not in agreement|all (?:agreed|present agreed)|everyone agreed|whereas|no difference)\b/i;
const onlyContinue =
  /\b(?:EHCP?|plan)\b[^.]{0,30}\b(?:to )?(?:continue|be maintained|maintained|remain)\b|\bmaintain the plan\b|\bno changes?\b/i;

/** R-12: whether the report's recommendations are clear, by section with wording, with differences of view (SEND Regulations 2014, reg 20(8)). */
export const recommendations: Check = (plan) => {
  const unread = whyDocumentNotReadable(plan);
  if (unread) return { findings: [], suggested: cannotTell(unread) };
  const headed = linesOfParts(plan, title);
  const lines =
    headed.length > 0
      ? headed
      : linesOf(plan).filter(
          (line) => /\brecommend|\bpropos|\bamend/i.test(line.text) || onlyContinue.test(line.text),
        );
  if (lines.length === 0)
    return {
      findings: [
        {
          tone: 'query',
          message:
            'No recommendations were recognised. Say what should change in the plan, section by section, or why nothing should.',
        },
      ],
      suggested: range(1, 2, 'No recommendations were recognised.'),
    };
  const placed = lines.filter((line) => bySection.test(line.text));
  const worded = lines.filter((line) => wording.test(line.text));
  const views = linesOf(plan).some((line) => differs.test(line.text));
  const findings = worded.slice(0, 6).map((line) => ({
    tone: 'strength' as const,
    words: wholeLine(line),
    message: 'Offers wording for the amendment.',
  }));
  const facts = [
    `Recommendations by section: ${placed.length}; with wording: ${worded.length}; differences of view: ${views ? 'mentioned' : 'not found'}.`,
  ];
  if (placed.length > 0 && worded.length > 0)
    return { findings, suggested: range(3, 4, 'Recommendations name sections and offer wording.'), facts };
  if (placed.length > 0 || worded.length > 0)
    return { findings, suggested: range(2, 3, 'Recommendations name sections or changes.'), facts };
  return { findings, suggested: range(1, 2, 'Recommendations are general.'), facts };
};
