import { assemble } from '../assemble.ts';
import adulthood from './criteria-adulthood.json' with { type: 'json' };
import dates from './criteria-dates.json' with { type: 'json' };
import decision from './criteria-decision.json' with { type: 'json' };
import people from './criteria-people.json' with { type: 'json' };
import progress from './criteria-progress.json' with { type: 'json' };
import provision from './criteria-provision.json' with { type: 'json' };
import views from './criteria-views.json' with { type: 'json' };
import whole from './criteria-whole.json' with { type: 'json' };
import head from './framework.json' with { type: 'json' };

/**
 * What a good annual review looks like: 19 criteria, from the Children and Families Act 2014, s.44, and the SEND
 * Regulations 2014, regs 18 to 22, and for what families and councils need from its report.
 */
export const annualReview = assemble(head, [
  ...dates,
  ...people,
  ...views,
  ...progress,
  ...provision,
  ...adulthood,
  ...decision,
  ...whole,
]);
