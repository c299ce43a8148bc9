import { type Plan, type SectionId, sectionIds } from '../plan/plan.ts';
import type { Badge, Mark } from '../platform/calls.ts';
import type { Grade } from '../review/grade.ts';
import type { Scale } from '../rubric/framework.ts';
import type { Judgement } from '../rubric/judgement.ts';
import { placeOf } from './marks.ts';
import { gradeWord } from './words.ts';

/** How many places of a section have a query that was not dismissed: findings on the same words count once. */
export function queriesIn(
  judgement: Judgement,
  isIn: (section: SectionId) => boolean,
  dismissed: ReadonlySet<string> = new Set(),
): number {
  const places = judgement.findings
    .filter(
      ({ id, tone, section }) =>
        tone === 'query' && section !== undefined && isIn(section) && !dismissed.has(id),
    )
    .map((finding) => (finding.words ? placeOf(finding.words) : finding.id));
  return new Set(places).size;
}

/**
 * A badge by each section that has a heading: its letter, its grade as it stands, and as many queries as are painted
 * there now. `more` are those not painted: about something absent, or about a whole item while its criterion is closed.
 */
export function badgesFor(
  plan: Plan,
  judgement: Judgement,
  painted: Mark[],
  grade: Grade,
  scale: Scale,
  dismissed: ReadonlySet<string> = new Set(),
): Badge[] {
  const shown = new Set(painted.filter((mark) => mark.tone === 'query').map((mark) => placeOf(mark.span)));
  return plan.sections.flatMap((section): Badge[] => {
    const [block] = section.headings;
    if (block === undefined) return [];
    const part = grade.parts.find((one) => one.part === partOf(section.id));
    const all = queriesIn(judgement, (id) => id === section.id, dismissed);
    const findings = new Set(
      judgement.findings.flatMap((finding) =>
        finding.section === section.id && finding.words && shown.has(placeOf(finding.words))
          ? [placeOf(finding.words)]
          : [],
      ),
    ).size;
    return [
      {
        section: section.id,
        block,
        title: titleOf(part?.title ?? ''),
        findings,
        more: Math.max(0, all - findings),
        level: part?.grade.kind === 'level' ? gradeWord(part.grade, scale) : undefined,
      },
    ];
  });
}

/** A part's title without its letter, which the badge says already: "Special educational provision". */
function titleOf(title: string): string {
  const rest = title.replace(/^Sections? [^:]*: */, '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** The part of a framework a section is judged in: H1 and H2 share "H". */
export function partOf(section: SectionId): string {
  return section.startsWith('H') ? 'H' : section;
}

/** The sections judged in a part of a framework; none for parts that are no section. */
export function sectionsOfPart(part: string): SectionId[] {
  return sectionIds.filter((section) => partOf(section) === part);
}
