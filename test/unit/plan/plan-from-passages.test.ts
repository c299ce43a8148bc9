import { describe, expect, test } from 'vitest';
import { planFromPassages, readingFromPassages } from '../../../plan/plan-from-passages.ts';

describe('an example printed as a document', () => {
  test('is read back with its facts', () => {
    const plan = planFromPassages(
      { B: 'Nadi tires easily.', E: 'Nadi will rest when she is tired.' },
      {
        name: 'Nadia Brook',
        knownAs: 'Nadi',
        pronouns: 'she/her',
        dob: '2015-03-14',
        yearGroup: 'Year 5',
        status: 'draft-amended',
        planDate: '2026-02-02',
        fields: { 'Date requested': '2025-10-01' },
      },
    );
    expect(plan.kind).toBe('plan');
    expect(plan.status).toBe('draft-amended');
    expect(plan.child).toEqual({
      name: 'Nadia Brook',
      knownAs: 'Nadi',
      pronouns: 'she/her',
      dob: '2015-03-14',
      yearGroup: 'Year 5',
    });
    expect(plan.facts.find(({ label }) => label === 'Date requested')?.date).toBe('2025-10-01');
  });

  test('keeps items, sub-headings and table rows', () => {
    const plan = planFromPassages({
      F: '# Sensory and physical needs\n- A quiet desk will be kept for Nadi.\n| What | Who | How often |\n| A rest break | Teacher | Every hour |',
    });
    expect(plan.provisions).toMatchObject([
      { text: 'A quiet desk will be kept for Nadi.', area: 'Sensory and physical needs' },
      { text: 'A rest break', who: 'Teacher', frequency: 'Every hour' },
    ]);
  });

  test('"H" stands for both halves, which are then not kept apart', () => {
    const plan = planFromPassages({ H: 'A carer will visit once a week for two hours.', B: 'Nadi tires.' });
    const halves = plan.sections.filter(({ id }) => id.startsWith('H'));
    expect(halves.map(({ mergedWith }) => mergedWith)).toEqual([['H2'], ['H1']]);
  });

  test('a single short passage is still a plan', () => {
    expect(planFromPassages({ E: 'Nadi will rest.' }).kind).toBe('plan');
  });

  test.each(['advice', 'annual-review'] as const)('may be %s under headings of any wording', (kind) => {
    const plan = planFromPassages(
      {
        Views: 'Nadi says that she likes kites and would like to fly one with her friends at school one day.',
      },
      {},
      kind,
    );
    expect(plan.kind).toBe(kind);
    expect(plan.parts.find(({ title }) => title === 'Views')?.text).toContain('kites');
  });

  test('an empty cell stays empty', () => {
    const rows = readingFromPassages({ F: '| What | Who |\n|  | Nurse |' }).blocks.filter(
      ({ text }) => text === 'Nurse',
    );
    expect(rows[0]?.cell?.column).toBe(1);
  });
});
