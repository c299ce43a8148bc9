import { assemble } from '../assemble.ts';
import whole from './criteria-whole.json' with { type: 'json' };
import head from './framework.json' with { type: 'json' };

/**
 * What a good EHC plan looks like: 37 criteria for the content that the Children and Families Act 2014, s.37, and the
 * SEND Regulations 2014, reg 12, require, and for the quality that audits look for beyond it.
 */
export const ehcPlan = assemble(head, [...whole]);
