import { isKnownName } from '../known-words.ts';

/** Classes that say how a part stands at the moment, or only how it looks. */
const passing =
  /^(is|has|was|js|ng|no|not|u|mt|mb|ml|mr|mx|my|pt|pb|pl|pr|px|py|p|m|w|h|d|g|gap|flex|grid|text|bg|border|rounded|shadow|font|leading|tracking|items|justify|col|row|float|clearfix|show|in|on|off|fade|sr)([-_].*)?$|(^|[-_])(active|open|opened|closed|expanded|collapsed|collapsing|selected|current|hover|focus|focused|visible|hidden|visited|disabled|enabled|loading|loaded|first|last|odd|even|dirty|touched|untouched|pristine|valid|invalid|inserted|animating|entered|mounted)($|[-_])/i;

/** Names that tools make up anew with each release: "css-1x2y3z", "sc-bdVaJa", "jss12", "_3xKj2", "data-v-7ba5bd90". */
export function isGenerated(name: string): boolean {
  if (
    /^(css|sc|jss|svelte|emotion|styled|tss|makestyles|ember|react|radix|headlessui|mat-mdc|cdk|data-v|data-react\w*|_?ng\w*)[-_]?:?\w*\d/i.test(
      name,
    )
  )
    return true;
  if (
    /^(css|sc|svelte|emotion|data-v|_?ngcontent|_?nghost|data-reactid|data-radix|data-headlessui)([-_]|$)/i.test(
      name,
    )
  )
    return true;
  if (/\d{3}/.test(name)) return true;
  const tokens = tokensOf(name);
  if (tokens.some((token) => /\d/.test(token) && !/^([a-z]{1,3}\d{1,2}|\d{1,2})$/i.test(token))) return true;
  if (tokens.some((token) => token.length >= 5 && !/[aeiouy]/i.test(token))) return true;
  // "bdVaJa": camel case whose humps are no words.
  const humps = name.split(/(?=\p{Lu})|[-_]/u).filter((hump) => hump !== '');
  return humps.length >= 3 && humps.filter((hump) => hump.length <= 2).length >= 2 && !isKnownName(name);
}

/** Whether a class tells what a part is and is likely to be there tomorrow. */
export function isStableClass(name: string): boolean {
  return /^[A-Za-z][\w-]{2,40}$/.test(name) && !passing.test(name) && !isGenerated(name);
}

/** The lasting beginning of a class that a tool ended with a hash: "Card_title__" of "Card_title__x3Kd9". */
export function lastingStart(name: string): string | undefined {
  const start = /^([A-Za-z][A-Za-z_-]{2,38}?(?:__|-sc-))[\w-]{4,12}$/.exec(name)?.[1];
  return start && isGenerated(name) && !isGenerated(start.replace(/(__|-sc-)$/, '')) ? start : undefined;
}

/** The words a name is made of. */
export function tokensOf(name: string): string[] {
  return name
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1-')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token) => token !== '');
}

/**
 * Words that a page writes only with a capital letter or in capitals, which may be names of people and places. Small
 * letters in an address or a user's name do not make a common word of a name.
 */
export function properWordsOf(text: string): Set<string> {
  const small = new Set(text.match(/(?<![\p{L}\p{N}@./_-])\p{Ll}{2,}(?![\p{L}\p{N}@/_-]|\.\p{L})/gu) ?? []);
  const capital = text.match(/(?<!\p{L})(?:\p{Lu}\p{Ll}+|\p{Lu}{3,})(?!\p{L})/gu) ?? [];
  return new Set(capital.map((word) => word.toLowerCase()).filter((word) => !small.has(word)));
}

/** Whether a class may hold a word that on this page is a name. */
export function mayBeName(name: string, proper: ReadonlySet<string>): boolean {
  return tokensOf(name).some((token) => proper.has(token.toLowerCase()) && !isKnownName(token));
}
