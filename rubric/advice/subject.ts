import type { Provision } from '../../plan/plan.ts';
import { findQuantities } from '../../plan/wording/quantities.ts';
import { findRoles } from '../../plan/wording/roles.ts';
import { aboutOf } from '../thread/topics.ts';
import { wholeText } from './item-words.ts';
import { disciplinesIn, giverOf } from './who-gives.ts';

/** What an item gives and who gives it, for finding the same provision in two documents. */
export type Subject = {
  item: Provision;
  /** Content words in a rough root form, without who, how much and the child's name. */
  roots: ReadonlySet<string>;
  /** Of them, those printed as names inside a sentence: programmes and short forms. */
  names: ReadonlySet<string>;
  topics: ReadonlySet<string>;
  /** Therapies that the words name as what is given. */
  therapies: ReadonlySet<string>;
  /** Therapies and professions of who gives it. */
  givers: ReadonlySet<string>;
  rank: number;
};

const small = new Set(
  `the and for with from that this these those his her their them they she him its who whom which what when where while will
  shall must should would could may might can are was were has have had been being into onto over under during after before
  each every per any all some more most such than then there here also only very own other others another both between through
  throughout within without across about around least most much many week weeks weekly daily day days term terms termly year years
  month months fortnight hour hours minute minutes mins session sessions time times once twice one two three four five six seven eight nine ten
  twelve provide provided provides provision providing receive receives received give given gives giving deliver delivered delivers
  get gets offer offered run runs led lead leads take takes taken make makes made use uses used using include includes including
  support supports supported supporting help helps helped need needs needed require requires required benefit recommend recommended
  recommendation child children pupil pupils student students young person people school setting class classroom staff adult adults
  programme programmes intervention interventions activity activities work working opportunity opportunities access regular regularly
  following follow based built build order able enable enables so as at by in of on to is be it he or an no not if up
  input direct directly time focus focusing focused develop develops developing skill skills improve possible appropriate necessary lesson lessons individual individually
  therapist therapists teacher teachers assistant assistants therapy available ensure ensures continue continued going`.split(
    /\s+/,
  ),
);

/** Prepares an item; `own` are the child's names in small letters. */
export function subjectOf(item: Provision, own: ReadonlySet<string>): Subject {
  const whole = wholeText(item);
  const stripped = withoutDelivery(item.text, item);
  // "Weekly ELSA input" names what is given by who gives it.
  const what = rootsIn(stripped, own).size > 0 ? stripped : item.text;
  const giver = giverOf(item, whole);
  const named = new Set<string>();
  for (const [word] of what.matchAll(/(?<=\p{L}[,’']?\s)\p{Lu}[\p{L}-]{2,}/gu)) {
    const root = rootOf(word);
    if (root && !own.has(word.toLowerCase())) named.add(root);
  }
  return {
    item,
    roots: rootsIn(what, own),
    names: named,
    topics: aboutOf(item.text).main,
    therapies: disciplinesIn(what),
    givers: giver?.professions ?? new Set(),
    rank: giver?.rank ?? 0,
  };
}

/** Last words of services that also name what is given: "reading practice", "a gardening project". */
const mayBeGiven = /\b(?:practice|project|guide|clinic|centre|charity|partner)s?$/i;

/** The words around whoever trained or oversees, once their role is left out. */
const overseeing =
  /\b(?:trained|supervised|overseen|advised|guided) (?:by|in|to|at)\b|\b(?:qualified|qualification|experienced)\b/gi;

/** The text without who gives it and how much: what is left says what is given. */
function withoutDelivery(text: string, { who }: Provision): string {
  const roles = findRoles(text).filter(({ words, vague }) => !vague && !mayBeGiven.test(words));
  const spans = [...findQuantities(text), ...roles];
  let rest = who === undefined ? text : blank(text, text.indexOf(who), who.length);
  for (const { from, to } of spans) rest = blank(rest, from, to - from);
  return rest.replace(overseeing, ' ');
}

function blank(text: string, from: number, length: number): string {
  return from < 0 ? text : `${text.slice(0, from)}${' '.repeat(length)}${text.slice(from + length)}`;
}

function rootsIn(text: string, own: ReadonlySet<string>): ReadonlySet<string> {
  const words = text.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  return new Set(
    words
      .flatMap((word) => word.split('-'))
      .map((word) => word.replace(/['’]s?$/, ''))
      .filter((word) => !own.has(word.toLowerCase()))
      .flatMap((word) => rootOf(word) ?? []),
  );
}

/** A word cut to what its forms share: "reads" and "reading", "regulate" and "regulation". */
function rootOf(printed: string): string | undefined {
  const word = printed.toLowerCase().replace(/['’]s?$/, '');
  if (word.length < 3 || small.has(word)) return undefined;
  // "Practice" and "practise".
  const root = word
    .replace(/ic(e|ed|es|ing)$/, 'is$1')
    .replace(/(?:isations?|ations?|ingly|edly|ments?|ings?|ions?|ies|ied|ers?|ed|es|al|ly|y|s|e)$/, '');
  const cut = root.length < 3 ? word : root.replace(/(\p{L})\1$/u, '$1');
  return small.has(cut) ? undefined : cut.slice(0, 8);
}
