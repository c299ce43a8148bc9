import type { Dice } from '../dice.ts';
import type { Labels } from '../drawn/label.ts';
import type { Look } from '../drawn/look.ts';
import { cell, head, heading, list, type Marker, type Node, text } from '../drawn/node.ts';
import type { SectionId, TruthKeeper } from '../drawn/truth.ts';
import type { Area, InventedPlan, OrNil } from '../invent/plan.ts';
import type { Provision } from '../invent/provision.ts';

/** What every layout is given: what to say, how it looks, dice, and the notes of what was printed. */
export type Sheet = { plan: InventedPlan; look: Look; dice: Dice; truth: TruthKeeper; labels: Labels };

/** The whole of one section, with its heading. */
export type Part = (sheet: Sheet) => Node[];

/** A date as councils print it. */
export function printDate(iso: string, dice: Dice): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const months = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ];
  const name = months[Number(month) - 1] ?? '';
  return dice.pick([
    `${day}/${month}/${year}`,
    `${Number(day)} ${name} ${year}`,
    `${day}.${month}.${year}`,
    `${Number(day)} ${name.slice(0, 3)} ${year}`,
    iso,
  ]);
}

/** Who the plan is about: a table of labels and values, in two or four columns. */
export function personalDetails({ plan, dice }: Sheet): Node {
  const { child } = plan;
  const pairs: [string, string][] = [
    [dice.pick(['Full name', 'Name', 'Child’s name']), child.fullName],
    [dice.pick(['Likes to be called', 'Known as', 'Preferred name']), child.known],
    [dice.pick(['Date of birth', 'DOB', 'D.O.B.']), printDate(child.born, dice)],
    ['Pronouns', child.pronouns],
    [dice.pick(['Year group', 'NC year', 'School year']), child.year],
    [dice.pick(['Unique pupil number', 'UPN']), child.upn],
    [dice.pick(['NHS number', 'NHS no.']), child.nhsNumber],
    ['Home address', child.address],
    [dice.pick(['Current setting', 'School or setting']), child.school.name],
    [dice.pick(['Date of plan', 'Plan date', 'Date issued']), printDate(plan.date, dice)],
    ['Status', plan.status],
  ];
  const kept = pairs.filter((_, at) => at < 3 || dice.chance(0.8));
  if (dice.chance(0.5))
    return table(
      kept.map(([label, value]) => [head(label), cell(value)]),
      [32, 68],
    );
  const rows = kept.flatMap((pair, at) => {
    if (at % 2 === 1) return [];
    const [label, value] = kept[at + 1] ?? ['', ''];
    return [[head(pair[0]), cell(pair[1]), head(label), cell(value)]];
  });
  return table(rows, [20, 30, 20, 30]);
}

/** A ruled table. */
export function table(
  rows: Extract<Node, { kind: 'table' }>['rows'],
  widths?: number[],
  repeatHead = false,
): Node {
  return { kind: 'table', rows, borders: true, repeatHead, ...(widths && { widths }) };
}

/** Section A: questions and answers, as boxes, rows or headed prose. */
export const partA: Part = ({ plan, dice, truth, labels }) => {
  truth.heads('A');
  const style = dice.pick(['boxes', 'rows', 'headed', 'bold']);
  const views = plan.views;
  const body = (): Node[] => {
    switch (style) {
      case 'boxes':
        return views.map(({ head: label, text: answer }) =>
          table([[head(label)], [cell(truth.line('A', answer))]]),
        );
      case 'rows':
        return [
          table(
            views.map(({ head: label, text: answer }) => [head(label), cell(truth.line('A', answer))]),
            [30, 70],
          ),
        ];
      case 'headed':
        return views.flatMap(({ head: label, text: answer }) => [
          heading(3, label),
          text(truth.line('A', answer)),
        ]);
      default:
        return views.flatMap(({ head: label, text: answer }) => [
          text(label, { bold: true }),
          text(truth.line('A', answer)),
        ]);
    }
  };
  return [...labels.nodes('A'), ...body()];
};

/** Section B: needs by area. */
export const partB: Part = ({ plan, dice, truth, labels, look }) => {
  truth.heads('B');
  const strengths = dice.chance(0.5);
  const label = dice.pick(['Special educational needs', 'Needs', 'What I need help with', 'Difficulties']);
  const strong = dice.pick(['Strengths', 'What I can do', 'What is going well']);
  const flat = look.bullet === 'plain' && dice.chance(0.5);
  const body = plan.areas.flatMap((area) => [
    heading(3, area.title),
    ...(strengths
      ? [text(strong, { bold: true }), text(truth.line('B', area.strength)), text(label, { bold: true })]
      : []),
    ...(area.nil
      ? [text(truth.line('B', area.nil))]
      : flat
        ? [text(area.needs.map((need) => truth.line('B', need)).join(' '))]
        : [
            list(
              area.needs.map((need) => truth.line('B', need)),
              look.bullet,
            ),
          ]),
  ]);
  return [...labels.nodes('B'), ...body];
};

