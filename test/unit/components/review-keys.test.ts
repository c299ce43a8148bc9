// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { keyAsk } from '../../../components/review/review-keys.ts';
import { smallFramework } from './small-plan.ts';

const [scale] = smallFramework.scales;
if (!scale) throw new Error('The small framework has a scale');
const chosen = scale;

document.body.innerHTML = `
  <details class="criterion" data-target="P-01||"><summary id="summary">P-01</summary>
    <div data-target="P-01||o1"><button id="item">Outcome 1</button></div>
    <input type="radio" id="radio"><textarea id="text"></textarea><select id="list"></select>
  </details><button id="outside">Undo</button><dialog><button id="dialog">Close</button></dialog>`;

function asked(key: string, on: string, more: KeyboardEventInit = {}, fallback?: string) {
  let ask: ReturnType<typeof keyAsk>;
  const element = document.querySelector(`#${on}`);
  const listen = (event: Event) => {
    if (event instanceof KeyboardEvent) ask = keyAsk(event, chosen, fallback);
  };
  document.body.addEventListener('keydown', listen, { once: true });
  element?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }));
  return ask;
}

test.each([
  ['a number on a criterion is its level', '3', 'summary', { ask: 'level', target: 'P-01||', value: '3' }],
  ['a number on an item is the item’s', '2', 'item', { ask: 'level', target: 'P-01||o1', value: '2' }],
  ['a number on the choice itself counts too', '4', 'radio', { ask: 'level', target: 'P-01||', value: '4' }],
  ['a number the scale does not have is nothing', '9', 'summary', undefined],
  ['n and e ask for a reason', 'e', 'summary', { ask: 'ne', target: 'P-01||' }],
  ['c goes to the comment', 'c', 'item', { ask: 'comment', target: 'P-01||o1' }],
  ['j goes on from anywhere', 'j', 'outside', { ask: 'next' }],
  ['an arrow moves only on a criterion’s own line', 'ArrowDown', 'summary', { ask: 'next' }],
  ['elsewhere an arrow stays the browser’s', 'ArrowDown', 'radio', undefined],
  ['a level needs something it is for', '3', 'outside', undefined],
  ['letters typed into a comment stay letters', 'n', 'text', undefined],
  ['so do those typed on a list', '3', 'list', undefined],
  ['a dialog has its own keys', '3', 'dialog', undefined],
])('%s', (_title, key, on, expected) => {
  expect(asked(key, on)).toEqual(expected);
});

test('a key with a modifier belongs to the browser', () => {
  for (const modifier of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }])
    expect(asked('r', 'summary', modifier)).toBeUndefined();
});

test('with nothing in focus the open criterion takes the level', () => {
  expect(asked('3', 'outside', {}, 'P-F2||')).toEqual({ ask: 'level', target: 'P-F2||', value: '3' });
});
