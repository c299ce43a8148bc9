import { describe, expect, test } from 'vitest';
import { align } from '../../../../plan/visits/align.ts';

/** The stretches as text: "=a b" in both, "-c +d" where c went and d came. */
function aligned(old: string, now: string): string[] {
  const [before, after] = [old, now].map((text) => text.split(' ').filter(Boolean));
  return align(before ?? [], after ?? []).map((stretch) => {
    const was = before?.slice(...stretch.old).join(' ') ?? '';
    const is = after?.slice(...stretch.now).join(' ') ?? '';
    return stretch.kind === 'both' ? `=${was}` : [was && `-${was}`, is && `+${is}`].filter(Boolean).join(' ');
  });
}

describe('two lists side by side', () => {
  test.each([
    ['a b c', 'a b c', ['=a b c']],
    ['', '', []],
    ['', 'a', ['+a']],
    ['a', '', ['-a']],
    ['a b', 'c d', ['-a b +c d']],
    ['a b c', 'a c', ['=a', '-b', '=c']],
    ['a c', 'a b c', ['=a', '+b', '=c']],
    ['x a b', 'y a b', ['-x +y', '=a b']],
    ['a b x', 'a b y', ['=a b', '-x +y']],
    ['a x b y c', 'a p b q c', ['=a', '-x +p', '=b', '-y +q', '=c']],
    ['a b c d', 'a c b d', ['=a', '+c', '=b', '-c', '=d']],
    ['one amber two amber three', 'one amber amber three', ['=one amber', '-two', '=amber three']],
    ['amber amber', 'amber amber amber', ['=amber amber', '+amber']],
    ['n x amber o', 'm y amber p', ['-n x +m y', '=amber', '-o +p']],
  ])('“%s” and “%s”', (old, now, stretches) => {
    expect(aligned(old, now)).toEqual(stretches);
  });

  test('every place of both lists stands in one stretch, in order', () => {
    const old = 'a b amber c d amber e f'.split(' ');
    const now = 'a amber c x d e amber y f'.split(' ');
    let [oldAt, nowAt] = [0, 0];
    for (const { kind, old: was, now: is } of align(old, now)) {
      expect([was[0], is[0]]).toEqual([oldAt, nowAt]);
      if (kind === 'both') expect(old.slice(...was)).toEqual(now.slice(...is));
      [oldAt, nowAt] = [was[1], is[1]];
    }
    expect([oldAt, nowAt]).toEqual([old.length, now.length]);
  });
});
