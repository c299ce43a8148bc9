import { describe, expect, test } from 'vitest';
import { fingerprintOf } from '../../../platform/fingerprint.ts';
import { makePlan } from '../../make-plan.ts';

const of = (given: Parameters<typeof makePlan>[0]) => fingerprintOf(makePlan(given));

describe('the fingerprint of a document', () => {
  test('is the same whatever the case, spacing and punctuation', async () => {
    expect(await of({ sections: { A: 'Orla  likes boats.' } })).toBe(
      await of({ sections: { A: 'Orla likes boats' } }),
    );
  });

  test('is another for other words', async () => {
    expect(await of({ sections: { A: 'Orla likes boats.' } })).not.toBe(
      await of({ sections: { A: 'Orla likes trains.' } }),
    );
  });

  test('holds nothing of the words but 64 hexadecimal digits', async () => {
    expect(await of({ sections: { A: 'Orla likes boats.' } })).toMatch(/^[0-9a-f]{64}$/);
  });

  test('of two documents in which no section was found tells them apart by all their words', async () => {
    expect(await of({ kind: 'other', facts: { About: 'Orla' } })).not.toBe(
      await of({ kind: 'other', facts: { About: 'Sid' } }),
    );
  });

  test('of two plans whose sections are all blank tells them apart by what stands around them', async () => {
    const blank = (name: string) => of({ sections: { A: '', B: '' }, facts: { Name: name } });
    expect(await blank('Orla')).not.toBe(await blank('Sid'));
  });

  test('of two forms that are empty or were not read is never the same, so no review is laid on the wrong one', async () => {
    expect(await of({ kind: 'plan', sections: {} })).not.toBe(await of({ kind: 'plan', sections: {} }));
  });
});
