import type { PlanAtHand, ReportSource } from '../../../../exports/reports/report-of.ts';
import type { Plan, Words } from '../../../../plan/plan.ts';
import type { What } from '../../../../review/change.ts';
import { stateOf } from '../../../../review/state.ts';
import type { Finding } from '../../../../rubric/finding.ts';
import type { Judgement } from '../../../../rubric/judgement.ts';
import { makePlan } from '../../../make-plan.ts';
import { smallFramework } from '../make-return.ts';
import { makeReview } from '../../review/make-review.ts';

/** A plan that prints Section F before Section E, with one item of provision and two outcomes. */
export const plan: Plan = makePlan({
  sections: {
    A: 'Orla says she likes drawing.',
    E: 'Orla will follow three steps.\nOrla will be happy.',
    F: 'Regular access to <b>therapy</b> & support as appropriate.',
  },
  outcomes: ['Orla will follow three steps.', 'Orla will be happy.'],
  provisions: ['Regular access to <b>therapy</b> & support as appropriate.'],
  advice: [
    { text: 'Speech and language therapy report', role: 'Speech and language therapist' },
    { text: 'Report of Dr Quill Marsh', role: 'Educational Psychologist' },
  ],
});

/** Words of the plan with their place. Fails where no block holds them. */
export function wordsOf(quote: string): Words {
  const block = plan.blocks.find(({ text }) => text.includes(quote));
  if (!block) throw new Error(`No block holds "${quote}"`);
  const from = block.text.indexOf(quote);
  return { block: block.id, from, to: from + quote.length, quote };
}

/** A query on words of the plan. */
export function query(id: string, quote: string, own: Partial<Finding> = {}): Finding {
  return {
    id,
    check: 'vague-wording',
    criterion: 'P-E1',
    tone: 'query',
    words: wordsOf(quote),
    message: `${id}: say what is meant.`,
    ...own,
  };
}

/** The answer to a finding. */
export function answer(
  finding: string,
  disposition: 'accept' | 'justified' | 'return-to-author' | 'false-hit',
): What {
  return { kind: 'disposition', finding, check: 'vague-wording', criterion: 'P-E1', disposition };
}

/** What a report is made from: these findings, and what the reviewer did. `placed`: words of annotations by their ids. */
export function sourceOf(
  findings: Finding[],
  whats: What[],
  placed: Record<string, string> = {},
  of: Plan = plan,
): { source: ReportSource; open: PlanAtHand } {
  const review = makeReview(...whats);
  const judgement: Judgement = {
    framework: { id: 'test', version: '1' },
    today: '2026-03-02',
    findings,
    outcomes: [],
    provisions: [],
    criteria: [],
  };
  const open: PlanAtHand = {
    plan: of,
    judgement,
    placed: new Map(Object.entries(placed).map(([id, quote]) => [id, [wordsOf(quote)]])),
  };
  const [scale] = smallFramework.scales;
  if (!scale) throw new Error('The made-up framework has a scale');
  return {
    source: { review, state: stateOf(review), framework: smallFramework, scale, today: '2026-03-20', open },
    open,
  };
}

/** The change that puts an annotation on words. */
export function annotate(
  id: string,
  mark: 'comment' | 'strength' | 'concern' | 'question',
  text: string,
  forExport = text,
): What {
  return {
    kind: 'annotation',
    id,
    annotation: { mark, anchor: { text: 't', from: 0, to: 2 }, section: 'E', text, forExport },
  };
}
