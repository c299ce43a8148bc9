import type { Plan } from '../../plan/plan.ts';
import { recall } from '../../plan/wording/recall.ts';
import type { CheckContext } from '../finding.ts';

/** A word printed with a capital and small letters, also with an inner hyphen or apostrophe, in any script with case. */
export const capitalised =
  /(?<![\p{L}\p{N}'’-])\p{Lu}[\p{Ll}\p{M}]+(?:[-'’]\p{Lu}?[\p{Ll}\p{M}]{2,})*(?![\p{L}\p{N}-])/gu;

/** The names the child is known by, each word apart, lower case: "Orla", "Mae", "Quill". */
export function ownNames(child: CheckContext['child']): Set<string> {
  const words = `${child.name ?? ''} ${child.knownAs ?? ''}`.toLowerCase().match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  return new Set(words.filter((word) => word.length > 1));
}

const keys = new WeakMap<ReadonlySet<string>, string>();

/** Names as a key for what was worked out with them. */
export function keyOfNames(names: ReadonlySet<string>): string {
  const before = keys.get(names);
  if (before !== undefined) return before;
  const key = [...names].join(' ');
  keys.set(names, key);
  return key;
}

/** What to call the child in a sentence. */
export function preferredName(child: CheckContext['child']): string | undefined {
  const known = child.knownAs?.trim();
  if (known) return known;
  const first =
    child.name
      ?.trim()
      .split(/\s+/)
      .find((word) => /\p{Ll}/u.test(word)) ?? child.name?.trim().split(/\s+/)[0];
  return first || undefined;
}

/** Short forms count as the child's own: "Sam" for Samuel, "Lottie" only where it is declared. */
export function isOwnName(word: string, own: ReadonlySet<string>): boolean {
  const name = word.toLowerCase().replace(/['’]s?$/, '');
  if (own.has(name)) return true;
  return [...own].some(
    (known) => name.length >= 3 && known.length >= 3 && (known.startsWith(name) || name.startsWith(known)),
  );
}

/** "Emily's parents say": only the child has parents in a plan. */
const parentsAre = /^(?:['’]s?)?\s*['’]?(?:s\s+)?(?:parents?|mother|father|mum|dad|family|carers?)\b/;

/** Names of adults and family that the document itself declares: in its details, its advice list and its signature block. */
export function declaredNames(plan: Plan, own: ReadonlySet<string>): Set<string> {
  const texts = [
    ...plan.facts.map((fact) => fact.value),
    ...plan.advice.flatMap((row) => [row.text, row.role ?? '']),
    ...plan.sections.filter((section) => 'AIJK'.includes(section.id)).map((section) => section.text),
    plan.signOff?.name ?? '',
  ];
  const names = new Set<string>();
  const children = new Set<string>();
  for (const text of texts)
    for (const { name, isChild } of namesIn(text)) if (!own.has(name)) (isChild ? children : names).add(name);
  for (const name of children) names.delete(name);
  return names;
}

/** Words with a capital in small letters, and whether the text gives them parents. */
const namesIn = recall((text: string) =>
  [...text.matchAll(capitalised)].map(({ 0: word, index }) => ({
    name: word.toLowerCase(),
    isChild: parentsAre.test(text.slice(index + word.length, index + word.length + parentsReach)),
  })),
);

/** So many characters after a name hold a word for its parents. */
const parentsReach = 32;
