import { describe, expect, test } from 'vitest';
import { draftToPaper } from '../../../../exports/family/draft-to-paper.ts';
import { familyDraft, offeredToFamily } from '../../../../exports/family/family-summary.ts';
import { maskedDraft } from '../../../../exports/family/masked-draft.ts';
import { redactor } from '../../../../review/redact/redactor.ts';
import { plainPart, plainThing } from '../../../../exports/family/plain-words.ts';
import { rightOf } from '../../../../exports/family/rights.ts';
import { withheld } from '../../../../review/mask.ts';
import { frameworks } from '../../../../rubric/frameworks/index.ts';
import { readability } from '../../../../rubric/language/readability.ts';
import { stateOf } from '../../../../review/state.ts';
import { give, makeReview } from '../../review/make-review.ts';
import { annotate, sourceOf } from '../reports/make-source.ts';

const nothing = { reader: 'parent', levels: false, told: new Set<string>() } as const;
const draft = (
  whats: Parameters<typeof sourceOf>[1],
  choices: Partial<Parameters<typeof familyDraft>[1]> = {},
) => familyDraft(sourceOf([], whats).source, { ...nothing, ...choices });

describe('the summary for a family', () => {
  test('says that there is nothing yet where nothing was given', () => {
    expect(draft([])).toContain('The reviewers have not named anything here yet.');
    expect(draft([])).toContain('The reviewers have not asked for any changes yet.');
  });

  test('names as strong what was given good or better, and asks for the rest to be clearer', () => {
    const text = draft([give('P-01', 3), give('P-E1', 2)]);
    const strong = text.slice(text.indexOf('# What is strong'), text.indexOf('# What should'));
    const clearer = text.slice(text.indexOf('# What should'), text.indexOf('# What happens'));
    expect(strong).toContain('all parts, each with its name');
    expect(clearer).toContain('goals that make a real change for your child');
    expect(strong).not.toContain('goals');
  });

  test('speaks to the young person where that is chosen', () => {
    expect(draft([give('P-E1', 2)], { reader: 'young-person' })).toContain('a real change for you');
  });

  test('names no level unless that is ticked', () => {
    const given = [give('P-01', 3), give('P-06', 3), give('P-E1', 3)];
    expect(draft(given)).not.toMatch(/\bGood\b/);
    expect(draft(given, { levels: true })).toMatch(/: Good/);
  });

  test('takes only what was ticked, and only in its masked form', () => {
    const whats = [annotate('n', 'strength', 'Wren is heard.', '[name] is heard.')];
    expect(draft(whats)).not.toContain('is heard');
    expect(draft(whats, { told: new Set(['annotation n']) })).toContain('[name] is heard.');
    expect(draft(whats, { told: new Set(['annotation n']) })).not.toContain('Wren');
  });

  test('does not offer what could not be checked for names', () => {
    const { source } = sourceOf([], [annotate('n', 'comment', 'Wren is heard.', withheld)]);
    expect(offeredToFamily(source)).toEqual([]);
  });

  test('takes out what is typed into it, says what, and leaves its own lines alone', () => {
    const own = 'Own line about Wren.';
    const redact = redactor({ people: ['Wren Ashby'], births: [] });
    const { text, removed, unsure } = maskedDraft(`${own}\nWren likes Zerlina.`, own, [], redact);
    expect(text).toBe(`${own}\n[name] likes Zerlina.`);
    expect(removed.map(({ written }) => written)).toEqual(['Wren']);
    expect(unsure.map(({ written }) => written)).toEqual(['Zerlina']);
  });

  test('warns of what nobody can be sure of in the reviewers’ own words that were put in', () => {
    const redact = redactor({ people: ['Wren Ashby'], births: [] });
    const draft = '# What else the reviewers said\n- Ask Zerlina for the hours.';
    const { text, unsure } = maskedDraft(draft, draft, ['Ask Zerlina for the hours.'], redact);
    expect(text).toBe(draft);
    expect(unsure.map(({ written }) => written)).toEqual(['Zerlina']);
  });

  test.each(frameworks.map((framework) => [framework.id, framework] as const))(
    'of “%s” has plain words for every part and criterion, and reads at an age of twelve at most',
    (_id, framework) => {
      for (const { id, title } of framework.parts)
        if (framework.criteria.some(({ part }) => part === id))
          expect(plainPart(framework, id)).not.toBe(title);
      for (const { id, title } of framework.criteria) expect(plainThing(framework, id)).not.toBe(title);
      const review = {
        ...makeReview(...framework.criteria.map(({ id }, at) => give(id, at % 2 === 0 ? 3 : 2))),
        documentKind: framework.documentKind,
      };
      const [scale] = framework.scales;
      if (!scale) throw new Error('Every framework has a scale');
      for (const reader of ['parent', 'young-person'] as const) {
        const text = familyDraft(
          { review, state: stateOf(review), framework, scale, today: '2026-03-02' },
          { ...nothing, reader },
        );
        expect(text).not.toMatch(/[{}|]/);
        expect(readability(text.replace(/^(?:#+|-) /gm, ''))?.readingAge).toBeLessThanOrEqual(12);
      }
    },
  );

  test('names one right with its source, by what the document is', () => {
    const { source } = sourceOf([], [{ kind: 'details', set: { docStatus: 'draft' } }]);
    expect(rightOf(source.framework, source.state)).toMatchObject({
      source: 'SEND Regulations 2014, regulation 13(1)(a)',
    });
    const final = sourceOf([], [{ kind: 'details', set: { docStatus: 'final' } }]).source;
    expect(rightOf(final.framework, final.state).source).toContain('22(2)');
  });

  test('becomes headings, points and paragraphs', () => {
    expect(draftToPaper('T', '# One\nA line\ngoes on.\n\n- a\n- b\nC', 'foot').pieces).toEqual([
      { kind: 'heading', level: 2, text: 'One' },
      { kind: 'paragraph', text: 'A line goes on.' },
      { kind: 'list', items: ['a', 'b'] },
      { kind: 'paragraph', text: 'C' },
    ]);
  });
});
