import { lookKey } from '../../review/carry.ts';
import { type Disposition, dispositions } from '../../review/change.ts';
import type { Handler, Where } from '../keys/command-desk.ts';
import { judgementOf } from '../session/session-state.ts';
import { answerCommands, answerWords } from '../words.ts';
import type { Flow } from './flow.ts';
import { criterionInFocus } from './go.ts';

/** Answering queries by key, and noting that a level still stands where the words under it changed. */
export function answeringCommands(flow: Flow): Handler[] {
  const { state, current, actions } = flow;
  const findings = judgementOf(state)?.findings ?? [];

  /** The query in focus, else the finding chosen last while its criterion is open. */
  function queryAt({ finding }: Where) {
    const id = finding ?? state.chosen;
    const found = findings.find((one) => one.id === id);
    if (found?.tone !== 'query') return undefined;
    return finding !== undefined || found.criterion === (criterionInFocus() ?? flow.open) ? found : undefined;
  }

  function answer(where: Where, disposition: Disposition) {
    const query = queryAt(where);
    if (!query) return;
    const isTakenBack = current.state.dispositions.get(query.id)?.disposition === disposition;
    actions.dispose(query, isTakenBack ? undefined : disposition);
    const answered = answerWords[disposition];
    actions.say(isTakenBack ? `“${answered}” was taken back.` : `Answered: ${answered}. ${query.criterion}.`);
  }

  /** The level or comment there whose words changed. */
  const changedAt = ({ target }: Where) =>
    target !== undefined &&
    (current.state.scores.get(target)?.wordsChanged ?? current.state.comments.get(target)?.wordsChanged)
      ? target
      : undefined;

  return [
    ...dispositions.map(
      (disposition): Handler => ({
        id: answerCommands[disposition],
        isAvailable: (where) => queryAt(where) !== undefined,
        run: (where) => answer(where, disposition),
      }),
    ),
    {
      id: 'looked',
      isAvailable: (where) => changedAt(where) !== undefined,
      run(where) {
        const target = changedAt(where);
        if (target === undefined) return;
        actions.looked(lookKey('level', target), true);
        actions.say('Looked at again: the level stands on the words of now.');
      },
    },
  ];
}
