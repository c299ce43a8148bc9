import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../plan/block.ts';
import { readWord } from '../../../../sources/word/read-word.ts';
import { cell, makeDocx, type Parts, paragraph, row, run, table } from './make-docx.ts';

function blocksOf(body: string, parts?: Parts): Block[] {
  const reading = readWord(makeDocx(body, parts), 'plan.docx');
  expect(reading.unread).toEqual([]);
  return reading.blocks;
}

/** The part of a block that a test speaks of. */
function shown(blocks: Block[], ...keys: (keyof Block)[]): unknown[] {
  return blocks.map((block) => keys.map((key) => block[key]));
}

const styles = `<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
  <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/><w:rPr><w:b/><w:sz w:val="33"/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="CouncilBar"><w:name w:val="Council Bar"/><w:basedOn w:val="H2"/></w:style>
  <w:style w:type="paragraph" w:styleId="Round"><w:name w:val="Round"/><w:basedOn w:val="Round"/></w:style>
  <w:style w:type="character" w:styleId="Strong"><w:rPr><w:b/></w:rPr></w:style>`;

describe('headings and looks', () => {
  test('a style based on a heading style is a heading of its level', () => {
    const [block] = blocksOf(paragraph('Section F', '<w:pStyle w:val="CouncilBar"/>'), { styles });
    expect(block).toMatchObject({ kind: 'heading', level: 2, look: { bold: true, size: 1.5 } });
  });

  test('an outline level set on the paragraph itself makes a heading', () => {
    const [block] = blocksOf(paragraph('Outcomes', '<w:outlineLvl w:val="2"/>'));
    expect(block).toMatchObject({ kind: 'heading', level: 3 });
  });

  test('a style that is based on itself does no harm', () => {
    expect(blocksOf(paragraph('Plain', '<w:pStyle w:val="Round"/>'), { styles })[0]?.kind).toBe('paragraph');
  });

  test('a paragraph is bold only where all its words are', () => {
    const half = `<w:p>${run('Outcome 1: ', '<w:b/>')}${run('Rowan will read a page.')}</w:p>`;
    const whole = `<w:p>${run('Cognition ', '<w:b/>')}${run('and learning', '<w:rStyle w:val="Strong"/>')}</w:p>`;
    expect(blocksOf(half + whole, { styles }).map((block) => block.look?.bold)).toEqual([undefined, true]);
  });

  test.each([
    ['grey letters are faint', '<w:color w:val="7F7F7F"/>', true],
    ['black letters are not', '<w:color w:val="000000"/>', undefined],
    ['white letters on a bar are not', '<w:color w:val="FFFFFF"/>', undefined],
    ['strong blue letters are not', '<w:color w:val="1F4E79"/>', undefined],
  ])('%s', (_, look, faint) => {
    expect(blocksOf(paragraph('Guidance', '', look))[0]?.look?.faint).toBe(faint);
  });

  test('hidden letters are not read', () => {
    expect(blocksOf(`<w:p>${run('Seen')}${run(' unseen', '<w:vanish/>')}</w:p>`)[0]?.text).toBe('Seen');
  });
});

const lists = `<w:abstractNum w:abstractNumId="0">
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl>
  </w:abstractNum>
  <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/><w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr></w:lvl></w:abstractNum>
  <w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:start w:val="5"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="Section %1:"/></w:lvl></w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>`;
const inList = (id: number, depth = 0) =>
  `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${id}"/></w:numPr>`;

describe('lists', () => {
  test('numbers are printed as Word prints them, also after sub-points and a restart', () => {
    const body =
      paragraph('one', inList(1)) +
      paragraph('first', inList(1, 1)) +
      paragraph('second', inList(1, 1)) +
      paragraph('two', inList(1)) +
      paragraph('first again', inList(1, 1)) +
      paragraph('begun anew', inList(2)) +
      paragraph('and on', inList(2));
    expect(blocksOf(body, { numbering: lists }).map((block) => block.marker)).toEqual([
      '1.',
      '(a)',
      '(b)',
      '2.',
      '(a)',
      '1.',
      '2.',
    ]);
  });

  test('an empty paragraph uses up no number', () => {
    const body = `${paragraph('one', inList(1))}<w:p><w:pPr>${inList(1)}</w:pPr></w:p>${paragraph('two', inList(1))}`;
    expect(blocksOf(body, { numbering: lists }).map((block) => block.marker)).toEqual(['1.', '2.']);
  });

  test('a bullet of the symbol font is a bullet, and so is one typed by hand', () => {
    const body =
      paragraph('by Word', inList(3)) +
      paragraph('•\u00a0\u00a0by hand') +
      `<w:p><w:r><w:t>-</w:t><w:tab/><w:t>by tab</w:t></w:r></w:p>`;
    expect(shown(blocksOf(body, { numbering: lists }), 'kind', 'marker', 'text')).toEqual([
      ['item', '•', 'by Word'],
      ['item', '•', 'by hand'],
      ['item', '-', 'by tab'],
    ]);
  });

  test('a section letter that Word counts is part of the heading', () => {
    const body = paragraph('Outcomes', `<w:outlineLvl w:val="0"/>${inList(4)}`);
    expect(shown(blocksOf(body, { numbering: lists }), 'kind', 'text', 'marker')).toEqual([
      ['heading', 'Section E: Outcomes', undefined],
    ]);
  });
});

