import type { Doubtful, Found } from './found.ts';
import { neighbour } from './ordinary-use.ts';
import type { OwnNames } from './own-names.ts';
import type { Seen } from './seen-text.ts';
import { fieldInitials } from './words/field-words.ts';
import { personVerbs } from './words/grammar.ts';
import { isOrdinary } from './words/is-ordinary.ts';

/** Finds the child's initials, closed or with dots, in any order they are used in; and single ones where they are a person. */
export function initialsFinder({ initials }: OwnNames): (seen: Seen) => Found[] {
  const closed = new Set(initials.filter((order) => order.length > 1).map((order) => order.join('')));
  const singles = new Set(initials.filter((order) => order.length === 1).map(([first = '']) => first));
  const longest = Math.max(0, ...[...closed].map((order) => order.length));
  return ({ clean, tokens }) => {
    const found: Found[] = [];
    for (const [at, token] of tokens.entries()) {
      const bare = token.word.replace(/'s$/i, '').replaceAll("'", '');
      const letters = bare.toUpperCase();
      const isCapitals = bare === letters;
      const span = {
        kind: 'name' as const,
        from: token.from,
        to: token.from + token.word.replace(/'s$/i, '').length,
      };
      const after = neighbour(tokens, at, 1);
      const glued =
        letters.length > 2 &&
        closed.has(letters.slice(0, -1)) &&
        bare.endsWith('s') &&
        /^\p{Lu}+$/u.test(bare.slice(0, -1));
      if (letters.length > 1 && (closed.has(letters) || glued)) {
        const isShortForm = fieldInitials.has(letters);
        if (
          isCapitals || glued
            ? !isShortForm || isPerson(token.possessive, after, clean[token.to], isShortForm)
            : letters.length > 2
              ? !isOrdinary(token.name)
              : isLowPerson(token.possessive, after, token.name)
        )
          found.push(span);
        continue;
      }
      if (letters.length !== 1) continue;
      // "G. O. L.", "g.o.l", "G-L", "G L".
      let spelt = letters;
      let to = token.to;
      let best = 0;
      let dotted = true;
      for (let next = at + 1; next < tokens.length && spelt.length < longest; next += 1) {
        const piece = tokens[next];
        if (piece?.word.replace(/'s$/i, '').length !== 1 || !/^(?:\.[ \n-]?|[ \n-]|\/)$/.test(piece.gap))
          break;
        if (!piece.gap.includes('.')) dotted = false;
        spelt += piece.word.slice(0, 1).toUpperCase();
        if (closed.has(spelt)) {
          to = piece.from + 1;
          best = spelt.length;
        }
      }
      const prior = clean.slice(Math.max(0, token.from - 2), token.from);
      const isPair =
        /^[a-z]\/[a-z]$/.test(clean.slice(token.from, to)) &&
        !/^(?:w\/o|n\/a|y\/n|a\/c|c\/o|i\/c|s\/w|w\/c|w\/e|a\/w|o\/c)$/.test(clean.slice(token.from, to));
      if (best > 1 && !/[\p{L}\p{N}][.&/-]$/u.test(prior) && (isCapitals || dotted || isPair)) {
        found.push({ kind: 'name', from: token.from, to: clean[to] === '.' ? to + 1 : to });
        continue;
      }
      if (!singles.has(letters) || !isCapitals) continue;
      const before = neighbour(tokens, at, -1);
      if (
        /^(?:sections?|part|and|to|or|area|annex|appendix|vitamin|plan|grade|level|option|hepatitis|class|group|table|row|column|criterion)$/.test(
          before,
        )
      )
        continue;
      if (/[\p{L}\p{N}][.&,/-]\s?$/u.test(prior)) continue;
      const dot =
        clean[token.from + 1] === '.' && /^\.\s\p{Ll}/u.test(clean.slice(token.from + 1, token.from + 4));
      if (
        token.possessive ||
        dot ||
        (letters !== 'I' && letters !== 'A' && personVerbs.has(after) && before !== 'the')
      )
        found.push({ ...span, to: span.to + (dot ? 1 : 0) });
    }
    return found;
  };
}

function isPerson(
  possessive: boolean,
  after: string,
  sign: string | undefined,
  isShortForm: boolean,
): boolean {
  if (!isShortForm) return true;
  return (
    (possessive && personal.test(after)) ||
    (sign !== '.' && /^(?:enjoys|likes|loves|struggles|hates|lives|tires|copes|feels)$/.test(after))
  );
}

const personal =
  /^(?:mum|dad|mother|father|parents|family|sister|brother|needs|views|voice|wishes|birthday|date|home|speech|behaviour|learning)$/;

function isLowPerson(possessive: boolean, after: string, name: string): boolean {
  return (
    !isOrdinary(name) && (possessive || !fieldInitials.has(name.toUpperCase()) || personVerbs.has(after))
  );
}

/** Single letters that may be somebody's initial. */
export function singleInitials({ clean, tokens }: Seen): Doubtful[] {
  return tokens.flatMap((token, at): Doubtful[] => {
    const letter = token.word.replace(/'s$/, '');
    if (
      !/^[B-HJ-Z]$/.test(letter) ||
      /[\p{N}\p{L}][.&/-]?$/u.test(clean.slice(Math.max(0, token.from - 2), token.from))
    )
      return [];
    const before = neighbour(tokens, at, -1);
    if (
      /^(?:sections?|part|and|to|or|area|annex|appendix|vitamin|grade|option|hepatitis|class|table|row|column|criterion|criteria|page|band)$/.test(
        before,
      )
    )
      return [];
    if (clean[token.to] === '-' || /^[\d)]/.test(clean.slice(token.from + 1))) return [];
    const isPersonal =
      /'s$/.test(token.word) ||
      personVerbs.has(neighbour(tokens, at, 1)) ||
      /^(?:for|with|help|helps|ask|tell|support|supports|about|by)$/.test(before);
    return isPersonal
      ? [
          {
            from: token.from,
            to: token.from + 1,
            why: `“${letter}” stands where a person would: it may be somebody’s initial.`,
          },
        ]
      : [];
  });
}

/** The child's or family's initials where they are also short for something in this field: a person should look. */
export function doubtfulInitials({ initials }: OwnNames): (seen: Seen) => Doubtful[] {
  const closed = new Set(
    initials
      .map((order) => order.join(''))
      .filter((letters) => letters.length > 1 && fieldInitials.has(letters)),
  );
  return ({ clean, tokens }) => [
    ...tokens.flatMap((token): Doubtful[] => {
      const letters = token.word.replace(/'s$/i, '');
      return closed.has(letters)
        ? [{ from: token.from, to: token.from + letters.length, why: doubt(letters) }]
        : [];
    }),
    ...[...clean.matchAll(/(?<![\p{L}\p{N}])(\p{Lu})[./](\p{Lu})(?![\p{L}\p{N}])\.?/gu)].flatMap(
      (match): Doubtful[] =>
        initials.some((order) => order.join('') === `${match[1]}${match[2]}`)
          ? [{ from: match.index, to: match.index + match[0].length, why: doubt(match[0]) }]
          : [],
    ),
  ];
}

const doubt = (letters: string) =>
  `“${letters}” are initials of the child or the family and may be short for something else.`;
