import { commonWords } from './english-words.ts';
import type { Run } from './page-runs.ts';

/** The words of a document, and whether its lines break words with hyphens that belong to no word. */
export type Vocabulary = {
  has: (word: string) => boolean;
  /** True for words seen in the middle of a line, which cannot be pieces of broken words. */
  hasWhole: (word: string) => boolean;
  breaksWords: boolean;
};

const wordPattern = /[\p{L}][\p{L}'’-]*/gu;
/** First parts of words that writers join with a hyphen; a line may well end there. */
const firstPart =
  /^(pre|re|co|non|self|well|multi|one|two|three|four|five|six|half|post|ex|sub|cross|small|long|short)$/;

/** Collects the words that stand whole in these runs, which must be in the order of drawing. */
export function collectVocabulary(runs: readonly Run[]): Vocabulary {
  const words = new Set(commonWords);
  const whole = new Set(commonWords);
  const broken: [string, string][] = [];
  let stem = '';
  for (const { str } of runs) {
    const found = str.toLowerCase().match(wordPattern) ?? [];
    const first = found[0] ?? '';
    if (stem !== '' && str.trimStart().toLowerCase().startsWith(first)) broken.push([stem, first]);
    const cut = stem === '' ? 0 : 1;
    stem = /\p{L}[-\u2010]$/u.test(str.trimEnd()) ? (found.at(-1)?.replace(/-$/, '') ?? '') : '';
    for (const word of found.slice(cut, stem === '' ? undefined : -1)) words.add(word);
    for (const word of found.slice(1, -1)) whole.add(word);
  }
  const has = (word: string) => words.has(word);
  const breaksWords = broken.some(
    ([start, end]) => words.has(`${start}${end}`) || (ending.test(end) && !whole.has(start)),
  );
  return { has, hasWhole: (word) => whole.has(word), breaksWords };
}

/** True where the hyphen at a line's end is part of the word ("free-" "writing"), not only of the line break. */
export function keepsHyphen(stem: string, head: string, words: Vocabulary): boolean {
  if (words.has(`${stem}${head}`)) return false;
  if (isPiece(stem, head, words) || closedUp.test(`${stem}-${head}`)) return false;
  if (words.breaksWords && head.length <= 5 && !words.hasWhole(head) && /^(?:re|ex|sub|co|non)$/.test(stem))
    return false;
  if (!words.breaksWords || firstPart.test(stem) || words.has(`${stem}-${head}`)) return true;
  return words.has(stem) && words.has(head);
}

/** Words of two words that English writes as one: a hyphen within them is always the program's. */
const closedUp =
  /^(?:with-(?:out|in)|through-out|fort-night(?:ly)?|class-(?:room|mates?)|play-(?:ground|time)|time-tables?|work-(?:place|shop|sheets?)|hand-writing|key-(?:board|worker)|week-ends?|after-(?:noons?|wards)|other-wise|how-ever|when-ever|what-ever|out-(?:comes?|side|door|doors)|in-(?:side|to|doors)|on-to|under-stand(?:s|ing)?|over-(?:view|sees?|seen|come)|mean-while|some-(?:one|times|thing|where)|any-(?:one|thing|where)|every-(?:one|thing|where|day)|no-(?:body|where)|him-self|her-self|them-selves|it-self|break-(?:fast|times?)|lunch-times?|bed-time|head-(?:teacher|phones)|lap-tops?|foot-ball|bath-room|tooth-brush|a-(?:cross|long|round|way|gain|bout)|be-(?:fore|tween|come|comes|low|side|cause|haviour|gin))$/;

/** Ends of words that begin no word of their own, as "casions" or "ments" after a program's hyphen. */
const ending =
  /^(?:\p{Ll}{0,3}(?:tions?|sions?|ments?|ness|tives?|sive|cians?|tures?|ences?|ances?|ibly|ably)|ings?|ally|ity|ities|ously|ers)$/u;

/** True where neither side of the hyphen is a word: a stem of two or three letters, or the mere end of a word. */
function isPiece(stem: string, head: string, words: Vocabulary): boolean {
  if (words.hasWhole(stem) || words.hasWhole(head) || firstPart.test(stem)) return false;
  return stem.length <= 3 || ending.test(head);
}

const smallWord = /^(?:an?|as|at|be|by|for|he|if|in|is|it|no|of|on|or|out|so|the|to|up|with)$/;
const numberWord = /^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/;

/** True where a narrow cell broke a word in two without a hyphen ("physiotherapi" "st"). */
export function isBrokenWord(stem: string, head: string, words: Vocabulary): boolean {
  // "nine out of" and "ten" are no "often".
  if (smallWord.test(stem) && (words.hasWhole(head) || numberWord.test(head))) return false;
  if (stem.length + head.length < 5 || !words.has(`${stem}${head}`)) return false;
  return !words.hasWhole(stem) || !words.hasWhole(head);
}
