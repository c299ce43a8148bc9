import type { Need, Outcome, Plan, Provision } from '../plan/plan.ts';
import { sentences } from '../plan/wording/sentences.ts';
import { documentDate } from './document-date.ts';
import type { JudgedOutcome, JudgedProvision } from './judgement.ts';
import { type ItemContext, oncePerItem } from './once-per-item.ts';
import { recallWith } from '../plan/wording/recall.ts';
import { type Deadline, findDeadlines } from '../plan/wording/deadlines.ts';
import { outcomeKind } from './language/outcome-kind.ts';
import { plainReading } from './language/plain-kinds.ts';
import { provisionStrip } from './language/provision-strip.ts';
import { stemsOf } from './language/shared-words.ts';
import { smart } from './language/smart.ts';
import { secondOutcome } from './language/two-outcomes.ts';

/** What the machine makes of one outcome: its kind and its SMART strip, each with the words that carried it. */
export const judgeOutcome = oncePerItem(
  (outcome: Outcome, plan: Plan, context: ItemContext): JudgedOutcome => ({
    id: outcome.id,
    ...judgeWords(outcome.text, {
      ...aboutChild(plan, context),
      today: context.today,
      planDate: documentDate(plan),
      printedAs: outcome.printedAs,
      dated: withRowDate(outcome, plan),
      baseline: baselineOf(outcome, plan),
    }),
  }),
);

/** All that a judgement of an outcome's words rests on besides them. */
type Known = ReturnType<typeof aboutChild> & {
  today: string;
  planDate: string | undefined;
  printedAs: Outcome['printedAs'];
  dated: string;
  baseline: string | undefined;
};

const judgeWords = recallWith(
  (known: Known) => JSON.stringify(known),
  (text, known): Omit<JudgedOutcome, 'id'> => {
    const { today, planDate, printedAs, dated, baseline, ...about } = known;
    const judged = asPlainlySaid(
      outcomeKind(dated, { ...about, section: 'E', today: planDate ?? today, printedAs }),
      text,
    );
    const second = secondOutcome(text);
    return {
      kind: judged.kind,
      kindWhy: judged.why,
      ...(second === undefined ? {} : { second }),
      ...(judged.sure && { sure: judged.sure }),
      smart: smart(dated, { ...about, kind: judged.kind, today, planDate, baseline }),
    };
  },
);

type JudgedKind = ReturnType<typeof outcomeKind>;

/**
 * A form that leaves no doubt goes before the closer judgement, here and so on every screen: one outcome never reads as
 * two kinds. An amount of help is provision as well, and "resource" says it better.
 */
function asPlainlySaid(judged: JudgedKind, text: string): JudgedKind {
  const { kind, words } = plainReading(text);
  if (kind === 'other' || kind === judged.kind || (kind === 'provision' && judged.kind === 'resource'))
    return judged;
  const says = kind === 'provision' ? 'tells what somebody will give or do' : 'tells what is hoped for';
  return { ...judged, kind, why: `"${words}" ${says}.`, sure: 'fairly' };
}

/** What the machine makes of one item of provision: the strip of what is stated, loose and missing. */
export const judgeProvision = oncePerItem((provision: Provision): JudgedProvision => {
  const { id, text, section = 'F', who, frequency, duration, ratio } = provision;
  return { id, ...judgeStrip(text, section, who, frequency, duration, ratio) };
});

const judgeStrip = recallWith(
  (section: ProvisionSection, ...columns: (string | undefined)[]) => JSON.stringify([section, ...columns]),
  (text, section, who, frequency, duration, ratio) =>
    provisionStrip(text, section, {
      ...(who !== undefined && { who }),
      ...(frequency !== undefined && { frequency }),
      ...(duration !== undefined && { duration }),
      ...(ratio !== undefined && { ratio }),
    }),
);

type ProvisionSection = NonNullable<Provision['section']>;

