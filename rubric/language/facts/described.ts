import type { Token } from '../network/tokens.ts';

/** Who a sentence describes, as far as its first words tell. */
export type Described = 'child' | 'parent' | 'family' | 'staff';

const words = (list: string) => list.trim().split(/\s+/);

const who = new Map<string, Described>([
  ...words(
    `parent parents mum mums mother mothers dad dads father fathers mummy daddy carer carers stepmother stepfather
    stepmum stepdad stepparents mr mrs ms miss guardian`,
  ).map((word) => [word, 'parent'] as const),
  ...words(
    `family families household home sibling siblings sister sisters brother brothers grandmother grandfather grandma
    grandpa grandparents grandad nan nana nanna gran granny aunt auntie uncle cousin cousins twin twins relatives`,
  ).map((word) => [word, 'family'] as const),
  ...words(
    `staff teacher teachers school nursery college setting team ta tas lsa lsas senco sencos assistant assistants
    therapist therapists psychologist professional professionals nurse nurses worker workers practitioner practitioners
    tutor tutors head headteacher i i'm i've i'd we we've we're our service services council authority panel doctor
    paediatrician driver keyworker ep salt ot officers leader staffing`,
  ).map((word) => [word, 'staff'] as const),
]);
/** Words that may come before whoever is described. */
const before = new Set(
  words(
    `the a an his her their both all two three four one some many most these this that previous new young older younger
    elder birth foster adoptive class key support social educational clinical occupational speech and language local
    teaching special supply night members member of day room step in at to on from since for as our my "`,
  ),
);
/** So far whoever is described is looked for. */
const reach = 7;

/** Tells who a sentence describes by who stands at its beginning; the child or young person where nobody else does. */
export function describedBy(tokens: readonly Token[]): Described {
  for (let at = 0; at < Math.min(reach, tokens.length); at += 1) {
    const key = tokens[at]?.key ?? '';
    const found = who.get(key);
    if (found !== undefined) return found;
    // "Ola's mother", "the family's view".
    const owner = /['’]s$/.test(key);
    if (!owner && !before.has(key)) return 'child';
  }
  return 'child';
}
