import type { Deadline } from '../../../plan/wording/deadlines.ts';
import type { Statement } from '../statement.ts';
import type { JudgedKind, KindContext } from './kind.ts';
import { future } from './kind-words.ts';

/** What is left: a difference for the person, or nothing that can be told. */
export function asOutcome(
  said: Statement,
  verbal: string,
  deadlines: Deadline[],
  context: KindContext,
): JudgedKind {
  const section = String(context.section ?? '');
  const doing = verbal.split(/\s+/).slice(0, 6).join(' ');
  if (future.test(said.core) || deadlines.length > 0 || section === 'E')
    return { kind: 'outcome', words: doing, why: `"${doing}" speaks of what the person will do or be.` };
  if (['B', 'C', 'D'].includes(section))
    return { kind: 'need', words: doing, why: 'It describes how things are now.' };
  if (['F', 'G', 'H1', 'H2'].includes(section))
    return { kind: 'provision', words: doing, why: 'It stands among the provision and speaks of no change.' };
  if (said.actor === 'person' && section === 'A')
    return { kind: 'need', words: doing, why: 'It describes how things are now.' };
  return said.actor === 'person' && doing !== ''
    ? { kind: 'outcome', words: doing, why: `"${doing}" has the person as the one who acts.` }
    : { kind: 'cannot-tell', why: 'The words do not show who will do what.' };
}
