import { describe, expect, it } from 'vitest';
import { directPayment } from '../../../../rubric/checks/direct-payment.ts';
import { placement } from '../../../../rubric/checks/placement.ts';
import { signOff } from '../../../../rubric/checks/sign-off.ts';
import { type Given, suggestionOf } from '../../../make-plan.ts';

describe('Section I', () => {
  const cases: [string, Given, string][] = [
    ['blank in a draft', { sections: { F: 'x', I: '' } }, '3-4'],
    ['naming a school in a draft', { sections: { I: 'Alder Brook Primary School' } }, '1-1'],
    ['blank in a final plan', { status: 'final', sections: { I: '' } }, '1-1'],
    [
      'with name and type in a final plan',
      { status: 'final', sections: { I: 'Alder Brook School, a special school.' } },
      '3-4',
    ],
    [
      'with the type alone in a final plan',
      { status: 'final', sections: { I: 'A mainstream secondary school.' } },
      '3-4',
    ],
    ['with a name alone in a final plan', { status: 'final', sections: { I: 'Alder Brook Academy' } }, '2-2'],
    ['still open in a final plan', { status: 'final', sections: { I: 'To be confirmed.' } }, '1-1'],
    [
      'open in a draft whose provision names another school',
      { sections: { F: 'At Fern Hill School a teacher reads with Orla.', I: '' } },
      '1-2',
    ],
    [
      'open in a draft whose provision names the present school',
      {
        facts: { School: 'Fern Hill School' },
        sections: { F: 'At Fern Hill School a teacher reads with Orla.', I: '' },
      },
      '3-4',
    ],
    ['in a plan of unknown status', { status: 'unknown', sections: { I: 'Alder Brook School' } }, 'none'],
    ['on a page that was not read', { status: 'final', sections: { I: { status: 'unreadable' } } }, 'none'],
  ];
  it.each(cases)('%s is suggested accordingly', (_, given, suggested) => {
    expect(suggestionOf(placement, given)).toBe(suggested);
  });
});

describe('Section J', () => {
  const cases: [string, Given, string][] = [
    ['says there is none', { sections: { J: 'Not applicable.' } }, '3-4'],
    ['is blank and none is mentioned', { sections: { J: '' } }, '2-3'],
    [
      'is blank although one is mentioned',
      { sections: { F: 'A direct payment pays for a therapist.', J: '' } },
      '1-1',
    ],
    [
      'says there is none although one is mentioned',
      { sections: { F: 'A direct payment pays for a therapist.', J: 'Not applicable.' } },
      '1-1',
    ],
    ['names a payment and nothing more', { sections: { J: 'Direct payment agreed.' } }, '2-2'],
    [
      'sets out a payment',
      {
        sections: {
          J: 'A direct payment buys the worker in H1 for three hours weekly, so that Orla can go out. It is reviewed each year.',
        },
      },
      '3-4',
    ],
  ];
  it.each(cases)('that %s is suggested accordingly', (_, given, suggested) => {
    expect(suggestionOf(directPayment, given)).toBe(suggested);
  });
});

describe('the signature', () => {
  const cases: [string, Given, string][] = [
    ['does not apply to a draft', { sections: { B: 'x' } }, 'none'],
    [
      'with name and date is complete',
      { status: 'final', signOff: { name: 'Ada Moss', date: '2026-03-02' }, sections: { B: 'x' } },
      '3-4',
    ],
    [
      'without a date is not',
      { status: 'final', signOff: { name: 'Ada Moss' }, sections: { B: 'x' } },
      '2-2',
    ],
    ['that is absent is queried', { status: 'final', sections: { B: 'x' } }, '1-1'],
    [
      'may stand on a page that was not read',
      { status: 'final', sections: { B: 'x' }, unread: [{ where: 'page 9', why: 'scan' }] },
      'none',
    ],
    [
      'in a sentence at the end is found',
      { status: 'final', sections: { K: 'This plan was approved by Ada Moss on 2 March 2026.' } },
      '3-4',
    ],
  ];
  it.each(cases)('%s', (_, given, suggested) => {
    expect(suggestionOf(signOff, given)).toBe(suggested);
  });
});
