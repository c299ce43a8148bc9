import type { Plan, SectionId } from '../../plan/plan.ts';

/** Most sentences of caution beside one suggestion. */
const most = 2;

/**
 * What to add to a suggestion about these sections where the reader was not sure of them: "The reader was not sure that this
 * is Section E." With no sections (the whole document) only what it did not find is said. Undefined where it was sure.
 */
export function whatWasDoubted(plan: Plan, sections: readonly SectionId[]): string | undefined {
  const doubts = (plan.doubts ?? []).filter(({ id, section, caution }) => {
    if (section === undefined || caution === undefined) return false;
    return sections.length === 0 ? id.startsWith('missing:') : sections.includes(section);
  });
  const said = doubts.slice(0, most).map(({ caution }) => caution);
  return said.length === 0 ? undefined : said.join(' ');
}
