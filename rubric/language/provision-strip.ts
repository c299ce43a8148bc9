import type { SectionId } from '../../plan/plan.ts';
import type { CellState, JudgedProvision, ProvisionElement } from '../judgement.ts';
import { provisionFacts } from './facts/provision-facts.ts';
import { provisionNet } from './network/networks.ts';
import type { HeadAnswer } from './network/statement-net.ts';
import { tokensOf } from './network/tokens.ts';
import { sureOf } from './network/how-sure.ts';
import { likeliest, middle } from './network/middle.ts';
import { contentOf } from './provision-content.ts';
import { type GivenColumns, provisionRules } from './provision-rules.ts';

export type { GivenColumns } from './provision-rules.ts';

type Cell = { state: CellState; words?: string };
type Strip = Record<ProvisionElement, Cell>;

/** The elements that the trained judge is asked about, by the name of its head. Ratio, place and review are told by patterns. */
const heads: [ProvisionElement, string][] = [
  ['what', 'what'],
  ['who', 'who'],
  ['howMuch', 'how_much'],
  ['howOften', 'how_often'],
];

/**
 * The strip of one item of provision and whether it could be enforced as written (Code of Practice 9.69; domain parts
 * 2.2 and 6.2): patterns gather facts and words, the trained judge weighs them with the whole wording, including what
 * the plan's own columns say. Every answer names the words that carried it.
 */
export function provisionStrip(
  text: string,
  section: SectionId,
  given: GivenColumns = {},
): Omit<JudgedProvision, 'id'> {
  const rules = provisionRules(text, section, given);
  if (rules.specific === 'cannot-tell') return { ...rules, why: 'The item has no words.' };
  const columns = [given.who, given.ratio, given.frequency, given.duration].filter(
    (cell) => cell !== undefined && cell !== '' && !text.includes(cell),
  );
  const whole = [text, ...columns].join('; ');
  const tokens = tokensOf(whole);
  const told = provisionNet(tokens, provisionFacts(rules, whole, section));
  const strip: Strip = { ...rules.strip };
  for (const [element, head] of heads) {
    const answer = told[head];
    if (answer) strip[element] = cellOf(answer, element, rules.strip, whole);
  }
  // What is given in hours needs its hours: an amount is only "not needed" for what is there or done all the time.
  if (strip.howMuch.state === 'not-needed' && givenInHours.test(text)) strip.howMuch = { state: 'missing' };
  const named = [strip.who, strip.howMuch, strip.howOften, strip.ratio].map((cell) => cell.words);
  const content = contentOf(text, named);
  if (content && strip.what.state !== 'missing') strip.what = { state: strip.what.state, words: content };
  const grade = told.specific;
  if (!grade) return { specific: rules.specific, why: explain(strip, rules.specific), strip };
  const place = middle(grade.probabilities);
  const weighed = specificAnswers[place] ?? 'vague';
  // "Partly" has to name what is loose or missing; where nothing is, the item states all it needs.
  const isSettled = heads.every(([element]) => settled.has(strip[element].state));
  const isTherapy = givenInHours.test(text) && !isSettled;
  const specific =
    weighed === 'partly' && isSettled ? 'specific' : weighed === 'specific' && isTherapy ? 'partly' : weighed;
  const carried = grade
    .carriers(specificAnswers.indexOf(specific))
    .map(({ from, to }) => whole.slice(from, to));
  return {
    specific,
    why: explain(strip, specific, rules.openWords ?? (specific === 'vague' ? carried[0] : undefined)),
    sure: sureOf(grade.probabilities[specificAnswers.indexOf(specific)]),
    strip,
  };
}

/** An item that opens with a therapy, a lesson or the like: something given for a length of time. */
const givenInHours =
  /^(?:(?:one[- ]to[- ]one|1:1|individual|small[- ]group|weekly|daily|direct|specialist|\p{L}+,)\s+)*(?:(?:speech and language|occupational|music|play|art|drama|talking|family) therapy|physiotherapy|hydrotherapy|counselling|mentoring|tuition|tutoring|coaching)\b/iu;
const settled: ReadonlySet<CellState> = new Set(['stated', 'not-needed']);
const specificAnswers = ['vague', 'partly', 'specific'] as const;
const cellStates = ['missing', 'loose', 'stated', 'not-needed'] as const;

/** One element: the judge's answer with the pattern's words where they are about the same, else the words it went by. */
function cellOf(answer: HeadAnswer, element: ProvisionElement, rules: Strip, text: string): Cell {
  const byRule = rules[element];
  const place = likeliest(answer.probabilities);
  const state = cellStates[place] ?? 'missing';
  if (state === 'missing' || state === 'not-needed') return { state };
  const isPrinted = byRule.words !== undefined && text.includes(byRule.words);
  if (isPrinted && (byRule.state === 'stated' || byRule.state === 'loose'))
    return { state, words: byRule.words };
  const [carrier] = answer.carriers(place);
  const words = carrier && text.slice(carrier.from, carrier.to);
  // Words that say who do not say how much.
  const isOthers = heads.some(([other]) => other !== element && words?.includes(rules[other].words ?? text));
  return words === undefined || isOthers ? { state } : { state, words };
}

const titles: [ProvisionElement, string][] = [
  ['what', 'what is done'],
  ['who', 'who does it'],
  ['howMuch', 'how much'],
  ['howOften', 'how often'],
];

function joined(list: readonly string[]): string {
  return list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} and ${list.at(-1)}`;
}

function explain(strip: Strip, grade: string, openWords?: string): string {
  const has = titles.flatMap(([element, title]) =>
    strip[element].state === 'stated'
      ? [strip[element].words ? `${title} ("${strip[element].words}")` : title]
      : [],
  );
  const lacks = titles.flatMap(([element, title]) =>
    strip[element].state === 'loose' || strip[element].state === 'missing' ? [title] : [],
  );
  if (grade === 'specific') return `It states ${joined(has) || 'what is to be in place'}.`;
  const stated = has.length > 0 ? `It states ${joined(has)}. ` : '';
  const open = lacks.length > 0 ? `Not settled: ${joined(lacks)}.` : 'The wording leaves it open.';
  return `${stated}${open}${openWords ? ` "${openWords}" leaves it open.` : ''}`;
}
