import type { CaseOf } from '../../review/case.ts';
import type { What } from '../../review/change.ts';
import type { Listing } from '../../review/listing.ts';
import { withChange } from '../../review/new-review.ts';
import { planRefFrom } from '../../review/plan-ref.ts';
import type { Head } from '../../review/review.ts';
import { type SameChild, sameChild } from '../case/same-child.ts';
import type { AdviceWork } from './advice-work.ts';
import { type Bench, isAllKept } from './bench.ts';
import type { CaseMemory } from './case-memory.ts';
import { identifies } from './identifies.ts';
import { maskFor } from './masking.ts';
import type { ReviewWork } from './review-work.ts';

/** One document of a case. `here`: the one on the screen. `open`: read in this window and its tab still there. */
export type CaseMember = {
  review: string;
  planRef: string;
  kind: Head['documentKind'];
  scored: number;
  of: number;
  standing: 'here' | 'open' | 'not-open';
};

/** The case of the review at hand, with all its documents on this device. */
export type CaseSeen = CaseOf & { members: CaseMember[] };

/** A review that could be joined to the case, and what was compared. `asked`: the reviewer wanted it and it must be confirmed. */
export type CaseQuestion = {
  review: string;
  planRef: string;
  kind: Head['documentKind'];
  compared: SameChild;
  /** The case it would leave. */
  leaves?: string;
  asked: boolean;
};

type Hands = {
  /** Puts the screen's review and document away. */
  leave(): void;
  read(): Promise<void>;
};

/**
 * The reviews of one child's plan, advice and annual review as one case: they share a random id and a pseudonym, each is a
 * review of its own. Two children are never joined without a word: what was compared is said and asked.
 */
