import { expect, test } from 'vitest';
import { outcomeKind } from '../../../../rubric/language/outcome-kind.ts';
import { personCentred } from '../../../../rubric/language/person-centred.ts';
import { provisionStrip } from '../../../../rubric/language/provision-strip.ts';
import { smart } from '../../../../rubric/language/smart.ts';
import { kinds, language, provisions, smartLetters } from './fresh-statements.ts';

const today = '2026-11-01';

/** The statements on which the checks and the labels differ, one a line. */
function differing<Row extends unknown[]>(rows: Row[], differs: (row: Row) => string | undefined): string[] {
  return rows.flatMap((row) => differs(row) ?? []);
}

test('statements of every kind are told apart nine times in ten', () => {
  const off = differing(kinds, ([section, text, kind]) => {
    const told = outcomeKind(text, { section, today }).kind;
    return told === kind ? undefined : `${told}, not ${kind}: ${text}`;
  });
  expect(off.length, off.join('\n')).toBeLessThanOrEqual(kinds.length * 0.1);
});

test('S, M and T of outcomes agree with their labels nine times in ten', () => {
  const off = differing(smartLetters, ([text, S, M, T]) => {
    const { kind } = outcomeKind(text, { section: 'E', today });
    const told = smart(text, { today, kind });
    const letters = `${told.S.met}, ${told.M.met}, ${told.T.met}`;
    return letters === `${S}, ${M}, ${T}` ? undefined : `${letters}, not ${S}, ${M}, ${T}: ${text}`;
  });
  expect(off.length, off.join('\n')).toBeLessThanOrEqual(smartLetters.length * 0.1);
});

test('provision is found specific or not as labelled nine times in ten', () => {
  const off = differing(provisions, ([section, text, specific]) => {
    const told = provisionStrip(text, section).specific;
    return told === specific ? undefined : `${told}, not ${specific}: ${text}`;
  });
  expect(off.length, off.join('\n')).toBeLessThanOrEqual(provisions.length * 0.1);
});

test('phrases worth a pause are found, and plain facts are not, nine times in ten', () => {
  const off = differing(language, ([text, pause]) => {
    const told = personCentred(text).some((hit) => hit.weight === 'full');
    return told === pause ? undefined : `${told ? 'found' : 'missed'}: ${text}`;
  });
  expect(off.length, off.join('\n')).toBeLessThanOrEqual(language.length * 0.1);
});
