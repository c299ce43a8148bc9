import { expect, it } from 'vitest';
import { parseReview } from '../../../review/review.ts';
import { readSettingsFile, settingsFileOf } from '../../../review/settings/settings-file.ts';
import { parsePortal } from '../../../sources/page/portals/parse-portal.ts';
import review from '../review/samples/review-3.json' with { type: 'json' };

/** Compared with a number, it throws: nothing that was written by this product has such a length. */
const trap = { length: { toString: 0, valueOf: 0 } };

it('A portal whose text is an object with a made-up length is refused in words', () => {
  expect(parsePortal({ id: 'a', name: trap, version: 1, addresses: trap, parts: trap })).toMatchObject({
    ok: false,
  });
});

it('A review with a made-up length in any place is refused in words, or was never asked for that place', () => {
  const thrown = Object.keys(review).filter((key) => {
    try {
      parseReview({ ...review, [key]: trap });
      return false;
    } catch {
      return true;
    }
  });
  expect(thrown).toEqual([]);
  for (const change of review.changes)
    for (const key of Object.keys(change))
      expect(() => parseReview({ ...review, changes: [{ ...change, [key]: trap }] })).not.toThrow();
});

it('A settings file with made-up lengths is read without them', () => {
  const text = settingsFileOf({ keepMonths: 12 }, { withPerson: true }).replace(
    '"settings": {',
    `"settings": { "reviewerId": ${JSON.stringify(trap)}, "theme": ${JSON.stringify(trap)}, "scaleLabels": ${JSON.stringify(trap)},`,
  );
  expect(() => readSettingsFile(text)).not.toThrow();
});
