// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { listen } from '../../../overlay/listen.ts';

describe('what a page does by itself', () => {
  it('chooses no mark and turns nothing off: only what a person did counts', () => {
    const acts = { point: vi.fn(), click: vi.fn(), escape: vi.fn(), turnOff: vi.fn(), moved: vi.fn() };
    const ends = new AbortController();
    listen(new Set([document]), [], document.createElement('div'), acts, ends.signal);
    document.body.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: 4, clientY: 4 }));
    const keys = { bubbles: true, altKey: true, shiftKey: true, code: 'KeyO' };
    document.body.dispatchEvent(new KeyboardEvent('keydown', { ...keys, key: 'O' }));
    document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, key: 'Escape' }));
    expect([acts.click, acts.turnOff, acts.escape].flatMap(({ mock }) => mock.calls)).toEqual([]);
    const own = new KeyboardEvent('keydown', { ...keys, key: 'O' });
    Object.defineProperty(own, 'isTrusted', { value: true });
    document.body.dispatchEvent(own);
    expect(acts.turnOff).toHaveBeenCalledOnce();
    ends.abort();
  });
});