describe('tables', () => {
  const spot = (block: Block) =>
    block.cell && [block.text, block.cell.row, block.cell.column, block.cell.rowSpan, block.cell.columnSpan];

  test('merged and empty cells leave the others in their own column', () => {
    const body = table([
      row([cell('Needs', '<w:gridSpan w:val="2"/>'), cell('Provision')]),
      row([cell('Reading', '<w:vMerge w:val="restart"/>'), cell('<w:p/>'), cell('Daily, 20 minutes')]),
      row([cell('<w:p/>', '<w:vMerge/>'), cell('Phonics'), cell('Weekly')]),
      row([cell('late')], '<w:gridBefore w:val="2"/>'),
    ]);
    expect(blocksOf(body).map(spot)).toEqual([
      ['Needs', 0, 0, 1, 2],
      ['Provision', 0, 2, 1, 1],
      ['Reading', 1, 0, 2, 1],
      ['Daily, 20 minutes', 1, 2, 1, 1],
      ['Phonics', 2, 1, 1, 1],
      ['Weekly', 2, 2, 1, 1],
      ['late', 3, 2, 1, 1],
    ]);
  });

  test('a table inside a cell has cells of its own, and the outer table goes on', () => {
    const body = table([
      row([cell(table([row([cell('inner'), cell('pair')])]) + paragraph('below')), cell('beside')]),
    ]);
    expect(blocksOf(body).map((block) => [block.text, block.cell?.table])).toEqual([
      ['inner', 't2'],
      ['pair', 't2'],
      ['below', 't1'],
      ['beside', 't1'],
    ]);
  });

  test('heads are told by the repeated row, by their fill, and as labels of a row', () => {
    const grey = '<w:shd w:val="clear" w:fill="D9D9D9"/>';
    const repeated = table([
      row([cell('What'), cell('Who')], '<w:tblHeader/>'),
      row([cell('Reading'), cell('Teacher')]),
    ]);
    const labels = table([
      row([cell('Name', grey), cell('Rowan')]),
      row([cell('Year group', grey), cell('Year 4')]),
    ]);
    const heads = blocksOf(repeated + labels).map((block) => [block.text, block.cell?.header]);
    expect(heads).toEqual([
      ['What', true],
      ['Who', true],
      ['Reading', false],
      ['Teacher', false],
      ['Name', true],
      ['Rowan', false],
      ['Year group', true],
      ['Year 4', false],
    ]);
  });

  test('rows and cells inside content controls are read', () => {
    const body = `<w:tbl><w:sdt><w:sdtContent>${row([`<w:sdt><w:sdtContent>${cell('held')}</w:sdtContent></w:sdt>`, cell('free')])}</w:sdtContent></w:sdt></w:tbl>`;
    expect(blocksOf(body).map(spot)).toEqual([
      ['held', 0, 0, 1, 1],
      ['free', 0, 1, 1, 1],
    ]);
  });

  test('each paragraph of a cell is a block of that cell', () => {
    const body = table([row([cell(paragraph('one') + paragraph('two')), cell('three')])]);
    expect(blocksOf(body).map((block) => [block.text, block.cell?.column])).toEqual([
      ['one', 0],
      ['two', 0],
      ['three', 1],
    ]);
  });
});

