import type { LabelStyle } from '../drawn/label.ts';
import type { Node } from '../drawn/node.ts';
import { grid } from './l01-grid.ts';
import { stacked } from './l02-stacked.ts';
import { lettered } from './l03-lettered.ts';
import { pairs } from './l04-pairs.ts';
import { cards } from './l05-cards.ts';
import { actionPlan } from './l06-action-plan.ts';
import { stepColumns } from './l07-steps.ts';
import { numberedParts } from './l08-parts.ts';
import { decoys } from './l09-decoys.ts';
import { amended } from './l10-amended.ts';
import { workingDocument } from './l11-working-document.ts';
import { mailMerge } from './l12-mail-merge.ts';
import { bundle } from './l13-bundle.ts';
import type { Sheet } from './parts/sheet.ts';

/** A layout: how it draws, whether it lies on its side, and a heading style that it cannot do without. */
export type Layout = {
  draw: (sheet: Sheet) => Node[];
  landscape?: boolean;
  label?: LabelStyle;
  /** It prints needs or outcomes and provision in one row or card. */
  tied?: true;
  /** It prints no details of who the plan is about. */
  nameless?: true;
};

/** Every layout by its number in the field guide of layouts; L14, the damaged ones, are made from L3. */
export const layouts: Record<string, Layout> = {
  L1: { draw: grid, tied: true, landscape: true },
  L2: { draw: stacked, tied: true },
  L3: { draw: lettered },
  L4: { draw: pairs, tied: true },
  L5: { draw: cards, tied: true },
  L6: { draw: actionPlan, tied: true, landscape: true },
  L7: { draw: stepColumns, tied: true, landscape: true },
  L8: { draw: numberedParts },
  L9: { draw: decoys, label: 'colon' },
  L10: { draw: amended },
  L11: { draw: workingDocument, nameless: true, label: 'colon' },
  L12: { draw: mailMerge },
  L13: { draw: bundle, label: 'colon' },
};
