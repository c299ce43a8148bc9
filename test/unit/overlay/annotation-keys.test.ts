// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { hearAnnotationKeys, type KeysHeard } from '../../../overlay/annotation-keys.ts';

let stop = () => {};
afterEach(() => {
  stop();
  document.body.innerHTML = '';
});

/** Presses a key as a person does and says what was heard and whether the page still has the key. */
function pressed(
  init: KeyboardEventInit,
  { trusted = true, inside = '', ...more }: Partial<KeysHeard> & { trusted?: boolean; inside?: string } = {},
) {
  stop();
  document.body.innerHTML = `<p>Words</p>${inside}`;
  const say = vi.fn();
  const span = { block: 'b1', from: 0, to: 5 };
  stop = hearAnnotationKeys({
    documents: [document],
    selected: () => [span],
    say,
    isOn: () => true,
    ...more,
  });
  const event = new KeyboardEvent('keydown', { bubbles: true, composed: true, cancelable: true, ...init });
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  (document.body.querySelector('[data-target]') ?? document.body).dispatchEvent(event);
  return { heard: say.mock.calls.flat(), isPages: !event.defaultPrevented };
}

const worry = { code: 'KeyW', altKey: true, shiftKey: true };
const alone = { code: 'KeyW' };

describe('A key on selected words', () => {
  test.each([
    ['C', 'KeyC', 'comment'],
    ['S', 'KeyS', 'strength'],
    ['W', 'KeyW', 'concern'],
    ['Q', 'KeyQ', 'question'],
  ])('%s with Alt and Shift puts its mark on them', (_letter, code, mark) => {
    expect(pressed({ ...worry, code })).toEqual({ heard: [mark], isPages: false });
  });

  test('is known by its letter on a keyboard where that stands elsewhere, and by its place where Alt writes another', () => {
    expect(pressed({ ...worry, code: 'KeyZ', key: 'W' }).heard).toEqual(['concern']);
    expect(pressed({ ...worry, key: '„' }).heard).toEqual(['concern']);
  });

  test('works by the letter alone in our own viewer', () => {
    expect(pressed(alone, { plain: true })).toEqual({ heard: ['concern'], isPages: false });
  });

  const left: [string, KeyboardEventInit, Parameters<typeof pressed>[1]][] = [
    ['the letter alone in a page', alone, {}],
    ['with Ctrl as well', { ...worry, ctrlKey: true }, {}],
    ['held down', { ...worry, repeat: true }, {}],
    ['made by the page itself', worry, { trusted: false }],
    ['where no words that were read are selected', worry, { selected: () => [] }],
    ['while a field is typed in', worry, { inside: '<textarea data-target></textarea>' }],
    ['while a list is chosen from', worry, { inside: '<select data-target></select>' }],
    ['where the page has given the letter away', worry, { inside: '<a href="#w" accesskey="w">Work</a>' }],
    ['once the marks are off', worry, { isOn: () => false }],
    ['the letter alone in a field of our viewer', alone, { plain: true, inside: '<input data-target>' }],
  ];
  test.each(left)('stays with the page: %s', (_what, init, more) => {
    expect(pressed(init, more)).toEqual({ heard: [], isPages: true });
  });

  test('is heard where the field can only be read', () => {
    expect(pressed(worry, { inside: '<textarea readonly data-target></textarea>' }).heard).toEqual([
      'concern',
    ]);
  });

  test('is no longer heard once the marks were off, even if they come on again', () => {
    let isOn = false;
    const say = vi.fn();
    stop = hearAnnotationKeys({
      documents: [document],
      selected: () => [{ block: 'b1', from: 0, to: 5 }],
      say,
      isOn: () => isOn,
    });
    for (let time = 0; time < 2; time += 1) {
      const event = new KeyboardEvent('keydown', { bubbles: true, ...worry });
      Object.defineProperty(event, 'isTrusted', { value: true });
      document.body.dispatchEvent(event);
      isOn = true;
    }
    expect(say).not.toHaveBeenCalled();
  });
});
