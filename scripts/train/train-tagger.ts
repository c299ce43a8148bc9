import type { LanguageMarks } from '../../rubric/language/facts/language-marks.ts';
import { taggerNet } from '../../rubric/language/network/tagger-net.ts';
import { shapes, type Token } from '../../rubric/language/network/tokens.ts';
import type { NetworkWeights, PackedMember } from '../../rubric/language/network/weights.ts';
import type { WordTable } from '../../rubric/language/network/word-table.ts';
import { throwDice } from '../plans/dice.ts';
import { learn } from './learn.ts';
import { packMatrix, packNumbers } from './pack.ts';
import { packedDifference } from './packed-difference.ts';
import { passTagger, type TaggerExample, type TaggerModel, taggerModel } from './tagger-model.ts';
import type { TrainingPlan } from './train-statements.ts';
import { frequent, frequentWords, readText } from './words.ts';

/** A sentence ready to learn from: `tags[word]` is the kind it was marked with, 'none' for most. */
export type LabelledSentence = { tokens: Token[]; marks: LanguageMarks; tags: string[]; flag: boolean };

const ownColumns = 16;
const hidden = 24;
/** Filters by width, for `filters` in all (a multiple of 24, since filters are counted four at a time). */
const shares = [
  { width: 1, share: 1 / 6 },
  { width: 3, share: 3 / 6 },
  { width: 5, share: 2 / 6 },
];
const drops = { words: 0.1, inputs: 0.35, sentence: 0.5 };
/** Words worth a pause are few, so each counts more; words together count twice what the sentence counts. */
const namedWeight = 1.5;
const wordsWeight = 2;
const leastWords = 2;
const leastMarks = 3;
/** So many sentences are read by the packaged network too, to see that it answers alike. */
const leastCompared = 300;

/** Trains the members of the tagger, one seed each. `kinds` begins with 'none'. `tell` hears how it goes. */
export function trainTagger(
  rows: readonly LabelledSentence[],
  kinds: readonly string[],
  table: WordTable,
  plan: TrainingPlan,
  tell: (line: string) => void,
): NetworkWeights {
  const words = frequentWords(
    rows.map((row) => row.tokens),
    leastWords,
  );
  const marks = frequent(
    rows.flatMap((row) => row.marks.words.flat()),
    leastMarks,
  ).sort();
  const whole = frequent(
    rows.flatMap((row) => row.marks.whole),
    leastMarks,
  ).sort();
  const wordAt = new Map(words.map((word, at) => [word, at + 1]));
  const places = (names: readonly string[], list: readonly string[]) =>
    names.map((name) => list.indexOf(name)).filter((at) => at >= 0);
  const examples = rows.map(
    (row): TaggerExample => ({
      text: readText(
        row.tokens,
        table,
        wordAt,
        row.marks.words.map((list) => places(list, marks)),
        marks.length,
      ),
      whole: places(row.marks.whole, whole),
      tags: row.tags.map((tag) => Math.max(0, kinds.indexOf(tag))),
      flag: row.flag ? 1 : 0,
    }),
  );
  const sizes = {
    fixed: table.dimensions + shapes.length + marks.length,
    words: words.length,
    own: ownColumns,
    windows: shares.map(({ width, share }) => ({ width, filters: Math.round(plan.filters * share) })),
    hidden,
    whole: whole.length,
    kinds: kinds.length,
  };
  const weights: NetworkWeights = {
    about: plan.about,
    words: words.join(' '),
    facts: whole,
    marks,
    heads: { flag: ['no', 'yes'], words: [...kinds] },
    compared: [],
    members: [],
  };
  for (let member = 0; member < plan.members; member += 1) {
    const dice = throwDice(plan.seed + member);
    const model = taggerModel(sizes, dice);
    const pass = (batch: TaggerExample[]) => {
      const tags = batch.flatMap((example) => example.tags);
      const all = tags.reduce((sum, tag) => sum + (tag === 0 ? 1 : namedWeight), 0);
      const tagWeights = kinds.map((_, kind) => ((kind === 0 ? 1 : namedWeight) * wordsWeight) / all);
      const flagWeight = 1 / batch.length;
      return batch.reduce(
        (loss, example) => loss + passTagger(model, example, { flagWeight, tagWeights, drops, dice }).loss,
        0,
      );
    };
    learn(model.parameters, examples, plan.rounds, dice, pass, (line) =>
      tell(`  net ${member + 1}, ${line}`),
    );
    const packed = { ...weights, members: [packModel(model)] };
    weights.members.push(...packed.members);
    const net = taggerNet(packed, table);
    const difference = packedDifference(
      examples.slice(0, leastCompared).map((example) => {
        const answer = passTagger(model, example);
        return [answer.flag, ...answer.tags];
      }),
      rows.slice(0, leastCompared).map((row) => {
        const answer = net(row.tokens, row.marks);
        return [answer.flag, ...answer.tokens.flatMap((shares) => [...shares])];
      }),
    );
    tell(`  net ${member + 1}, ${difference}`);
  }
  return weights;
}

function packModel(model: TaggerModel): PackedMember {
  const { embedding, near, far, whole, tags, flag } = model;
  const matrices = Object.entries({ embedding, near, far, whole, tags, flag });
  const windows = model.windows.map(
    (window, at) => [`window${model.sizes.windows[at]?.width}`, window] as const,
  );
  return {
    matrices: Object.fromEntries([...matrices, ...windows].map(([name, one]) => [name, packMatrix(one)])),
    numbers: {
      window: packNumbers(model.windowBiases),
      near: packNumbers(model.nearBiases),
      tags: packNumbers(model.tagBiases),
      flag: packNumbers(model.flagBiases),
    },
  };
}
