import type { Plan, Section, SectionId } from '../../plan/plan.ts';
import { listed } from './joined-text.ts';
import { hiddenOf, notShownWords } from './not-shown.ts';

/** The section with this letter; absent for documents without lettered sections. */
export function sectionOf(plan: Plan, id: SectionId): Section | undefined {
  return plan.sections.find((section) => section.id === id);
}

/** True where the section has words of its own that could be read. */
export function hasWords(plan: Plan, id: SectionId): boolean {
  const section = sectionOf(plan, id);
  return section !== undefined && (section.status === 'present' || section.status === 'none-identified');
}

/**
 * Why nothing can be said about these sections, in a sentence, or undefined where at least one has words.
 * A section that was not read or not opened is never taken for an empty one.
 */
export function whyNotReadable(plan: Plan, ids: readonly SectionId[]): string | undefined {
  if (ids.length === 0) return whyDocumentNotReadable(plan);
  if (ids.some((id) => hasWords(plan, id))) return undefined;
  const names = `Section ${listed([...ids])}`;
  const statuses = ids.map((id) => sectionOf(plan, id)?.status ?? 'missing');
  const hidden = notShownWords(hiddenOf(plan, ids));
  if (hidden !== undefined) return `${hidden} Until then nothing is checked here.`;
  if (statuses.includes('unreadable'))
    return `${names} stands on pages whose text could not be read, so nothing was checked. Read it in the document.`;
  if (statuses.includes('blank'))
    return `${names} has a heading and nothing under it, so there is nothing to check.`;
  if (plan.notVisited.length > 0)
    return `${names} was not found in what is open; parts of this document have not been opened yet. Open them and read again.`;
  return (
    whyDocumentNotReadable(plan) ?? `No ${names} was found in this document, so nothing could be checked.`
  );
}

/** Why nothing can be said about the document as a whole, or undefined where it has words. */
export function whyDocumentNotReadable(plan: Plan): string | undefined {
  if (plan.blocks.some((block) => block.text.trim())) return undefined;
  const why = plan.unread[0]?.why;
  return why
    ? `The document could not be read (${why}), so nothing was checked.`
    : 'The document has no text that could be read, so nothing was checked.';
}

/** A sentence to add where part of the document was not read: what is judged is only what was seen. */
export function whatWasNotRead(plan: Plan): string | undefined {
  const where = [...plan.unread, ...plan.notVisited].map((item) => item.where);
  return where.length > 0 ? `Not read: ${listed(where)}.` : undefined;
}
