import { describe, expect, test } from 'vitest';
import { buildPlan } from '../../../../plan/build-plan.ts';
import {
  formCorrections,
  formOf,
  formsAfter,
  headsOf,
  offersFor,
} from '../../../../plan/corrections/form.ts';
import type { Reading } from '../../../../plan/block.ts';
import type { Plan } from '../../../../plan/plan.ts';
import { head, item, makeReading, para } from '../make-reading.ts';
import { odd, outcomesOf, said, startsE } from './odd-plan.ts';

const named = (reading: Reading, name: string): Plan => ({ ...buildPlan(reading), child: { name } });
const orla = named(odd, 'Orla Penhallow');

/** Another person's plan on the same form, whose odd heading has that person's name. */
const onForm = makeReading([
  head('Education, Health and Care Plan', 1),
  head('Section A: Views, interests and aspirations'),
  para('Tam likes trains and cooking.'),
  head('Section B: Special educational needs'),
  para('Tam finds it hard to write by hand.'),
  head('Where Tam is heading'),
  item('By July 2027 Tam will type eight lines about his day in 15 minutes.'),
  head('Section F: Special educational provision'),
  item('An occupational therapist will see Tam for 40 minutes once each half term.'),
  head('Section G: Health care provision'),
  para('There is none.'),
]);
const tam = named(onForm, 'Tam');

const otherForm = named(
  makeReading([
    head('Your plan', 1),
    ...['My story', 'What is tricky', 'Where Tam is heading', 'Who helps', 'When we meet', 'My week'].flatMap(
      (title) => [head(title), para('Tam has a dog.')],
    ),
  ]),
  'Tam',
);

const ids = { id: 'form-1', today: '2026-03-02' };
const known = formsAfter([], orla, { added: [startsE], removed: [] }, ids);

describe('a form that was corrected', () => {
  test('is known again in another person’s plan, whose name stands in its headings', () => {
    expect(formOf(tam, known)?.id).toBe('form-1');
    const [form] = known;
    const [offer] = form ? offersFor(tam, form, []) : [];
    expect(offer?.words).toBe('Where Tam is heading');
    const corrected = buildPlan(onForm, { corrections: offer ? [offer.correction] : [] });
    expect(outcomesOf(corrected)).toEqual([
      'By July 2027 Tam will type eight lines about his day in 15 minutes.',
    ]);
  });

  test.each([
    ['Review of 12/03/2026', 'Review of 04/11/2027'],
    ['Date of birth: 02.10.2014', 'Date of birth: 19.01.2012'],
    ['NHS number 943 476 5919', 'NHS number 401 023 2137'],
    ['UPN D999114724887', 'UPN B120334871002'],
  ])('keeps no number that could be guessed: “%s” is one label with “%s”', (one, other) => {
    const [first, second] = [one, other].map((title) => named(makeReading([head(title)]), 'Tam'));
    expect(headsOf(first ?? tam)).toEqual(headsOf(second ?? orla));
  });

  test('keeps sections of one digit apart', () => {
    const heads = ['Part 1', 'Part 2', 'Section H1', 'Section H2'].map((title) => head(title));
    expect(headsOf(named(makeReading(heads), 'Tam'))).toHaveLength(4);
  });

  test('is not taken for a form with other headings', () => {
    expect(formOf(otherForm, known)).toBeUndefined();
  });

  test('offers nothing that was already said or read so', () => {
    const [form] = known;
    const [offer] = form ? offersFor(tam, form, []) : [];
    expect(form && offer && offersFor(tam, form, [offer.correction])).toEqual([]);
    const read = { ...buildPlan(onForm, { corrections: offer ? [offer.correction] : [] }), child: tam.child };
    expect(form && offersFor(read, form, [])).toEqual([]);
  });

  test('offers nothing whose words stand there twice', () => {
    const drafts = onForm.blocks.map(({ id: _, place: __, ...draft }) => draft);
    const twice = named(makeReading([...drafts, head('Where Tam is heading'), para('More.')]), 'Tam');
    const [form] = known;
    expect(form && offersFor(twice, form, [])).toEqual([]);
  });

  test('keeps where sections start and what is not the plan, never what is an item or whose text belongs where', () => {
    const guidance = said(odd, ['asthma nurse'], { say: 'not-plan', what: 'guidance' });
    const others = [
      said(odd, ['speech therapist'], { say: 'items', as: 'none', each: 'separate' }),
      said(odd, ['likes drawing'], { say: 'belongs', section: 'D' }),
      said(odd, ['finds it hard'], { say: 'section-starts', section: 'B', heading: false }),
    ];
    expect(formCorrections(orla, [startsE, guidance, ...others]).map(({ kind }) => kind)).toEqual([
      'section-starts',
      'not-plan',
    ]);
  });

  test('is forgotten when its last correction is taken back', () => {
    expect(formsAfter(known, orla, { added: [], removed: [startsE] }, ids)).toEqual([]);
  });

  test('keeps the later of two corrections of the same words', () => {
    const startsC = said(odd, ['Where Orla'], { say: 'section-starts', section: 'C', heading: true });
    const after = formsAfter(known, orla, { added: [startsC], removed: [] }, ids);
    expect(after.map(({ corrections }) => corrections)).toMatchObject([[{ section: 'C' }]]);
  });

  test('is stored as hashes, with no word of the plan or the form', () => {
    const text = JSON.stringify(known).toLowerCase();
    for (const word of ['orla', 'heading', 'views', 'interests', 'draw'])
      expect(text.replaceAll('"heads"', '')).not.toContain(word);
    expect(headsOf(orla).every((hash) => /^[\da-z]{1,13}$/.test(hash))).toBe(true);
  });
});
