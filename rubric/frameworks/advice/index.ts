import { assemble } from '../assemble.ts';
import headCriteria from './criteria-head.json' with { type: 'json' };
import needs from './criteria-needs.json' with { type: 'json' };
import outcomes from './criteria-outcomes.json' with { type: 'json' };
import provision from './criteria-provision.json' with { type: 'json' };
import views from './criteria-views.json' with { type: 'json' };
import whole from './criteria-whole.json' with { type: 'json' };
import head from './framework.json' with { type: 'json' };

/**
 * What good advice for an EHC needs assessment looks like: 15 criteria, from the SEND Regulations 2014, regs 6 and 8,
 * and from what those who build plans on advice ask of it.
 */
export const advice = assemble(head, [
  ...headCriteria,
  ...views,
  ...needs,
  ...outcomes,
  ...provision,
  ...whole,
]);
