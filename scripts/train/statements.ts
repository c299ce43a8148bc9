import { languageMarks } from '../../rubric/language/facts/language-marks.ts';
import { provisionFacts } from '../../rubric/language/facts/provision-facts.ts';
import { kindFacts, outcomeFacts } from '../../rubric/language/facts/statement-facts.ts';
import { tokensOf } from '../../rubric/language/network/tokens.ts';
import { provisionRules } from '../../rubric/language/provision-rules.ts';
import { personCentred } from '../../rubric/language/person-centred.ts';
import type { Row } from './rows.ts';
import type { LabelledStatement } from './train-statements.ts';
import type { LabelledSentence } from './train-tagger.ts';

/** The facts of a row, worked out as the product does it. */
export function labelledStatement(row: Row): LabelledStatement | undefined {
  if (row.task === 'language') return undefined;
  const labels = Object.fromEntries(
    Object.entries(row.label).flatMap(([head, label]) =>
      label === undefined ? [] : [[head, String(label)]],
    ),
  );
  if (row.task === 'provision')
    return {
      text: row.text,
      facts: provisionFacts(provisionRules(row.text, row.section), row.text, row.section),
      labels,
    };
  if (row.task === 'kind')
    return { text: row.text, facts: kindFacts(row.text, { section: row.section }), labels };
  const { today, age, year, baseline, aspiration } = row.context;
  const about = { today, age, yearGroup: year, baseline, aspiration };
  return { text: row.text, second: baseline, facts: outcomeFacts(row.text, about), labels };
}

/** The marks of a sentence, worked out as the product does it, and the kind of each word that was named. */
export function labelledSentence(row: Row): LabelledSentence | undefined {
  if (row.task !== 'language') return undefined;
  const tokens = tokensOf(row.text);
  const marks = languageMarks(tokens, personCentred(row.text), row);
  const named = row.label.spans.flatMap(({ text, category }) => {
    const from = row.text.indexOf(text);
    return from < 0 ? [] : [{ from, to: from + text.length, category }];
  });
  const tags = tokens.map(
    (token) => named.findLast((span) => token.from < span.to && token.to > span.from)?.category ?? 'none',
  );
  return { tokens, marks, tags, flag: row.label.flag };
}
