import type { Plan, SectionId, Span } from '../plan/plan.ts';
import type { Badge, Mark } from '../platform/calls.ts';
import type { Grade } from '../review/grade.ts';
import type { Finding } from '../rubric/finding.ts';
import type { Framework, Scale } from '../rubric/framework.ts';
import type { Judgement } from '../rubric/judgement.ts';
import { gradeWord } from './words.ts';

/**
 * Marks for the document, and which findings each stands for. Mark ids are counters: a page can read them, so they say
 * nothing. Several findings about the very same words share one mark, or a weak outcome would be painted five times.
 */
export type Marked = { marks: Mark[]; findingOf: Map<string, string>; markOf: Map<string, string> };

/** One mark for each stretch of words that findings stand on; queries come first on its card. */
export function marksFor(judgement: Judgement, framework: Framework): Marked {
  const bySpan = new Map<string, Finding[]>();
  for (const finding of judgement.findings) {
    if (!finding.words) continue;
    const key = spanKey(finding.words);
    bySpan.set(key, [...(bySpan.get(key) ?? []), finding]);
  }
  const marked: Marked = { marks: [], findingOf: new Map(), markOf: new Map() };
  for (const findings of bySpan.values()) {
    const ordered = [...findings].sort((one, other) => order[one.tone] - order[other.tone]);
    const [first, ...others] = ordered;
    if (!first?.words) continue;
    const id = `m${marked.marks.length + 1}`;
    const { block, from, to } = first.words;
    marked.marks.push({
      id,
      span: { block, from, to },
      tone: first.tone,
      card: {
        title: titleOf(first.criterion, framework),
        message: `${first.message}${alsoUnder(first, others, framework)}`,
        source: sourceOf(first, framework),
        alternatives: first.alternatives,
      },
    });
    marked.findingOf.set(id, first.id);
    for (const finding of ordered) marked.markOf.set(finding.id, id);
  }
  return marked;
}

const order = { query: 0, strength: 1, note: 2 } as const;

function spanKey({ block, from, to }: Span): string {
  return `${block} ${from} ${to}`;
}

/** Names the other criteria that have something to show on the same words. */
function alsoUnder(first: Finding, others: Finding[], framework: Framework): string {
  const ids = new Set(others.map((finding) => finding.criterion));
  ids.delete(first.criterion);
  const titles = [...ids].map((id) => titleOf(id, framework));
  return titles.length > 0 ? ` Also shown under: ${titles.join(', ')}.` : '';
}

/** How many places of a section have a query: findings on the same words count once. */
export function queriesIn(judgement: Judgement, isIn: (section: SectionId) => boolean): number {
  const places = judgement.findings
    .filter((finding) => finding.tone === 'query' && finding.section !== undefined && isIn(finding.section))
    .map((finding) => (finding.words ? spanKey(finding.words) : finding.id));
  return new Set(places).size;
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
        findings: queriesIn(judgement, (id) => id === section.id),
        level: part?.grade.kind === 'level' ? gradeWord(part.grade, scale) : undefined,
      },
    ];
  });
}

/** The part of a framework a section is judged in: H1 and H2 share "H". */
export function partOf(section: SectionId): string {
  return section.startsWith('H') ? 'H' : section;
}

function titleOf(id: string, framework: Framework): string {
  const criterion = framework.criteria.find((one) => one.id === id);
  return criterion ? `${criterion.id} ${criterion.title}` : id;
}

function sourceOf(finding: Finding, framework: Framework): string {
  const criterion = framework.criteria.find((one) => one.id === finding.criterion);
  const titles = (criterion?.sources ?? []).flatMap((code) => {
    const source = framework.sources.find((one) => one.code === code);
    return source ? [source.title] : [];
  });
  return titles.join('; ');
}
