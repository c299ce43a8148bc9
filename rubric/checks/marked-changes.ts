import { deletedWords } from '../changes/deleted-words.ts';
import { findRivals } from '../changes/rival-wording.ts';
import { whyDocumentNotReadable } from '../evidence/readable.ts';
import { sectionsOfBlocks } from '../evidence/sections-of-blocks.ts';
import { type Check, cannotTell, type FindingDraft, range } from '../finding.ts';

/** The key of a working document prints its own styles: "bold strikethrough". */
const key = /\bstrike[- ]?through\b|\bstruck (?:out|through)\b/i;

/**
 * P-02, P-03: words struck through that are still printed, and two versions of the same thing side by side.
 * In an amendment notice both are usual and only noted; in a final plan they leave it unclear what stands.
 */
export const markedChanges: Check = (plan) => {
  const unread = whyDocumentNotReadable(plan);
  if (unread) return { findings: [], suggested: cannotTell(unread) };
  const sections = sectionsOfBlocks(plan);
  const proposal = plan.status === 'draft-amended' || plan.status === 'draft';
  const deleted = plan.blocks.flatMap((block): FindingDraft[] => {
    if (block.was === undefined || block.was === '') return [];
    const section = sections.get(block.id);
    return deletedWords(block.was, block.text)
      .filter((struck) => !key.test(struck))
      .map((struck) => ({
        tone: proposal ? 'note' : 'query',
        type: 'deleted-text',
        ...(section ? { section } : {}),
        struck,
        ...(block.text
          ? { words: { block: block.id, from: 0, to: block.text.length, quote: block.text } }
          : {}),
        message: `"${struck}" is struck through and still printed. Take it out when the plan is issued, so that only what stands can be read.`,
      }));
  });
  const rivals = findRivals(plan).map(
    ({ section, first, second }): FindingDraft => ({
      tone: 'query',
      type: 'rival-wording',
      ...(section ? { section } : {}),
      words: first,
      message: `This and "${second.quote}" say different things about the same provision or need. Agree which stands and take the other out.`,
    }),
  );
  const findings = [...deleted, ...rivals];
  if (rivals.length > 0)
    return {
      findings,
      suggested: range(1, 2, 'Two versions stand side by side, so it is not clear which is the plan.'),
    };
  if (deleted.length > 0 && !proposal)
    return {
      findings,
      suggested: range(2, 3, 'Struck-out words are still printed in a plan that is not marked as a draft.'),
    };
  return {
    findings,
    suggested: cannotTell(
      deleted.length > 0
        ? 'Changes are marked, as is usual in a proposal; they say nothing of how current the plan will be.'
        : 'No marked changes were found.',
    ),
  };
};
