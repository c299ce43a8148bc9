import { findRoles } from '../../../plan/wording/roles.ts';
import type { Statement } from '../statement.ts';
import type { JudgedKind } from './kind.ts';
import { equipment, money } from './kind-words.ts';

/** Equipment, money or hours as the whole content. */
export function asResource(said: Statement, verbal: string): JudgedKind | undefined {
  const core = said.core.replace(/[.;]\s*$/, '');
  const verbless = !said.verbal || /^[^,]{3,60}\bto be (?:available|kept|provided)\b/i.test(core);
  if (/[↑↓]|%/.test(core)) return undefined;
  const kept =
    /\b(?:to be (?:available|kept|provided|purchased|in place)|kept in|available in|payable)\b/i.test(core);
  const cash = money.exec(core);
  if (cash && (verbless || kept))
    return {
      kind: 'resource',
      words: cash[0],
      why: `"${cash[0]}" is money, not a difference to the person.`,
    };
  const hours =
    /^\W*(?:\w+ )?\d+(?:\.\d+)?\s*(?:hours?|hrs?)['’]?(?:\s+(?:of|a|per|each|week|weekly|x|1:1|TA|LSA|support|adult|teaching assistant|time|one-to-one|additional|in class|school))*\s*$/i.exec(
      core,
    );
  if (hours)
    return {
      kind: 'resource',
      words: hours[0],
      why: `"${hours[0].trim()}" is an amount of help, not what it changes.`,
    };
  const post =
    /^(?:An?|One|Two|Three|Full-time|Part-time)\b(?: \S+){0,3} (?:teaching assistants?|TAs?|LSAs?|HLTA|mentor|key ?worker|intervenor|place at .*|place in .*)$/i.exec(
      core,
    );
  if (post && verbless)
    return {
      kind: 'resource',
      words: post[0],
      why: `"${post[0]}" is a post or a place, not the difference it makes.`,
    };
  const thing = equipment.exec(core);
  const used =
    /\b(?:every|each|before|during|at the start|weekly|daily|throughout|in (?:all|every)|delivered|taught|session|therapy|at [A-Z]\d|handouts?|nights|stays)\b/i;
  if (
    thing &&
    (verbless || kept) &&
    (kept || (!used.test(core) && findRoles(core).length === 0)) &&
    core.split(/\s+/).length <= 22 &&
    !/^(?:gets|makes|tells)\b/i.test(verbal)
  )
    return {
      kind: 'resource',
      words: thing[0],
      why: `"${thing[0]}" names a thing, not the difference it makes.`,
    };
  return undefined;
}
