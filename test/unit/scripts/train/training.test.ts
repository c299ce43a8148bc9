import { describe, expect, it } from 'vitest';
import { languageMarks } from '../../../../rubric/language/facts/language-marks.ts';
import { statementNet } from '../../../../rubric/language/network/statement-net.ts';
import { taggerNet } from '../../../../rubric/language/network/tagger-net.ts';
import { tokensOf } from '../../../../rubric/language/network/tokens.ts';
import { wordTable } from '../../../../rubric/language/network/word-table.ts';
import { trainStatements } from '../../../../scripts/train/train-statements.ts';
import { trainTagger } from '../../../../scripts/train/train-tagger.ts';

/** Four words with vectors of six numbers: steps of a quarter, four bits each, 8 being nought. */
const table = wordTable({
  about: '',
  words: 'she counts feels ten',
  frequent: 1,
  scales: [0.25, 0.25, 0.25, 0.25, 0.25, 0.25],
  values: Buffer.from('a88888f98888 1b8888 4c8888'.replaceAll(' ', ''), 'hex').toString('base64'),
});
const plan = { rounds: 60, filters: 8, members: 1, seed: 5, about: '' };
const silent = () => undefined;

const children = ['Ada', 'Bo', 'Cy', 'Di', 'Ed', 'Flo', 'Gus', 'Hal'];
const statements = children.flatMap((name, at) => [
  { text: `${name} counts ten bricks.`, second: 'none yet', facts: ['seen:1'], labels: { M: 'met' } },
  { text: `${name} feels better about bricks.`, second: 'some', facts: [`odd:${at}`], labels: { M: 'not' } },
]);
const questions = { heads: { M: ['not', 'met'] }, compared: ['M'] };

describe('training', () => {
  const weights = trainStatements(statements, questions, table, plan, silent);

  it('learns to tell statements apart by their words, and names those words', () => {
    const net = statementNet(weights, table);
    const text = 'Zed counts ten plates.';
    const answer = net(tokensOf(text), []).M;
    expect(answer?.probabilities[1]).toBeGreaterThan(0.5);
    const [first] = answer?.carriers() ?? [];
    expect(text.slice(first?.from, first?.to)).toMatch(/counts|ten/);
    expect(net(tokensOf('Zed feels fine.'), []).M?.probabilities[0]).toBeGreaterThan(0.5);
  });

  it('gives the same weights for the same seed and others for another', () => {
    expect(trainStatements(statements, questions, table, plan, silent)).toEqual(weights);
    expect(trainStatements(statements, questions, table, { ...plan, seed: 6 }, silent)).not.toEqual(weights);
  });

  it('ignores facts that it never met', () => {
    const net = statementNet(weights, table);
    const tokens = tokensOf('She counts.');
    expect(net(tokens, ['unheard:of']).M?.probabilities).toEqual(net(tokens, []).M?.probabilities);
  });

  it('averages its members', () => {
    const two = trainStatements(statements, questions, table, { ...plan, members: 2 }, silent);
    const tokens = tokensOf('She feels ten.');
    const alone = two.members.map(
      (member) => statementNet({ ...two, members: [member] }, table)(tokens, []).M?.probabilities[0] ?? 0,
    );
    const together = statementNet(two, table)(tokens, []).M?.probabilities[0];
    expect(together).toBeCloseTo(((alone[0] ?? 0) + (alone[1] ?? 0)) / 2, 5);
  });

  it('learns which words of a sentence to name', () => {
    const sentences = children.flatMap((name) =>
      [`${name} is naughty at lunch.`, `${name} is happy at lunch.`].map((text) => {
        const tokens = tokensOf(text);
        const tags = tokens.map((token) => (token.key === 'naughty' ? 'judgement' : 'none'));
        return {
          tokens,
          marks: languageMarks(tokens, { hits: [], cleared: [] }, text, text),
          tags,
          flag: tags.includes('judgement'),
        };
      }),
    );
    const sized = { ...plan, filters: 24, rounds: 240 };
    const net = taggerNet(trainTagger(sentences, ['none', 'judgement'], table, sized, silent), table);
    const judge = (text: string) => {
      const tokens = tokensOf(text);
      return net(tokens, languageMarks(tokens, { hits: [], cleared: [] }, text, text));
    };
    const naughty = judge('She is naughty at school.');
    expect(naughty.flag).toBeGreaterThan(0.5);
    expect(naughty.tokens.map((shares) => (shares[1] ?? 0) > 0.5)).toEqual([
      false,
      false,
      true,
      false,
      false,
      false,
    ]);
    expect(judge('She is happy at school.').flag).toBeLessThan(0.5);
  });
});
