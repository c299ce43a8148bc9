import type { Need, Outcome, Plan, Provision } from '../plan/plan.ts';
import { sentences } from '../plan/wording/sentences.ts';
import { documentDate } from './document-date.ts';
import type { CheckContext } from './finding.ts';
import type { JudgedOutcome, JudgedProvision } from './judgement.ts';
import { oncePerItem } from './once-per-item.ts';
import { recallWith } from '../plan/wording/recall.ts';
import { type Deadline, findDeadlines } from '../plan/wording/deadlines.ts';
import { outcomeKind } from './language/outcome-kind.ts';
import { provisionStrip } from './language/provision-strip.ts';
import { stemsOf } from './language/shared-words.ts';
import { smart } from './language/smart.ts';

type ItemContext = Pick<CheckContext, 'today' | 'child'>;

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
    const judged = outcomeKind(text, { ...about, section: 'E', today: planDate ?? today, printedAs });
    return {
      kind: judged.kind,
      kindWhy: judged.why,
      smart: smart(dated, { ...about, kind: judged.kind, today, planDate, baseline }),
    };
  },
);

/** What the machine makes of one item of provision: the strip of what is stated, loose and missing. */
export const judgeProvision = oncePerItem((provision: Provision): JudgedProvision => {
  const { id, text, section = 'F', who, frequency, duration, ratio } = provision;
  return { id, ...judgeStrip(text, section, who, frequency, duration, ratio) };
});

const judgeStrip = recallWith(
  (...known: [section: ProvisionSection, ...columns: (string | undefined)[]]) => JSON.stringify(known),
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
  const wanted = stemsOf(outcome.text);
  const candidates = (inRow.length > 0 ? inRow : plan.needs).flatMap((need) =>
    sentencesOfNeed(need, plan).map(({ words, stems }) => ({
      words,
      shared: [...wanted].filter((stem) => stems.has(stem)).length,
    })),
  );
  const best = candidates.reduce((a, b) => (b.shared > a.shared ? b : a), { words: '', shared: 0 });
  return best.shared >= 2 || (inRow.length > 0 && best.shared > 0) ? best.words : undefined;
});

const sentencesOfNeed = oncePerItem((need: Need, plan: Plan) => {
  const name = plan.child.knownAs ?? plan.child.name ?? '';
  return sentences(need.text).map(({ words }) => ({ words, stems: stemsOf(words.replace(name, '')) }));
});

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
