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
  'all of it': each(
    replaceNames,
    shiftDates,
    renumber,
    cutSentences(0.06),
    moveRows(0.05),
    swapBlocks(0.03),
    insertText(0.06),
    mergeAndSplit(0.06),
    changeWords(0.06),
  ),
};

/** Five versions one after the other, of which only the first is remembered. */
export const successive: Edit = (draft, hand) => {
  for (let version = 1; version <= 5; version += 1) {
    const own = { ...hand, dice: hand.dice.fork(`version ${version}`) };
    each(
      changeWords(0.02),
      cutSentences(0.02),
      moveRows(0.02),
      insertText(0.02),
      mergeAndSplit(0.02),
      version === 3 ? shiftDates : renumber,
    )(draft, own);
  }
};
