import type { Dice } from '../../dice.ts';
import { cell, head, heading, list, type Marker, type Node, text } from '../../drawn/node.ts';
import type { SectionId, TruthKeeper } from '../../drawn/truth.ts';
import type { Area, OrNil } from '../../invent/plan.ts';
import type { Provision } from '../../invent/provision.ts';
import { type Part, table } from './sheet.ts';

/** Section F as a block: lists, prose or a table by area. */
export const partF: Part = ({ plan, dice, truth, labels, look }) => {
  truth.heads('F');
  const style = dice.pick(['list', 'list', 'prose', 'table', 'one-table']);
  const heads = dice.pick(provisionHeads);
  const areas = plan.areas.filter((area) => area.provision.length > 0);
  if (style === 'one-table') {
    const rows = areas.flatMap((area) =>
      provisionRows(area.provision, 'F', heads.length, truth).map((row, at) => [
        ...(at === 0 ? [cell(area.title, { rows: area.provision.length })] : []),
        ...row,
      ]),
    );
    return [
      ...labels.nodes('F'),
      table(
        [[head('Area'), ...heads.map((label) => head(label))], ...rows],
        heads.length === 3 ? [16, 42, 22, 20] : [16, 36, 18, 16, 14],
        dice.chance(0.5),
      ),
    ];
  }
  const body = areas.flatMap((area): Node[] => [
    heading(3, area.title),
    ...provisionBlock(area, style, heads, truth, look.bullet),
  ]);
  return [...labels.nodes('F'), ...body];
};

/** Column heads of a provision grid: what, who, how often; or how long in a column of its own. */
export const provisionHeads = [
  ['Provision', 'Who', 'How often'],
  ['What will be provided', 'By whom', 'Frequency'],
  ['Support', 'Delivered by', 'When and how often'],
  ['Special educational provision', 'Staff', 'Frequency and duration'],
  ['Provision', 'Who will provide it', 'How often', 'How long'],
  ['What', 'Person responsible', 'Frequency', 'Duration'],
];

/** Rows of a provision grid, in three or four columns. Cells that say nothing stay empty. */
export function provisionRows(items: Provision[], id: SectionId, columns: number, truth: TruthKeeper) {
  return items.map(({ cells, said }) => {
    const { text: what, who, frequency, duration, how } = cells;
    const apart = columns === 4;
    const oftenCell = apart ? (said ? (frequency ?? '') : how) : how;
    const note = said
      ? { text: what, ...(who && { who }), ...(frequency && { frequency }), ...(duration && { duration }) }
      : { text: what, ...(how && { frequency: how }) };
    return [
      cell(truth.provision(id, note, said)),
      cell(truth.line(id, who ?? '')),
      cell(truth.line(id, oftenCell)),
      ...(apart ? [cell(truth.line(id, duration ?? ''))] : []),
    ];
  });
}

/** The provision of one area as a list, as running prose or as a small table. */
export function provisionBlock(
  area: Area,
  style: string,
  heads: string[],
  truth: TruthKeeper,
  marker: Marker,
): Node[] {
  if (style === 'table')
    return [
      table(
        [heads.map((label) => head(label)), ...provisionRows(area.provision, 'F', heads.length, truth)],
        heads.length === 3 ? [54, 24, 22] : [44, 22, 18, 16],
      ),
    ];
  if (style === 'prose')
    return [text(area.provision.map((item) => truth.provision('F', item.prose, item.said)).join(' '))];
  return [
    list(
      area.provision.map((item) => truth.provision('F', item.sentence, item.said)),
      marker,
    ),
  ];
}

/** G, H1 or H2: sentences, a small grid, or nil. */
export function partProvision(id: 'G' | 'H1' | 'H2'): Part {
  return ({ plan, dice, truth, labels, look }) => {
    truth.heads(id);
    const what = id === 'G' ? plan.healthProvision : id === 'H1' ? plan.careUnderAct : plan.otherCare;
    return [...labels.nodes(id), ...provisionOrNil(what, id, dice, truth, look.bullet)];
  };
}

/** Provision of health or care as it stands under its heading. */
export function provisionOrNil(
  what: OrNil<Provision>,
  id: SectionId,
  dice: Dice,
  truth: TruthKeeper,
  marker: Marker,
): Node[] {
  if (what.kind === 'nil') return [text(truth.nil(id, what.text))];
  if (dice.chance(0.35)) {
    const heads = dice.pick(provisionHeads);
    return [
      table(
        [heads.map((label) => head(label)), ...provisionRows(what.items, id, heads.length, truth)],
        heads.length === 3 ? [54, 24, 22] : [44, 22, 18, 16],
      ),
    ];
  }
  const items = what.items.map((item) =>
    truth.provision(id, inList(item, what.items.length === 1 ? 'plain' : marker), item.said),
  );
  return items.length === 1 ? items.map((item) => text(item)) : [list(items, marker)];
}

/** Without a mark before it an item can only be told as a sentence. */
export function inList(item: Provision, marker: Marker): Provision['sentence'] {
  return marker === 'plain' ? item.prose : item.sentence;
}
