import type { Reading } from '../block.ts';
import type { Section, SectionId, SectionStatus, Span } from '../plan.ts';
import { sectionIds } from '../plan.ts';
import { readHeading } from './heading.ts';
import { isNil } from './nil.ts';
import type { Placed } from './placed.ts';

/** Gathers what was placed into the twelve sections, in the order of the letters. */
export function gatherSections(placed: Placed[], reading: Reading): Section[] {
  const blocks = new Map(reading.blocks.map((block) => [block.id, block.text]));
  const sections = sectionIds.map((id): Section => {
    const headings = placed.filter(({ role, sections }) => role === 'heading' && sections.includes(id));
    const content = placed.filter(({ role, sections }) => role === 'content' && sections.includes(id));
    const spans = content.flatMap(({ own }) => own.spans);
    const text = textOf(spans, blocks);
    const withheld = placed.some(({ role, sections }) => role === 'not-shared' && sections.includes(id));
    const told = content.length > 0 || (headings.length > 0 && !withheld);
    return {
      id,
      status: statusOf(text, told, id),
      text,
      spans,
      headings: headings.map(({ block }) => block.id),
      identified: headings.some(({ by }) => by === 'letter') ? 'letter' : told ? 'title' : 'none',
      mergedWith: mergedWith(id, content),
    };
  });
  return withUnvisited(withUnreadable(sections, reading), reading);
}

/** The spans' texts joined by line breaks. */
export function textOf(spans: Span[], blocks: Map<string, string>): string {
  return spans.map(({ block, from, to }) => blocks.get(block)?.slice(from, to) ?? '').join('\n');
}

function statusOf(text: string, told: boolean, id: SectionId): SectionStatus {
  if (!told) return 'missing';
  if (text === '') return 'blank';
  return id !== 'A' && id !== 'K' && isNil(text) ? 'none-identified' : 'present';
}

function mergedWith(id: SectionId, content: Placed[]): SectionId[] {
  const others = new Set(content.flatMap(({ sections }) => sections.filter((section) => section !== id)));
  return sectionIds.filter((section) => others.has(section));
}

/**
 * A section that is not found, or has a heading and no content, may stand on a page without usable text:
 * so where such a page lies between the sections before and after it, it is unreadable rather than missing.
 */
function withUnreadable(sections: Section[], reading: Reading): Section[] {
  const unread = unreadPages(reading);
  const pageOf = new Map(
    reading.blocks.map((block) => [block.id, block.place.kind === 'pdf' ? block.place.page : 0]),
  );
  if (unread.size === 0) return sections;
  const first = (section: Section) =>
    Math.min(
      ...[...section.headings, ...section.spans.map(({ block }) => block)].map((id) => pageOf.get(id) ?? 0),
    );
  const last = (section: Section) =>
    Math.max(
      ...[...section.headings, ...section.spans.map(({ block }) => block)].map((id) => pageOf.get(id) ?? 0),
    );
  return sections.map((section, index) => {
    if (section.status !== 'missing' && section.status !== 'blank') return section;
    const before = sections
      .slice(0, index)
      .findLast(({ headings, spans }) => headings.length + spans.length > 0);
    const after = sections.slice(index + 1).find(({ headings, spans }) => headings.length + spans.length > 0);
    const from = section.headings.length > 0 ? last(section) : before ? last(before) : 0;
    const to = after ? first(after) : (reading.pages ?? Number.POSITIVE_INFINITY) + 1;
    const lies = [...unread].some((page) => page >= from && page <= to);
    return lies && (before || after) ? { ...section, status: 'unreadable' } : section;
  });
}

/** A panel or step that was not opened may hold anything: its section is neither blank nor missing. */
function withUnvisited(sections: Section[], reading: Reading): Section[] {
  const unvisited = unvisitedSections(reading);
  // Steps without a name, pages and cards not drawn yet: what was not found may be there.
  const mayHold = reading.notVisited.some(({ where }) => isUnnamed(where));
  // Text that was still coming, or is shown to nobody who is not signed in, may stand under a heading that is there.
  const mayFill = reading.notVisited.some(({ where }) => /^the rest of the page/i.test(where));
  return sections.map((section) =>
    (section.status === 'blank' && (mayFill || unvisited.has(section.id))) ||
    (section.status === 'missing' && (mayHold || unvisited.has(section.id)))
      ? { ...section, status: 'unreadable' }
      : section,
  );
}

function isUnnamed(where: string): boolean {
  return /^(?:\d+ )?(?:other )?steps?\b|^(?:pages|parts) \d|^the rest of/i.test(where);
}

/** Sections that exist in the document's own list of steps or panels and were not opened. */
export function unvisitedSections(reading: Reading): Set<SectionId> {
  return new Set(reading.notVisited.flatMap(({ where }) => readHeading(where)?.sections ?? []));
}

function unreadPages(reading: Reading): Set<number> {
  const pages = new Set<number>();
  for (const { where } of reading.unread) {
    const numbers = [...where.matchAll(/\d+/g)].map(([digits]) => Number(digits));
    const [from, to = from] = numbers;
    if (from !== undefined && to !== undefined) for (let page = from; page <= to; page++) pages.add(page);
  }
  return pages;
}
