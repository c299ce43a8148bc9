import fc from 'fast-check';
import type { Block, Reading } from '../../plan/block.ts';

const headings = [
  'Section A: The views, interests and aspirations of the child',
  'Section B: Special educational needs',
  'Section D',
  'E',
  'SECTION F - Special educational provision',
  'Outcomes',
  'Section H1',
  'Section I: Placement',
  'Section K: Advice',
  'Provision',
];
const lines = [
  'Rowan will have regular access to speech and language therapy as appropriate.',
  'By the end of Key Stage 2, Rowan will read a short text aloud.',
  '30 minutes once a week from a teaching assistant (1:1), reviewed each term.',
  'Date of birth: 03/04/2016',
  '[insert name]',
  'Not applicable',
  '1.',
  '(((((',
  '////',
  '£££ 12-12-12',
  'She he they his her',
  'As at 31/02/2025',
  '25 x 25 x 25 x 25 minutes',
];
/** Words as plans have them, beside letters as nobody writes them. */
const words = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...lines, ...headings) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('a ', '1 ', '-', ' ', 'the ', '.,', '\u0301', 'Mr. '), fc.nat({ max: 400 }))
      .map(([piece, times]) => piece.repeat(times)),
  },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.constantFrom(...lines, 'and', 'section', 'B', ':', '12', 'weekly'), { maxLength: 12 })
      .map((all) => all.join(' ')),
  },
);

/** Any text that could stand in a plan or be typed beside one. */
export const anyText: fc.Arbitrary<string> = words;

const cell = fc.record({
  table: fc.constantFrom('t1', 't2'),
  row: fc.nat({ max: 6 }),
  column: fc.nat({ max: 6 }),
  rowSpan: fc.integer({ min: 1, max: 5 }),
  columnSpan: fc.integer({ min: 1, max: 5 }),
  header: fc.boolean(),
});

const block: fc.Arbitrary<Omit<Block, 'id' | 'place'>> = fc.record(
  {
    kind: fc.constantFrom('heading', 'paragraph', 'item'),
    text: fc.oneof(fc.constantFrom(...headings), words).map((text) => text || 'x'),
    level: fc.integer({ min: 1, max: 6 }),
    marker: fc.constantFrom('•', '3.', '(b)', '—'),
    cell,
    field: fc.oneof(fc.constantFrom(...headings), fc.string({ maxLength: 12 })),
    part: fc.string({ maxLength: 6 }),
    was: words,
    look: fc.record({
      bold: fc.boolean(),
      size: fc.double({ min: 0.2, max: 5, noNaN: true }),
      faint: fc.boolean(),
    }),
  },
  { requiredKeys: ['kind', 'text'] },
);

/** Any reading that a source could give: blocks with headings, cells and fields in whatever order. */
export const anyReading: fc.Arbitrary<Reading> = fc.array(block, { maxLength: 30 }).map((blocks) => ({
  source: 'word' as const,
  blocks: blocks.map((each, index) => ({
    ...each,
    id: `b${index + 1}`,
    place: { kind: 'word' as const, paragraph: index },
  })),
  furniture: [],
  unread: [],
  notVisited: [],
}));

const pieces = [
  '<h2>Section B: Special educational needs</h2>',
  '<h2 hidden>Section F</h2>',
  '<p>',
  '</p>',
  '<table><tr><td>',
  '</td></tr></table>',
  '<td colspan=99999 rowspan=99999>',
  '<ul><li>',
  '<details><summary>Section F</summary>',
  '<iframe srcdoc="<h1>Section A</h1>">',
  '<form><input name=nodeType><input name=children value="words">',
  '<div id=body>',
  '<textarea>',
  '<select><option selected>',
  '<template>',
  '<svg><foreignObject>',
  '<div aria-hidden=true>',
  '<div style="display:none">',
  '<label for=x>',
  '<input id=x value=',
  '<script>alert(1)</script>',
  '<base href="javascript:alert(1)">',
  '<a href="data:text/html,x" download>plan.pdf</a>',
  '<div role=tabpanel aria-labelledby=x>',
  '<div role=table><div role=row><div role=cell>',
  '<!--',
  '-->',
  '&#x0;',
  '<plaintext>',
  '<frameset>',
  '<math><mtext>',
];
/** Pages out of whole and broken markup. */
export const anyPage: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.constantFrom(...pieces), words), { maxLength: 25 })
  .map((all) => all.join(''));
