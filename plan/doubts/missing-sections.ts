import type { Block } from '../block.ts';
import type { Correction } from '../corrections/correction.ts';
import type { Doubt, SectionId } from '../plan.ts';
import { looksLikeHeading } from '../sections/flow.ts';
import type { Placed } from '../sections/placed.ts';
import { sectionsTitled, titleSuits } from '../sections/titles.ts';
import { brief, type DoubtView, doubtOf, isTold, startAt, wholeOf } from './doubt-view.ts';
import { columnsLike } from './columns-like.ts';
import { headingsAlike } from './headings-alike.ts';
import { isOutcomeLike, isProvisionLike } from './statement-like.ts';

/** Sections whose loose titles ("about me", "budget") are telling also without their letter. */
const loosely: readonly SectionId[] = ['A', 'J', 'K'];
/** With more sections missing than this the document is of another sort, or was not read. */
const mostMissing = 9;
/** Most places offered for one section. */
const mostPlaces = 3;
/** Fewest lines of a section's kind that stand together. */
const enoughLines = 2;

/** A run of text under one heading-like line. */
type Run = { head?: Placed; body: Placed[] };

/** A section that was not found, with the places where it may start, the likeliest first. */
type Candidate = { id: SectionId; blocks: Block[]; why: string; byWords: boolean };

/** A section that was not found, though a heading or text of its kind stands somewhere. */
export function missingSections(view: DoubtView): Doubt[] {
  if (view.kind !== 'plan') return [];
  const missing = view.sections.filter(({ id, status }) => status === 'missing' && !isTold(view, id));
  if (missing.length === 0 || missing.length > mostMissing) return [];
  const runs = runsOf(view.placed);
  const heads = new Set(runs.flatMap(({ head }) => (head ? [head.block] : [])));
  const start = (block: Block, id: SectionId) =>
    startAt(view, block, id, heads.has(block) || looksLikeHeading(block));
  const candidates = missing.flatMap(({ id }): Candidate[] => {
    const alike = headingsAlike(view.placed, id);
    const places = runs.filter((run) => mayBe(id, run));
    const columns = columnsOf(view, id);
    const byWords = [...columns, ...places.flatMap((run) => startOf(run, id) ?? [])];
    const blocks = [...new Set([...columns, ...alike, ...byWords])].slice(0, mostPlaces);
    const [first] = blocks;
    if (!first) return [];
    return [{ id, blocks, why: whyOf(id, places, alike, columns), byWords: byWords.includes(first) }];
  });
  return grouped(candidates).map((group) => {
    const [only] = group;
    return group.length === 1 && only ? doubtOfOne(only, start) : doubtOfMany(group, start);
  });
}

/** One line can start only one section: where several missing ones claim it, its words decide, else the reviewer. */
function grouped(candidates: Candidate[]): Candidate[][] {
  const byFirst = Map.groupBy(candidates, ({ blocks }) => blocks[0]);
  return [...byFirst.values()].map((group) => {
    const told = group.filter(({ byWords }) => byWords);
    return told.length > 0 ? told.slice(0, 1) : group;
  });
}

type Start = (block: Block, id: SectionId) => Correction;

function doubtOfOne({ id, blocks, why }: Candidate, start: Start): Doubt {
  return doubtOf('missing', {
    section: id,
    words: blocks.map(wholeOf),
    why,
    caution: `The reader did not find Section ${id}, and is not sure that it is missing.`,
    answers: blocks.map((block) => ({
      label: `Section ${id} starts at ‘${brief(block.text)}’`,
      corrections: [start(block, id)],
    })),
    right: `There is no Section ${id} here`,
  });
}

function doubtOfMany(group: Candidate[], start: Start): Doubt {
  const blocks = group.flatMap(({ blocks: [first] }) => (first ? [first] : [])).slice(0, 1);
  const text = brief(blocks[0]?.text ?? '');
  const letters = group.map(({ id }) => id);
  const list = `${letters.slice(0, -1).join(', ')} and ${letters.at(-1)}`;
  return doubtOf('missing', {
    words: blocks.map(wholeOf),
    why: `No headings of Sections ${list} were found. ‘${text}’ is set like the other section headings and stands where one of them would be.`,
    answers: blocks.flatMap((block) =>
      letters.map((id) => ({ label: `‘${text}’ starts Section ${id}`, corrections: [start(block, id)] })),
    ),
    right: 'None of these',
  });
}

/** Columns of tables whose cells read like the section's own, where they were given to no section of provision or outcomes. */
function columnsOf({ blocks, placed }: DoubtView, id: SectionId): Block[] {
  if (id !== 'E' && id !== 'F') return [];
  const taken = new Set(
    placed
      .filter(({ sections }) => sections.some((one) => one !== id && 'EFGH1H2IJK'.includes(one)))
      .map(({ block }) => block.id),
  );
  const free = blocks.filter((block) => !taken.has(block.id));
  return columnsLike(free, id === 'E' ? isOutcomeLike : isProvisionLike);
}

function whyOf(id: SectionId, [first]: Run[], [alike]: Block[], [column]: Block[]): string {
  if (column)
    return `No heading of Section ${id} was found. The column ‘${brief(column.text)}’ reads like ${id === 'E' ? 'outcomes' : 'provision'}.`;
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
