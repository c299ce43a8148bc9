import type { Block } from '../block.ts';
import type { SectionId } from '../plan.ts';
import type { ColumnRole } from './columns.ts';
import type { Phase } from './labels.ts';
import type { OwnWords } from './own-words.ts';

/**
 * What one block is in the plan. `content` belongs to its `sections` (two where H1 and H2 are not kept apart);
 * `label` is a sub-heading, field label or column head; `outside` is the letter before, an appendix or a report after the plan.
 */
export type Placed = {
  block: Block;
  role:
    | 'content'
    | 'heading'
    | 'label'
    | 'guidance'
    | 'detail'
    | 'monitoring'
    | 'sign-off'
    | 'front'
    | 'outside'
    | 'not-shared';
  sections: SectionId[];
  own: OwnWords;
  /** How a heading was told. */
  by?: 'letter' | 'title';
  phase?: Phase;
  area?: string;
  /** Sub-heading or label over it. */
  label?: string;
  column?: ColumnRole;
  /** Key of its table, and its row counted through repeated heads and page breaks. */
  table?: string;
  row?: number;
  cell?: string;
  rowSpan?: number;
};
