import type { Plan, SectionId } from '../plan/plan.ts';
import type { Badge, Mark } from '../platform/calls.ts';
import type { Grade } from '../review/grade.ts';
import type { Finding } from '../rubric/finding.ts';
import type { Framework, Scale } from '../rubric/framework.ts';
import type { Judgement } from '../rubric/judgement.ts';
import { gradeWord } from './words.ts';

/** Marks for the document, with the finding each stands for. Mark ids are counters: a page can read them, so they say nothing. */
export type Marked = { marks: Mark[]; findingOf: Map<string, string>; markOf: Map<string, string> };

/** One mark for each finding that has words. */
export function marksFor(judgement: Judgement, framework: Framework): Marked {
  const marked: Marked = { marks: [], findingOf: new Map(), markOf: new Map() };
  for (const finding of judgement.findings) {
    if (!finding.words) continue;
    const id = `m${marked.marks.length + 1}`;
    const { block, from, to } = finding.words;
    marked.marks.push({
      id,
      span: { block, from, to },
      tone: finding.tone,
      card: {
        title: titleOf(finding, framework),
        message: finding.message,
        source: sourceOf(finding, framework),
        alternatives: finding.alternatives,
      },
    });
    marked.findingOf.set(id, finding.id);
    marked.markOf.set(finding.id, id);
  }
  return marked;
}

/** A badge by each section that has a heading: its letter, its queries, the grade as it stands. */
export function badgesFor(plan: Plan, judgement: Judgement, grade: Grade, scale: Scale): Badge[] {
  return plan.sections.flatMap((section): Badge[] => {
    const [block] = section.headings;
    if (block === undefined) return [];
    const part = grade.parts.find((one) => one.part === partOf(section.id));
    return [
      {
        section: section.id,
        block,
        title: part?.title ?? `Section ${section.id}`,
        findings: judgement.findings.filter(
          (finding) => finding.section === section.id && finding.tone === 'query',
        ).length,
        level: part?.grade.kind === 'level' ? gradeWord(part.grade, scale) : undefined,
      },
    ];
  });
}

/** The part of a framework a section is judged in: H1 and H2 share "H". */
export function partOf(section: SectionId): string {
  return section.startsWith('H') ? 'H' : section;
}

function titleOf(finding: Finding, framework: Framework): string {
  const criterion = framework.criteria.find((one) => one.id === finding.criterion);
  return criterion ? `${criterion.id} ${criterion.title}` : finding.criterion;
}

function sourceOf(finding: Finding, framework: Framework): string {
  const criterion = framework.criteria.find((one) => one.id === finding.criterion);
  const titles = (criterion?.sources ?? []).flatMap((code) => {
    const source = framework.sources.find((one) => one.code === code);
    return source ? [source.title] : [];
  });
  return titles.join('; ');
}
