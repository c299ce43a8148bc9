import type { Block } from '../block.ts';
import type { FlowRow } from './flow.ts';
import { isGuidanceBlock } from './guidance.ts';
import { isMonitoringLine } from './labels.ts';
import { ownWords } from './own-words.ts';
import type { Placed } from './placed.ts';
import type { State } from './state.ts';

/** What the readers of lines and tables share while a document is walked. */
export type Walk = {
  state: State;
  placed: Placed[];
  decoys: Set<string>;
  lettered: Set<string>;
  /** Blocks that a person said head a section. */
  told: ReadonlySet<string>;
};

/** Puts a block down as it was read; content of a section that is not open counts as front matter. */
export function put(walk: Walk, block: Block, role: Placed['role'], more: Partial<Placed> = {}): void {
  const { state } = walk;
  walk.placed.push({
    block,
    role,
    sections: [],
    own: ownWords(block),
    ...(state.phase && { phase: state.phase }),
    ...(state.area && { area: state.area }),
    ...(state.label && { label: state.label }),
    ...more,
  });
}

/** Puts down a block of content, unless it is guidance, a monitoring line or stands where no section is open. */
export function putContent(
  walk: Walk,
  block: Block,
  sections: Placed['sections'],
  more: Partial<Placed> = {},
): void {
  const own = ownWords(block);
  if (isGuidanceBlock(block)) {
    put(walk, block, 'guidance', { ...more, sections });
    return;
  }
  if (notShared.test(block.text)) {
    put(walk, block, 'not-shared', { sections });
    return;
  }
  if (/^(?:red|amber|green|rag(?: rating)?)$/i.test(block.text)) {
    put(walk, block, 'monitoring', more);
    return;
  }
  if (
    (signature.test(block.text) || (isItems(sections) && author.test(block.text))) &&
    !sections.includes('K')
  ) {
    put(walk, block, 'sign-off', more);
    return;
  }
  if (isMonitoringLine(block.text)) {
    put(walk, block, 'monitoring', more);
    return;
  }
  let target = sections;
  if (
    own.counts === 'outcome' &&
    !target.includes('E') &&
    (walk.state.sections.length !== 1 || !walk.state.seen.has('E'))
  ) {
    walk.state.phase = 'outcomes';
    target = ['E'];
  } else if (own.counts === 'outcome' && target.includes('E') && walk.state.phase === 'steps')
    walk.state.phase = 'outcomes';
  if (
    own.tag &&
    (own.tag === 'H1' || own.tag === 'H2' || own.tag === 'G' || own.tag === 'F') &&
    target.some((section) => 'FGH1H2'.includes(section))
  )
    target = [own.tag];
  // "F1.2 ..." among the needs of an area: no heading of Section F parts them.
  if (own.coded && !walk.lettered.has(own.coded)) target = [own.coded];
  if (target.length > 0)
    put(walk, block, 'content', {
      ...more,
      sections: target,
      own,
      ...(own.step && target.includes('E') && { phase: 'steps' }),
    });
  else put(walk, block, walk.state.phase === 'monitoring' ? 'monitoring' : 'label', more);
}

/** What a portal shows instead of a section that others may see: the section is not there, rather than empty. */
const notShared =
  /\b(?:not (?:been )?shared with you|you do not have (?:access|permission)|no access to this section)\b/i;
/** An author's line: "Dr Noor Ray, Educational Psychologist, 12 May 2025". */
const signature = /^\p{Lu}[^.:;]{5,100},\s+\d{1,2}(?:st|nd|rd|th)?\s+\p{Lu}\p{L}+\s+20\d\d\.?$/u;

/** The same without a date, told where only provision or outcomes could stand: "Dr Noor Ray, Educational Psychologist". */
const author = /^(?:Dr|Mr|Mrs|Ms|Miss|Mx|Prof(?:essor)?)\.? \p{Lu}[^.:;]{2,40}, [\p{L} -]{4,60}$/u;

function isItems(sections: Placed['sections']): boolean {
  return sections.some((id) => 'EFGH1H2'.includes(id));
}

/** Puts down a whole row alike. */
export function putAll(walk: Walk, row: FlowRow, role: 'detail' | 'front' | 'outside' | 'sign-off'): void {
  for (const cell of row.cells) for (const block of cell.blocks) put(walk, block, role);
}
