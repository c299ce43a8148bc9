import type { Plan } from '../../../../plan/plan.ts';
import type { Truth } from '../../../../scripts/plans/drawn/truth.ts';

/** How a set of documents was read, each figure 0 to 1. Plainer and stricter than a corpus's own scorer: words must be the same. */
export type PlainFigures = {
  kind: number;
  status: number;
  words: number;
  outcomes: number;
  provision: number;
  who: number;
  often: number;
  unread: number;
};

/** Counts what was found, what was missed and what was made up, over a whole set. */
export function plainScore(pairs: { truth: Truth; plan: Plan }[]): PlainFigures {
  const tally = {
    kind: [0, 0],
    status: [0, 0],
    words: [0, 0],
    outcomes: [0, 0],
    provision: [0, 0],
    who: [0, 0],
    often: [0, 0],
    unread: [0, 0],
  } satisfies Record<string, [number, number]>;
  const count = (name: keyof typeof tally, right: boolean) => {
    tally[name][0] = (tally[name][0] ?? 0) + (right ? 1 : 0);
    tally[name][1] = (tally[name][1] ?? 0) + 1;
  };
  for (const { truth, plan } of pairs) {
    count('kind', plan.kind === truth.kind || (truth.readable === 'no' && plan.kind === 'unknown'));
    count('unread', truth.unreadable.length > 0 === plan.unread.length > 0);
    if (truth.readable === 'no' || truth.kind !== 'plan') continue;
    for (const [id, section] of Object.entries(truth.sections)) {
      const read = plan.sections.find((each) => each.id === id);
      count('status', (read?.status ?? 'missing') === section.status);
      const text = plain(read?.text ?? '');
      for (const line of section.text.split('\n').filter(Boolean)) count('words', text.includes(plain(line)));
    }
    const outcomes = truth.outcomes.filter(({ kind }) => kind === 'outcome');
    both(
      outcomes.map(({ text }) => text),
      plan.outcomes.filter(({ printedAs }) => printedAs !== 'step').map(({ text }) => text),
      (right) => count('outcomes', right),
    );
    both(
      truth.provisions.map(({ section, text }) => `${section} ${text}`),
      plan.provisions.map(({ section, text }) => `${section} ${text}`),
      (right) => count('provision', right),
    );
    for (const item of truth.provisions.filter(({ fieldsAnnotated }) => fieldsAnnotated)) {
      const read = plan.provisions.find(
        ({ section, text }) => section === item.section && plain(text) === plain(item.text),
      );
      if (!read) continue;
      count('who', plain(read.who ?? '') === plain(item.who ?? ''));
      count('often', plain(read.frequency ?? '') === plain(item.frequency ?? ''));
    }
  }
  const share = (name: keyof typeof tally) =>
    Math.round(((tally[name][0] ?? 0) / Math.max(1, tally[name][1] ?? 0)) * 1000) / 1000;
  return {
    kind: share('kind'),
    status: share('status'),
    words: share('words'),
    outcomes: share('outcomes'),
    provision: share('provision'),
    who: share('who'),
    often: share('often'),
    unread: share('unread'),
  };
}

/** One count for each thing that is there or was read: right only if it is in both. */
function both(wanted: string[], read: string[], count: (right: boolean) => void): void {
  const [there, found] = [new Set(wanted.map(plain)), new Set(read.map(plain))];
  for (const each of there) count(found.has(each));
  for (const each of found) if (!there.has(each)) count(false);
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\u00ad/g, '')
    .replace(/\(k\d\)/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
