/**
 * Trains the networks of rubric/language/network from the labelled statements and writes their weights. Rows held out
 * are never trained on: their agreement stands beside that of the rows trained on. The same seed gives the same weights.
 *
 * npm run train [-- --only=kind,outcome,provision,term,language] [--rounds=9] [--members=2] [--filters=64] [--from=FOLDER] [--to=FOLDER]
 *
 * With --only the packaged vectors of words are kept, since all networks read with the same.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { languageCategories } from '../rubric/language/language-hit.ts';
import { statementNet } from '../rubric/language/network/statement-net.ts';
import { taggerNet } from '../rubric/language/network/tagger-net.ts';
import { tokensOf } from '../rubric/language/network/tokens.ts';
import type { WordVectors } from '../rubric/language/network/weights.ts';
import { wordTable } from '../rubric/language/network/word-table.ts';
import { sentenceAgreement, statementAgreement } from './train/agreement.ts';
import { kindQuestions, outcomeQuestions, provisionQuestions, termQuestions } from './train/questions.ts';
import { type Row, readRows } from './train/rows.ts';
import { splitRows } from './train/split-rows.ts';
import {
  labelledKind,
  labelledOutcome,
  labelledProvision,
  labelledSentence,
  labelledTerm,
} from './train/statements.ts';
import { trainStatements } from './train/train-statements.ts';
import { trainTagger } from './train/train-tagger.ts';
import { packVectors } from './train/vectors.ts';

const root = path.resolve(import.meta.dirname, '..');
const { values: options } = parseArgs({
  options: {
    from: { type: 'string', default: path.join(root, 'assets/statements') },
    only: { type: 'string' },
    rounds: { type: 'string' },
    members: { type: 'string' },
    filters: { type: 'string' },
    to: { type: 'string', default: path.join(root, 'rubric/language/network/weights') },
  },
});
const about = 'Made by "npm run train" from assets/statements; never edited by hand.';
/** How a network is trained: as is usual for it, or as asked on the command line. */
const sizedAs = (usual: { rounds: number; filters: number; members: number }) => ({
  rounds: Number(options.rounds ?? usual.rounds),
  filters: Number(options.filters ?? usual.filters),
  members: Number(options.members ?? usual.members),
  seed: 1,
  about,
});
const only = new Set((options.only ?? 'kind,outcome,provision,term,language').split(','));
const tell = (line: string) => process.stdout.write(`${line}\n`);
/** The files to write, once all is learned: a network never stands beside vectors it did not learn with. */
const made = new Map<string, object>();

const rows = readRows(options.from);
const vectors: WordVectors = options.only
  ? JSON.parse(readFileSync(path.join(options.to, 'word-vectors.json'), 'utf8'))
  : packVectors(
      // The words of rows held out are not chosen for them: new texts bring words that nobody prepared for.
      new Set(
        rows.flatMap((row) => (row.heldOut === true ? [] : tokensOf(row.text).map((token) => token.key))),
      ),
    );
made.set('word-vectors.json', vectors);
const table = wordTable(vectors);

for (const { name, tasks, label, questions, ...usual } of [
  {
    name: 'kind',
    tasks: ['outcome', 'kind'] satisfies Row['task'][],
    label: labelledKind,
    questions: kindQuestions,
    filters: 64,
    members: 2,
    rounds: 9,
  },
  {
    name: 'outcome',
    tasks: ['outcome', 'outcome_quality'] satisfies Row['task'][],
    label: labelledOutcome,
    questions: outcomeQuestions,
    filters: 64,
    members: 2,
    rounds: 8,
  },
  {
    name: 'provision',
    tasks: ['provision'] satisfies Row['task'][],
    label: labelledProvision,
    questions: provisionQuestions,
    filters: 96,
    members: 1,
    rounds: 12,
  },
  {
    name: 'term',
    tasks: ['term'] satisfies Row['task'][],
    label: labelledTerm,
    questions: termQuestions,
    filters: 32,
    members: 3,
    rounds: 6,
  },
]) {
  if (!only.has(name)) continue;
  const started = performance.now();
  const { trained, held } = splitRows(rows, tasks, label);
  tell(`${name}: ${trained.length} statements to learn from, ${held.length} held out`);
  const sized = sizedAs(usual);
  const weights = trainStatements(trained, questions, table, sized, tell);
  made.set(`${name}.json`, weights);
  const net = statementNet(weights, table);
  tell(`  learned from: ${statementAgreement(net, trained, questions)}`);
  tell(`  held out:     ${statementAgreement(net, held, questions)}`);
  tell(
    `  ${Math.round((performance.now() - started) / 1000)} seconds, ${JSON.stringify(weights).length} bytes`,
  );
}

if (only.has('language')) {
  const started = performance.now();
  const { trained } = splitRows(rows, ['language', 'kind', 'outcome', 'provision'], labelledSentence);
  const { held } = splitRows(rows, ['language'], labelledSentence);
  tell(`language: ${trained.length} sentences to learn from, ${held.length} held out`);
  const sized = sizedAs({ rounds: 12, filters: 48, members: 3 });
  const weights = trainTagger(trained, ['none', ...languageCategories], table, sized, tell);
  made.set('language.json', weights);
  const net = taggerNet(weights, table);
  tell(`  learned from: ${sentenceAgreement(net, trained)}`);
  tell(`  held out:     ${sentenceAgreement(net, held)}`);
  tell(
    `  ${Math.round((performance.now() - started) / 1000)} seconds, ${JSON.stringify(weights).length} bytes`,
  );
}

mkdirSync(options.to, { recursive: true });
for (const [name, data] of made) writeFileSync(path.join(options.to, name), `${JSON.stringify(data)}\n`);
