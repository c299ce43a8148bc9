import { type Target, targetKey } from '../../review/score.ts';
import { suggestedFor } from '../../review/suggested-for.ts';
import type { Scale } from '../../rubric/framework.ts';
import type { Suggestion } from '../../rubric/finding.ts';
import type { Handler, Where } from '../keys/command-desk.ts';
import { judgementOf } from '../session/session-state.ts';
import { rangeWord, shortLabel } from '../words.ts';
import { type Flow, nextUnscored, toScore } from './flow.ts';
import { focusLater } from './go.ts';
import { levelOf } from './level-choice.tsx';

type Step = Scale['steps'][number];

/**
 * Giving levels by key. A suggestion is taken for one criterion, item or section, by a press of its own, and only while
 * its criterion is open: nobody accepts what they have not in front of them, nor many at once.
 */
export function givingCommands(flow: Flow): Handler[] {
  const { current, actions, open } = flow;
  const has = ({ target }: Where) => target !== undefined;

  function giveSuggested({ target: key = '' }: Where) {
    const target = targetOf(key);
    const id = target.criterion;
    if (target.section === undefined && open !== id) {
      flow.goTo(id);
      return actions.say(`${id} is open now. Press the key once more to give the suggested level.`);
    }
    const suggested = suggestedFor(judgementOf(flow.state), target);
    const steps = stepsIn(suggested, current.scale);
    const [step] = steps;
    if (!suggested || !step) {
      const why = suggested?.kind === 'none' ? ` ${suggested.why}` : '';
      return actions.say(`No level is suggested for ${id}.${why} Give one by its number.`);
    }
    if (steps.length === 1) return give(flow, target, step);
    const keys = steps.map((one) => one.key).join(' or ');
    return actions.say(`${rangeWord(suggested, current.scale)} is suggested for ${id}. Press ${keys}.`);
  }

  const askReason = (kind: 'na' | 'ne', { target = '' }: Where) => {
    const { criterion, section } = targetOf(target);
    if (section === undefined) flow.unfold(criterion);
    flow.ask({ key: target, kind });
  };

  return [
    {
      id: 'level',
      isAvailable: (where) => has(where) && current.scale.steps.some(({ key }) => key === where.key),
      run({ target = '', key }) {
        const step = current.scale.steps.find((one) => one.key === key);
        if (step) give(flow, targetOf(target), step);
      },
    },
    { id: 'level.suggested', isAvailable: has, run: giveSuggested },
    { id: 'level.na', isAvailable: has, run: (where) => askReason('na', where) },
    { id: 'level.ne', isAvailable: has, run: (where) => askReason('ne', where) },
    {
      id: 'comment',
      isAvailable: has,
      run({ target = '' }) {
        const { criterion } = targetOf(target);
        flow.unfold(criterion);
        focusLater(`#criterion-${CSS.escape(criterion)} [data-comment]`);
      },
    },
  ];
}

/** Gives one level, says so, and goes on where the reviewer has chosen that. */
function give(flow: Flow, target: Target, step: Step): void {
  const { actions, current } = flow;
  flow.ask(undefined);
  actions.give(target, { kind: 'level', level: levelOf(step.level), value: step.value });
  const said = `${target.criterion}: ${shortLabel(step.label)}.`;
  const isWhole = target.item === undefined && target.section === undefined;
  const next =
    actions.settings().advance && isWhole
      ? nextUnscored(orderOf(flow), target.criterion, toScore(current))
      : undefined;
  if (next !== undefined) flow.goTo(next);
  actions.say(next === undefined ? said : `${said} Next: ${next}, ${titleOf(flow, next)}.`);
}

/** The levels of the open criterion, as places of the command menu; none while all are closed. */
export function stepsOfLevel(flow: Flow): { step: Step; give: () => void }[] {
  const { open, current } = flow;
  if (open === undefined) return [];
  return current.scale.steps.map((step) => ({ step, give: () => give(flow, { criterion: open }, step) }));
}

/** The steps of a scale inside a suggested range, best first. A scale that ends below the range has its top step there. */
export function stepsIn(suggested: Suggestion | undefined, scale: Scale): Step[] {
  if (suggested?.kind !== 'range') return [];
  const top = Math.max(...scale.steps.map(({ level }) => level));
  const [low, high] = [Math.min(suggested.low, top), Math.min(suggested.high, top)];
  return scale.steps.filter(({ level }) => level >= low && level <= high);
}

/** The target that `targetKey` wrote. */
export function targetOf(key: string): Target {
  const [criterion = '', section, item] = key.split('|');
  return { criterion, ...(section ? { section } : {}), ...(item ? { item } : {}) };
}

/** The target of a criterion as a whole. */
export function wholeOf(criterion: string): string {
  return targetKey({ criterion });
}

function orderOf({ criteria }: Flow): string[] {
  return criteria.map(({ id }) => id);
}

function titleOf({ criteria }: Flow, id: string): string {
  return criteria.find((one) => one.id === id)?.title ?? '';
}
