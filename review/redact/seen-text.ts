import { foldName } from './fold-name.ts';

/** One word of a text. `from` and `to` count in the clean text; `opens`: a sentence or line begins with it. */
export type Token = {
  /** As written, signs nobody sees left out. */
  word: string;
  /** Without 's, folded (`foldName`). */
  name: string;
  possessive: boolean;
  from: number;
  to: number;
  capital: boolean;
  /** Two letters or more, all capitals. */
  shouted: boolean;
  opens: boolean;
  /** What stands between the word before and this one. */
  gap: string;
};

/** A text as a person sees it: `at[i]` is where character i of `clean` began in the text as written. */
export type Seen = { written: string; clean: string; at: readonly number[]; tokens: readonly Token[] };

/** What stands for something removed: never looked into again. */
const placeholder =
  /\[(?:name|date|number|phone|e-mail|address|postcode|school|the plan['’]s words|Kept on the device: not yet checked against the plan for names)\]/g;

/** The text with unseen signs left out, apostrophes, hyphens and spaces evened out, in words. Linear in its length. */
export function seenText(written: string): Seen {
  const pieces: string[] = [];
  const at: number[] = [];
  let place = 0;
  for (const letter of written) {
    const shown = shownAs(letter);
    for (let unit = 0; unit < shown.length; unit += 1) at.push(place);
    if (shown !== '') pieces.push(shown);
    place += letter.length;
  }
  at.push(written.length);
  const clean = pieces.join('').replace(placeholder, (whole) => '\uFFFC'.repeat(whole.length));
  return { written, clean, at, tokens: tokensOf(clean) };
}

function shownAs(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 128) return letter === '`' ? "'" : letter;
  if (unseen.test(letter)) return '';
  if (/[’‘ʼ´ʹ′＇]/u.test(letter)) return "'";
  if (/[\u2010-\u2015\u2212\uFE63\uFF0D]/u.test(letter)) return '-';
  if (/[\u2028\u2029\u0085]/u.test(letter)) return '\n';
  if (/\p{Zs}/u.test(letter)) return ' ';
  return /[\uFF01-\uFF5E\u{1D400}-\u{1D7FF}\uFB00-\uFB06]/u.test(letter) ? letter.normalize('NFKC') : letter;
}

const unseen = /\p{Cf}|\u034F|[\u115F\u1160\u17B4\u17B5\u3164\uFFA0]|[\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}]/u;

function tokensOf(clean: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of clean.matchAll(/[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu)) {
    const [word] = match;
    const from = match.index;
    const gap = clean.slice(end, from);
    end = from + word.length;
    const stem = /^(.+)'[sS]$/u.exec(word)?.[1];
    const trailing = stem === undefined && /[sS]$/.test(word) && clean[end] === "'";
    tokens.push({
      word,
      name: foldName(stem ?? word),
      possessive: stem !== undefined || trailing,
      from,
      to: end,
      capital: /^\p{Lu}/u.test(word),
      shouted: word.length > 1 && !/\p{Ll}/u.test(stem ?? word) && /^\p{Lu}/u.test(word),
      opens: tokens.length === 0 || /[.!?:;\n•"“(]/u.test(gap.slice(0, 200)) || / - /.test(gap.slice(0, 200)),
      gap,
    });
  }
  return tokens;
}
