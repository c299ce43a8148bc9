import { describe, expect, test } from 'vitest';
import { type Command, commands } from '../../../../components/keys/commands.ts';
import { keyMap, keyProblems } from '../../../../components/keys/key-map.ts';
import { levelKeys, reservedFor } from '../../../../components/keys/reserved-keys.ts';
import { frameworks } from '../../../../rubric/frameworks/index.ts';

const all: readonly Command[] = commands;

describe('the list of commands', () => {
  test('names each command once and gives no key twice', () => {
    const ids = all.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const keys = all.flatMap(({ key, also }) => [key, also]).filter((key) => key !== undefined);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('leaves the keys of every scale to the levels', () => {
    const ofScales = frameworks.flatMap(({ scales }) =>
      scales.flatMap(({ steps }) => steps.map(({ key }) => key)),
    );
    for (const key of ofScales) expect(levelKeys).toContain(key);
    for (const { key } of all) expect(ofScales).not.toContain(key);
  });

  test('comes with keys that a reviewer could have chosen', () => {
    for (const { key, fixed, id } of all)
      if (key !== undefined && !fixed && id !== 'menu') expect(reservedFor(key), id).toBeUndefined();
  });
});

describe('chosen keys', () => {
  test('stand in place of those that come with the product', () => {
    const map = keyMap({ undo: '%' });
    expect(map.get('%')).toBe('undo');
    expect(map.get('u')).toBeUndefined();
    expect(map.get('j')).toBe('criterion.next');
  });

  test('may swap two commands', () => {
    const map = keyMap({ 'criterion.next': 'k', 'criterion.previous': 'j' });
    expect(map.get('k')).toBe('criterion.next');
    expect(map.get('j')).toBe('criterion.previous');
  });

  test('may be none', () => {
    expect(keyMap({ undo: '' }).get('u')).toBeUndefined();
  });

  test('take a second key from the command that has another', () => {
    const map = keyMap({ firsts: '/' });
    expect(map.get('/')).toBe('firsts');
    expect(map.get('Ctrl+k')).toBe('menu');
  });

  test.each([
    ['a key another command has', 'undo', 'j', 'taken', /Next criterion/],
    ['a level’s key', 'undo', '3', 'reserved', /levels/],
    ['the key of ten', 'undo', 'x', 'reserved', /levels/],
    ['what the browser does itself', 'undo', 'Ctrl+w', 'reserved', /browser/],
    ['Space', 'undo', ' ', 'unknown', /letter/],
    ['a key that moves the focus', 'undo', 'Tab', 'unknown', /letter/],
    ['another key for Escape', 'back', 'l', 'reserved', /always/],
  ])('are refused with a reason for %s', (_title, id, key, problem, sentence) => {
    const [found] = keyProblems({ [id]: key });
    expect(found).toMatchObject({ command: id, problem });
    expect(found?.sentence).toMatch(sentence);
  });

  test('that are refused leave the command its own key', () => {
    expect(keyMap({ undo: '3' }).get('u')).toBe('undo');
    expect(keyMap({ undo: '3' }).get('3')).toBeUndefined();
  });

  test('of a command that this version does not know do no harm', () => {
    expect(keyProblems({ 'some.other': '%' })).toEqual([]);
    expect(keyMap({ 'some.other': '%' }).get('%')).toBeUndefined();
  });
});
