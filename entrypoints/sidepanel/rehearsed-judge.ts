import type { Framework } from '../../rubric/framework.ts';
import { judge } from '../../rubric/judge.ts';
import { rehearse } from '../../rubric/rehearse.ts';

/**
 * Judges like `judge`, and gets ready for it beforehand: while the panel has nothing else to do, and until a document is
 * there, the checks are rehearsed on the framework's own examples. A long plan is then judged in half the time.
 */
export function rehearsedJudge(framework: Framework, today: () => string): typeof judge {
  const steps = rehearse(framework, today());
  let isWanted = true;
  const rest = () => {
    if (isWanted) requestIdleCallback(go);
  };
  const go = (idle: IdleDeadline) => {
    while (isWanted && idle.timeRemaining() > 0) if (steps.next().done) isWanted = false;
    rest();
  };
  rest();
  return (plan, own, context) => {
    isWanted = false;
    return judge(plan, own, context);
  };
}
