import { expect, test } from 'vitest';
import { inItsSentence } from '../../../../exports/reports/in-its-sentence.ts';
import { planOrder } from '../../../../exports/reports/plan-order.ts';
import { makePlan } from '../../../make-plan.ts';

const quoted = (line: string, quote: string) => {
  const plan = makePlan({ sections: { A: line } });
  const block = plan.blocks.find(({ text }) => text === line);
  const from = line.indexOf(quote);
  return inItsSentence({ block: block?.id ?? '', from, to: from + quote.length, quote }, plan);
};

test.each([
  ['Orla likes art. She draws well. She sings.', 'draws', 'She draws well.', 'draws'],
  ['She draws well. She sings.', 'well. She', 'She draws well. She sings.', 'well. She'],
])('words of “%s” stand in all sentences they touch, themselves marked', (line, quote, text, meant) => {
  const piece = quoted(line, quote);
  if (piece.kind !== 'quote' || !piece.meant) throw new Error('The words are a quotation in a sentence');
  expect(piece.text).toBe(text);
  expect(piece.text.slice(piece.meant.from, piece.meant.to)).toBe(meant);
});

test.each([
  ['a whole sentence', 'She draws well.', 'She draws well.'],
  ['words in a sentence too long to be looked through', `She ${'very '.repeat(90)}often draws.`, 'often'],
])('%s stand alone', (_what, line, quote) => {
  expect(quoted(line, quote)).toEqual({ kind: 'quote', text: quote });
});

test('words that are not in their block any more stand alone', () => {
  const plan = makePlan({ sections: { A: 'She draws well.' } });
  for (const block of ['b2', 'gone'])
    expect(inItsSentence({ block, from: 0, to: 4, quote: 'Orla' }, plan)).toEqual({
      kind: 'quote',
      text: 'Orla',
    });
});

test('what has no place in the plan comes after all that has one', () => {
  const plan = makePlan({ sections: { A: 'She draws.', F: 'Help.' } });
  const order = planOrder(plan);
  const places = [
    order.at({ block: 'b1', from: 0 }),
    order.at({ block: 'b2', from: 0 }),
    order.at({ block: 'b2', from: 5 }),
    order.at({ block: 'b4', from: 0 }),
    order.at({ block: 'gone', from: 0 }),
    order.at(undefined),
  ];
  expect(places).toEqual([...places].sort((one, other) => one - other));
  expect(new Set(places).size).toBe(6);
  expect([order.sectionOf('b2'), order.sectionOf('b4'), order.sectionOf('gone')]).toEqual([
    'A',
    'F',
    undefined,
  ]);
});
