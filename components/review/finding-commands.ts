import type { Finding } from '../../rubric/finding.ts';
import type { Handler, Where } from '../keys/command-desk.ts';
import { dismissedOf, judgementOf } from '../session/session-state.ts';
import { findingWalk, neighbourFinding } from './finding-walk.ts';
import type { Flow } from './flow.ts';
import { criterionInFocus } from './go.ts';

/** Moving from finding to finding, in the panel's order, with the words in view in the document. */
export function findingCommands(flow: Flow): Handler[] {
  const { state, current, criteria, actions } = flow;
  const judgement = judgementOf(state);
  const { dispositions } = current.state;
  const isAvailable = () => judgement !== undefined;

  function move({ finding }: Where, by: 1 | -1, onlyOpen: boolean) {
    if (!judgement) return;
    const dismissed = dismissedOf(judgement, dispositions);
    const holds = ({ id, tone }: Finding) =>
      !onlyOpen || (tone === 'query' && !dispositions.has(id) && !dismissed.has(id));
    const order = criteria.map(({ id }) => id);
    const from = { finding: finding ?? chosenInOpen(), criterion: criterionInFocus() ?? flow.open };
    const to = neighbourFinding(findingWalk(judgement, criteria, current.state), order, from, by, holds);
    if (to) return flow.goToFinding(to);
    const what = onlyOpen ? 'query without an answer' : 'finding';
    actions.say(by === 1 ? `No further ${what} from here.` : `No ${what} before this.`);
  }

  /** The finding chosen last, while the criterion it belongs to is still the one that is looked at. */
  function chosenInOpen(): string | undefined {
    const chosen = judgement?.findings.find(({ id }) => id === state.chosen);
    return chosen?.criterion === (criterionInFocus() ?? flow.open) ? chosen?.id : undefined;
  }

  return [
    { id: 'finding.next', isAvailable, run: (where) => move(where, 1, false) },
    { id: 'finding.previous', isAvailable, run: (where) => move(where, -1, false) },
    { id: 'finding.next-open', isAvailable, run: (where) => move(where, 1, true) },
    { id: 'finding.previous-open', isAvailable, run: (where) => move(where, -1, true) },
    {
      id: 'finding.show',
      isAvailable: ({ finding }) => (finding ?? chosenInOpen()) !== undefined,
      run({ finding }) {
        const id = finding ?? chosenInOpen();
        const found = judgement?.findings.find((one) => one.id === id);
        if (found) void actions.reveal(found);
      },
    },
  ];
}
