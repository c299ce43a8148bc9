/** An exception to a time limit with the words of the regulation and where they stand. */
export type ExceptionRule = { which: string; title: string; source: string };

const tenFour = 'SEND Regulations 2014, reg 10(4)';

const closure: ExceptionRule[] = [
  {
    which: 'school-closed',
    title:
      'Advice was asked of a head teacher or principal in the time from 1 week before a closure of 4 or more weeks to 1 week before the reopening',
    source: `${tenFour}(a)`,
  },
  {
    which: 'early-years-closed',
    title: 'The same, of the person responsible at an early years provider',
    source: `${tenFour}(b)`,
  },
  {
    which: 'circumstances',
    title: 'Exceptional personal circumstances affect the child, the parent or the young person',
    source: `${tenFour}(c)`,
  },
  {
    which: 'absent',
    title:
      'The child, the parent or the young person is absent from the area for 4 or more weeks without a break',
    source: `${tenFour}(d)`,
  },
];

const toAdvice: ExceptionRule[] = [
  {
    which: 'circumstances',
    title: 'Exceptional circumstances affect the child, the parent or the young person',
    source: 'SEND Regulations 2014, reg 8',
  },
  {
    which: 'absent',
    title: 'Absent from the area for 4 or more weeks',
    source: 'SEND Regulations 2014, reg 8',
  },
  {
    which: 'missed-appointment',
    title: 'An appointment for an examination or test was missed',
    source: 'SEND Regulations 2014, reg 8',
  },
];

const reasonOnly: ExceptionRule = {
  which: 'reason-only',
  title: 'A reason was given; the regulations name no exception that fits',
  source: 'The document or the council’s own record',
};

/**
 * The exceptions a reviewer can record for a step: reg 10(4)(a) to (d) for the limits of 6, 16 and 20 weeks, reg 8 for
 * advice, and for any step that a reason was given. Which holds is for a person; no new date is computed from it.
 */
export function exceptionsTo(step: string): ExceptionRule[] {
  if (step === 'T2') return [...toAdvice, reasonOnly];
  return ['T1', 'T3', 'T5'].includes(step) ? [...closure, reasonOnly] : [reasonOnly];
}
