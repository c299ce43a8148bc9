import { doubtfulAges, findAges } from './find-ages.ts';
import { findAddresses } from './find-addresses.ts';
import { findByInitial } from './find-by-initial.ts';
import { findByRole } from './find-by-role.ts';
import { findContacts } from './find-contacts.ts';
import { birthDateFinder, birthDatesIn } from './find-dates.ts';
import { doubtfulInitials, initialsFinder, singleInitials } from './find-initials.ts';
import { findNumbers } from './find-numbers.ts';
import { ownNameFinder } from './find-own-names.ts';
import { findPeople } from './find-people.ts';
import { quotationFinder } from './find-quotations.ts';
import { schoolFinder } from './find-schools.ts';
import { unknownNames } from './find-unknown.ts';
import { asWritten, doubtsAsWritten, merged, placeholders } from './found.ts';
import { ownNames } from './own-names.ts';
import { peopleOfPlan } from './people-of-plan.ts';
import { planNameFinder } from './plan-names.ts';
import type { Redactor } from './redaction.ts';
import { seenText } from './seen-text.ts';

/**
 * What a redactor is made from. `people`: full and known-as names of the child and family; `births`: ISO dates of birth;
 * `planText`: the plan's own text and that of what is open beside it; absent where no plan is open.
 */
export type RedactAgainst = { people: readonly string[]; births: readonly string[]; planText?: string };

/**
 * Takes out of a text what identifies somebody, and names what it is not sure of. What it needs of the plan is worked out
 * once. Linear in the length of the text. Where it cannot be certain about the child's own names it leaves out.
 */
export function redactor({ people, births, planText }: RedactAgainst): Redactor {
  const printed = planText === undefined ? undefined : peopleOfPlan(planText);
  const own = ownNames([...people, ...(printed?.family ?? [])]);
  const days = [...births, ...(planText === undefined ? [] : birthDatesIn(planText))];
  const detectors = [
    findContacts,
    birthDateFinder(days),
    findAges,
    findNumbers,
    findAddresses,
    schoolFinder(planText),
    ownNameFinder(own),
    initialsFinder(own),
    findPeople,
    findByRole,
    findByInitial,
    ...(printed === undefined ? [] : [ownNameFinder(ownNames(printed.others))]),
    ...(planText === undefined ? [] : [planNameFinder(planText), quotationFinder(planText)]),
  ];
  const doubtInitials = doubtfulInitials(own);
  return (written) => {
    const seen = seenText(written);
    const found = merged(detectors.flatMap((detect) => detect(seen)));
    const removed = asWritten(seen, found);
    let text = '';
    let at = 0;
    for (const { kind, from, to } of removed) {
      text += written.slice(at, from) + placeholders[kind];
      at = to;
    }
    const doubts = [
      ...unknownNames(seen),
      ...singleInitials(seen),
      ...doubtInitials(seen),
      ...doubtfulAges(seen),
    ];
    return { text: text + written.slice(at), removed, unsure: doubtsAsWritten(seen, doubts, found) };
  };
}
