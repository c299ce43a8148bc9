import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readDiskFile } from '../../cli/read-file.ts';
import type { Reading } from '../../plan/block.ts';
import { buildPlan } from '../../plan/build-plan.ts';
import type { Correction } from '../../plan/corrections/correction.ts';
import { correctionFrom, type Saying } from '../../plan/corrections/make.ts';
import type { Plan } from '../../plan/plan.ts';
import { samplesFolder } from '../../scripts/samples/sample.ts';

const forms = ['html', 'pdf', 'docx'] as const;
type Form = (typeof forms)[number];

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** What is the same of a plan in every form: section texts, outcomes and provision. */
function gist(plan: Plan) {
  return {
    sections: plan.sections.map(({ id, status, text }) => [id, status, words(text).join(' ')]),
    outcomes: plan.outcomes.map(({ printedAs, text }) => [printedAs, words(text).join(' ')]),
    provisions: plan.provisions.map(({ section, text }) => [section, words(text).join(' ')]),
    corrected: plan.corrected,
  };
}

/** What a reviewer says of the plan, each found in a reading by what it is there. */
const sayings: [string, (plan: Plan) => { spans: Plan['sections'][number]['spans']; saying: Saying }][] = [
  [
    'an outcome is only a step',
    (plan) => ({
      spans: plan.outcomes[0]?.words ?? [],
      saying: { say: 'items', as: 'step', each: 'one' },
    }),
  ],
  [
    'two outcomes are one',
    (plan) => ({
      spans: plan.outcomes.slice(0, 2).flatMap((outcome) => outcome.words),
      saying: { say: 'items', as: 'outcome', each: 'one' },
    }),
  ],
  [
    'the text of Section B belongs to Section C',
    (plan) => ({
      spans: plan.sections.find(({ id }) => id === 'B')?.spans ?? [],
      saying: { say: 'belongs', section: 'C' },
    }),
  ],
  [
    'Section K starts where Section J did',
    (plan) => {
      const block = plan.sections.find(({ id }) => id === 'J')?.headings[0] ?? '';
      return {
        spans: [{ block, from: 0, to: 1 }],
        saying: { say: 'section-starts', section: 'K', heading: true },
      };
    },
  ],
  [
    'the text of Section A is not part of the plan',
    (plan) => ({
      spans: plan.sections.find(({ id }) => id === 'A')?.spans ?? [],
      saying: { say: 'not-plan', what: 'letter' },
    }),
  ],
];

describe.each(['good-plan', 'weak-plan'])('the same correction of %s as page, PDF and Word file', (name) => {
  const readings = new Map<Form, Reading>();
  const readingOf = (form: Form) => {
    const reading = readings.get(form);
    if (!reading) throw new Error(`${name}.${form} was not read`);
    return reading;
  };
  beforeAll(async () => {
    for (const form of forms)
      readings.set(form, await readDiskFile(path.join(samplesFolder, 'portal', `${name}.${form}`)));
  }, 60_000);

  /** The correction as it is made by selecting in one form. */
  const made = (form: Form, find: (typeof sayings)[number][1]): Correction => {
    const reading = readingOf(form);
    const { spans, saying } = find(buildPlan(reading));
    const correction = correctionFrom(reading.blocks, spans, saying);
    if (!correction) throw new Error(`Nothing was selected in ${name}.${form}`);
    return correction;
  };

  test.each(sayings)('“%s” gives the same plan in each', (_title, find) => {
    const page = buildPlan(readingOf('html'), { corrections: [made('html', find)] });
    expect(page.corrected).toEqual({ applied: 1, unapplied: [] });
    expect(gist(page)).not.toEqual({ ...gist(buildPlan(readingOf('html'))), corrected: page.corrected });
    for (const form of ['pdf', 'docx'] as const)
      expect(gist(buildPlan(readingOf(form), { corrections: [made(form, find)] }))).toEqual(gist(page));
  });

  test.each(sayings)(
    '“%s” said on the page holds in the other forms, or says that it does not',
    (_title, find) => {
      const correction = made('html', find);
      const page = gist(buildPlan(readingOf('html'), { corrections: [correction] }));
      for (const form of ['pdf', 'docx'] as const) {
        const plan = buildPlan(readingOf(form), { corrections: [correction] });
        if (plan.corrected?.unapplied.length === 0) expect(gist(plan)).toEqual(page);
        else expect({ ...gist(plan), corrected: undefined }).toEqual(gist(buildPlan(readingOf(form))));
      }
    },
  );
});
