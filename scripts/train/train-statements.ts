import { statementNet } from '../../rubric/language/network/statement-net.ts';
import { shapes, tokensOf } from '../../rubric/language/network/tokens.ts';
import type { NetworkWeights, PackedMember } from '../../rubric/language/network/weights.ts';
import type { WordTable } from '../../rubric/language/network/word-table.ts';
import { throwDice } from '../plans/dice.ts';
import { learn } from './learn.ts';
import { packedDifference } from './packed-difference.ts';
import { packMatrix, packNumbers } from './pack.ts';
import {
  passStatement,
  type StatementExample,
  type StatementModel,
  statementModel,
} from './statement-model.ts';
import { frequent, frequentWords, readText } from './words.ts';

/** A statement ready to learn from. `labels[head]` is the right answer, as it stands among the head's answers. */
export type LabelledStatement = {
  text: string;
  second?: string;
  facts: string[];
  labels: Record<string, string>;
};

/** What a network is asked: its questions, their answers in order, and which of them look at the second text. */
export type Questions = { heads: Record<string, string[]>; compared: string[] };

export type TrainingPlan = { rounds: number; filters: number; members: number; seed: number; about: string };

const widths = [1, 2, 3, 4];
const ownColumns = 16;
const mixedRows = 32;
const drops = { words: 0.1, pooled: 0.4, facts: 0.2 };
/** A word seen once teaches nothing about the next text; a fact seen twice is chance. */
const leastWords = 2;
const leastFacts = 3;
/** So many statements are read by the packaged network too, to see that it answers alike. */
const leastCompared = 300;

/** Trains the members of a statement network, one seed each. `tell` hears how it goes. */
export function trainStatements(
  rows: readonly LabelledStatement[],
  { heads, compared }: Questions,
  table: WordTable,
  plan: TrainingPlan,
  tell: (line: string) => void,
): NetworkWeights {
  const texts = rows.map((row) => tokensOf(row.text));
  const words = frequentWords(texts, leastWords);
  const facts = frequent(
    rows.flatMap((row) => [...new Set(row.facts)]),
    leastFacts,
  );
  const wordAt = new Map(words.map((word, at) => [word, at + 1]));
  const factAt = new Map(facts.map((fact, at) => [fact, at]));
  const examples = rows.map(
    (row, at): StatementExample => ({
      text: readText(texts[at] ?? [], table, wordAt),
      second: row.second ? readText(tokensOf(row.second), table, wordAt) : undefined,
      facts: [...new Set(row.facts)].map((fact) => factAt.get(fact) ?? -1).filter((fact) => fact >= 0),
      answers: Object.entries(heads).map(([head, answers]) => answers.indexOf(row.labels[head] ?? '')),
    }),
  );
  const sizes = {
    fixed: table.dimensions + shapes.length,
    words: words.length,
    own: ownColumns,
    facts: facts.length,
    widths,
    filters: plan.filters,
    mixed: mixedRows,
    heads: Object.entries(heads).map(([head, answers]) => ({
      answers: answers.length,
      compares: compared.includes(head),
    })),
  };
  const names = Object.keys(heads);
  const weights: NetworkWeights = {
    about: plan.about,
    words: words.join(' '),
    facts,
    heads,
    compared,
    members: [],
  };
  for (let member = 0; member < plan.members; member += 1) {
    const dice = throwDice(plan.seed + member);
    const model = statementModel(sizes, dice);
    const pass = (batch: StatementExample[]) => {
      const weights = names.map((_, head) => {
        const labelled = batch.filter((example) => (example.answers[head] ?? -1) >= 0).length;
        return labelled === 0 ? 0 : 1 / labelled;
      });
      return batch.reduce(
        (loss, example) => loss + passStatement(model, example, { weights, drops, dice }).loss,
        0,
      );
    };
    learn(model.parameters, examples, plan.rounds, dice, pass, (line) =>
      tell(`  net ${member + 1}, ${line}`),
    );
    const packed = { ...weights, members: [packModel(model, names)] };
    weights.members.push(...packed.members);
    const net = statementNet(packed, table);
    const both = rows.slice(0, leastCompared).map((row, at) => {
      const answers = net(texts[at] ?? [], row.facts, row.second ? tokensOf(row.second) : undefined);
      const example = examples[at];
      return {
        learned: example ? passStatement(model, example).probabilities.flat() : [],
        packed: names.flatMap((name) => answers[name]?.probabilities ?? []),
      };
    });
    const difference = packedDifference(
      both.map((one) => one.learned),
      both.map((one) => one.packed),
    );
    tell(`  net ${member + 1}, ${difference}`);
  }
  return weights;
}

function packModel(model: StatementModel, names: readonly string[]): PackedMember {
  const packed: PackedMember = {
    matrices: { embedding: packMatrix(model.embedding), mixed: packMatrix(model.mixed) },
    numbers: { window: packNumbers(model.windowBiases) },
  };
  model.windows.forEach((window, at) => {
    packed.matrices[`window${model.sizes.widths[at]}`] = packMatrix(window);
  });
  model.heads.forEach(({ weights, biases, compare }, at) => {
    packed.matrices[`head ${names[at]}`] = packMatrix(weights);
    packed.numbers[`head ${names[at]}`] = packNumbers(biases);
    if (compare) packed.matrices[`compare ${names[at]}`] = packMatrix(compare);
  });
  return packed;
}