/** C or D: a few sentences, or the sentence that there are none. */
export function partNeeds(id: 'C' | 'D'): Part {
  return ({ plan, truth, labels, look }) => {
    truth.heads(id);
    return [...labels.nodes(id), ...sentences(id === 'C' ? plan.health : plan.care, id, truth, look.bullet)];
  };
}

/** The sentences of a section that is not a grid. */
export function sentences(what: OrNil<string>, id: SectionId, truth: TruthKeeper, marker: Marker): Node[] {
  if (what.kind === 'nil') return [text(truth.nil(id, what.text))];
  if (what.items.length === 1) return what.items.map((item) => text(truth.line(id, item)));
  return [
    list(
      what.items.map((item) => truth.line(id, item)),
      marker,
    ),
  ];
}

/** Section E as a block: numbered, listed or boxed outcomes by area. */
export const partE: Part = ({ plan, dice, truth, labels, look }) => {
  truth.heads('E');
  const style = dice.pick(['numbered', 'plain-numbers', 'list', 'titled', 'boxes']);
  const steps = dice.chance(0.3);
  const stepLabel = dice.pick(['Steps towards this outcome', 'Small steps', 'Short-term targets']);
  let count = 0;
  const body = plan.areas
    .filter((area) => area.outcomes.length > 0)
    .flatMap((area): Node[] => {
      const printed = area.outcomes.flatMap((outcome): Node[] => {
        count += 1;
        const words = truth.outcome(outcome.text);
        const main: Node[] =
          style === 'numbered'
            ? [text(`Outcome ${count}: ${words}`)]
            : style === 'plain-numbers'
              ? [text(`${count}. ${words}`)]
              : style === 'titled'
                ? [text(`Outcome ${count}`, { bold: true }), text(words)]
                : style === 'boxes'
                  ? [table([[head(`Outcome ${count}`), cell(words)]], [20, 80])]
                  : [list([words], look.bullet === 'plain' ? 'bullet' : look.bullet)];
        return steps
          ? [...main, text(stepLabel, { bold: true }), list(outcome.steps.map(truth.step), 'bullet')]
          : main;
      });
      return [heading(3, area.title), ...printed];
    });
  return [...labels.nodes('E'), ...body];
};

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
    return [text(area.provision.map((item) => truth.provision('F', oneSentence(item), item.said)).join(' '))];
  return [
    list(
      area.provision.map((item) => truth.provision('F', item.sentence, item.said)),
      marker,
    ),
  ];
}

/** In running prose an item is one sentence. */
export function oneSentence({ sentence }: Provision): Provision['sentence'] {
  return { ...sentence, text: sentence.text.replace('. This will', '; this will') };
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
  const items = what.items.map((item) => truth.provision(id, item.sentence, item.said));
  return items.length === 1 ? items.map((item) => text(item)) : [list(items, marker)];
}

/** Section I: labels with values, a sentence, or empty in a draft. */
export const partI: Part = ({ plan, dice, truth, labels }) => {
  truth.heads('I');
  const { placement } = plan;
  const rows: [string, string][] = [
    [dice.pick(['Name of setting', 'Name', 'School or college']), placement?.name ?? ''],
    [dice.pick(['Type of setting', 'Type']), placement?.type ?? ''],
  ];
  if (dice.chance(0.6))
    return [
      ...labels.nodes('I'),
      table(
        rows.map(([label, value]) => [head(label), cell(truth.line('I', value))]),
        [30, 70],
      ),
    ];
  return [
    ...labels.nodes('I'),
    ...(placement ? [text(truth.line('I', `${placement.name}, ${placement.type.toLowerCase()}`))] : []),
  ];
};

/** Section J. */
export const partJ: Part = ({ plan, truth, labels, look }) => {
  truth.heads('J');
  return [...labels.nodes('J'), ...sentences(plan.budget, 'J', truth, look.bullet)];
};

/** Section K: the reports as a table or a list. */
export const partK: Part = ({ plan, dice, truth, labels }) => {
  truth.heads('K');
  return [...labels.nodes('K'), ...reportList(plan, dice, truth)];
};

/** The reports themselves. */
export function reportList(plan: InventedPlan, dice: Dice, truth: TruthKeeper): Node[] {
  const line = (value: string) => truth.line('K', value);
  if (dice.chance(0.3))
    return [
      list(
        plan.reports.map(({ title, author, role, date }) =>
          line(`${title}, ${author} (${role}), ${printDate(date, dice)}`),
        ),
        dice.pick(['number', 'bullet', 'letter']),
      ),
    ];
  const heads = dice.pick([
    ['Advice', 'From', 'Date'],
    ['Report', 'Author and role', 'Date of report'],
    ['Information gathered', 'Who from', 'Date received'],
  ]);
  const rows = plan.reports.map(({ title, author, role, date }) => [
    cell(line(title)),
    cell(line(`${author}, ${role}`)),
    cell(line(printDate(date, dice))),
  ]);
  return [table([heads.map((label) => head(label)), ...rows], [40, 38, 22], dice.chance(0.5))];
}

/** What stands after the last section. */
export function closing({ plan, dice }: Sheet): Node[] {
  return dice.chance(0.6)
    ? [text(`Signed on behalf of ${plan.child.council}: ______________________   Date: ____________`)]
    : [];
}
