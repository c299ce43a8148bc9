import { describe, expect, test } from 'vitest';
import { gapWords, threadMatrix, type ThreadMatrix } from '../../../rubric/thread-matrix.ts';
import { makePlan } from '../../make-plan.ts';

const plan = makePlan({
  sections: {
    B: 'Orla finds reading hard and cannot yet blend sounds.\nOrla is anxious when the timetable changes.',
    E: 'By July 2028 Orla will read a short page aloud.\nBy July 2028 Orla will cross a road safely.',
    F: 'A phonics programme with a trained teaching assistant, 20 minutes daily.\nA swimming lesson each week.',
  },
  needs: [
    'Orla finds reading hard and cannot yet blend sounds.',
    'Orla is anxious when the timetable changes.',
  ],
  outcomes: [
    'By July 2028 Orla will read a short page aloud.',
    'By July 2028 Orla will cross a road safely.',
  ],
  provisions: [
    'A phonics programme with a trained teaching assistant, 20 minutes daily.',
    'A swimming lesson each week.',
  ],
  child: { name: 'Orla Penhallow' },
});

function matrixOf(): ThreadMatrix {
  const answer = threadMatrix(plan, plan.child);
  if (!answer.ok) throw new Error(answer.why);
  return answer.matrix;
}

describe('the golden thread as a matrix', () => {
  test('ties a need, an outcome and provision about the same matter, and says that only words suggest it', () => {
    const { cells } = matrixOf();
    expect(cells[0]?.[0]?.tied).toBe('words');
    expect(cells[0]?.[0]?.provisions.map(({ code }) => code)).toEqual(['P1']);
  });

  test('a link that the plan prints is told from one that words suggest', () => {
    const [need] = plan.needs;
    const [outcome] = plan.outcomes;
    const links = [{ from: outcome?.id ?? '', to: need?.id ?? '', by: 'reference' as const, among: 1 }];
    const answer = threadMatrix({ ...plan, links }, plan.child);
    expect(answer.ok && answer.matrix.cells[0]?.[0]?.tied).toBe('printed');
  });

  test('provision that names a need and an outcome ties the two', () => {
    const [, need] = plan.needs;
    const [, outcome] = plan.outcomes;
    const [, help] = plan.provisions;
    const links = [need, outcome].map((one) => ({
      from: help?.id ?? '',
      to: one?.id ?? '',
      by: 'reference' as const,
      among: 1,
    }));
    const answer = threadMatrix({ ...plan, links }, plan.child);
    const cell = answer.ok ? answer.matrix.cells[1]?.[1] : undefined;
    expect(cell?.tied).toBe('printed');
    expect(cell?.provisions.map(({ code }) => code)).toEqual(['P2']);
  });

  test('reads back from provision to what it is for', () => {
    const { provisions } = matrixOf();
    expect(provisions[0]?.needs.map(({ item }) => item.code)).toEqual(['N1']);
    expect(provisions[0]?.outcomes.map(({ item }) => item.code)).toEqual(['O1']);
  });

  test('what stands alone is said in words, both ways', () => {
    const { needs, outcomes, provisions } = matrixOf();
    expect(needs.map((row) => gapWords('need', row))).toEqual(['', 'no outcome, no provision']);
    expect(outcomes.map((row) => gapWords('outcome', row))).toEqual(['', 'no need, no provision']);
    expect(provisions.map((row) => gapWords('provision', row))).toEqual(['', 'no need and no outcome']);
  });

  test('a section that was not read gives the reason and no gaps', () => {
    const unread = makePlan({ sections: { B: 'A need.', E: { status: 'unreadable' }, F: 'Some help.' } });
    const answer = threadMatrix(unread, {});
    expect(answer.ok).toBe(false);
    expect(!answer.ok && answer.why).toContain('Section E');
  });
});
