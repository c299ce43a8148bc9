import type { Framework } from '../rubric/framework.ts';
import type { Details } from './details.ts';
import type { Settings } from './settings/settings.ts';

/**
 * The parts of a framework that reviewers of an agency are asked to score; undefined for all. Only EHC plans are shared
 * out so: advice has one author, and an annual review is one meeting's.
 */
export function partsOfAgency(
  { sectionsByAgency }: Settings,
  agency: Details['reviewerAgency'],
  { documentKind, parts }: Pick<Framework, 'documentKind' | 'parts'>,
): string[] | undefined {
  const set = agency === undefined || documentKind !== 'plan' ? undefined : sectionsByAgency?.[agency];
  const known = set && parts.map(({ id }) => id).filter((id) => set.includes(id));
  return known && known.length > 0 && known.length < parts.length ? known : undefined;
}

/** True if this reviewer was asked to score the part: so is everybody where nothing was set. */
export function isOwnPart({ sectionsScored }: Details, part: string): boolean {
  return sectionsScored === undefined || sectionsScored.includes(part);
}

/** The criteria this reviewer was asked to score, in the framework's order. */
export function ownCriteria(framework: Framework, details: Details): string[] {
  return framework.criteria.filter(({ part }) => isOwnPart(details, part)).map(({ id }) => id);
}

/** A part in one word, for lists and ticks: "A", "H1 and H2", "Whole plan". */
export function shortPart(id: string): string {
  return { whole: 'Whole plan', 'sign-off': 'Sign-off', H: 'H1, H2' }[id] ?? id;
}
