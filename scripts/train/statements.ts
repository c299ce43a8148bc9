import { sectionIds } from '../../plan/plan.ts';
import { languageMarks } from '../../rubric/language/facts/language-marks.ts';
import { provisionFacts } from '../../rubric/language/facts/provision-facts.ts';
import { kindFacts, outcomeFacts, type StatementAbout } from '../../rubric/language/facts/statement-facts.ts';
import { tokensOf } from '../../rubric/language/network/tokens.ts';
import { provisionRules } from '../../rubric/language/provision-rules.ts';
import { ownWords, personCentredRules } from '../../rubric/language/person-centred-rules.ts';
import { termFacts } from '../../rubric/language/facts/term-facts.ts';
import type { Row } from './rows.ts';
import type { LabelledStatement } from './train-statements.ts';
import type { LabelledSentence } from './train-tagger.ts';

/** What is known beside a statement, as the product knows it. */
function aboutOf(row: Row): StatementAbout {
  if (row.task === 'kind') return { section: row.section };
  if (row.task !== 'outcome') return {};
  const { today, age, year, baseline, aspiration } = row.context;
  return { today, age, yearGroup: year, baseline, aspiration };
}

const textOf = (label: string | number | undefined) => (label === undefined ? '' : String(label));

/** A statement whose kind is asked, with the facts of the rules worked out as the product does it. */
export function labelledKind(row: Row): LabelledStatement | undefined {
  if (row.task !== 'outcome' && row.task !== 'kind') return undefined;
  return {
    text: row.text,
    facts: kindFacts(row.text, aboutOf(row)),
    labels: { kind: textOf(row.label.kind) },
  };
}

/**
 * An outcome whose letters are asked, or an example as guidance prints them, good or poor by its wording alone. What is no
 * outcome is left out: its letters follow another custom.
 */
export function labelledOutcome(row: Row): LabelledStatement | undefined {
  if (row.task === 'outcome_quality')
    return { text: row.text, facts: outcomeFacts(row.text), labels: { quality: row.label } };
  if (row.task !== 'outcome' || row.label.kind !== 'outcome') return undefined;
  const labels = Object.fromEntries(Object.entries(row.label).map(([head, label]) => [head, textOf(label)]));
  return {
    text: row.text,
    second: row.context.baseline,
    facts: outcomeFacts(row.text, aboutOf(row)),
    labels,
  };
}

/** An item of provision. */
export function labelledProvision(row: Row): LabelledStatement | undefined {
  if (row.task !== 'provision') return undefined;
  const facts = provisionFacts(provisionRules(row.text, row.section), row.text, row.section);
  return { text: row.text, facts, labels: row.label };
}

/** The marks of a sentence, worked out as the product does it, and the kind of each word that was named. */
export function labelledSentence(row: Row): LabelledSentence | undefined {
  if (row.task !== 'language') return plainSentence(row);
  const { section } = row;
  const tokens = tokensOf(row.text);
  const marks = languageMarks(tokens, personCentredRules(row.text), row.text, ownWords(row.text), {
    section: section === 'advice' || section === 'review' ? section : sectionIds.find((id) => id === section),
  });
  const named = row.label.spans.flatMap(({ text, category }) => {
    const from = row.text.indexOf(text);
    return from < 0 ? [] : [{ from, to: from + text.length, category }];
  });
  const tags = tokens.map(
    (token) => named.findLast((span) => token.from < span.to && token.to > span.from)?.category ?? 'none',
  );
  return { tokens, marks, tags, flag: row.label.flag };
}

/** One statement in so many of outcomes and provision is read for its language too: they are alike. */
const everyNth = 3;

/**
 * A statement of another task as a sentence in which nothing is raised. A plan is mostly such sentences, while those written
 * for language are hard cases on both sides. Those with a phrase of the lexicon are left out, since nobody rated them.
 */
function plainSentence(row: Row): LabelledSentence | undefined {
  if (row.task !== 'kind' && row.task !== 'outcome' && row.task !== 'provision') return undefined;
  const item = row.task !== 'kind';
  if (item && Number(row.id.replace(/\D/g, '')) % everyNth !== 0) return undefined;
  const listed = personCentredRules(row.text);
  if (listed.hits.some((hit) => hit.weight === 'full')) return undefined;
  const printed = row.task === 'outcome' ? 'E' : row.section;
  const section = sectionIds.find((id) => id === printed);
  const tokens = tokensOf(row.text);
  const marks = languageMarks(tokens, listed, row.text, ownWords(row.text), { section, item });
  return { tokens, marks, tags: tokens.map(() => 'none'), flag: false };
}

/** A term of a language guide, to avoid or to prefer. */
export function labelledTerm(row: Row): LabelledStatement | undefined {
  if (row.task !== 'term') return undefined;
  return { text: row.text, facts: termFacts(row.text), labels: { term: row.label } };
}
