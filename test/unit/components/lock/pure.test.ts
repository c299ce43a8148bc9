import { describe, expect, it } from 'vitest';
import { renumberedAfter } from '../../../../components/lock/away.ts';
import { strengthWords } from '../../../../components/lock/how-strong.ts';
import { idleAt, lockAfterWords } from '../../../../components/lock/idle.ts';
import { suggestPassphrase, suggestedWords } from '../../../../components/lock/suggest-passphrase.ts';
import { words } from '../../../../components/lock/word-list.ts';

const minute = 60_000;

describe('how long nobody was there', () => {
  it.each([
    ['just now', 0, 15, { kind: 'awake' }],
    ['for fourteen minutes less a moment', 14 * minute - 1, 15, { kind: 'awake' }],
    ['for fourteen minutes: the last one is told', 14 * minute, 15, { kind: 'soon', seconds: 60 }],
    ['a second before', 15 * minute - 1000, 15, { kind: 'soon', seconds: 1 }],
    ['for all of it', 15 * minute, 15, { kind: 'over' }],
    ['for a night on a device that slept', 8 * 60 * minute, 15, { kind: 'over' }],
    ['where one minute was chosen, half of it is told', 30_000, 1, { kind: 'soon', seconds: 30 }],
    ['and not sooner', 29_000, 1, { kind: 'awake' }],
    ['where the clock was put back', -minute, 15, { kind: 'awake' }],
  ])('%s', (_, gone, minutes, idle) => {
    expect(idleAt(1_000_000, 1_000_000 + gone, minutes)).toEqual(idle);
  });

  it('is read in minutes and hours', () => {
    expect([1, 5, 60, 90, 240].map(lockAfterWords)).toEqual([
      '1 minute',
      '5 minutes',
      '1 hour',
      '90 minutes',
      '4 hours',
    ]);
  });
});

describe('a suggested passphrase', () => {
  it('comes from 1,296 words, each once, of three to eight plain letters', () => {
    expect(words.length).toBe(1296);
    expect(new Set(words).size).toBe(words.length);
    expect(words.filter((word) => !/^[a-z]{3,8}$/.test(word))).toEqual([]);
  });

  it('has five of them, drawn by the randomness that is handed in', () => {
    const asked: number[] = [];
    const made = suggestPassphrase((most) => {
      asked.push(most);
      return asked.length - 1;
    });
    expect(asked).toEqual(Array.from({ length: suggestedWords }, () => words.length));
    expect(made).toBe(words.slice(0, 5).join(' '));
  });

  it('is one that is not called weak', () => {
    expect(strengthWords(suggestPassphrase(() => 7))).toMatch(/^Good/);
  });
});

describe('what is said of a passphrase while it is typed', () => {
  it.each([
    ['', undefined],
    ['short', /^Weak: 5 of at least 12/],
    ['aaaaaaaaaaaaaaaaaa', /^Weak: hardly/],
    ['lanternpebble', /^Fair/],
    ['lantern pebble quarry', /^Good/],
  ])('“%s”', (typed, says) => {
    if (says) expect(strengthWords(typed)).toMatch(says);
    else expect(strengthWords(typed)).toBeUndefined();
  });
});

describe('changes that wait while the store is locked', () => {
  const at = '2026-03-02T09:00:00.000Z';
  it('keep their undos pointing to the same changes where another window wrote meanwhile', () => {
    const drafts = [
      { at, what: { kind: 'scale', scale: 'plain4' } },
      { at, what: { kind: 'undo', seq: 6 } },
      { at, what: { kind: 'undo', seq: 3 } },
    ] as const;
    const now = renumberedAfter({ review: 'r', last: 5, drafts }, 9);
    expect(now.map(({ what }) => what)).toEqual([
      { kind: 'scale', scale: 'plain4' },
      { kind: 'undo', seq: 10 },
      { kind: 'undo', seq: 3 },
    ]);
  });
});
