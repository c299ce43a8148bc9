import type { Dice } from '../plans/dice.ts';
import type { Child } from '../plans/invent/child.ts';
import { givenNames } from '../plans/words/names.ts';
import type { Draft, Paragraph, Piece, Sentence } from './draft.ts';
import { stockSentence } from './stock.ts';

/** What an edit needs besides the draft: chance, and who the plan is about. */
export type Hand = { dice: Dice; child: Child };

/** One kind of edit. It changes the draft it is given. */
export type Edit = (draft: Draft, hand: Hand) => void;

/** Words that need not be in any plan. */
const newWords =
  'carefully often adapted further agreed clear usual named shared weekly structured setting targeted independently routine ensure provide develop planned support sessions'.split(
    ' ',
  );

/** Changes a share of the words: most are replaced, some taken out, some put in before. */
export function changeWords(share: number): Edit {
  return (draft, { dice }) => {
    const all = draft.paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ pieces }) => pieces));
    // Half of the new words are words the plan has elsewhere: a rewritten sentence is no stranger to its neighbours.
    const own = all.map(({ text }) => text.replace(/[^\p{L}\p{N}’'-]/gu, '')).filter((text) => text !== '');
    const word = () => (dice.chance(0.5) ? dice.pick(newWords) : dice.pick(own));
    for (const sentence of draft.paragraphs.flatMap(({ sentences }) => sentences))
      sentence.pieces = sentence.pieces.flatMap((piece): Piece[] => {
        if (!dice.chance(share)) return [piece];
        const what = dice.int(1, 10);
        if (what <= 6) return [reworded(piece, word())];
        if (what <= 8) return [];
        return [{ id: draft.next++, text: word(), changed: true }, piece];
      });
  };
}

function reworded(piece: Piece, word: string): Piece {
  const [, before = '', , after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(piece.text) ?? [];
  const text = `${before}${word}${after}`;
  return text.toLowerCase() === piece.text.toLowerCase() ? piece : { ...piece, text, changed: true };
}

/** Takes a share of the sentences out. */
export function cutSentences(share: number): Edit {
  return (draft, { dice }) => {
    for (const paragraph of draft.paragraphs)
      paragraph.sentences = paragraph.sentences.filter(
        ({ pieces }) => pieces.length < 4 || !dice.chance(share),
      );
  };
}

/** Takes whole rows, items and paragraphs out. */
export function cutRows(share: number): Edit {
  return (draft, { dice }) => {
    draft.paragraphs = unitsOf(draft.paragraphs)
      .filter(() => !dice.chance(share))
      .flat();
  };
}

/** Moves rows and paragraphs: most within their section, some anywhere. */
export function moveRows(share: number): Edit {
  return (draft, { dice }) => {
    const units = unitsOf(draft.paragraphs);
    const moving = units.filter((unit) => isContent(unit) && dice.chance(share));
    for (const unit of moving) {
      units.splice(units.indexOf(unit), 1);
      const section = unit[0]?.section;
      const near = units.flatMap((other, at) => (other[0]?.section === section ? [at] : []));
      const to = near.length > 0 && dice.chance(0.8) ? dice.pick(near) : dice.int(0, units.length);
      const home = units[to]?.[0]?.section;
      units.splice(
        to,
        0,
        unit.map((paragraph) => withSection(paragraph, home)),
      );
    }
    draft.paragraphs = units.flat();
  };
}

/** Lets pairs of rows or paragraphs change places: neighbours and far ones. */
export function swapBlocks(share: number): Edit {
  return (draft, { dice }) => {
    const units = unitsOf(draft.paragraphs);
    const swaps = Math.ceil(units.length * share);
    for (let swap = 0; swap < swaps; swap += 1) {
      const one = dice.int(0, units.length - 2);
      const two = dice.chance(0.5) ? one + 1 : dice.int(0, units.length - 1);
      const [first, second] = [units[one], units[two]];
      if (!first || !second || !isContent(first) || !isContent(second)) continue;
      units[one] = second;
      units[two] = first;
    }
    draft.paragraphs = units.flat();
  };
}

/** Groups above which sections alternate cell by cell, so that there are no sections to put in another order. */
const mostSections = 20;

/** Prints the sections in another order; where a table holds several side by side, the tables. */
export const reorderSections: Edit = (draft, { dice }) => {
  const bySection = grouped(draft.paragraphs, ({ section }) => section);
  const groups =
    bySection.length <= mostSections ? bySection : grouped(draft.paragraphs, ({ cell }) => cell?.table);
  draft.paragraphs = dice.some(groups, groups.length).flat();
};

function grouped(paragraphs: Paragraph[], key: (paragraph: Paragraph) => string | undefined): Paragraph[][] {
  const groups: Paragraph[][] = [];
  for (const paragraph of paragraphs) {
    const last = groups.at(-1);
    const own = key(paragraph);
    if (last && (own === undefined || (last[0] && key(last[0]) === own))) last.push(paragraph);
    else groups.push([paragraph]);
  }
  return groups;
}

/** Puts in stock sentences like those that are there, some about another child, and whole new paragraphs. */
export function insertText(share: number): Edit {
  return (draft, { dice, child }) => {
    const name = () => (dice.chance(0.6) ? child.known : dice.pick(givenNames));
    const sentence = (): Sentence => ({
      id: draft.next++,
      pieces: stockSentence(dice, name())
        .split(' ')
        .map((text) => ({ id: draft.next++, text, changed: true })),
    });
    draft.paragraphs = draft.paragraphs.flatMap((paragraph): Paragraph[] => {
      paragraph.sentences = paragraph.sentences.flatMap((own) =>
        dice.chance(share) ? (dice.chance(0.5) ? [own, sentence()] : [sentence(), own]) : [own],
      );
      if (!dice.chance(share)) return [paragraph];
      const { section } = paragraph;
      return [
        paragraph,
        { ...(section && { section }), sentences: Array.from({ length: dice.int(1, 3) }, sentence) },
      ];
    });
  };
}

/** Another name for the child throughout, and in half of the cases another pronoun. */
export const replaceNames: Edit = (draft, { dice, child }) => {
  const [first = '', ...rest] = child.fullName.split(' ');
  const names = new Map([[first, dice.pick(givenNames.filter((name) => name !== first))]]);
  for (const part of rest) names.set(part, dice.pick(['Arkwright', 'Penhale', 'Osei-Bonsu', 'Lindqvist']));
  const { he, him, his } = child.words;
  if (dice.chance(0.5))
    for (const [one, other] of [
      [he, 'they'],
      [him, 'them'],
      [his, 'their'],
    ] as const)
      if (one !== other) names.set(one, other).set(capital(one), capital(other));
  replaceEach(draft, (text) => text.replace(/[\p{L}]+/gu, (word) => names.get(word) ?? word));
};

/** Every date a year or some months on. */
export const shiftDates: Edit = (draft, { dice }) => {
  const months =
    'January February March April May June July August September October November December'.split(' ');
  const by = dice.int(1, 11);
  replaceEach(draft, (text) =>
    text
      .replace(/\b20(\d\d)\b/g, (_, year: string) => `20${String((Number(year) + 1) % 100).padStart(2, '0')}`)
      .replace(/^[A-Z][a-z]+/, (word) => {
        const at = months.indexOf(word);
        return at < 0 ? word : (months[(at + by) % 12] ?? word);
      }),
  );
};

/** Numbers of items one up, as if an item had been put in before them. */
export const renumber: Edit = (draft) => {
  replaceEach(draft, (text) =>
    text.replace(
      /^([A-Z]{0,2})(\d{1,2})([.):]?)$/,
      (_, letters: string, digits: string, mark: string) => `${letters}${Number(digits) + 1}${mark}`,
    ),
  );
};

/** Joins paragraphs with the next one, and breaks others in two. */
export function mergeAndSplit(share: number): Edit {
  return (draft, { dice }) => {
    const out: Paragraph[] = [];
    for (const paragraph of draft.paragraphs) {
      const last = out.at(-1);
      if (last && last.section === paragraph.section && last.row === paragraph.row && dice.chance(share))
        last.sentences.push(...paragraph.sentences);
      else if (paragraph.sentences.length > 1 && dice.chance(share)) {
        const at = dice.int(1, paragraph.sentences.length - 1);
        out.push({ ...paragraph, sentences: paragraph.sentences.slice(0, at) });
        out.push({ ...paragraph, sentences: paragraph.sentences.slice(at) });
      } else out.push(paragraph);
    }
    draft.paragraphs = out;
  };
}

/** Rows of a table go together; every other paragraph by itself. */
function unitsOf(paragraphs: Paragraph[]): Paragraph[][] {
  const units: Paragraph[][] = [];
  for (const paragraph of paragraphs) {
    const last = units.at(-1);
    if (last && paragraph.row !== undefined && last[0]?.row === paragraph.row) last.push(paragraph);
    else units.push([paragraph]);
  }
  return units;
}

/** Words that a row or paragraph has at least if anybody moves it by itself: a bare heading or label goes nowhere alone. */
const contentWords = 6;

function isContent(unit: Paragraph[]): boolean {
  return (
    unit
      .flatMap(({ sentences }) => sentences.flatMap(({ pieces }) => pieces))
      .filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).length >= contentWords
  );
}

function withSection({ section: _, ...rest }: Paragraph, section: Paragraph['section']): Paragraph {
  return { ...rest, ...(section && { section }) };
}

function replaceEach(draft: Draft, replace: (text: string) => string): void {
  for (const { sentences } of draft.paragraphs)
    for (const { pieces } of sentences)
      for (const piece of pieces) {
        const text = replace(piece.text);
        if (text === piece.text) continue;
        piece.text = text;
        piece.changed = true;
      }
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
