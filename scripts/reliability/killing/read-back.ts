import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { scoreWord, shortLabel } from '../../../components/words.ts';
import { parseReview, type Review } from '../../../review/review.ts';
import { targetKey } from '../../../review/score.ts';
import { scoreOf, stateOf } from '../../../review/state.ts';
import { ehcPlan } from '../../../rubric/frameworks/ehc-plan/index.ts';
import type { Shown } from './acknowledged.ts';

/** What lies in the store for one review, as the browser itself reads it, past the product. */
export async function rawReview(page: Page, id: string): Promise<unknown> {
  const text = await page.evaluate(async (review) => {
    const opened = await new Promise<IDBDatabase>((resolve, reject) => {
      const ask = indexedDB.open('reviews');
      ask.onsuccess = () => resolve(ask.result);
      ask.onerror = () => reject(ask.error);
    });
    const all = (store: string) =>
      new Promise<unknown[]>((resolve, reject) => {
        const ask = opened.transaction(store).objectStore(store).getAll();
        ask.onsuccess = () => resolve(ask.result);
        ask.onerror = () => reject(ask.error);
      });
    const belongs = (one: unknown, key: string) =>
      typeof one === 'object' && one !== null && Reflect.get(one, key) === review;
    const head = (await all('heads')).find((one) => belongs(one, 'id'));
    const changes = (await all('changes')).filter((one) => belongs(one, 'review'));
    const listed = (await all('listings')).some((one) => belongs(one, 'id'));
    opened.close();
    return JSON.stringify({ head, changes, listed });
  }, id);
  return JSON.parse(text);
}

/** A stored review in its parts, or what is torn about it. */
export function wholeReview(raw: unknown): { review?: Review; torn: string[] } {
  if (!isRaw(raw)) return { torn: ['There is no such review'] };
  const parsed = parseReview({ ...raw.head, changes: raw.changes });
  if (!parsed.ok) return { torn: [parsed.sentence] };
  const torn = raw.listed ? [] : ['It is not in the list'];
  if (!parsed.review.changes.every(({ seq }, index) => seq === index + 1))
    torn.push('Its changes are not numbered one after the other');
  return { review: parsed.review, torn };
}

function isRaw(raw: unknown): raw is { head: object; changes: unknown[]; listed: boolean } {
  return typeof raw === 'object' && raw !== null && 'head' in raw && 'changes' in raw;
}

/**
 * Where the history had come to when it looked as the screen showed: the number of changes, of `from` or more. Undefined
 * where it never looked so: something acknowledged is lost.
 */
export function pointOf(history: Review, shown: Shown, from: number): number | undefined {
  for (let count = from; count <= history.changes.length; count += 1)
    if (looksLike({ ...history, changes: history.changes.slice(0, count) }, shown)) return count;
  return undefined;
}

/** Whether a review as it stands looks as the screen showed it. */
export function looksLike(review: Review, { levels, comment }: Shown): boolean {
  const state = stateOf(review);
  const scale = ehcPlan.scales.find(({ id }) => id === state.scale) ?? ehcPlan.scales[0];
  if (!scale) throw new Error('The framework has no scale');
  const given = Object.fromEntries(
    Object.keys(levels).flatMap((criterion) => {
      const score = scoreOf(state, { criterion });
      return score ? [[criterion, scoreWord(score, scale)]] : [];
    }),
  );
  const words = new Set(scale.steps.map(({ label }) => shortLabel(label)));
  const shown = Object.fromEntries(Object.entries(levels).filter(([, word]) => words.has(word)));
  if (!isDeepStrictEqual(given, shown)) return false;
  if (!comment) return true;
  const written = state.comments.get(targetKey({ criterion: comment.criterion }));
  return (written?.text ?? '').trim() === comment.text;
}
