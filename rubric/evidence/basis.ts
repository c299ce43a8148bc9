import { findDates } from '../../plan/wording/dates.ts';
import { findRoles } from '../../plan/wording/roles.ts';

const looked =
  /\b(?:visit(?:ed|s)?|spoke|spoken|met|talked|conversation|assess(?:ed|ment)|considered|looked at|reviewed|advice|advised|found|identified|completed|saw|seen|telephoned|call(?:ed)?|consulted|examined|checked (?:his|her|their))\b/i;

/** What a statement that there are no needs rests on: who looked, how, and when. */
export type Basis = { who: boolean; when: boolean; how: boolean };

/** Whether a text says who considered the matter, that they did more than look in a list, and when. */
export function basisIn(text: string): Basis {
  return {
    who:
      findRoles(text).some((role) => !role.vague) ||
      /\b(?:early help|Dr|paediatric|children with disabilities team)\b/.test(text),
    when: findDates(text).length > 0,
    how: looked.test(text),
  };
}
