import type { Block } from '../block.ts';
import type { Plan, SectionId } from '../plan.ts';
import { looksLikeHeading } from '../sections/flow.ts';
import { blockHash, blockMarks } from './block-marks.ts';
import type { Correction, NotPlanKind } from './correction.ts';

/** A correction of how a form is laid out, which holds for every plan on it: hashes of the form's own words, never the plan's. */
export type FormCorrection =
  | { kind: 'section-starts'; section: SectionId; at: string }
  | { kind: 'not-plan'; what: NotPlanKind; first: string; last?: string };

/** A form as it is known again: hashes of its headings and labels, and what was corrected on it. `savedOn`: ISO day. */
export type KnownForm = { id: string; savedOn: string; heads: string[]; corrections: FormCorrection[] };

/** A correction offered for the open document, with the words of this document that it is about. */
export type FormOffer = { known: FormCorrection; correction: Correction; words: string };

/** Words of the longest heading that counts as the form's own. */
const longestHead = 16;
/** Most headings kept of a form. */
const mostHeads = 80;
/** Fewest headings that must be shared, and the share of the shorter list that must be. */
const fewestShared = 5;
const shareEnough = 0.6;

/**
 * The hash of a form's own words, with the person's name and every longer number left out of them: "What Orla can do" and
 * "Review of 12/03/2026" are one label for everybody, and a birth or a case number could be guessed from its hash.
 */
export function formHash(text: string, child: Plan['child']): string {
  const names = [child.name, child.knownAs].flatMap((name) => name?.split(/\s+/) ?? []);
  const blind = names
    .filter((name) => name.length > 1)
    .reduce((so, name) => so.replace(new RegExp(`(?<!\\p{L})${escaped(name)}(?!\\p{L})`, 'giu'), '*'), text)
    .replace(/\*(?:\s+\*)+/g, '*')
    .replace(/\p{L}{0,3}\d[\d\s./-]*\d\p{L}?/gu, '#');
  return blockHash(blind);
}

/** Hashes of the headings, labels and column heads of a document. */
export function headsOf(plan: Pick<Plan, 'blocks' | 'child'>): string[] {
  const heads = plan.blocks.filter(isHead).map(({ text }) => formHash(text, plan.child));
  return [...new Set(heads)].slice(0, mostHeads);
}

function isHead(block: Block): boolean {
  if (block.text === '' || block.text.split(' ').length > longestHead) return false;
  return looksLikeHeading(block) || block.cell?.header === true;
}

/** The form among those known that this document is on; undefined where none is alike enough. */
export function formOf(
  plan: Pick<Plan, 'blocks' | 'child'>,
  known: readonly KnownForm[],
): KnownForm | undefined {
  const heads = new Set(headsOf(plan));
  const ranked = known
    .map((form) => ({ form, shared: form.heads.filter((hash) => heads.has(hash)).length }))
    .filter(
      ({ form, shared }) =>
        shared >= fewestShared && shared >= shareEnough * Math.min(form.heads.length, heads.size),
    )
    .toSorted((one, other) => other.shared - one.shared);
  return ranked[0]?.form;
}

/** What corrections say of the form itself: where sections start and what is no part of the plan. Never what is an item. */
export function formCorrections(plan: Plan, corrections: readonly Correction[]): FormCorrection[] {
  const marks = blockMarks(plan.blocks);
  const textAt = (mark: Parameters<typeof marks.find>[0]) => {
    const found = marks.find(mark);
    return found.ok ? plan.blocks[found.index] : undefined;
  };
  return corrections.flatMap((correction): FormCorrection[] => {
    if (correction.kind === 'section-starts') {
      const block = textAt(correction.at);
      if (!block || !correction.heading) return [];
      return [{ kind: 'section-starts', section: correction.section, at: formHash(block.text, plan.child) }];
    }
    if (correction.kind !== 'not-plan') return [];
    return correction.where.flatMap(({ first, last }): FormCorrection[] => {
      const start = textAt(first);
      const end = last && textAt(last);
      if (!start || (last && !end)) return [];
      return [
        {
          kind: 'not-plan',
          what: correction.what,
          first: formHash(start.text, plan.child),
          ...(end && { last: formHash(end.text, plan.child) }),
        },
      ];
    });
  });
}

/** The known corrections that fit this document: their words stand in it just once and were not read so already. */
export function offersFor(plan: Plan, form: KnownForm, made: readonly Correction[]): FormOffer[] {
  const places = new Map<string, number[]>();
  for (const [index, { text }] of plan.blocks.entries()) {
    const hash = formHash(text, plan.child);
    places.set(hash, [...(places.get(hash) ?? []), index]);
  }
  const only = (hash: string) => {
    const found = places.get(hash) ?? [];
    return found.length === 1 ? found[0] : undefined;
  };
  const already = new Set(formCorrections(plan, made).map((one) => JSON.stringify(one)));
  const marks = blockMarks(plan.blocks);
  return form.corrections.flatMap((known): FormOffer[] => {
    const at = only(known.kind === 'section-starts' ? known.at : known.first);
    const block = at === undefined ? undefined : plan.blocks[at];
    if (at === undefined || !block || already.has(JSON.stringify(known))) return [];
    if (known.kind === 'section-starts') {
      const section = plan.sections.find(({ id }) => id === known.section);
      if (section?.headings.includes(block.id)) return [];
      const mark = marks.markOf(at);
      const correction = { kind: 'section-starts', section: known.section, at: mark, heading: true } as const;
      return [{ known, correction, words: block.text }];
    }
    const end = known.last === undefined ? at : only(known.last);
    if (end === undefined || end < at || plan.guidance.some((words) => words.block === block.id)) return [];
    const where = [
      { first: marks.markOf(at), ...(end > at && { last: marks.markOf(end), length: end - at + 1 }) },
    ];
    return [{ known, correction: { kind: 'not-plan', what: known.what, where }, words: block.text }];
  });
}

/** Most forms kept, the latest used first. */
const mostForms = 40;

/**
 * The known forms after corrections were made or taken back on this document. A form is kept while anything is corrected
 * on it. `id` and `today` are for a form that is new.
 */
export function formsAfter(
  known: readonly KnownForm[],
  plan: Plan,
  change: { added: readonly Correction[]; removed: readonly Correction[] },
  { id, today }: { id: string; today: string },
): KnownForm[] {
  const added = formCorrections(plan, change.added);
  const removed = new Set(formCorrections(plan, change.removed).map(placeKey));
  const replaced = new Set(added.map(placeKey));
  const form = formOf(plan, known);
  if (added.length === 0 && (removed.size === 0 || !form)) return [...known];
  const kept = (form?.corrections ?? []).filter(
    (one) => !removed.has(placeKey(one)) && !replaced.has(placeKey(one)),
  );
  const corrections = [...kept, ...added];
  const others = known.filter((one) => one !== form);
  if (corrections.length === 0) return others;
  const next = { id: form?.id ?? id, savedOn: today, heads: form?.heads ?? headsOf(plan), corrections };
  return [next, ...others].slice(0, mostForms);
}

/** Two corrections of the same words of a form cannot both hold: the later one does. */
function placeKey(known: FormCorrection): string {
  return known.kind === 'section-starts' ? known.at : `${known.first} ${known.last ?? ''}`;
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
