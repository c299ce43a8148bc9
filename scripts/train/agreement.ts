import { likeliest, middle } from '../../rubric/language/network/middle.ts';
import type { StatementNet } from '../../rubric/language/network/statement-net.ts';
import type { TaggerNet } from '../../rubric/language/network/tagger-net.ts';
import { tokensOf } from '../../rubric/language/network/tokens.ts';
import { kappa } from './kappa.ts';
import { ordered } from './questions.ts';
import type { LabelledStatement, Questions } from './train-statements.ts';
import type { LabelledSentence } from './train-tagger.ts';

/** A sentence is flagged from this probability on, and a word named. */
const flagged = 0.5;

/** The network's agreement with the labels, one kappa a head: "kind 0.81 S 0.74". Heads nobody labelled are left out. */
export function statementAgreement(
  net: StatementNet,
  rows: readonly LabelledStatement[],
  { heads }: Questions,
): string {
  const given = rows.map((row) =>
    net(tokensOf(row.text), row.facts, row.second === undefined ? undefined : tokensOf(row.second)),
  );
  return Object.entries(heads)
    .flatMap(([head, answers]) => {
      const answer = ordered.has(head) ? middle : likeliest;
      const pairs = rows.flatMap((row, at) => {
        const right = answers.indexOf(row.labels[head] ?? '');
        return right < 0 ? [] : [{ right, got: answer(given[at]?.[head]?.probabilities ?? []) }];
      });
      if (pairs.length === 0) return [];
      const agreed = kappa(
        pairs.map((pair) => pair.right),
        pairs.map((pair) => pair.got),
        answers.length,
        ordered.has(head),
      );
      return [`${head} ${agreed.toFixed(3)}`];
    })
    .join('  ');
}

/** The tagger's agreement: precision, recall and kappa of the flag, and F1 of the words named in flagged sentences. */
export function sentenceAgreement(net: TaggerNet, rows: readonly LabelledSentence[]): string {
  const given = rows.map((row) => net(row.tokens, row.marks));
  const right = rows.map((row) => (row.flag ? 1 : 0));
  const got: number[] = given.map((one) => (one.flag > flagged ? 1 : 0));
  const both = right.filter((flag, at) => flag === 1 && got[at] === 1).length;
  const share = (list: readonly number[]) => both / Math.max(1, list.filter((flag) => flag === 1).length);
  let hit = 0;
  let named = 0;
  rows.forEach((row, at) => {
    row.tags.forEach((tag, word) => {
      const meant = tag !== 'none';
      const found = got[at] === 1 && 1 - (given[at]?.tokens[word]?.[0] ?? 1) > flagged;
      named += Number(meant) + Number(found);
      if (meant && found) hit += 2;
    });
  });
  const numbers = {
    precision: share(got),
    recall: share(right),
    kappa: kappa(right, got, 2, false),
    'words F1': hit / Math.max(1, named),
  };
  return Object.entries(numbers)
    .map(([name, value]) => `${name} ${value.toFixed(3)}`)
    .join('  ');
}
