import type { Block } from '../block.ts';
import { findPlaces } from './places.ts';
import { isLabel, type Style, stretchesOf, stylesOf, textOf } from './stretches.ts';
import { addedWords, removedWords, stylesNamed } from './style-words.ts';

/**
 * How this document marks words that are put in, besides tracked changes: `styles`, any of which is a mark, and why
 * that is believed. `said`: the document says so; `beside`: its struck words are followed by words printed so;
 * `notice`: it is a notice of amendments and no other use of the colour is known.
 */
export type Marking = { styles: Style[]; by: 'said' | 'beside' | 'notice' };

/** Fewest struck words that must have words of the same look beside them, and the share of all struck words they must be. */
const pairsForAHabit = 2;
const shareForAHabit = 0.4;

/** Finds the marking, undefined where nothing says that looks mean more than emphasis. */
export function findMarking(blocks: readonly Block[]): Marking | undefined {
  const said = styleSaid(blocks);
  if (said.length > 0) return { styles: said, by: 'said' };
  const beside = styleBesideStrikes(blocks);
  if (beside) return { styles: [beside], by: 'beside' };
  const colour = isNotice(blocks) ? onlyColour(blocks) : undefined;
  return colour && { styles: [colour], by: 'notice' };
}

/** A sentence of the document's own: "New wording is shown in bold and deleted wording is struck through." */
function styleSaid(blocks: readonly Block[]): Style[] {
  for (const block of blocks) {
    const text = block.text;
    if (text.length > 400 || !addedWords.test(text)) continue;
    const clauses = text.split(
      /[.;]|,|\band\b(?=[^.;,]*\b(?:delet|remov|struck|strike|cross))|\bwhile\b|\bwhereas\b/i,
    );
    for (const clause of clauses) {
      if (!addedWords.test(clause) || removedWords.test(clause)) continue;
      const shown =
        /\b(?:(?:is|are|was|were|been|be) (?:shown|marked|printed|set|written|given|indicated|identified|typed)?|(?:shown|marked|printed|written|indicated|identified|appears?)|in)\b/i;
      const key =
        /^\W*(?:text in |wording in |words in )?(?:bold|italic|underlin|highlight|red|blue|green|purple|orange)\w*(?:\s+\w+){0,3}\s*(?:[:=\u2013\u2014-]|\b(?:is|are|means?|shows?|indicates?|denotes?|marks?)\b)/i;
      const styles = stylesNamed(clause);
      if (styles.length > 0 && (shown.test(clause) || key.test(clause)) && speaksOfWords(clause))
        return styles;
    }
  }
  return [];
}

/** "New wording", "additions", "text in bold": about print, not about a red book that is new. */
function speaksOfWords(clause: string): boolean {
  return /\b(?:text|words?|wording|additions?|insertions?|amendments?|changes|content|passages?|sentences?|paragraphs?|type|print|information|bold|italics?|underlined)\b/i.test(
    clause,
  );
}

function styleBesideStrikes(blocks: readonly Block[]): Style | undefined {
  let strikes = 0;
  const beside = new Map<Style, number>();
  for (const block of blocks) {
    const stretches = stretchesOf(block);
    stretches.forEach((stretch, index) => {
      if (stretch.fate !== 'deleted' || !/\p{L}|\d/u.test(stretch.text)) return;
      strikes += 1;
      const own = new Set(stylesOf(stretch));
      for (const style of new Set([-1, 1].flatMap((step) => stylesNear(stretches, index, step))))
        if (!own.has(style)) beside.set(style, (beside.get(style) ?? 0) + 1);
    });
  }
  const [style, pairs] = [...beside].toSorted((a, b) => b[1] - a[1])[0] ?? [];
  if (!style || pairs === undefined || pairs < pairsForAHabit) return undefined;
  return pairs >= shareForAHabit * strikes ? style : undefined;
}

/** Looks of the words next to a struck stretch, white space and further struck words between not counted. */
function stylesNear(stretches: ReturnType<typeof stretchesOf>, index: number, step: number): Style[] {
  for (let at = index + step; at >= 0 && at < stretches.length; at += step) {
    const near = stretches[at];
    if (!near || near.fate === 'deleted' || !near.text.trim()) continue;
    return near.fate === 'added' || isLabel(stretches, at) ? [] : stylesOf(near);
  }
  return [];
}

/** A document that says at its head that it proposes amendments. */
function isNotice(blocks: readonly Block[]): boolean {
  return blocks
    .slice(0, 60)
    .some(({ text }) =>
      /\b(?:proposed (?:amendments?|changes?)|amendment notice|notice (?:to|of) (?:proposed )?amend|draft amend(?:ed|ment)|amended draft)\b/i.test(
        text,
      ),
    );
}

/** The one colour that running text is set in here and there: links, headings and labels do not count. */
function onlyColour(blocks: readonly Block[]): Style | undefined {
  const found = new Map<Style, number>();
  const isPlace = findPlaces(blocks);
  for (const block of blocks) {
    if (isPlace(block)) continue;
    const stretches = stretchesOf(block);
    stretches.forEach((stretch, index) => {
      const text = textOf([stretch]);
      if (
        stretch.fate ||
        text.split(' ').length < 3 ||
        /https?:|www\.|@/.test(text) ||
        isLabel(stretches, index)
      )
        return;
      for (const style of stylesOf(stretch))
        if (style.startsWith('colour:') || style === 'highlight')
          found.set(style, (found.get(style) ?? 0) + 1);
    });
  }
  const [first, second] = [...found].toSorted((a, b) => b[1] - a[1]);
  return first && !second && first[1] >= 2 ? first[0] : undefined;
}
