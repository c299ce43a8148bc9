import type { Handler, Where } from '../keys/command-desk.ts';
import { type Flow, neighbourOf, nextUnscored, toScore } from './flow.ts';
import { criterionInFocus } from './go.ts';
import { goToPart } from './places-of.ts';

/** Moving from criterion to criterion, section to section and item to item. At an end it is said that there is no further one. */
export function movingCommands(flow: Flow): Handler[] {
  const { criteria, actions, current, open } = flow;
  const order = criteria.map(({ id }) => id);
  const here = () => criterionInFocus() ?? open;

  function move(by: 1 | -1) {
    const to = fromHeading(by) ?? neighbourOf(order, here(), by);
    if (to === undefined)
      return actions.say(by === 1 ? 'This is the last criterion.' : 'This is the first criterion.');
    flow.goTo(to);
  }

  /** On the heading of a part, its first criterion comes next, and before it the last of the part before. */
  function fromHeading(by: 1 | -1): string | undefined {
    if (criterionInFocus() !== undefined) return undefined;
    const part = document.activeElement?.closest('.part')?.id.slice('part-'.length);
    const first = criteria.findIndex((one) => one.part === part);
    return first < 0 ? undefined : order[by === 1 ? first : first - 1];
  }

  function moveSection({ element }: Where, by: 1 | -1) {
    const parts = current.framework.parts.filter(({ id }) => criteria.some(({ part }) => part === id));
    const inFocus = element?.closest('.part')?.id.slice('part-'.length);
    const part = inFocus ?? criteria.find(({ id }) => id === here())?.part;
    const at = parts.findIndex(({ id }) => id === part);
    const to = part === undefined ? (by === 1 ? parts[0] : parts.at(-1)) : parts[at + by];
    if (!to) return actions.say(by === 1 ? 'This is the last section.' : 'This is the first section.');
    goToPart(flow, to.id);
  }

  function moveItem({ element }: Where, by: 1 | -1) {
    const items = [...document.querySelectorAll<HTMLElement>('.criterion[open] .item')];
    const inFocus = element?.closest<HTMLElement>('.item');
    const at = inFocus ? items.indexOf(inFocus) : by === 1 ? -1 : items.length;
    const to = items[at + by];
    if (!to)
      return actions.say(
        items.length === 0 ? 'The open criterion has no items.' : 'There is no further item.',
      );
    to.tabIndex = -1;
    to.focus({ preventScroll: true });
    to.scrollIntoView({ block: 'start' });
  }

  const isOnLine = ({ element }: Where) => element?.closest('.criterion > summary') != null;
  return [
    { id: 'criterion.next', run: () => move(1) },
    { id: 'criterion.previous', run: () => move(-1) },
    { id: 'line.next', isAvailable: isOnLine, run: () => move(1) },
    { id: 'line.previous', isAvailable: isOnLine, run: () => move(-1) },
    {
      id: 'criterion.to-score',
      run() {
        const to = nextUnscored(order, here(), toScore(current));
        if (to === undefined) return actions.say('Every other criterion has an answer.');
        flow.goTo(to);
      },
    },
    { id: 'section.next', run: (where) => moveSection(where, 1) },
    { id: 'section.previous', run: (where) => moveSection(where, -1) },
    { id: 'item.next', run: (where) => moveItem(where, 1) },
    { id: 'item.previous', run: (where) => moveItem(where, -1) },
  ];
}
