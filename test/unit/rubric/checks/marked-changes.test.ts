import { describe, expect, it } from 'vitest';
import { markedChanges } from '../../../../rubric/checks/marked-changes.ts';
import { type Given, quotesOf, suggestionOf } from '../../../make-plan.ts';

const change = (was: string, text: string): Given => ({
  sections: { E: 'Orla reads.' },
  changes: [{ was, text, section: 'E' }],
});

describe('struck-out words', () => {
  const cases: [string, string, string, string[]][] = [
    ['a whole paragraph', 'Orla settles well.', '', ['Orla settles well.']],
    ['a number inside a sentence', 'Orla will take two turns.', 'Orla will take six turns.', ['two']],
    [
      'a sentence before one that begins alike',
      'By July 2022 Orla will read. By July 2028 Orla will swim.',
      'By July 2028 Orla will swim.',
      ['By July 2022 Orla will read.'],
    ],
    ['nothing but an addition', 'Orla reads.', 'Orla reads well.', []],
  ];
  it.each(cases)('are told for %s', (_, was, text, struck) => {
    expect(quotesOf(markedChanges, change(was, text), 'deleted-text')).toEqual(struck);
  });
  it('are usual in a draft and queried in a final plan', () => {
    expect(suggestionOf(markedChanges, change('Old words.', ''))).toBe('none');
    expect(suggestionOf(markedChanges, { ...change('Old words.', ''), status: 'final' })).toBe('2-3');
  });
});

describe('two versions', () => {
  it('that begin alike with different amounts are shown', () => {
    const F =
      'Help in lessons is given for 25 hours a week by a trained assistant.\nHelp in lessons is given for up to 15 hours a week by an assistant.';
    expect(quotesOf(markedChanges, { sections: { F } }, 'rival-wording')).toHaveLength(1);
  });
  it('are not seen in a list of different sessions', () => {
    const F = 'Orla will have 20 minutes of reading each day.\nOrla will swim for 30 minutes each week.';
    expect(quotesOf(markedChanges, { sections: { F } }, 'rival-wording')).toEqual([]);
  });
});
