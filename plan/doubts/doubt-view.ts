import type { Block } from '../block.ts';
import type { BlockMarks } from '../corrections/block-marks.ts';
import { blockHash } from '../corrections/block-marks.ts';
import type { Correction } from '../corrections/correction.ts';
import type { ToldOf } from '../corrections/resolve.ts';
import type { Doubt, DoubtAnswer, Outcome, Plan, Provision, Section, SectionId, Words } from '../plan.ts';
import type { Placed } from '../sections/placed.ts';

/** What is known of a document when the reader asks itself where it is not sure. */
export type DoubtView = {
  kind: Plan['kind'];
  /** The kind that had nearly as much for it. */
  rival?: Plan['kind'];
  blocks: Block[];
  placed: Placed[];
  sections: Section[];
  outcomes: Outcome[];
  provisions: Provision[];
  told: ToldOf;
  /** Made on the first need: most plans give no doubt. */
  marks: () => BlockMarks;
};

/** One reason for doubt: nothing, or the places where it holds. */
export type DoubtSource = (view: DoubtView) => Doubt[];

/** A doubt with its id and, last, the answer that it was read right. */
export function doubtOf(
  sort: string,
  draft: {
    section?: SectionId;
    words: Words[];
    why: string;
    caution?: string;
    answers: DoubtAnswer[];
    right: string;
  },
): Doubt {
  const { section, words, why, caution, answers, right } = draft;
  const hash = blockHash(words.map(({ quote }) => quote).join(' '));
  const id = [sort, section ?? 'all', hash].join(':');
  return {
    id,
    ...(section && { section }),
    words,
    why,
    ...(caution && { caution }),
    answers: [...answers, { label: right, corrections: [{ kind: 'confirmed', doubt: id }] }],
  };
}

/** All words of a block. */
export function wholeOf(block: Block): Words {
  return { block: block.id, from: 0, to: block.text.length, quote: block.text };
}

/** The correction that a section starts at a block. */
export function startAt(view: DoubtView, block: Block, section: SectionId, heading: boolean): Correction {
  const index = view.blocks.indexOf(block);
  return { kind: 'section-starts', section, at: view.marks().markOf(index), heading };
}

/** The first words of a text, cut after a word. */
export function brief(text: string, most = 50): string {
  return text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/, '')} …`;
}

/** True where a person has already said where the section starts or what belongs to it. */
export function isTold({ told }: DoubtView, section: SectionId): boolean {
  return (
    [...told.starts.values()].some((start) => start.section === section) ||
    told.belongs.some((one) => one.section === section)
  );
}
