import { compareWithAdvice } from '../../rubric/advice/compare-with-advice.ts';
import type { AdviceDocument, AdviceMatch } from '../../rubric/advice/advice-match.ts';
import { counted } from '../words.ts';
import type { Bench } from './bench.ts';
import type { ReviewWork } from './review-work.ts';

/** What a reviewer says of one line of the comparison. */
export type AdviceMark = 'right' | 'not-so';

/** Advice that was set beside the plan, in this window's memory only: nothing of it is stored. */
export type AdviceHeld = {
  documents: readonly AdviceDocument[];
  /** The file that is being read; `of` 0 while its pages are not counted. */
  reading?: { name: string; page: number; of: number } | undefined;
  /** Files that were not taken, each with the reason. */
  problems: readonly { name: string; sentence: string }[];
  marks: ReadonlyMap<string, AdviceMark>;
};

const nothing: AdviceHeld = { documents: [], problems: [], marks: new Map() };

/** Setting advice beside the plan, and what compares. */
export function adviceWork(bench: Bench, work: ReviewWork) {
  const { get, set, services } = bench;
  let stopping = new AbortController();
  let queue: Promise<void> = Promise.resolve();
  /** The files the reports were read from, by the name they stand under; in this window only. */
  const files = new Map<string, File>();
  let compared: { plan: unknown; documents: unknown; matches: AdviceMatch[] } | undefined;

  const held = () => get().advice ?? nothing;
  const put = (part: Partial<AdviceHeld>) => set({ advice: { ...held(), ...part } });

  /** `isOver`: it was stopped, or another plan is open, beside which this file has no place. */
  async function readOne(file: File, signal: AbortSignal, isOver: () => boolean): Promise<void> {
    if (isOver()) return;
    put({ reading: { name: file.name, page: 0, of: 0 } });
    const progress = (page: number, of: number) => {
      if (!isOver()) put({ reading: { name: file.name, page, of } });
    };
    const answer = await services.readAdvice(file, progress, signal);
    if (isOver()) return;
    const { documents, problems } = held();
    if (!answer.ok) {
      put({
        reading: undefined,
        problems: [...problems, { name: file.name, sentence: answer.problem.sentence }],
      });
      return set({ said: `${file.name} was not taken. ${answer.problem.sentence}` });
    }
    const name = freeName(file.name, documents);
    files.set(name, file);
    put({ reading: undefined, documents: [...documents, { name, plan: answer.value }] });
    await work.see(false);
    set({
      said: `${file.name} was read: ${counted(answer.value.provisions.length, 'recommendation')}. ${counted(matches().length, 'line')} to compare.`,
    });
  }

  /** The comparison of the open plan with all the advice; worked out once for the same documents. */
  function matches(): AdviceMatch[] {
    const plan = get().document?.plan;
    const { documents } = held();
    if (!plan || documents.length === 0) {
      compared = undefined;
      return [];
    }
    if (compared?.plan !== plan || compared.documents !== documents)
      compared = { plan, documents, matches: compareWithAdvice(plan, documents) };
    return compared.matches;
  }

  return {
    matches,
    fileOf: (name: string): File | undefined => files.get(name),
    /** Reads files one after another; those that cannot be used are named with the reason. */
    add(files: readonly File[]): Promise<void> {
      const { signal } = stopping;
      put({ problems: [] });
      const review = get().current?.review.id;
      const isOver = () => signal.aborted || get().current?.review.id !== review;
      for (const file of files) queue = queue.then(() => readOne(file, signal, isOver));
      return queue;
    },
    /** Stops what is being read; what was read stays. */
    stop(): void {
      stopping.abort();
      stopping = new AbortController();
      compared = undefined;
      if (get().advice) put({ reading: undefined });
    },
    /** Takes a document away from the plan's side. */
    async remove(name: string): Promise<void> {
      put({ documents: held().documents.filter((document) => document.name !== name) });
      await work.see(false);
      set({ said: `${name} was taken away.` });
    },
    /** The reviewer's word on one line; the same again takes it back. */
    mark(id: string, mark: AdviceMark): void {
      const marks = new Map(held().marks);
      if (marks.get(id) === mark) marks.delete(id);
      else marks.set(id, mark);
      put({ marks });
    },
  };
}

export type AdviceWork = ReturnType<typeof adviceWork>;

/** Two files of one name are told apart. */
function freeName(name: string, documents: readonly AdviceDocument[]): string {
  const taken = new Set(documents.map((document) => document.name));
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name} (${number})`;
  return free;
}
