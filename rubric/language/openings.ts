/** How many letters of an opening are told apart: enough to rule out nearly every pattern at nearly every word. */
const depth = 3;
/** A class of pattern text that may open with anything. */
const anything = '';

/** What a pattern may begin with: `text` so far, `open` while more letters may follow. */
type Opening = { text: string; open: boolean };

/**
 * The letters with which a match of a pattern may begin, up to three, in small letters. An opening that stops short of
 * three letters may be followed by anything; '' means that the pattern may begin with anything at all. Pattern text is read as
 * regular expressions are: groups, choices, classes, repeats, look-arounds.
 */
export function openingsOf(pattern: string): string[] {
  const { openings } = readChoice(pattern, 0);
  return [...new Set(openings.map(({ text }) => text.toLowerCase()))];
}

function readChoice(pattern: string, start: number): { openings: Opening[]; at: number } {
  const found: Opening[] = [];
  let at = start;
  for (;;) {
    const read = readSequence(pattern, at);
    found.push(...read.openings);
    at = read.at;
    if (pattern[at] !== '|') return { openings: found, at };
    at += 1;
  }
}

function readSequence(pattern: string, start: number): { openings: Opening[]; at: number } {
  let openings: Opening[] = [{ text: '', open: true }];
  let at = start;
  while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') {
    const one = readOne(pattern, at);
    const repeat = repeatAt(pattern, one.at);
    at = one.at + repeat.length;
    const optional = /^(?:[?*]|\{0)/.test(repeat);
    const again = /^(?:[*+]|\{)/.test(repeat);
    const next = one.openings.map((opening) => (again ? { ...opening, open: false } : opening));
    openings = join(openings, optional ? [{ text: '', open: true }, ...next] : next);
    if (!openings.some(({ open }) => open)) return { openings, at: endOfSequence(pattern, at) };
  }
  return { openings, at };
}

/** Where a sequence ends whose openings are all known: at the next choice or closing bracket of its own. */
function endOfSequence(pattern: string, start: number): number {
  let inside = 0;
  let inClass = false;
  for (let at = start; at < pattern.length; at += 1) {
    const character = pattern[at];
    if (character === '\\') at += 1;
    else if (inClass) inClass = character !== ']';
    else if (character === '[') inClass = true;
    else if (character === '(') inside += 1;
    else if (inside > 0) inside -= character === ')' ? 1 : 0;
    else if (character === '|' || character === ')') return at;
  }
  return pattern.length;
}

const repeats = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y;

function repeatAt(pattern: string, at: number): string {
  repeats.lastIndex = at;
  return repeats.exec(pattern)?.[0] ?? '';
}

function join(before: Opening[], after: Opening[]): Opening[] {
  const joined = new Map<string, Opening>();
  for (const first of before)
    for (const second of first.open ? after : [{ text: '', open: false }]) {
      const text = (first.text + second.text).slice(0, depth);
      const open = first.open && second.open && text.length < depth;
      const key = `${text}|${open}`;
      joined.set(key, { text, open });
    }
  return [...joined.values()];
}

/** A group opens in fewer characters than this, its name included. */
const longestHead = 40;

function readOne(pattern: string, at: number): { openings: Opening[]; at: number } {
  const unknown = (to: number) => ({ openings: [{ text: anything, open: false }], at: to });
  const character = pattern[at] ?? '';
  if (character === '(') {
    const head = /^\((?:\?(?:[:=!]|<[=!]|<[^>]+>))?/.exec(pattern.slice(at, at + longestHead))?.[0] ?? '(';
    const inside = readChoice(pattern, at + head.length);
    const around = /[=!]$/.test(head);
    return { openings: around ? [{ text: '', open: true }] : inside.openings, at: inside.at + 1 };
  }
  if (character === '[') {
    const whole = /^\[(?:\\.|[^\]\\])*\]/.exec(pattern.slice(at))?.[0] ?? '[';
    // A class of marks only ("['’]") is a mark: no word begins with it.
    if (/^\[[^\p{L}\d\\^]+\]$/u.test(whole))
      return { openings: [{ text: whole[1] ?? '', open: false }], at: at + whole.length };
    return unknown(at + whole.length);
  }
  if (character === '\\') {
    const whole = /^\\(?:p\{[^}]*\}|.)/iu.exec(pattern.slice(at))?.[0] ?? '\\';
    return whole === '\\b'
      ? { openings: [{ text: '', open: true }], at: at + 2 }
      : unknown(at + whole.length);
  }
  if (character === '^' || character === '$') return { openings: [{ text: '', open: true }], at: at + 1 };
  return /[\p{L}\d]/u.test(character)
    ? { openings: [{ text: character, open: true }], at: at + 1 }
    : unknown(at + 1);
}
