import type { Questions } from './train-statements.ts';

const met = ['not', 'partly', 'met'];
const cell = ['missing', 'loose', 'stated', 'not-needed'];

/** What is asked of any statement: a net of its own tells it better than one that is asked for the letters too. */
export const kindQuestions: Questions = {
  heads: { kind: ['outcome', 'provision', 'action', 'resource', 'aspiration', 'need', 'step'] },
  compared: [],
};

/** What is asked of an outcome. A and R are told beside the baseline; quality by the wording alone. */
export const outcomeQuestions: Questions = {
  heads: { S: met, M: met, A: met, R: met, T: met, overall: ['1', '2', '3', '4'], quality: ['poor', 'good'] },
  compared: ['A', 'R'],
};

/** What is asked of an item of provision. */
export const provisionQuestions: Questions = {
  heads: {
    specific: ['vague', 'partly', 'specific'],
    who: cell,
    what: cell,
    how_much: cell,
    how_often: cell,
  },
  compared: [],
};

/** What is asked of a term of a language guide. */
export const termQuestions: Questions = { heads: { term: ['prefer', 'avoid'] }, compared: [] };

/** The heads whose answers stand in an order: their answer is the middle of the probabilities. */
export const ordered: ReadonlySet<string> = new Set(['S', 'M', 'A', 'R', 'T', 'overall', 'specific']);
