import { type SectionId, sectionIds } from '../../plan/plan.ts';
import { outcomeKind } from '../../rubric/language/outcome-kind.ts';
import { personCentred } from '../../rubric/language/person-centred.ts';
import { provisionStrip } from '../../rubric/language/provision-strip.ts';
import { outcomeLevel } from '../../rubric/language/outcome-level.ts';
import { smart } from '../../rubric/language/smart.ts';
import { isAvoidedTerm } from '../../rubric/language/term.ts';
import { wordingQuality } from '../../rubric/language/wording-quality.ts';
import type { Row } from './row.ts';

/** A prediction with the keys of the row's label. */
export type Predicted = Record<string, string | number | boolean | { text: string; category: string }[]>;

/** Today for statements that give no day: nothing then counts as past. */
const noDay = '';

/** What the checks say of one statement. Undefined for a task that no check knows. */
export function predict(row: Row): Predicted | undefined {
  const published = row.tier !== undefined;
  switch (row.task) {
    case 'outcome':
      return outcome(row);
    case 'outcome_quality':
      return { label: wordingQuality(row.text) };
    case 'kind': {
      const { kind } = outcomeKind(row.text, { section: row.section });
      if (!published) return { kind };
      return { label: kind === 'step' ? 'target' : kind === 'resource' ? 'provision' : kind };
    }
    case 'provision':
      return provision(row, published);
    case 'language': {
      const hits = personCentred(row.text, { section: documentPart(row.section) }).filter(
        (hit) => hit.weight === 'full',
      );
      return {
        flag: hits.length > 0,
        spans: hits.map((hit) => ({ text: hit.words, category: hit.category })),
      };
    }
    case 'term':
      return { label: isAvoidedTerm(row.text) ? 'avoid' : 'prefer' };
    default:
      return undefined;
  }
}

function outcome(row: Row): Predicted {
  const context = typeof row.context === 'object' ? row.context : { today: noDay };
  const about = { today: context.today, age: context.age, yearGroup: context.year };
  const { kind } = outcomeKind(row.text, { ...about, section: 'E' });
  const known = { ...about, kind, baseline: context.baseline, aspiration: context.aspiration };
  const letters = smart(row.text, known);
  return {
    kind,
    S: letters.S.met,
    M: letters.M.met,
    A: letters.A.met,
    R: letters.R.met,
    T: letters.T.met,
    overall: outcomeLevel(row.text, known, letters),
  };
}

function provision(row: Row, published: boolean): Predicted {
  const { specific, strip } = provisionStrip(row.text, sectionOf(row.section));
  if (published) return { label: specific === 'partly' ? 'vague' : specific };
  return {
    specific,
    who: strip.who.state,
    what: strip.what.state,
    how_much: strip.howMuch.state,
    how_often: strip.howOften.state,
  };
}

/** Where a sentence stands: a section of a plan, or another document. */
function documentPart(printed: string | undefined): SectionId | 'advice' | 'review' | undefined {
  return printed === 'advice' || printed === 'review' ? printed : sectionIds.find((id) => id === printed);
}

function sectionOf(printed: string | undefined): SectionId {
  return sectionIds.find((id) => id === printed) ?? 'F';
}
