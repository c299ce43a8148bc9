import { cell, heading, type Node, text } from '../drawn/node.ts';
import { sectionIds } from '../drawn/truth.ts';
import { lettered } from './l03-lettered.ts';
import { type Sheet, table } from './parts/sheet.ts';

const definitions = {
  A: 'This section sets out what the child, the parents or the young person have said about their views, interests and aspirations.',
  B: 'All special educational needs that the assessment found are listed in this section.',
  C: 'Health needs are recorded here where they relate to the special educational needs.',
  D: 'Social care needs are recorded here where they relate to the special educational needs or to a disability.',
  E: 'This section holds the outcomes sought. An outcome is what a person will be able to do; it is not the provision.',
  F: 'Special educational provision is set out here. It must be specific and, as a rule, quantified.',
  G: 'Health provision that is reasonably required is set out here.',
  H: 'Social care provision is set out here in two parts, H1 and H2.',
  I: 'The name and type of the school or other place is given here. It is left empty in a draft.',
  J: 'Where there is a personal budget, this section says how it is used.',
  K: 'The advice and information gathered for the assessment is listed here and attached.',
};

/** L9: a lettered plan behind two other runs of A to K: a contents list and a page of definitions. */
export function decoys(sheet: Sheet): Node[] {
  const { dice, plan, labels } = sheet;
  const entries = Object.entries(definitions);
  const grey = { italic: true, colour: '#7a7a7a' };
  const contents: Node[] = [
    text('CONTENTS', { bold: true }),
    ...(dice.chance(0.5)
      ? entries.map(([letter], at) => text(`Section ${letter} ${'.'.repeat(30)} ${at + 3}`))
      : [
          table(
            entries.map(([letter, words], at) => [
              cell(`Section ${letter}`),
              cell(words.split(' ').slice(0, 7).join(' ')),
              cell(String(at + 3)),
            ]),
            [18, 70, 12],
          ),
        ]),
  ];
  const understanding: Node[] = [
    { kind: 'break' },
    heading(2, dice.pick(['Understanding this plan', 'What each section means', 'About the sections'])),
    table(
      entries.map(([letter, words]) => [cell([text(`SECTION ${letter}`, { bold: true })]), cell(words)]),
      [20, 80],
    ),
    text(
      'Regulations 17 and 47 of the SEND Regulations 2014 say with whom this plan may be shared. Section 323 of the Education Act 1996 no longer applies.',
      { italic: true },
    ),
    { kind: 'break' },
  ];
  const cover: Node[] = [
    heading(1, 'Education, Health and Care Plan'),
    text(`Prepared by ${plan.child.council}`),
    text('Status (delete as needed): Draft / Proposed / Final / Amended'),
  ];
  const leftIn = dice.chance(0.6);
  const heads = new Set(
    sectionIds.flatMap((id) =>
      labels
        .nodes(id)
        .slice(0, 1)
        .map((node) => JSON.stringify(node)),
    ),
  );
  // Under some headings the writer's prompt was left in.
  const body = lettered(sheet).flatMap((node): Node[] => {
    if (!leftIn || !heads.has(JSON.stringify(node))) return [node];
    const id = sectionIds.find((each) => JSON.stringify(labels.nodes(each)[0]) === JSON.stringify(node));
    const words = entries.find(([letter]) => letter === id?.[0])?.[1];
    return words && labels.style !== 'stacked' ? [node, text(words, grey)] : [node];
  });
  return [...cover, ...contents, ...understanding, ...body];
}
