import type { Plan } from '../../plan/plan.ts';
import type { CheckContext, Elsewhere } from '../../rubric/finding.ts';
import { ownParagraphs } from '../../rubric/identity/own-paragraphs.ts';
import type { Bench } from './bench.ts';

/** What of a plan is to be kept with its review, once that is kept itself. */
type Paragraphs = { review: string; fingerprint: string; texts: string[] };

/**
 * Noticing that a paragraph also stands in another plan that was reviewed here, by hashes alone. Marks are kept when a
 * review is: looking at a plan leaves none behind.
 */
export function elsewhereWork(bench: Bench) {
  const { services, get } = bench;
  let known: { review: string; elsewhere: Elsewhere[] } | undefined;
  let latest: Paragraphs | undefined;
  let kept = '';
  let isTold = false;

  /** Said once: a plan can be reviewed without it. */
  function failed(): void {
    if (!isTold) bench.fail(notCompared);
    isTold = true;
  }

  /** Keeps the marks of the open plan, if its review is in the store and they are not. */
  async function keep(): Promise<void> {
    const { current } = get();
    if (!latest || current?.review.id !== latest.review || current.saving.kind !== 'saved') return;
    const { review, fingerprint, texts } = latest;
    const now = JSON.stringify(latest);
    if (now === kept) return;
    kept = now;
    const answer = await services.reviews.keepParagraphs(review, fingerprint, texts);
    if (answer.ok || answer.problem.code === 'not-found') return;
    kept = '';
    failed();
  }

  return {
    keep,
    /** What was last found for this review. */
    known: (review: string) => (known?.review === review ? known.elsewhere : undefined),
    /** Looks up which paragraphs of this plan stand in others; undefined where nothing could be looked up. */
    async find(
      review: string,
      document: { plan: Plan; fingerprint: string },
      child: CheckContext['child'],
    ): Promise<Elsewhere[] | undefined> {
      const { fingerprint } = document;
      const texts = ownParagraphs(document.plan, child).map(({ text }) => text);
      latest = { review, fingerprint, texts };
      if (texts.length === 0) return [];
      const [found, lines] = await Promise.all([
        services.reviews.alsoIn(review, fingerprint, texts),
        services.reviews.list(),
      ]);
      if (!found.ok || !lines.ok) {
        failed();
        return undefined;
      }
      const names = new Map(lines.value.map(({ id, planRef }) => [id, planRef]));
      const elsewhere = texts.flatMap((text, index): Elsewhere[] => {
        const reviews = (found.value[index] ?? []).flatMap((id) => names.get(id) ?? []);
        return reviews.length > 0 ? [{ text, reviews }] : [];
      });
      known = { review, elsewhere };
      return elsewhere;
    },
  };
}

const notCompared = {
  code: 'not-compared',
  sentence:
    'Whether paragraphs of this plan also stand in other plans could not be looked up. Your review is safe and everything else works: compare by hand where something reads as copied.',
};
