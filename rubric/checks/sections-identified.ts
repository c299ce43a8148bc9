import type { Plan, Section } from '../../plan/plan.ts';
import { listed } from '../evidence/joined-text.ts';
import { hiddenOf, notShownWords } from '../evidence/not-shown.ts';
import { whyDocumentNotReadable } from '../evidence/readable.ts';
import { type Check, cannotTell, type FindingDraft, range, type Suggestion } from '../finding.ts';

/**
 * P-01: whether Sections A to K are there and separately identified, with H1 and H2 apart and blanks explained
 * (SEND Regulations 2014, reg 12(1): "each section must be separately identified").
 */
export const sectionsIdentified: Check = (plan) => {
  const unread = whyDocumentNotReadable(plan);
  if (unread) return { findings: [], suggested: cannotTell(unread) };
  if (plan.kind !== 'plan' || plan.sections.length === 0)
    return {
      findings: [],
      suggested: cannotTell('This is not an EHC plan, so it has no lettered sections.'),
    };
  const seen = tellApart(plan);
  const findings = [
    ...(isPart(seen, plan) ? [partOnly(plan)] : []),
    ...(isPart(seen, plan) ? [] : seen.missing).map((section) =>
      query(
        section,
        `No Section ${section.id} was found. Check whether it is missing or stands under another heading.`,
      ),
    ),
    ...seen.merged.map(([first, second]) =>
      query(
        first,
        `Sections ${first.id} and ${second.id} are printed under one heading. Give each its own heading, so that it is clear which duty stands behind each sentence.`,
      ),
    ),
    ...seen.unlettered.map((section) =>
      query(section, `Section ${section.id} has its title but not its letter. Print the letter.`),
    ),
    ...seen.blank.map((section) =>
      query(
        section,
        `Section ${section.id} has a heading and nothing under it. Say why it is empty, for example that no needs were identified, by whom and when.`,
      ),
    ),
    ...seen.unreadable.map(
      (section): FindingDraft => ({
        tone: 'note',
        section: section.id,
        message:
          notShownWords(hiddenOf(plan, [section.id])) ??
          `Section ${section.id} is there, but its text could not be read.`,
      }),
    ),
  ];
  return {
    findings,
    suggested: suggest(seen, plan),
    facts: [
      `Sections found: ${plan.sections.filter((section) => section.status !== 'missing').length} of ${plan.sections.length}.`,
    ],
  };
};

type Seen = {
  missing: Section[];
  merged: [Section, Section][];
  unlettered: Section[];
  blank: Section[];
  unreadable: Section[];
};

function tellApart(plan: Plan): Seen {
  const { sections } = plan;
  const merged: [Section, Section][] = [];
  const swallowed = new Set<string>();
  for (const section of sections)
    for (const id of section.mergedWith) {
      const other = sections.find((candidate) => candidate.id === id);
      if (!other || swallowed.has(section.id) || swallowed.has(id)) continue;
      merged.push([section, other]);
      swallowed.add(id);
    }
  // A half of H that shares its heading with the other is merged, not missing.
  const inMerge = new Set(merged.flat().map((section) => section.id));
  const missing = sections.filter((section) => section.status === 'missing' && !inMerge.has(section.id));
  // A draft leaves Section I open: its blank needs no words of its own.
  const blank = sections.filter(
    (section) =>
      section.status === 'blank' && !inMerge.has(section.id) && !(section.id === 'I' && isDraft(plan)),
  );
  const lettered = sections.filter((section) => section.identified === 'letter').length;
  const unlettered = sections.filter(
    (section) => section.status !== 'missing' && section.identified === 'title' && !inMerge.has(section.id),
  );
  return {
    missing,
    merged,
    blank,
    unlettered: lettered > 0 ? unlettered : [],
    unreadable: sections.filter((section) => section.status === 'unreadable'),
  };
}

function isDraft(plan: Plan): boolean {
  return plan.status === 'draft' || plan.status === 'draft-amended';
}

function query(section: Section, message: string): FindingDraft {
  return { tone: 'query', section: section.id, message };
}

/** Only the sections that are argued over in an appeal are here: the others are elsewhere, not missing. */
function isPart({ missing }: Seen, plan: Plan): boolean {
  return (
    missing.length > 2 &&
    missing.length < 12 &&
    plan.sections.every(({ status, id }) => status === 'missing' || ['B', 'F', 'I'].includes(id))
  );
}

function partOnly(plan: Plan): FindingDraft {
  const here = plan.sections.filter(({ status }) => status !== 'missing').map(({ id }) => id);
  return {
    tone: 'note',
    message: `Only Section ${listed(here)} can be found here, as in a working document of an appeal. The other sections are not called missing: look for them in the whole plan.`,
  };
}

function suggest(seen: Seen, plan: Plan): Suggestion {
  const missing = seen.missing.map((section) => section.id);
  const notSeen = [...plan.unread, ...plan.notVisited].map((item) => item.where);
  if (missing.length > 0 && notSeen.length > 0)
    return cannotTell(
      `${sectionNames(missing)} not found, but ${listed(notSeen)} could not be read or was not opened. It may stand there.`,
    );
  if (isPart(seen, plan))
    return cannotTell(
      'Only sections that are argued over (B, F, I) are here: this may be part of a plan, such as a working document.',
    );
  if (missing.length > 1) return range(1, missing.length > 2 ? 1 : 2, `${sectionNames(missing)} not found.`);
  const faults = [
    ...missing.map((id) => `Section ${id} was not found`),
    ...seen.merged.map(([first, second]) => `Sections ${first.id} and ${second.id} are not kept apart`),
  ];
  if (faults.length > 1) return range(1, 2, `${listed(faults)}.`);
  if (faults.length > 0) return range(2, 2, `${listed(faults)}.`);
  if (seen.unlettered.length > 0)
    return range(
      2,
      seen.unlettered.length > 1 ? 2 : 3,
      `${sectionNames(seen.unlettered.map((section) => section.id))} identified by title, without the letter.`,
    );
  if (plan.sections.every((section) => section.identified !== 'letter'))
    return range(2, 3, 'All sections were told by their titles; no letters are printed.');
  if (seen.blank.length > 0)
    return range(
      seen.blank.length > 2 ? 2 : 3,
      3,
      `${sectionNames(seen.blank.map((section) => section.id))} left blank without a reason.`,
    );
  if (seen.unreadable.length > 0)
    return range(
      3,
      4,
      `All sections are there; the text of Section ${listed(seen.unreadable.map((section) => section.id))} ${
        hiddenOf(
          plan,
          seen.unreadable.map((section) => section.id),
        ).length === seen.unreadable.length
          ? 'has not been shown yet'
          : 'could not be read'
      }.`,
    );
  return range(3, 4, 'All sections are there under their own letters.');
}

function sectionNames(ids: string[]): string {
  return `${ids.length > 1 ? 'Sections' : 'Section'} ${listed(ids)} ${ids.length > 1 ? 'were' : 'was'}`;
}
