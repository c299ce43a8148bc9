// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { type CommandDesk, createCommandDesk, type Where } from '../../../../components/keys/command-desk.ts';
import { commands } from '../../../../components/keys/commands.ts';
import { type KeySettings, pressed } from '../../../../components/keys/pressed.ts';

let desk: CommandDesk;
let done: { id: string; where: Where }[];

beforeEach(() => {
  document.body.innerHTML = `
    <details class="criterion" data-target="P-01||"><summary id="summary">P-01</summary>
      <div data-target="P-01||o1"><button id="item">Outcome 1</button></div>
      <ul><li id="finding" data-finding="vague-F-1" tabindex="-1">Query</li></ul>
      <input type="radio" id="radio"><textarea id="text"></textarea><select id="list"></select>
    </details><button id="outside">Undo</button><dialog><button id="dialog">Close</button></dialog>`;
  desk = createCommandDesk();
  done = [];
  desk.handle(() =>
    commands.map(({ id }) => ({
      id,
      isAvailable: ({ target, finding }) =>
        id.startsWith('level')
          ? target !== undefined
          : id.startsWith('finding.')
            ? finding !== undefined
            : true,
      run: (where) => done.push({ id, where }),
    })),
  );
});

function press(key: string, on: string, more: KeyboardEventInit = {}, settings: KeySettings = {}) {
  const listen = (event: KeyboardEvent) => {
    if (pressed(event, desk, settings)) event.preventDefault();
  };
  document.addEventListener('keydown', listen);
  document
    .querySelector(`#${on}`)
    ?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
  document.removeEventListener('keydown', listen);
  return done.at(-1)?.id;
}

describe('a key', () => {
  test.each([
    ['a number on a criterion is a level', '3', 'summary', 'level'],
    ['a number on the choice itself counts too', '4', 'radio', 'level'],
    ['a level needs something it is for', '3', 'outside', undefined],
    ['n asks for a reason', 'n', 'item', 'level.na'],
    ['j goes on from anywhere', 'j', 'outside', 'criterion.next'],
    ['a capital is a key of its own', 'D', 'finding', 'finding.previous'],
    ['y answers a finding in focus', 'y', 'finding', 'finding.accept'],
    ['and does nothing where there is none', 'y', 'outside', undefined],
    ['letters typed into a comment stay letters', 'n', 'text', undefined],
    ['so do those typed on a list', '3', 'list', undefined],
    ['Escape leads out of a field', 'Escape', 'text', 'back'],
    ['a dialog has its own keys', 'j', 'dialog', undefined],
    ['a slash opens the menu', '/', 'outside', 'menu'],
  ])('%s', (_title, key, on, expected) => {
    expect(press(key, on)).toBe(expected);
  });

  test('with Ctrl opens the menu, also while writing and while single keys are off', () => {
    expect(press('k', 'text', { ctrlKey: true }, { keysOff: true })).toBe('menu');
    expect(press('K', 'text', { metaKey: true })).toBe('menu');
  });

  test('with another modifier belongs to the browser', () => {
    for (const modifier of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }])
      expect(press('r', 'summary', modifier)).toBeUndefined();
  });

  test('does nothing where single keys are off, but Escape leads back', () => {
    expect(press('j', 'summary', {}, { keysOff: true })).toBeUndefined();
    expect(press('Escape', 'summary', {}, { keysOff: true })).toBe('back');
  });

  test('chosen by the reviewer holds in place of the usual one', () => {
    expect(press('%', 'summary', {}, { keys: { undo: '%' } })).toBe('undo');
    expect(press('u', 'summary', {}, { keys: { undo: '%' } })).toBe('undo');
    expect(done).toHaveLength(1);
  });

  test('held down gives one level and no more, and goes on from criterion to criterion', () => {
    press('a', 'summary');
    press('a', 'summary', { repeat: true });
    press('3', 'summary', { repeat: true });
    expect(done.map(({ id }) => id)).toEqual(['level.suggested']);
    press('j', 'summary', { repeat: true });
    expect(done.at(-1)?.id).toBe('criterion.next');
  });

  test('while a word is composed is part of the word', () => {
    expect(press('j', 'summary', { isComposing: true })).toBeUndefined();
  });
});

describe('where a key was pressed', () => {
  test('is the nearest criterion, item or finding', () => {
    press('3', 'item');
    expect(done.at(-1)?.where).toMatchObject({ key: '3', target: 'P-01||o1' });
    press('y', 'finding');
    expect(done.at(-1)?.where).toMatchObject({ finding: 'vague-F-1', target: 'P-01||' });
  });

  test('is the open criterion where nothing in focus says so', () => {
    desk.setOpen('P-F2||');
    press('3', 'outside');
    expect(done.at(-1)?.where.target).toBe('P-F2||');
  });
});

describe('two screens that do the same', () => {
  test('the one that came last does it, and the other again once that has gone', () => {
    const stop = desk.handle(() => [
      { id: 'undo', run: (where) => done.push({ id: 'of the dialog', where }) },
    ]);
    expect(press('u', 'outside')).toBe('of the dialog');
    stop();
    expect(press('u', 'outside')).toBe('undo');
  });
});
