import type { Printed } from './draft.ts';
import type { Letters } from './finders.ts';
import type { Verdict } from './tally.ts';

/** Letters of context shown on each side. */
const context = 60;

/** An answer that was not right, with the words asked for and the words given. */
export function explainAnswer(one: {
  verdict: Verdict;
  kind: string;
  letters: Letters;
  answer: Letters | undefined;
  before: Printed;
  now: Printed;
}): string {
  const { verdict, kind, letters, answer, before, now } = one;
  return [
    `    [${verdict}] ${kind}`,
    `      was ${shown(before.text, letters)}`,
    `      now ${answer ? shown(now.text, answer) : 'gone'}`,
  ].join('\n');
}

function shown(text: string, { start, end }: Letters): string {
  const [before, own, after] = [
    text.slice(Math.max(0, start - context), start),
    text.slice(start, end),
    text.slice(end, end + context),
  ];
  return `${before}[[${own}]]${after}`.replaceAll('\n', ' / ');
}
