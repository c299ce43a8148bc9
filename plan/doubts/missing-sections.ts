import type { Block } from '../block.ts';
import type { Doubt, DoubtAnswer, SectionId } from '../plan.ts';
import { looksLikeHeading } from '../sections/flow.ts';
import type { Placed } from '../sections/placed.ts';
import { sectionsTitled, titleSuits } from '../sections/titles.ts';
import { brief, type DoubtView, doubtOf, isTold, startAt, wholeOf } from './doubt-view.ts';
import { headingsAlike } from './headings-alike.ts';
import { isOutcomeLike, isProvisionLike } from './statement-like.ts';

/** Sections whose loose titles ("goals", "about me", "budget") are telling also without their letter. */
const loosely: readonly SectionId[] = ['A', 'E', 'J', 'K'];
/** Fewest lines of a section's kind that stand together. */
const enoughLines = 2;

/** A run of text under one heading-like line. */
type Run = { head?: Placed; body: Placed[] };

/** A section that was not found, though a heading or text of its kind stands somewhere. */
export function missingSections(view: DoubtView): Doubt[] {
  if (view.kind !== 'plan') return [];
  const missing = view.sections.filter(({ id, status }) => status === 'missing' && !isTold(view, id));
  if (missing.length === 0 || missing.length > 9) return [];
  const runs = runsOf(view.placed);
  const heads = new Set(runs.flatMap(({ head }) => (head ? [head.block] : [])));
  const isHead = (block: Block) => heads.has(block) || looksLikeHeading(block);
  return missing.flatMap(({ id }): Doubt[] => {
    const alike = headingsAlike(view.placed, id);
    const places = runs.filter((run) => mayBe(id, run));
    const blocks = [...new Set([...alike, ...places.flatMap((run) => startOf(run, id) ?? [])])].slice(0, 3);
    if (blocks.length === 0) return [];
    const answers = blocks.map(
      (block): DoubtAnswer => ({
        label: `Section ${id} starts at ‘${brief(block.text)}’`,
        corrections: [startAt(view, block, id, isHead(block))],
      }),
    );
    return [
      doubtOf('missing', {
        section: id,
        words: blocks.map(wholeOf),
        why: whyOf(id, places, alike),
        caution: `The reader did not find Section ${id}, and is not sure that it is missing.`,
        answers,
        right: `There is no Section ${id} here`,
      }),
    ];
  });
}

function whyOf(id: SectionId, [first]: Run[], [alike]: Block[]): string {
  if (alike)
    return `No heading of Section ${id} was found. ‘${brief(alike.text)}’ is set like the other section headings and stands where it would be.`;
  const where = first?.head ? ` under ‘${brief(first.head.block.text)}’` : '';
  if (id === 'E')
    return `No heading of Section E was found, but there are lines that read like outcomes${where}.`;
  if (id === 'F')
    return `No heading of Section F was found, but there are lines that read like provision${where}.`;
  return `No heading of Section ${id} was found, but this one may stand for it.`;
}

/** Text outside the sections it could not belong to, in runs from one heading-like line to the next. */
function runsOf(placed: Placed[]): Run[] {
  const runs: Run[] = [];
  let started = false;
  for (const each of placed) {
    if (each.role === 'heading') started = true;
    if (!started) continue;
    const heads =
      each.role === 'heading' ||
      each.role === 'label' ||
      (each.role !== 'content' && looksLikeHeading(each.block) && !each.block.cell);
    if (heads) runs.push({ head: each, body: [] });
    else if (runs.length === 0) runs.push({ body: [each] });
    else runs.at(-1)?.body.push(each);
  }
  return runs.filter(({ body }) => body.length > 0);
}

function mayBe(id: SectionId, { head, body }: Run): boolean {
  const open = body.every(({ role }) => role === 'content' || role === 'front' || role === 'outside');
  if (!open) return false;
  const own = new Set(body.flatMap(({ sections }) => sections));
  if (id === 'E') {
    const lines = body.filter(({ block }) => isOutcomeLike(block.text)).length;
    if (!own.has('K') && lines >= enoughLines && lines >= body.length * 0.5) return true;
  }
  if (id === 'F') {
    const elsewhere = ['E', 'G', 'H1', 'H2', 'K', 'J', 'I'] as const;
    const lines = body.filter(({ block }) => isProvisionLike(block.text)).length;
    if (!elsewhere.some((one) => own.has(one)) && lines >= enoughLines && lines >= body.length * 0.5)
      return true;
  }
  if (!head || head.role === 'heading') return false;
  const name = head.block.text.toLowerCase().replace(/[\s:.*]+$/, '');
  if (name.split(' ').length > 12) return false;
  return (
    sectionsTitled(name).includes(id) ||
    (loosely.includes(id) && looksLikeHeading(head.block) && titleSuits(id, name))
  );
}

function startOf({ head, body }: Run, id: SectionId): Block | undefined {
  if (head && head.role !== 'heading') return head.block;
  const like = id === 'E' ? isOutcomeLike : isProvisionLike;
  return body.find(({ block }) => like(block.text))?.block;
}
