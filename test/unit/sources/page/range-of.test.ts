// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { rangesOf } from '../../../../sources/page/range-of.ts';
import { read } from './read-text.ts';

describe('from words back to the page', () => {
  test('ranges hold exactly the words, without hidden and deleted ones', () => {
    const { nodes, reading } = read('<p>  for \n <b>twenty</b> <del>ten</del> minutes</p>');
    expect(reading.blocks[0]?.text).toBe('for twenty minutes');
    const { ranges } = rangesOf(nodes, 'b1', 4, 18);
    expect(ranges.map((range) => range.toString())).toEqual(['twenty', ' ', 'minutes']);
  });

  test('a range into a pasted point does not count its bullet', () => {
    const { nodes } = read('<p>•&nbsp; Rowan reads</p>');
    expect(rangesOf(nodes, 'b1', 0, 5).ranges.map(String)).toEqual(['Rowan']);
  });

  test('words of a field are given as a part of its value', () => {
    const { nodes, reading } = read(
      '<label>Outcomes <textarea>First line.\n\n  Second   line.</textarea></label>',
    );
    const block = reading.blocks.find((found) => found.text.startsWith('Second'));
    const { fields } = rangesOf(nodes, block?.id ?? '', 0, 12);
    expect(fields.map(({ field, from, to }) => field.value.slice(from, to))).toEqual(['Second   line.']);
  });

  test('words that have left the page are not found', () => {
    const { nodes } = read('<p>Rowan</p>');
    document.body.innerHTML = '<p>Rowan</p>';
    expect(rangesOf(nodes, 'b1', 0, 5)).toEqual({ ranges: [], fields: [] });
  });
});
