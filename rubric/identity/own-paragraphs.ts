import type { Plan, SectionId } from '../../plan/plan.ts';
import { isNil } from '../../plan/sections/nil.ts';
import { recall } from '../../plan/wording/recall.ts';
import { type Line, linesOfSections } from '../evidence/lines.ts';
import type { CheckContext } from '../finding.ts';
import { keyOfNames, ownNames } from './own-names.ts';
import { findResidue } from './template-residue.ts';

/** A paragraph or item that this plan alone should hold. `text` is what is left when everything personal and every capital, mark and number is out. */
export type OwnParagraph = { line: Line; text: string };

/** Words that must be left for a paragraph to count: shorter ones are alike by chance ("support from a teaching assistant"). */
const leastWords = 12;

/** Most paragraphs looked at: the longest plans have some hundred, and a file that is made to look long must not slow anything. */
const most = 800;

/** What is written for one person. A setting, a payment and a list of advice (I, J, K) are alike in many plans and should be. */
const personal: SectionId[] = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H1', 'H2'];

/**
 * The paragraphs and items of Sections A to H that are long enough to be somebody's own words, each text once: no nil
 * statement, nothing that recites the law or the process, nothing that speaks to the plan's writer. Two that were copied
 * from one another have the same `text`, also where name, pronoun, place or amount was changed.
 */
export function ownParagraphs(plan: Plan, child: CheckContext['child']): OwnParagraph[] {
  const names = ownNames(child);
  const before = found.get(plan);
  const key = keyOfNames(names);
  if (before?.key === key) return before.own;
  const own = gather(plan, names);
  found.set(plan, { key, own });
  return own;
}

/** The paragraphs of plans as last asked for: the check and what is kept of a plan ask for the same. */
const found = new WeakMap<Plan, { key: string; own: OwnParagraph[] }>();

function gather(plan: Plan, names: ReadonlySet<string>): OwnParagraph[] {
  const residue = new Set(findResidue(plan).map(({ block }) => block.id));
  const own = new Map<string, OwnParagraph>();
  for (const line of linesOfSections(plan, personal)) {
    if (own.size === most) break;
    if (residue.has(line.block.id) || isEverybodys(line.text)) continue;
    const words = plainWords(line.text).filter((word) => !names.has(word) || isUsual(word));
    const text = words.join(' ');
    if (words.length >= leastWords && !own.has(text)) own.set(text, { line, text });
  }
  return [...own.values()];
}

/** The law, rights and process as every plan on a form recites them. */
const recital =
  /\b(?:children and families act|care act|equality act|chronically sick|code of practice|regulations? (?:19|20)\d\d|\bsections? \d+[a-z]?(?:\(\d+\))* of|(?:first-tier )?tribunal|right (?:of|to) appeal|mediation|disagreement resolution|data protection|local authority (?:must|has a duty|is required)|statutory (?:duty|duties|requirement|guidance)|this (?:section|plan|document) (?:sets out|describes|will be reviewed|is reviewed|must|should|contains))\b/i;

const isEverybodys = recall((text: string) => recital.test(text) || isNil(text));

/** Forms of "she", "he" and "they": the first thing that is changed in a copy, and not always. */
const pronouns = new Set(
  "he him his he's he'll he'd himself she her hers she's she'll she'd herself they them their theirs they're they'll they'd themselves themself".split(
    ' ',
  ),
);

/** Words of the field that are printed with and without a capital, so a capital says nothing of them. */
const eitherWay = new Set(
  'adult advisory assistant autism care class classroom clinical coordinator education educational family headteacher health hearing key language learning lead mentor need needs nurse occupational paediatric parent parents person physiotherapist physiotherapy plan practitioner provision psychologist pupil qualified school section sensory social special specialist speech staff stage support teacher teaching team term therapist therapy tutor visual worker year young'.split(
    ' ',
  ),
);

/** Names that are everyday words too: in small letters they are the word. */
const isUsual = (word: string) => usual.has(word);
const usual = new Set(
  'ace angel art autumn bay blue buddy dale dawn drew faith fern frank gene grace grant guy harmony heath heaven hope ivy jack joy june lily major mark max may melody mercy miles miller olive page patience pearl pat poppy ray reed rich river rob rose ruby rusty sky sonny star storm summer sunny violet wade west will willow winter young'.split(
    ' ',
  ),
);

/**
 * The words of a paragraph in small letters, without marks, numbers, pronouns and all that has a capital: names of people
 * and places, whoever's they are, so that a copy matches also where somebody else's name was left in it.
 */
const plainWords = recall((printed: string): string[] => {
  const evened = printed.normalize('NFKC').replace(/’/g, "'");
  const text = /\p{Ll}/u.test(evened) ? evened : evened.toLowerCase();
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:'[\p{L}]+)*/gu)].flatMap(({ 0: word }) => {
    const small = word.toLowerCase();
    const bare = small.replace(/'s?$/, '');
    if (/\p{N}/u.test(word) || pronouns.has(small)) return [];
    if (/^\p{Lu}/u.test(word) && !eitherWay.has(bare)) return [];
    return [bare];
  });
});
