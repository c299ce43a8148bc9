import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../plan/block.ts';
import { readWord } from '../../../../sources/word/read-word.ts';
import { cell, makeDocx, paragraph, row, run, table } from './make-docx.ts';

const ins = (inside: string, author = 'A') => `<w:ins w:id="1" w:author="${author}">${inside}</w:ins>`;
const del = (text: string) =>
  `<w:del w:id="2" w:author="B"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const ending = (mark: string, inside: string) =>
  `<w:p><w:pPr><w:rPr><w:${mark} w:id="3"/></w:rPr></w:pPr>${inside}</w:p>`;
const kept = (text: string) => `<w:p>${run(text)}</w:p>`;

function versions(body: string): (readonly [string, string | undefined])[] {
  return readWord(makeDocx(body)).blocks.map(({ text, was }: Block) => [text, was]);
}

describe('ends of paragraphs', () => {
  test.each<[string, string, [string, string | undefined][]]>([
    [
      'an end that was taken out joins two paragraphs in the proposed text',
      ending('del', run('He reads.')) + kept('He writes.'),
      [
        ['He reads. He writes.', 'He reads.'],
        ['', 'He writes.'],
      ],
    ],
    [
      'an end that was put in parts what was one paragraph',
      ending('ins', run('He reads.')) + kept('He writes.'),
      [
        ['He reads.', 'He reads. He writes.'],
        ['He writes.', ''],
      ],
    ],
    [
      'a new paragraph with its end leaves the next one alone',
      ending('ins', ins(run('New.'))) + kept('He writes.'),
      [
        ['New.', ''],
        ['He writes.', undefined],
      ],
    ],
    [
      'a paragraph that was taken out with its end leaves the next one alone',
      ending('del', del('Old.')) + kept('He writes.'),
      [
        ['', 'Old.'],
        ['He writes.', undefined],
      ],
    ],
    [
      'an end in a cell joins nothing outside it',
      table([row([cell(ending('del', run('In a cell.')))])]) + kept('Below.'),
      [
        ['In a cell.', undefined],
        ['Below.', undefined],
      ],
    ],
  ])('%s', (_, body, expected) => {
    expect(versions(body)).toEqual(expected);
  });
});

describe('other marks', () => {
  test.each<[string, string, [string, string | undefined][]]>([
    [
      'words that one author put in and another took out again stand in neither version',
      `<w:p>${run('He reads')}${ins(del(' slowly'))}${run('.')}</w:p>`,
      [['He reads.', undefined]],
    ],
    [
      'a cell that was put in was not there',
      table([row([cell('one'), cell('two', '<w:cellIns w:id="4"/>')])]),
      [
        ['one', undefined],
        ['two', ''],
      ],
    ],
    [
      'a double line through words takes them out',
      `<w:p>${run('often', '<w:dstrike/>')}${run(' daily')}</w:p>`,
      [['daily', 'often daily']],
    ],
    [
      'a style of underlining by itself takes nothing out',
      `<w:p>${run('He ')}${run('reads', '<w:u w:val="single"/>')}</w:p>`,
      [['He reads', undefined]],
    ],
  ])('%s', (_, body, expected) => {
    expect(versions(body)).toEqual(expected);
  });

  test('looks inside a block are kept, for the document to say what they mean', () => {
    const body = `<w:p>${run('He ')}${run('reads', '<w:b/><w:color w:val="FF0000"/>')}${run(' well', '<w:highlight w:val="yellow"/>')}</w:p>`;
    expect(readWord(makeDocx(body)).blocks[0]?.stretches).toEqual([
      { text: 'He ' },
      { text: 'reads', bold: true, colour: 'red' },
      { text: ' well', highlight: 'yellow' },
    ]);
  });

  test('a block of one plain look has no stretches', () => {
    expect(readWord(makeDocx(paragraph('Plain.'))).blocks[0]?.stretches).toBeUndefined();
  });

  test('a file that the document takes in is named as not read', () => {
    const { unread, blocks } = readWord(makeDocx(`${kept('Before.')}<w:altChunk r:id="r9"/>`));
    expect([unread, blocks.length]).toEqual([
      [{ where: 'a file inside the document', why: 'not-supported' }],
      1,
    ]);
  });
});
