import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { chooseSource } from '../../../sources/choose-source.ts';
import { makeDocx, paragraph } from './word/make-docx.ts';

test.each([
  ['a PDF', strToU8('%PDF-1.7\n'), 'plan.pdf', 'pdf'],
  ['a PDF that was saved under another name', strToU8('%PDF-1.7\n'), 'plan.docx', 'pdf'],
  ['a PDF behind a few stray bytes', strToU8('\r\n\r\n%PDF-1.4'), 'Get', 'pdf'],
  ['a Word file', makeDocx(paragraph('x')), 'plan.docx', 'word'],
  ['a Word file without an ending', makeDocx(paragraph('x')), 'download', 'word'],
  ['a spreadsheet', makeDocx(paragraph('x')), 'grid.xlsx', 'not-supported'],
  [
    'an old or locked Word file, whose reader gives the reason',
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]),
    'plan.doc',
    'word',
  ],
  ['a page', strToU8('<!DOCTYPE html><title>x</title>'), 'page', 'page'],
  ['a page behind a comment', strToU8('\ufeff<!-- saved from -->\n<html lang="en">'), 'p.htm', 'page'],
  ['rich text', strToU8('{\\rtf1'), 'plan.docx', 'not-supported'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'scan.png', 'not-supported'],
  ['an empty file by its name', new Uint8Array(), 'plan.pdf', 'pdf'],
  ['plain text', strToU8('Section A'), 'plan.txt', 'not-supported'],
])('%s', (_, bytes, name, source) => {
  expect(chooseSource(bytes, name)).toBe(source);
});
