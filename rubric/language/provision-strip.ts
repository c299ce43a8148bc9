import type { SectionId } from '../../plan/plan.ts';
import type { CellState, JudgedProvision, ProvisionElement } from '../judgement.ts';
import { provisionFacts } from './facts/provision-facts.ts';
import { provisionNet } from './network/networks.ts';
import type { HeadAnswer } from './network/statement-net.ts';
import { tokensOf } from './network/tokens.ts';
import { sureOf } from './network/how-sure.ts';
import { likeliest, middle } from './network/middle.ts';
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
  const whole = [text, given.who, given.ratio, given.frequency, given.duration].filter(Boolean).join('; ');
  const tokens = tokensOf(whole);
  const told = provisionNet(tokens, provisionFacts(rules, whole, section));
  const strip: Strip = { ...rules.strip };
  for (const [element, head] of heads) {
    const answer = told[head];
    if (answer) strip[element] = cellOf(answer, rules.strip[element], whole);
  }
  const grade = told.specific;
  if (!grade) return { specific: rules.specific, why: explain(strip, rules.specific), strip };
  const place = middle(grade.probabilities);
  const specific = specificAnswers[place] ?? 'vague';
  const carried = grade
    .carriers(specificAnswers.indexOf(specific))
    .map(({ from, to }) => whole.slice(from, to));
  return {
    specific,
    why: explain(strip, specific, rules.openWords ?? (specific === 'vague' ? carried[0] : undefined)),
    sure: sureOf(grade.probabilities),
    strip,
  };
}

const specificAnswers = ['vague', 'partly', 'specific'] as const;
const cellStates = ['missing', 'loose', 'stated', 'not-needed'] as const;

/** One element: the judge's answer with the pattern's words where they are about the same, else the words it went by. */
function cellOf(answer: HeadAnswer, byRule: Cell, text: string): Cell {
  const place = likeliest(answer.probabilities);
  const state = cellStates[place] ?? 'missing';
  if (state === 'missing' || state === 'not-needed') return { state };
  if (byRule.words && (byRule.state === 'stated' || byRule.state === 'loose'))
    return { state, words: byRule.words };
  const [carrier] = answer.carriers(place);
  return carrier ? { state, words: text.slice(carrier.from, carrier.to) } : { state };
}

const titles: [ProvisionElement, string][] = [
  ['what', 'what is done'],
  ['who', 'who does it'],
  ['howMuch', 'how much'],
  ['howOften', 'how often'],
];

function explain(strip: Strip, grade: string, openWords?: string): string {
  const has = titles.flatMap(([element, title]) =>
    strip[element].state === 'stated' ? [`${title} ("${strip[element].words ?? ''}")`] : [],
  );
  const lacks = titles.flatMap(([element, title]) =>
    strip[element].state === 'loose' || strip[element].state === 'missing' ? [title] : [],
  );
  const openly = openWords ? ` "${openWords}" leaves it open.` : '';
  if (grade === 'specific') return `It states ${has.join(', ') || 'what is to be in place'}.${openly}`;
  return `${has.length > 0 ? `It states ${has.join(', ')}; ` : ''}${lacks.length > 0 ? `${lacks.join(', ')} ${lacks.length > 1 ? 'are' : 'is'} not settled.` : 'the wording leaves it open.'}${openly}`;
}