/** The deadlines of an outcome, understood on the document's own day. */
export const deadlinesOf = oncePerItem((outcome: Outcome, plan: Plan, context: ItemContext): Deadline[] => {
  const day = documentDate(plan) ?? context.today;
  return findDeadlines(withRowDate(outcome, plan), {
    ...aboutChild(plan, context),
    today: day,
    documentDate: day,
  });
});

/** From so many characters on a cell says more than a date. */
const dateCell = 60;

/** The outcome with the date printed in its table row ("By when"), where its own words give none. */
const withRowDate = oncePerItem((outcome: Outcome, plan: Plan): string => {
  if (outcome.rows.length === 0 || findDeadlines(outcome.text, { today: '' }).length > 0) return outcome.text;
  const own = new Set(outcome.words.map((words) => words.block));
  const dated = plan.blocks.find(
    ({ id, cell, text }) =>
      cell !== undefined &&
      !cell.header &&
      !own.has(id) &&
      text.length <= dateCell &&
      outcome.rows.some((row) => row.table === cell.table && row.row === cell.row) &&
      findDeadlines(`by ${text}`, { today: '' }).length > 0,
  );
  return dated
    ? `${outcome.text.replace(/\.$/, '')}, by ${dated.text.replace(/^by\s+/i, '')}.`
    : outcome.text;
});

/**
 * The sentence of the plan's needs that best shows where the person is now: of a need in the same table row, else the
 * one sharing most words with the outcome. Undefined where none shares two words: nothing is guessed.
 */
export const baselineOf = oncePerItem((outcome: Outcome, plan: Plan): string | undefined => {
  const inRow = plan.needs.filter((need) =>
    need.rows.some((row) => outcome.rows.some((other) => other.table === row.table && other.row === row.row)),
  );
  const { list, holders } = needSentences(plan);
  const shared = new Uint16Array(list.length);
  for (const stem of stemsOf(outcome.text))
    for (const at of holders.get(stem) ?? []) shared[at] = (shared[at] ?? 0) + 1;
  let best = { words: '', shared: 0 };
  for (const [at, { need, words }] of list.entries()) {
    const count = shared[at] ?? 0;
    if (count > best.shared && (inRow.length === 0 || inRow.includes(need))) best = { words, shared: count };
  }
  return best.shared >= 2 || (inRow.length > 0 && best.shared > 0) ? best.words : undefined;
});

type NeedSentences = { list: { need: Need; words: string }[]; holders: Map<string, number[]> };
const sentencesKnown = new WeakMap<Plan, NeedSentences>();

/** The sentences of all needs, and which of them hold a stem; the child's own name is no stem. */
function needSentences(plan: Plan): NeedSentences {
  const before = sentencesKnown.get(plan);
  if (before) return before;
  const name = plan.child.knownAs ?? plan.child.name ?? '';
  const found: NeedSentences = { list: [], holders: new Map() };
  for (const need of plan.needs)
    for (const { words } of sentences(need.text)) {
      for (const stem of stemsOf(words.replace(name, ''))) {
        const holders = found.holders.get(stem);
        if (holders) holders.push(found.list.length);
        else found.holders.set(stem, [found.list.length]);
      }
      found.list.push({ need, words });
    }
  sentencesKnown.set(plan, found);
  return found;
}

function aboutChild(plan: Plan, context: ItemContext) {
  return {
    name: context.child.knownAs ?? context.child.name?.split(' ')[0],
    dob: context.child.dob,
    yearGroup: context.child.yearGroup,
    outOfYear: context.child.outOfYear,
    age: ageOn(context.child.dob, documentDate(plan) ?? context.today),
  };
}

function ageOn(dob: string | undefined, day: string): number | undefined {
  if (!dob) return undefined;
  const years = Number(day.slice(0, 4)) - Number(dob.slice(0, 4));
  return day.slice(5) < dob.slice(5) ? years - 1 : years;
}
