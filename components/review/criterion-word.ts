import { scoreOf } from '../../review/state.ts';
import type { Criterion } from '../../rubric/framework.ts';
import type { Current } from '../session/session-state.ts';
import { levelWord, scoreWord } from '../words.ts';

/** How a criterion stands, in a word or two, for its closed line. */
export function criterionWord(
  criterion: Criterion,
  current: Current,
): { kind: 'level' | 'none' | 'open'; text: string } {
  const given = scoreOf(current.state, { criterion: criterion.id });
  if (given)
    return { kind: given.kind === 'level' ? 'level' : 'none', text: scoreWord(given, current.scale) };
  const score = current.grade.scores.get(criterion.id);
  if (score?.kind === 'level')
    return { kind: 'level', text: `${levelWord(score.level, current.scale)} (from its ${score.from})` };
  if (score?.kind === 'na') return { kind: 'none', text: 'Not applicable' };
  if (score?.kind === 'ne') return { kind: 'none', text: 'Not evidenced' };
  return score?.kind === 'unscored' && score.scored > 0
    ? { kind: 'open', text: `${score.scored} of ${score.of} scored` }
    : { kind: 'open', text: 'To score' };
}

/** A must-pass criterion as pass or fail: it passes at the level that meets the standard (3) or above. */
export function passWord(
  criterion: Criterion,
  current: Current,
): 'Pass' | 'Fail' | 'To judge' | 'Not applicable' | 'Not evidenced' {
  const score = current.grade.scores.get(criterion.id);
  if (score?.kind === 'level') return score.level >= passLevel ? 'Pass' : 'Fail';
  if (score?.kind === 'na') return 'Not applicable';
  return score?.kind === 'ne' ? 'Not evidenced' : 'To judge';
}

/** Level 3 is "Good" or "Meets the standard" on every scale that ships. */
const passLevel = 3;
