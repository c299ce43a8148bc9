import type { Statement } from '../statement.ts';
import { observableWords, vagueWords } from '../verbs.ts';

const modal =
  /^(?:(?:also|then|now|still|always|never|\p{L}+ly)\s+)*(?<modal>will|['’]ll|can|could|to|must|should|shall|may|might|would|needs? to|has to|have to|is to|are to|has|have|had|is|are|was|were)\b\s*/iu;
const adverbs =
  /^(?:(?:also|then|now|still|always|never|not|both|be able to|learn to|begin to|start to|continue to|be|been|being|\p{L}+ly)\s+)+/iu;

/** Verbs that say much by themselves about what a statement is, by the class they stand for. */
const classes: [RegExp, string][] = [
  [/^(?:receiv|given|provided|offered|supported|taught|supervised|allocated|funded)/i, 'receive'],
  [
    /^(?:provid|deliver|offer|support|teach|train|model|supervis|monitor|encourag|ensur|facilitat|prompt|coach|adapt|differentiat|run)/i,
    'serve',
  ],
  [
    /^(?:refer|order|arrang|request|book|submit|updat|purchas|contact|chas|commission|forward|circulat|convene|liais|consult|invit|appoint|recruit)/i,
    'task',
  ],
  [/^(?:want|hope|wish|dream|aspir|like|love|long)/i, 'want'],
  [/^(?:need|requir|struggl|find|cannot|can['’]t|rel(?:y|ies)|depend|avoid|lack|refus)/i, 'need'],
  [/^(?:have|has|had|get|gets)$/i, 'have'],
  [/^(?:attend|access|join|participat|take)/i, 'attend'],
  [/^(?:work|follow|use|wear)/i, 'use'],
  [/^(?:live|own|marry|become)/i, 'life'],
];

/** The statement's main verb as short facts: the word before it ("will", "to", none) and its class. */
export function mainVerb(said: Statement): string[] {
  const at = said.core.indexOf(said.subject);
  const verbal = said.core.slice(said.verbal && at >= 0 ? at + said.subject.length : 0).trim();
  const before = modal.exec(verbal);
  const word = before?.groups?.modal?.toLowerCase().replace('’', "'") ?? 'none';
  const rest = verbal.slice(before?.[0].length ?? 0).replace(adverbs, '');
  const verb = /^\p{L}+/u.exec(rest)?.[0].toLowerCase() ?? '';
  const own = classes.find(([pattern]) => pattern.test(verb))?.[1];
  const seen = observableWords.has(verb) ? 'seen' : vagueWords.has(verb) ? 'vague' : 'other';
  return [`modal:${word}`, `verb:${own ?? seen}`, `does:${word}:${own ?? seen}`];
}
