import { findQuantities } from '../../plan/wording/quantities.ts';
import { findWords, linesOf } from '../evidence/lines.ts';
import { whyDocumentNotReadable } from '../evidence/readable.ts';
import { type Check, cannotTell, range } from '../finding.ts';

const labels =
  /\b[Ss]ection (?:F|G|H1|H2|H)\b|\((?:F|G|H1|H2)\)|\b(?:special educational|health(?: care)?|social care) provision\b|(?:^|\s)(?:F|G|H1|H2):/g;
const reasons =
  /\b(?:because it (?:educates|trains|teaches)|educates or trains|which (?:teaches|trains|educates)|as it (?:teaches|trains|educates)|this is (?:health|educational|treatment)|teaches? (?:him|her|them) nothing|medical treatment|is treatment)\b/i;

/** N-15: whether advice says which provision educates or trains (Section F) and which is health or care (G, H). */
export const provisionSorted: Check = (plan) => {
  const unread = whyDocumentNotReadable(plan);
  if (unread) return { findings: [], suggested: cannotTell(unread) };
  const lines = linesOf(plan);
  const inTitles = plan.parts.flatMap((part) => part.title.match(labels) ?? []);
  const inCells = plan.blocks.filter((block) => /^(?:Section )?(?:F|G|H1|H2)$/.test(block.text.trim()));
  const found = findWords(lines, labels);
  const kinds = new Set(
    [...inTitles, ...found.map(({ words }) => words.quote), ...inCells.map((block) => block.text)].flatMap(
      (label) => sectionOfLabel(label) ?? [],
    ),
  );
  const reasoned = lines.some((line) => reasons.test(line.text));
  const findings = found.slice(0, 6).map(({ words }) => ({
    tone: 'strength' as const,
    words,
    message: 'Says which section the provision belongs to.',
  }));
  const sortedByHeading = inTitles.length > 1 || inCells.length > 1;
  const loose = lines.filter(
    (line) => findQuantities(line.text).length > 0 && line.text.search(labels) < 0 && !sortedByHeading,
  );
  if (kinds.size > 1 && loose.length > 0)
    return { findings, suggested: range(2, 3, 'Part of the provision is sorted by section.') };
  if (kinds.size > 1 || (kinds.size === 1 && reasoned && loose.length === 0))
    return {
      findings,
      suggested: range(
        3,
        4,
        reasoned ? 'Provision is sorted by section, with reasons.' : 'Provision is sorted by section.',
      ),
    };
  if (kinds.size === 1)
    return { findings, suggested: range(2, 3, 'One kind of provision is labelled by section.') };
  return {
    findings: [
      {
        tone: 'query',
        message:
          'Nothing says which provision educates or trains (Section F) and which is health or care (G or H). Ask the author.',
      },
    ],
    suggested: range(1, 2, 'No section labels were recognised beside the provision.'),
  };
};

function sectionOfLabel(label: string): string | undefined {
  if (/special educational|\bF\b/.test(label)) return 'F';
  if (/health|\bG\b/i.test(label)) return 'G';
  return /social|\bH/i.test(label) ? 'H' : undefined;
}
