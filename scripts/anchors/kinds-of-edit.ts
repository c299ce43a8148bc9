import {
  changeWords,
  cutRows,
  cutSentences,
  type Edit,
  insertText,
  mergeAndSplit,
  moveRows,
  renumber,
  reorderSections,
  replaceNames,
  shiftDates,
  swapBlocks,
} from './edits.ts';

const each =
  (...edits: Edit[]): Edit =>
  (draft, hand) => {
    for (const edit of edits) edit(draft, hand);
  };

/** All sorts of edit at once, about the same child. */
export const allButName: Edit = each(
  shiftDates,
  renumber,
  cutSentences(0.06),
  moveRows(0.05),
  swapBlocks(0.03),
  insertText(0.06),
  mergeAndSplit(0.06),
  changeWords(0.06),
);

/** The kinds of edit that the bench makes, by the name it prints. */
export const kindsOfEdit: Record<string, Edit> = {
  'words 2 %': changeWords(0.02),
  'words 5 %': changeWords(0.05),
  'words 10 %': changeWords(0.1),
  'words 20 %': changeWords(0.2),
  'sentences cut': each(cutSentences(0.12), changeWords(0.05)),
  'rows cut': each(cutRows(0.1), changeWords(0.05)),
  'rows moved': each(moveRows(0.12), changeWords(0.03)),
  'blocks swapped': each(swapBlocks(0.08), changeWords(0.03)),
  'sections reordered': each(reorderSections, changeWords(0.03)),
  'text put in': each(insertText(0.15), changeWords(0.05)),
  'names replaced': each(replaceNames, changeWords(0.03)),
  'dates, numbers': each(shiftDates, renumber, changeWords(0.03)),
  'merged, split': each(mergeAndSplit(0.2), changeWords(0.05)),
  'all of it': each(replaceNames, allButName),
};

/** Five versions one after the other, of which only the first is remembered. */
export const successive: Edit = (draft, hand) => {
  for (const version of versions) nextVersion(version)(draft, hand);
};

/** The numbers of the versions after the first. */
export const versions = [1, 2, 3, 4, 5];

/** The edits that make one of these versions of the one before. */
export function nextVersion(version: number): Edit {
  return (draft, hand) =>
    each(
      changeWords(0.02),
      cutSentences(0.02),
      moveRows(0.02),
      insertText(0.02),
      mergeAndSplit(0.02),
      version === 3 ? shiftDates : renumber,
    )(draft, { ...hand, dice: hand.dice.fork(`version ${version}`) });
}
