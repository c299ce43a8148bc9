import type { Plan } from '../plan/plan.ts';
import type { CheckContext } from './finding.ts';
import { whyNotReadable } from './evidence/readable.ts';
import { isExplicit, type Link, threadOf } from './thread/links.ts';

/** One item of the thread. `code` is short and speaks in the table ("N3", "O1", "P12"); `id` is the plan's own. */
export type ThreadItem = { id: string; code: string; text: string; section?: string; area?: string };

/** A link as the table shows it. `printed`: the plan itself ties the two; else their words only suggest it. */
export type ThreadTie = { item: ThreadItem; printed: boolean };

/** One row of the thread, from an item to what it is tied to; an empty list is a gap. */
export type ThreadRow = {
  item: ThreadItem;
  needs: ThreadTie[];
  outcomes: ThreadTie[];
  provisions: ThreadTie[];
};

/** A need's row of the matrix: for each outcome whether the two are tied, and by which provision both are served. */
export type MatrixCell = { tied: 'printed' | 'words' | 'no'; provisions: ThreadItem[] };

/**
 * The golden thread to read both ways (Code of Practice 9.69, "a golden thread"). `cells[row][column]`: needs down,
 * outcomes across. Provision that serves a need and no outcome of it stands in the need's `provisions`.
 */
export type ThreadMatrix = {
  needs: ThreadRow[];
  outcomes: ThreadRow[];
  provisions: ThreadRow[];
  cells: MatrixCell[][];
};

/** The matrix, or in a sentence why there is none. */
export type ThreadMatrixAnswer = { ok: true; matrix: ThreadMatrix } | { ok: false; why: string };

/** Lays the links of a plan out as a matrix. Nothing is linked here that the thread has not linked. */
export function threadMatrix(plan: Plan, child: CheckContext['child']): ThreadMatrixAnswer {
  const unread =
    plan.kind === 'plan'
      ? (whyNotReadable(plan, ['B', 'C', 'D']) ??
        whyNotReadable(plan, ['E']) ??
        whyNotReadable(plan, ['F', 'G', 'H1', 'H2']))
      : undefined;
  if (unread) return { ok: false, why: unread };
  const thread = threadOf(plan, child);
  if (thread.needs.length === 0 && thread.outcomes.length === 0 && thread.provisions.length === 0)
    return {
      ok: false,
      why: 'No needs, outcomes or provision could be told apart, so no thread was followed.',
    };
  const items = new Map<string, ThreadItem>();
  const note = (letter: string, found: { id: string; text: string; section?: string; area?: string }[]) => {
    for (const [at, { id, text, section, area }] of found.entries())
      items.set(id, {
        id,
        code: `${letter}${at + 1}`,
        text,
        ...(section !== undefined && { section }),
        ...(area !== undefined && { area }),
      });
  };
  note(
    'N',
    thread.needs.map(({ need }) => need),
  );
  note(
    'O',
    thread.outcomes.map(({ outcome }) => outcome),
  );
  note(
    'P',
    thread.provisions.map(({ provision }) => provision),
  );
  const ties = (links: readonly Link[]): ThreadTie[] =>
    links.flatMap((link) => {
      const item = items.get(link.to);
      return item ? [{ item, printed: isExplicit(link) || link.kind === 'area' }] : [];
    });
  const row = (
    id: string,
    links: Partial<Record<'needs' | 'outcomes' | 'provisions', Link[]>>,
  ): ThreadRow[] => {
    const item = items.get(id);
    if (!item) return [];
    return [
      {
        item,
        needs: ties(links.needs ?? []),
        outcomes: ties(links.outcomes ?? []),
        provisions: ties(links.provisions ?? []),
      },
    ];
  };
  // Strengths and observations printed among the needs ask for nothing: they stand here only if something is tied to them.
  const asking = thread.needs.filter(
    (one) => one.states || one.outcomes.length > 0 || one.provisions.length > 0,
  );
  const needs = asking.flatMap(({ need, outcomes, provisions }) => row(need.id, { outcomes, provisions }));
  const outcomes = thread.outcomes.flatMap((one) => row(one.outcome.id, one));
  const provisions = thread.provisions.flatMap((one) => row(one.provision.id, one));
  return {
    ok: true,
    matrix: {
      needs,
      outcomes,
      provisions,
      cells: needs.map((need) => outcomes.map((outcome) => cellOf(need, outcome))),
    },
  };
}

function cellOf(need: ThreadRow, outcome: ThreadRow): MatrixCell {
  const tie = need.outcomes.find(({ item }) => item.id === outcome.item.id);
  if (!tie) return { tied: 'no', provisions: [] };
  const ofNeed = new Set(need.provisions.map(({ item }) => item.id));
  return {
    tied: tie.printed ? 'printed' : 'words',
    provisions: outcome.provisions.filter(({ item }) => ofNeed.has(item.id)).map(({ item }) => item),
  };
}

/** What an item lacks, in words: "no outcome, no provision"; empty where it is tied both ways. */
export function gapWords(kind: 'need' | 'outcome' | 'provision', row: ThreadRow): string {
  const lacks = {
    need: row.needs.length === 0 ? 'no need' : '',
    outcome: row.outcomes.length === 0 ? 'no outcome' : '',
    provision: row.provisions.length === 0 ? 'no provision' : '',
  };
  // A provision that serves a need directly, or a need through an outcome, is not alone.
  if (kind === 'provision') return lacks.need && lacks.outcome ? 'no need and no outcome' : '';
  const own = kind === 'need' ? [lacks.outcome, lacks.provision] : [lacks.need, lacks.provision];
  return own.filter((one) => one !== '').join(', ');
}
