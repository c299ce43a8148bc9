import type { Plan, Span } from '../plan/plan.ts';
import type { Mark } from '../platform/calls.ts';
import type { DefectType, Finding } from '../rubric/finding.ts';
import type { Framework } from '../rubric/framework.ts';
import type { Judgement } from '../rubric/judgement.ts';

/**
 * Marks for the document, and which findings each stands for. Mark ids are counters: a page can read them, so they say
 * nothing. A place keeps its id whatever else is shown, so that the focus finds its way back.
 */
export type Marked = {
  marks: Mark[];
  /** The finding that a mark leads with. */
  findingOf: Map<string, string>;
  /** Every finding on a mark's words. */
  findingsOf: Map<string, string[]>;
  markOf: Map<string, string>;
};

/**
 * What the reviewer looks at: the open criterion, the finding chosen last, and whether everything is wanted. What was
 * `dismissed` (ids of findings) no longer speaks for itself: it shows while its criterion is open.
 */
export type View = { open?: string; chosen?: string; all?: boolean; dismissed?: ReadonlySet<string> };

/**
 * One mark for each stretch of words that has something to show in this view. On its own a document shows only queries
 * about a wording and slips of the pen; whole items, strengths and notes come with the criterion they belong to, and
 * then everything else steps back. All at once they would paint the plan from edge to edge.
 */
export function marksFor(judgement: Judgement, framework: Framework, plan: Plan, view: View = {}): Marked {
  const whole = wholePlaces(plan);
  const marked: Marked = { marks: [], findingOf: new Map(), findingsOf: new Map(), markOf: new Map() };
  let count = 0;
  for (const [place, findings] of byPlace(judgement)) {
    count += 1;
    const shown = findings.filter(
      (finding) =>
        isInView(finding, view) ||
        (!view.dismissed?.has(finding.id) && (view.all || isOnItsOwn(finding, whole.has(place)))),
    );
    const ordered = [...shown].sort((one, other) => rank(one, view) - rank(other, view));
    const [first, ...others] = ordered;
    if (!first?.words) continue;
    const id = `m${count}`;
    const { block, from, to } = first.words;
    const isQuiet = view.open !== undefined && !isInView(first, view);
    marked.marks.push({
      id,
      span: { block, from, to },
      tone: first.tone,
      ...(isQuiet ? { quiet: true } : {}),
      card: {
        title: titleOf(first.criterion, framework),
        message: `${first.message}${alsoUnder(first, others, framework)}`,
        source: sourceOf(first, framework),
        alternatives: first.alternatives,
      },
    });
    marked.findingOf.set(id, first.id);
    marked.findingsOf.set(
      id,
      findings.map((finding) => finding.id),
    );
    for (const finding of findings) marked.markOf.set(finding.id, id);
  }
  return marked;
}

/** Names a place: findings with the same name stand on the very same words. */
export function placeOf({ block, from, to }: Span): string {
  return `${block} ${from} ${to}`;
}

function byPlace(judgement: Judgement): Map<string, Finding[]> {
  const places = new Map<string, Finding[]>();
  for (const finding of judgement.findings) {
    if (!finding.words) continue;
    const place = placeOf(finding.words);
    places.set(place, [...(places.get(place) ?? []), finding]);
  }
  return places;
}

/** The places that are a whole need, outcome, item of provision or paragraph. */
function wholePlaces(plan: Plan): Set<string> {
  const items = [...plan.needs, ...plan.outcomes, ...plan.provisions].flatMap((item) => item.words);
  const paragraphs = plan.blocks.map((block) => ({ block: block.id, from: 0, to: block.text.length }));
  return new Set([...items, ...paragraphs].map(placeOf));
}

/** Slips of the pen, shown wherever they stand and however long they are: nobody has to weigh them. */
const slips: DefectType[] = [
  'deleted-text',
  'guidance-left-in',
  'key-stage-mismatch',
  'past-target-date',
  'placeholder',
  'rival-wording',
  'undefined-acronym',
  'wrong-name',
  'wrong-pronoun',
];

/** More letters than this are a passage, not a wording. */
const longestWording = 80;

function isOnItsOwn(finding: Finding, isWhole: boolean): boolean {
  if (finding.tone !== 'query') return false;
  if (finding.type && slips.includes(finding.type)) return true;
  return !isWhole && (finding.words?.quote.length ?? 0) <= longestWording;
}

function isInView(finding: Finding, { open, chosen }: View): boolean {
  return finding.criterion === open || finding.id === chosen;
}

const order = { query: 0, strength: 1, note: 2 } as const;

/** The open criterion speaks first on the words it shares with others; then queries, strengths, notes. */
function rank(finding: Finding, view: View): number {
  return order[finding.tone] + (isInView(finding, view) ? 0 : 10);
}

/** Names the other criteria that have something to show on the same words. */
function alsoUnder(first: Finding, others: Finding[], framework: Framework): string {
  const ids = new Set(others.map((finding) => finding.criterion));
  ids.delete(first.criterion);
  const titles = [...ids].map((id) => titleOf(id, framework));
  return titles.length > 0 ? ` Also shown under: ${titles.join(', ')}.` : '';
}

function titleOf(id: string, framework: Framework): string {
  const criterion = framework.criteria.find((one) => one.id === id);
  return criterion ? `${criterion.id} ${criterion.title}` : id;
}

function sourceOf(finding: Finding, framework: Framework): string {
  const criterion = framework.criteria.find((one) => one.id === finding.criterion);
  const titles = (criterion?.sources ?? []).flatMap((code) => {
    const source = framework.sources.find((one) => one.code === code);
    return source ? [source.title] : [];
  });
  return titles.join('; ');
}
