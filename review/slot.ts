import type { What } from './change.ts';

/** Which place of a review a change fills: of two changes that fill the same, the later one stands. */
export function slotOf(what: What): string {
  switch (what.kind) {
    case 'score':
    case 'comment':
      return [what.kind, what.criterion, what.section, what.item].join('\n');
    case 'disposition':
      return `${what.kind}\n${what.finding}`;
    case 'annotation':
    case 'citation':
    case 'query':
    case 'action':
      return `${what.kind}\n${what.id}`;
    case 'exception':
      return `${what.kind}\n${what.step}`;
    case 'looked':
      return `${what.kind}\n${what.key}`;
    default:
      return what.kind;
  }
}

/** True for a change of which an earlier one of the same place leaves nothing behind once a later one stands. */
export function fillsWhole({ kind }: What): boolean {
  return !['details', 'child', 'seen', 'time', 'correction', 'cited', 'carried', 'checked', 'undo'].includes(
    kind,
  );
}

/** What a change says but for the form in which its text may leave; the same whatever the order of its parts. */
export function saidBy(what: What): string {
  return JSON.stringify(what, (key, value: unknown) => {
    if (key === 'forExport' || key === 'suggested') return undefined;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
  });
}