describe('changes', () => {
  const ins = (inside: string) => `<w:ins w:id="1">${inside}</w:ins>`;
  const del = (text: string) =>
    `<w:del w:id="2"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;

  test.each<[string, string, string, string | undefined]>([
    [
      'tracked words are proposed and deleted ones are what was',
      `<w:p>${run('for ')}${del('ten')}${ins(run('twenty'))}${run(' minutes')}</w:p>`,
      'for twenty minutes',
      'for ten minutes',
    ],
    [
      'struck words count as deleted',
      `<w:p>${run('weekly', '<w:strike/>')}${run(' daily')}</w:p>`,
      'daily',
      'weekly daily',
    ],
    ['a wholly new paragraph was nothing', `<w:p>${ins(run('New need.'))}</w:p>`, 'New need.', ''],
    ['a wholly deleted paragraph is nothing now', `<w:p>${del('Old need.')}</w:p>`, '', 'Old need.'],
    [
      'words that were only reformatted have not changed',
      `<w:p>${run('Same', '<w:rPrChange w:id="3"><w:rPr/></w:rPrChange>')}</w:p>`,
      'Same',
      undefined,
    ],
  ])('%s', (_, body, text, was) => {
    expect(shown(blocksOf(body), 'text', 'was')).toEqual([[text, was]]);
  });

  test('moved words stand where they were moved to', () => {
    const body = `<w:p><w:moveFrom w:id="4">${run('Moved.')}</w:moveFrom></w:p><w:p><w:moveTo w:id="5">${run('Moved.')}</w:moveTo></w:p>`;
    expect(shown(blocksOf(body), 'text', 'was')).toEqual([
      ['', 'Moved.'],
      ['Moved.', ''],
    ]);
  });

  test('a deleted row is deleted in all its cells', () => {
    const body = table([
      row([cell('kept'), cell('also')]),
      row([cell('gone'), cell('gone too')], '<w:del w:id="6"/>'),
    ]);
    expect(shown(blocksOf(body), 'text', 'was')).toEqual([
      ['kept', undefined],
      ['also', undefined],
      ['', 'gone'],
      ['', 'gone too'],
    ]);
  });
});

describe('what is inside a paragraph', () => {
  test.each([
    [
      'a no-break hyphen is a hyphen and a soft one nothing',
      '<w:r><w:t>self</w:t><w:noBreakHyphen/><w:t>care com</w:t><w:softHyphen/><w:t>mu\u00adnity</w:t></w:r>',
      'self-care community',
    ],
    [
      'tabs and runs of spaces are one space',
      '<w:r><w:t xml:space="preserve">Name: </w:t><w:tab/><w:t>Rowan</w:t></w:r>',
      'Name: Rowan',
    ],
    [
      'a tick of a symbol font is a tick',
      '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:t xml:space="preserve"> yes </w:t><w:sym w:font="Wingdings" w:char="F0A8"/><w:t> no</w:t></w:r>',
      '✓ yes ☐ no',
    ],
    [
      'a check box shows its state',
      '<w:sdt><w:sdtPr><w14:checkbox/></w:sdtPr><w:sdtContent><w:r><w:t>☒</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve"> Draft</w:t></w:r>',
      '☒ Draft',
    ],
    [
      'a legacy check box shows its state',
      '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:t xml:space="preserve"> Final</w:t></w:r>',
      '☒ Final',
    ],
    [
      'a field gives its result and not its code',
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>MERGEFIELD Name</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Rowan</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
      'Rowan',
    ],
    [
      'a link gives its words',
      '<w:hyperlink r:id="x"><w:r><w:t>the local offer</w:t></w:r></w:hyperlink>',
      'the local offer',
    ],
    [
      'comments are left out',
      '<w:commentRangeStart w:id="0"/><w:r><w:t>Plan</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>',
      'Plan',
    ],
  ])('%s', (_, inside, text) => {
    expect(blocksOf(`<w:p>${inside}</w:p>`)[0]?.text).toBe(text);
  });

  test('a placeholder that nobody filled is faint', () => {
    const body = `<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Choose an item.')}</w:sdtContent></w:sdt></w:p>`;
    expect(blocksOf(body)[0]).toMatchObject({ text: 'Choose an item.', look: { faint: true } });
  });

  test('a line break parts two statements and not a wrapped one', () => {
    const body = `<w:p><w:r><w:t>Rowan needs a quiet room.</w:t><w:br/><w:t>He needs a visual timetable which is kept up to date by the</w:t><w:br/><w:t>class teacher.</w:t></w:r></w:p>`;
    expect(shown(blocksOf(body), 'text')).toEqual([
      ['Rowan needs a quiet room.'],
      ['He needs a visual timetable which is kept up to date by the class teacher.'],
    ]);
  });

  test('a text box is read once, though Word writes it twice', () => {
    const box = `<w:txbxContent>${paragraph('In a box')}</w:txbxContent>`;
    const body = `<w:p>${run('Anchor')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect(shown(blocksOf(body), 'text')).toEqual([['Anchor'], ['In a box']]);
  });

  test('notes that the text calls stand at the end, each once', () => {
    const call = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const footnotes = `<w:footnote w:id="-1" w:type="separator">${paragraph('line')}</w:footnote><w:footnote w:id="2">${paragraph('See the report.')}</w:footnote>`;
    expect(
      shown(blocksOf(`<w:p>${run('Need')}${call}${call}</w:p>${paragraph('Last')}`, { footnotes }), 'text'),
    ).toEqual([['Need'], ['Last'], ['See the report.']]);
  });
});

test('headers and footers are set apart from the text', () => {
  const reading = readWord(
    makeDocx(paragraph('Body'), { header: paragraph('Rowan A. 01/02/2015'), footer: paragraph('Page 1') }),
  );
  expect(reading.blocks.map((block) => block.text)).toEqual(['Body']);
  expect(reading.furniture.map((block) => block.text).sort()).toEqual(['Page 1', 'Rowan A. 01/02/2015']);
});

test('the same file gives the same blocks with ids in reading order', () => {
  const bytes = makeDocx(paragraph('One') + paragraph('Two'));
  expect(readWord(bytes).blocks.map((block) => block.id)).toEqual(['b1', 'b2']);
  expect(readWord(bytes)).toEqual(readWord(bytes));
});

describe('files that cannot be read say why', () => {
  const compound = (inside: string) =>
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...[...inside].flatMap((letter) => [letter.charCodeAt(0), 0])]);
  const whole = makeDocx(paragraph('A plan that was cut off while it was being sent.'));
  const broken = zipSync({ 'word/document.xml': strToU8('<w:document xmlns:w="x"><w:body>') });
  const deep = zipSync({
    'word/document.xml': strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${'<w:sdt>'.repeat(5000)}${'</w:sdt>'.repeat(5000)}</w:body></w:document>`,
    ),
  });
  test.each([
    ['an old .doc', compound('WordDocument'), 'not-supported'],
    ['a file with a password', compound('EncryptedPackage'), 'encrypted'],
    ['plain text', strToU8('Section A'), 'not-supported'],
    ['nothing at all', new Uint8Array(), 'empty'],
    ['a file that was cut off', whole.subarray(0, whole.length - 60), 'corrupt'],
    ['a zip without a document', zipSync({ 'readme.xml': strToU8('<a/>') }), 'not-supported'],
    ['a package that lost its document', zipSync({ '_rels/.rels': strToU8('<a/>') }), 'corrupt'],
    ['a spreadsheet', zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), 'not-supported'],
    ['XML that stops in the middle', broken, 'corrupt'],
    ['XML nested without end', deep, 'corrupt'],
    ['a document without words', makeDocx('<w:p/>'), 'empty'],
  ])('%s', (_, bytes, why) => {
    const reading = readWord(bytes);
    expect(reading.unread).toEqual([{ where: 'file', why }]);
    expect(reading.blocks).toEqual([]);
  });

  /** The zip with another size written into its directory, 24 bytes after each entry's mark. */
  const lying = (bytes: Uint8Array, size: [number, number, number, number]) => {
    const copy = bytes.slice();
    for (let at = 0; at < copy.length - 30; at += 1) {
      if (copy[at] === 0x50 && copy[at + 1] === 0x4b && copy[at + 2] === 1 && copy[at + 3] === 2)
        copy.set(size, at + 24);
    }
    return copy;
  };

  test('what a zip says of its sizes is not trusted: a small document is read, a bomb is not unpacked', () => {
    const small = lying(makeDocx(paragraph('Small')), [0, 0, 0, 0x40]);
    expect(readWord(small).blocks.map(({ text }) => text)).toEqual(['Small']);
    const bomb = lying(zipSync({ 'word/document.xml': new Uint8Array(50_000_000).fill(32) }), [9, 0, 0, 0]);
    expect(readWord(bomb).unread).toEqual([{ where: 'file', why: 'too-large' }]);
  });

  test('a document whose packed words were damaged on the way is not taken for whole', () => {
    const bytes = zipSync({ 'word/document.xml': strToU8('<w:document/>') }, { level: 0 });
    const at = Buffer.from(bytes).indexOf('document/>');
    bytes[at] = 0x65;
    expect(readWord(bytes).unread).toEqual([{ where: 'file', why: 'corrupt' }]);
  });
});
