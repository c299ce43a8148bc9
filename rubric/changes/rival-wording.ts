import type { Plan, SectionId, Words } from '../../plan/plan.ts';
import type { Phrase } from '../../plan/wording/phrase.ts';
import { recall } from '../../plan/wording/recall.ts';
import { sentences } from '../../plan/wording/sentences.ts';
import { amountsDiffer, isSameFrame, likeness, promisedIn } from './promises.ts';
import { type Line, linesOfSections, wholeLine, wordsAt } from '../evidence/lines.ts';

/** Two versions of the same provision or need printed one after the other, as in a working document of two parties. */
export type Rival = { section?: SectionId; first: Words; second: Words };

/**
 * Neighbouring statements that cannot both stand: one printed bold and the next italic or one lettered (a) and the
 * next (b) throughout (customs of working documents), or two sentences that begin alike and differ in a number.
 */
export function findRivals(plan: Plan): Rival[] {
  const lines = linesOfSections(plan, ['B', 'F', 'G', 'H1', 'H2']);
  const rivals: Rival[] = [];
  const lettered = letteredPairs(lines);
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const inside = rivalSentences(line);
    if (inside) rivals.push({ ...(line.section ? { section: line.section } : {}), ...inside });
    if (!next || next.section !== line.section) continue;
    if (lettered.has(line) || marksParties(line, next) || sayOtherAmounts(line.text, next.text))
      rivals.push({
        ...(line.section ? { section: line.section } : {}),
        first: wholeLine(line),
        second: wholeLine(next),
      });
  }
  return [...rivals, ...rivalItems(plan, rivals)];
}

/** Items of provision one after the other that are two versions of one promise, also where cells stand between them. */
function rivalItems({ provisions }: Plan, known: Rival[]): Rival[] {
  const told = new Set(known.flatMap(({ first, second }) => [first.block, second.block]));
  return provisions.flatMap((item, at): Rival[] => {
    const next = provisions[at + 1];
    const [first, second] = [item.words[0], next?.words[0]];
    if (!next || !first || !second || item.section !== next.section) return [];
    if (told.has(first.block) || told.has(second.block) || !sayOtherAmounts(item.text, next.text)) return [];
    return [{ ...(item.section ? { section: item.section } : {}), first, second }];
  });
}

/** Least number of (a)/(b) pairs, none with a (c), that make a way of marking two parties and not a list. */
const pairsForAHabit = 3;

/** First lines of pairs "(a) ..." and "(b) ..." where a document sets two versions beside each other throughout. */
function letteredPairs(lines: readonly Line[]): Set<Line> {
  const letter = (line: Line | undefined) =>
    /^\(?([a-z])[.)]/i.exec(`${line?.block.marker ?? ''}${line?.block.text ?? ''}`)?.[1]?.toLowerCase();
  const pairs = lines.filter((line, index) => letter(line) === 'a' && letter(lines[index + 1]) === 'b');
  const habit = pairs.length >= pairsForAHabit && !lines.some((line) => letter(line) === 'c');
  return new Set(habit ? pairs : []);
}

function marksParties(line: Line, next: Line): boolean {
  const a = line.block.look;
  const b = next.block.look;
  if (line.block.kind === 'heading' || next.block.kind === 'heading') return false;
  if (!isSentence(line.text) || !isSentence(next.text)) return false;
  return (
    (a?.bold === true && !a.italic && b?.italic === true && !b.bold) ||
    (a?.italic === true && !a.bold && b?.bold === true && !b.italic)
  );
}

const isSentence = recall((text: string) => /[.!?]\s*$/.test(text) && text.trim().split(/\s+/).length >= 5);

function rivalSentences(line: Line): { first: Words; second: Words } | undefined {
  const [first, second] = rivalsWithin(line.text);
  return first && second
    ? { first: wordsAt(line, first.from, first.to), second: wordsAt(line, second.from, second.to) }
    : undefined;
}

const rivalsWithin = recall((text: string): Phrase[] => {
  const found = sentences(text);
  const at = found.findIndex((sentence, index) => {
    const next = found[index + 1];
    return next !== undefined && differInNumber(sentence.words, next.words);
  });
  return at < 0 ? [] : found.slice(at, at + 2);
});

const openingOf = recall((text: string) => text.toLowerCase().split(/\s+/, 4).join(' '));

/** Neighbours so alike in all but their amounts are two versions of one promise. */
const versions = 0.8;

/** A figure, a number in words or a rate, as every amount has one. */
const hasAmount =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|half|once|twice|daily|weekly|fortnightly|monthly|termly|annually|yearly|each|every|per|a (?:day|week|month|term|year|fortnight))\b/i;

/** Versions of one promise begin or end alike, unless their amounts stand at both ends. */
function sharesAnEnd(first: string, second: string): boolean {
  const ends = (text: string) => {
    const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
    return [words[0], words[1], words.at(-1), words.at(-2)];
  };
  const [one, other] = [ends(first), ends(second)];
  return one.some((word, at) => word !== undefined && word === other[at]);
}

function sayOtherAmounts(first: string, second: string): boolean {
  if (!hasAmount.test(first) || !hasAmount.test(second) || !sharesAnEnd(first, second)) return false;
  if (differInNumber(first, second)) return true;
  const [one, other] = [promisedIn(first), promisedIn(second)];
  return isSameFrame(one, other) || (likeness(one, other) >= versions && amountsDiffer(one, other));
}

/** With the same opening, so much alike is enough. */
const alikeEnough = 0.4;

/** The same first four words and the same unit of time with another number before it. */
function differInNumber(first: string, second: string): boolean {
  if (openingOf(first) !== openingOf(second)) return false;
  const amounts = (text: string) =>
    new Map(
      [
        ...text.matchAll(
          /\b(\d+(?:\.\d+)?|one|two|three|four|five|six|ten)\s+(hours?|minutes?|sessions?|days?)\b/gi,
        ),
      ].map((m) => [(m[2] ?? '').toLowerCase().replace(/s$/, ''), (m[1] ?? '').toLowerCase()]),
    );
  const a = amounts(first);
  const b = amounts(second);
  const same = [...a].filter(([unit]) => b.has(unit));
  return (
    same.length > 0 &&
    same.some(([unit, count]) => b.get(unit) !== count) &&
    likeness(promisedIn(first), promisedIn(second)) >= alikeEnough
  );
}
