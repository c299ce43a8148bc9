import type { Plan, SectionId, Words } from '../../plan/plan.ts';
import { linesOfSections, wordsAt } from '../evidence/lines.ts';
import type { CheckContext } from '../finding.ts';
import { capitalised, ownNames } from './own-names.ts';

/** A name that the person no longer uses, where the plan still speaks of them by it. */
export type FormerName = { name: string; section: SectionId | undefined; words: Words };

const label =
  /\b(?:former|previous|birth|old|earlier) (?:first |fore|sur|family )?names?\b|\bformerly known as\b|\bpreviously known as\b/i;
const inText = /\b(?:formerly|previously|once) (?:known as|called|named)\s+((?:\p{Lu}[\p{L}'’-]+\s?){1,3})/gu;

/**
 * Places where a name stands that the details or the text give as a former one. A council was found at fault for using a
 * young person's former name (LGSCO 22 009 052). The line that says which name is former is left out.
 */
export function findFormerNames(plan: Plan, child: CheckContext['child']): FormerName[] {
  const own = ownNames(child);
  const lines = linesOfSections(plan);
  const said = [
    ...plan.facts.filter((fact) => label.test(fact.label)).map(({ value }) => value),
    ...lines.flatMap(({ text }) => [...text.matchAll(inText)].map(([, name = '']) => name)),
  ];
  const former = new Set(
    said.flatMap((name) => name.match(capitalised) ?? []).filter((name) => !own.has(name.toLowerCase())),
  );
  if (former.size === 0) return [];
  return lines
    .filter(({ text }) => text.search(inText) < 0)
    .flatMap((line) =>
      [...line.text.matchAll(capitalised)].flatMap((match): FormerName[] => {
        const name = match[0].replace(/['’]s$/, '');
        if (!former.has(name)) return [];
        return [
          { name, section: line.section, words: wordsAt(line, match.index, match.index + name.length) },
        ];
      }),
    );
}