export function caseWork(
  bench: Bench,
  work: ReviewWork,
  memory: CaseMemory,
  advice: AdviceWork,
  hands: Hands,
) {
  const { services, get, set } = bench;
  const declined = new Set<string>();
  /** The next document read is wanted in the case of this review. */
  let wanted: string | undefined;
  let settledFor = '';
  /** The reviews on this device as last listed. */
  let known: readonly Listing[] = [];
  let turn = 0;

  /** Called after each change of the bench: what belongs to another review or case is worked out once. */
  function noticed(): void {
    memory.note();
    const { current, document } = get();
    const own = current ? `${current.review.id} ${current.state.case?.id} ${current.state.case?.label}` : '';
    const key = `${own} ${document && 'judgement' in document ? document.fingerprint : ''}`;
    if (key === settledFor) return;
    settledFor = key;
    queueMicrotask(() => void settle());
  }

  async function settle(): Promise<void> {
    const { current, document } = get();
    await refresh();
    if (!current || !document || !('judgement' in document)) return;
    const { id } = current.review;
    const before = memory.get(id)?.advice;
    if (before && before.documents.length > 0 && get().advice === undefined) {
      set({ advice: before });
      await work.see(false);
    }
    if (wanted !== undefined && wanted !== id) {
      const from = wanted;
      wanted = undefined;
      await join(from);
    } else offer();
  }

  /** Lists the case anew. */
  async function refresh(): Promise<void> {
    turn += 1;
    const mine = turn;
    const list = await services.reviews.list();
    const { current } = get();
    if (mine !== turn || !list.ok) return;
    known = list.value;
    const own = current?.state.case;
    const ids = new Set(list.value.map(({ id }) => id));
    if (!current || !own) return set({ caseSeen: undefined, reviewsHere: ids });
    const lines = list.value.filter((line) => line.case?.id === own.id && line.id !== current.review.id);
    const members = [...lines.map(memberOf), here()].sort(byKind);
    set({ caseSeen: { ...own, members }, reviewsHere: ids });
  }

  function memberOf(line: Listing): CaseMember {
    return {
      review: line.id,
      planRef: line.planRef,
      kind: line.documentKind,
      scored: line.progress.scored,
      of: line.progress.of,
      standing: memory.get(line.id)?.tab === undefined ? 'not-open' : 'open',
    };
  }

  function here(): CaseMember {
    const { current } = get();
    if (!current) throw new Error('A case is shown beside a review');
    const of = current.framework.criteria.length;
    return {
      review: current.review.id,
      planRef: current.state.planRef,
      kind: current.review.documentKind,
      scored: of - current.grade.unscored.length,
      of,
      standing: 'here',
    };
  }

  /** Offers a case where another document of this window gives the same name and date of birth. */
  function offer(): void {
    const { current, child, caseQuestion, document } = get();
    if (!current || !document || caseQuestion?.asked) return;
    const { id, documentKind } = current.review;
    const own = current.state.case?.id;
    const found = memory.all().find((one) => {
      const { review } = one;
      const theirs = caseOf(review.id);
      return (
        review.id !== id &&
        (review.documentKind !== documentKind || documentKind === 'advice') &&
        one.document.fingerprint !== document.fingerprint &&
        !declined.has(pairOf(id, review.id)) &&
        (own === undefined || theirs?.id !== own) &&
        sameChild(child, one.child).answer === 'same'
      );
    });
    set({ caseQuestion: found && questionOf(found.review.id, false) });
  }

  function questionOf(other: string, asked: boolean): CaseQuestion | undefined {
    const { current, child, others } = get();
    const one = memory.get(other);
    const line = known.find(({ id }) => id === other) ?? others.find(({ id }) => id === other);
    const kind = one?.review.documentKind ?? line?.documentKind;
    const planRef = line?.planRef ?? (one && refOf(one.review));
    if (!current || !kind || planRef === undefined) return undefined;
    const [mine, theirs] = [current.state.case, caseOf(other)];
    return {
      review: other,
      planRef,
      kind,
      compared: sameChild(child, one?.child),
      ...(mine && theirs && mine.id !== theirs.id && { leaves: theirs.label }),
      asked,
    };
  }

  function caseOf(review: string): CaseOf | undefined {
    const held = memory.get(review);
    return known.find(({ id }) => id === review)?.case ?? (held && lastCase(held.review.changes));
  }

  /** Joins the review at hand and another; without `confirmed` only where nothing speaks against it. */
  async function join(other: string, confirmed = false): Promise<void> {
    const list = await services.reviews.list();
    if (list.ok) known = list.value;
    const { current } = get();
    const question = questionOf(other, true);
    if (!current || !question) return;
    const doubtful = question.compared.answer !== 'same' || question.leaves !== undefined;
    if (doubtful && !confirmed) return set({ caseQuestion: question });
    const id = services.newId();
    const joined = current.state.case ?? caseOf(other) ?? { id, label: planRefFrom(`case ${id}`) };
    if (!(await appendTo(other, { kind: 'case', case: joined }))) return;
    if (current.state.case?.id !== joined.id) bench.held?.change({ kind: 'case', case: joined });
    await bench.held?.settled();
    set({ caseQuestion: undefined, said: `${question.planRef} is part of the case ${joined.label} now.` });
    await refresh();
  }

  /** Makes a change in another review than the one at hand, whether it is in the store yet or not. */
  async function appendTo(review: string, what: What): Promise<boolean> {
    const { current } = get();
    if (current?.review.id === review) {
      bench.held?.change(what);
      return true;
    }
    const by = bench.settings.reviewerId;
    const draft = { at: services.now(), ...(by !== undefined && { by }), what };
    const one = memory.get(review);
    const isNew = one !== undefined && !one.stored && !known.some(({ id }) => id === review);
    const answer = isNew
      ? await bench.told(services.reviews.add(withChange(one.review, draft)))
      : await bench.told(services.reviews.append(review, draft));
    if (answer !== undefined) memory.stored(review);
    return answer !== undefined;
  }

  return {
    noticed,
    refresh,
    appendTo,
    join,
    /** The children are not the same, or it is not wanted now: not asked again in this window. */
    declineCase(): void {
      const { caseQuestion, current } = get();
      if (caseQuestion && current) declined.add(pairOf(current.review.id, caseQuestion.review));
      wanted = undefined;
      set({ caseQuestion: undefined });
    },
    /** Takes the review at hand out of its case. */
    leaveCase(): void {
      const label = get().current?.state.case?.label;
      for (const one of get().caseSeen?.members ?? [])
        declined.add(pairOf(get().current?.review.id ?? '', one.review));
      bench.held?.change({ kind: 'case' });
      set({ said: `This review is no longer part of the case ${label ?? ''}.` });
    },
    /** Gives the case another pseudonym, in each of its reviews; refuses what identifies. */
    async nameCase(written: string): Promise<boolean> {
      const { caseSeen, document, child } = get();
      const label = written.trim();
      if (!caseSeen) return false;
      if (label === '' || identifies(label, child, maskFor(document, child))) {
        bench.fail(nameInLabel);
        return false;
      }
      for (const { review } of caseSeen.members)
        await appendTo(review, { kind: 'case', case: { id: caseSeen.id, label } });
      await refresh();
      return true;
    },
    /** The next document that is read is wanted in this case. */
    wantNext(): void {
      wanted = get().current?.review.id;
    },
    /** Opens a file as a further document of the case. */
    async openInCase(file: File): Promise<void> {
      if (!(await isAllKept(bench))) return;
      wanted = get().current?.review.id;
      if ((await bench.told(services.document.openDropped(file))) === undefined) wanted = undefined;
    },
    /** Makes a report that stands beside the plan a document of the case, with a review of its own. */
    async reviewAdvice(name: string): Promise<void> {
      const file = advice.fileOf(name);
      if (!file) return bench.fail(fileGone);
      if (!(await isAllKept(bench))) return;
      wanted = get().current?.review.id;
      if ((await bench.told(services.document.openDropped(file))) === undefined) wanted = undefined;
    },
    /** Goes to another review: to its document's tab where that is open, else to the review alone. Says whether it is at hand. */
    async switchTo(review: string): Promise<boolean> {
      if (get().current?.review.id === review) return true;
      if (!(await isAllKept(bench))) return false;
      const one = memory.get(review);
      if (one?.tab !== undefined) {
        const answer = await services.document.switchTo(one.tab);
        if (answer.ok) {
          hands.leave();
          await hands.read();
          return get().current?.review.id === review;
        }
        memory.closed(one.tab);
      }
      hands.leave();
      await work.resume(review, one?.stored === false ? one.review : undefined);
      return get().current?.review.id === review;
    },
  };

  function byKind(one: CaseMember, other: CaseMember): number {
    return order[one.kind] - order[other.kind] || one.planRef.localeCompare(other.planRef);
  }
}

export type CaseWork = ReturnType<typeof caseWork>;

const order = { plan: 0, advice: 1, 'annual-review': 2 };

function pairOf(one: string, other: string): string {
  return [one, other].sort().join(' ');
}

function lastCase(changes: readonly { what: What }[]): CaseOf | undefined {
  const last = changes.findLast(({ what }) => what.kind === 'case')?.what;
  return last?.kind === 'case' ? last.case : undefined;
}

function refOf({ planRef, changes }: { planRef: string; changes: readonly { what: What }[] }): string {
  const last = changes.findLast(({ what }) => what.kind === 'rename')?.what;
  return last?.kind === 'rename' ? last.planRef : planRef;
}

const nameInLabel = {
  code: 'name-in-ref',
  sentence:
    'The name of a case can leave the device with an export, so it cannot be empty or hold a name, a date of birth or a number that identifies anyone. Nothing was changed. Choose other words.',
};

const fileGone = {
  code: 'file-gone',
  sentence:
    'This report was read earlier and its file is not at hand any more. Nothing was changed. Open the file once more to review it.',
};
