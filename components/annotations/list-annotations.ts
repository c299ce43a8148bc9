import { type Plan, type SectionId, type Span, sectionIds } from '../../plan/plan.ts';
import { anchoredKey } from '../../review/anchored.ts';
import { type AnnotationMark, annotationMarks } from '../../review/annotation.ts';
import type { ReviewState } from '../../review/state.ts';
import type { PlacedHere } from '../session/anchoring-work.ts';
import { needsLook } from './annotation-words.ts';
import { sectionAt } from './likely-criterion.ts';

/** An annotation in force, as its change has it. */
export type InForce = ReviewState['annotations'] extends Map<string, infer A> ? A : never;

/** One line of the list. `words`: from the open document, never stored; absent where it is not open or they are gone. */
export type Listed = {
  id: string;
  annotation: InForce;
  placed?: PlacedHere;
  section?: SectionId;
  words?: string;
};

/** What the list is narrowed to; absent is all. `criterion` '' is what stands under none. */
export type AnnotationFilter = {
  mark?: AnnotationMark;
  section?: SectionId;
  criterion?: string;
  look?: true;
};

/**
 * Every annotation in the order of the plan: where its words stand in the open document, or stood before they were taken
 * out. What cannot be placed, and all of them without a document, follows its section, in the order of making.
 */
export function listAnnotations(
  annotations: ReviewState['annotations'],
  placed: ReadonlyMap<string, PlacedHere>,
  plan: Plan | undefined,
): Listed[] {
  const standing = plan && standingIn(plan);
  const all = [...annotations].map(([id, annotation], made) => {
    const at = plan && placed.get(anchoredKey('annotation', id));
    const spans = at === undefined ? [] : at.state === 'gone' ? at.near : at.spans;
    const section = (plan && sectionAt(plan, spans)) ?? sectionOf(annotation.section);
    const [first] = spans;
    const listed: Listed = {
      id,
      annotation,
      ...(at && { placed: at }),
      ...(section !== undefined && { section }),
      ...(at && at.state !== 'gone' && standing && { words: wordsAt(standing.texts, at.spans) }),
    };
    const block = first && standing?.order.get(first.block);
    const place = block ?? (section === undefined ? undefined : standing?.sections.get(section));
    return { listed, place, from: block === undefined ? -1 : (first?.from ?? 0), made };
  });
  const last = Number.POSITIVE_INFINITY;
  const rank = (section: SectionId | undefined) =>
    section === undefined ? sectionIds.length : sectionIds.indexOf(section);
  return all
    .sort(
      (one, other) =>
        difference(one.place ?? last, other.place ?? last) ||
        rank(one.listed.section) - rank(other.listed.section) ||
        one.from - other.from ||
        one.made - other.made,
    )
    .map(({ listed }) => listed);
}

/** True for a line that the filter lets through. */
export function isIn(listed: Listed, filter: AnnotationFilter): boolean {
  const { mark, section, criterion, look } = filter;
  return (
    (mark === undefined || listed.annotation.mark === mark) &&
    (section === undefined || listed.section === section) &&
    (criterion === undefined || (listed.annotation.criterion ?? '') === criterion) &&
    (look === undefined || needsLook(listed.placed))
  );
}

/** A mark by its word in a form. */
export function markOf(value: string): AnnotationMark | undefined {
  return annotationMarks.find((mark) => mark === value);
}

/** A section by its letters in a form or a stored review. */
export function sectionOf(value: string | undefined): SectionId | undefined {
  return sectionIds.find((id) => id === value);
}

type Standing = {
  texts: ReadonlyMap<string, string>;
  order: ReadonlyMap<string, number>;
  /** Where each section begins. */
  sections: ReadonlyMap<SectionId, number>;
};

const known = new WeakMap<Plan, Standing>();

function standingIn(plan: Plan): Standing {
  const before = known.get(plan);
  if (before) return before;
  const order = new Map(plan.blocks.map(({ id }, index) => [id, index]));
  const starts = plan.sections.flatMap(({ id, headings, spans }): [SectionId, number][] => {
    const block = headings[0] ?? spans[0]?.block;
    const at = block === undefined ? undefined : order.get(block);
    return at === undefined ? [] : [[id, at]];
  });
  const standing = {
    texts: new Map(plan.blocks.map(({ id, text }) => [id, text])),
    order,
    sections: new Map(starts),
  };
  known.set(plan, standing);
  return standing;
}

function wordsAt(texts: ReadonlyMap<string, string>, spans: readonly Span[]): string {
  return spans.map(({ block, from, to }) => texts.get(block)?.slice(from, to) ?? '').join(' ');
}

function difference(one: number, other: number): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
