import { assemble } from '../assemble.ts';
import a from './criteria-a.json' with { type: 'json' };
import b from './criteria-b.json' with { type: 'json' };
import cd from './criteria-c-d.json' with { type: 'json' };
import e from './criteria-e.json' with { type: 'json' };
import f from './criteria-f.json' with { type: 'json' };
import gh from './criteria-g-h.json' with { type: 'json' };
import ijk from './criteria-i-j-k.json' with { type: 'json' };
import whole from './criteria-whole.json' with { type: 'json' };
import head from './framework.json' with { type: 'json' };

/**
 * What a good EHC plan looks like: 37 criteria for the content that the Children and Families Act 2014, s.37, and the
 * SEND Regulations 2014, reg 12, require, and for the quality that audits look for beyond it.
 */
export const ehcPlan = assemble(head, [...whole, ...a, ...b, ...cd, ...e, ...f, ...gh, ...ijk]);
