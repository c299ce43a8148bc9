import { redactor } from '../../review/redact/redactor.ts';
import { throwDice } from '../plans/dice.ts';
import { inventCase } from './case.ts';
import { forms, frames } from './forms.ts';
import { ordinarySentences } from './ordinary.ts';

/** What came of planting: by kind and whether the form was held out, how many were planted and which stayed. */
export type Planted = {
  kind: string;
  heldOut: boolean;
  planted: number;
  left: { text: string; written: string; of: string }[];
};
/** How many ordinary words that are also names there were, and which were torn out. */
export type Torn = { words: number; torn: string[]; unsure: number; sentences: number };

/** Plants `count` identifiers in typed sentences over invented plans and counts those that stay, each at its place. */
export function plantIdentifiers(seed: number, count: number): Planted[] {
  const tally = new Map<string, Planted>();
  let planted = 0;
  for (let round = 0; planted < count; round += 1) {
    const dice = throwDice(seed).fork(`case ${round}`);
    const one = inventCase(dice);
    const redact = redactor({
      people: [one.full, one.called].filter((name) => name !== undefined),
      births: [one.born],
      planText: one.planText,
    });
    for (const form of forms) {
      const written = form.write(one, dice);
      const frame = dice.pick(frames);
      const from = frame.indexOf('{x}');
      const text = frame.replace('{x}', () => written);
      const gone = redact(text).removed;
      const isLeft = [...written].some(
        (letter, at) =>
          /[\p{L}\p{N}]/u.test(letter) &&
          !/^(?:mrs|dr|senco)$/i.test(
            /[a-z]+/i.exec(
              written.slice(0, at + 1).match(/[A-Za-z]*$/)?.[0] +
                (written.slice(at + 1).match(/^[A-Za-z]*/)?.[0] ?? ''),
            )?.[0] ?? '',
          ) &&
          !gone.some((hole) => hole.from <= from + at && from + at < hole.to) &&
          !(written.endsWith('_v2.docx') && at >= written.length - '_v2.docx'.length),
      );
      const key = `${form.kind}|${form.heldOut === true}`;
      const row = tally.get(key) ?? { kind: form.kind, heldOut: form.heldOut === true, planted: 0, left: [] };
      row.planted += 1;
      planted += 1;
      if (isLeft) row.left.push({ text, written, of: one.full });
      tally.set(key, row);
    }
  }
  return [...tally.values()];
}

/** Reads the ordinary sentences under a plan of another child, and under one of a child called by the very word. */
export function tearOrdinary(seed: number, so: 'another child' | 'called so'): Torn {
  const one = inventCase(throwDice(seed).fork('ordinary'));
  const torn: string[] = [];
  let words = 0;
  let unsure = 0;
  for (const { text, words: named } of ordinarySentences)
    for (const word of named) {
      const first = word.slice(0, 1).toUpperCase() + word.slice(1);
      const redact = redactor({
        people: [so === 'called so' ? `${first} Trevanthen` : 'Zuzanna Trevanthen'],
        births: [one.born],
        planText: one.planText,
      });
      const { removed, unsure: doubts } = redact(text);
      words += 1;
      unsure += doubts.length;
      if (removed.some(({ written }) => written.includes(word))) torn.push(text);
    }
  return { words, torn, unsure, sentences: words };
}
