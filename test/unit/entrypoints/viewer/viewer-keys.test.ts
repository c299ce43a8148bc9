import { describe, expect, test } from 'vitest';
import { actOf, printedViewerKey, viewerKeys } from '../../../../entrypoints/viewer/viewer-keys.ts';

const press = (key: string, with_: { ctrl?: true; meta?: true; alt?: true; shift?: true } = {}) => ({
  key,
  ctrlKey: with_.ctrl ?? false,
  metaKey: with_.meta ?? false,
  altKey: with_.alt ?? false,
  shiftKey: with_.shift ?? false,
  isComposing: false,
});

describe('Keys of the viewer', () => {
  const cases: [name: string, pressed: ReturnType<typeof press>, act: string | undefined][] = [
    ['Ctrl + F finds', press('f', { ctrl: true }), 'find'],
    ['so does ⌘ F', press('f', { meta: true }), 'find'],
    ['and with Caps Lock', press('F', { ctrl: true }), 'find'],
    ['Shift + F3 goes back', press('F3', { shift: true }), 'find-previous'],
    ['the right arrow turns the page', press('ArrowRight'), 'page-next'],
    ['Ctrl + right arrow is the browser’s', press('ArrowRight', { ctrl: true }), undefined],
    ['Alt + left arrow is the browser’s', press('ArrowLeft', { alt: true }), undefined],
    ['+ needs Shift on many keyboards', press('+', { shift: true }), 'larger'],
    ['Ctrl + + zooms the browser', press('+', { ctrl: true }), undefined],
    ['a digit begins a page number', press('7'), 'page-number'],
    ['a letter is for annotating', press('c'), undefined],
  ];
  test.each(cases)('%s', (_name, pressed, act) => {
    expect(actOf(pressed, true)?.act).toBe(act);
  });

  test('Keys without Ctrl go when they are turned off, the others stay', () => {
    expect(actOf(press('7'), false)).toBeUndefined();
    expect(actOf(press('?'), false)).toBeUndefined();
    expect(actOf(press('f', { ctrl: true }), false)?.act).toBe('find');
    expect(actOf(press('ArrowRight'), false)?.act).toBe('page-next');
  });

  test('No key stands twice, and no plain letter is taken from annotating', () => {
    const keys = viewerKeys.flatMap((entry): string[] => [...entry.keys]);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => /^\p{L}$/u.test(key))).toEqual([]);
  });

  test.each([
    ['Ctrl+f', 'Ctrl + F'],
    ['Ctrl+Shift+g', 'Ctrl + Shift + G'],
    ['+', '+'],
    ['ArrowRight', '→'],
    [']', ']'],
  ])('%s is printed as %s', (key, printed) => {
    expect(printedViewerKey(key)).toBe(printed);
  });
});
