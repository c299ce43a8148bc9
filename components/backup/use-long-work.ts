import { useRef, useState } from 'preact/hooks';
import type { Answered, Progress } from '../../platform/backup/part.ts';

/** Something long under way: how far it is, a way to cancel it, and why it failed. */
export type LongWork = {
  busy: { title: string; done: number; total: number } | undefined;
  problem: string | undefined;
  /** The value, or nothing where it failed: then `problem` says why. */
  run<T>(
    title: string,
    work: (progress: Progress, signal: AbortSignal) => Promise<Answered<T>>,
  ): Promise<T | undefined>;
  cancel(): void;
};

/** Long work of a screen, one at a time. */
export function useLongWork(): LongWork {
  const [busy, setBusy] = useState<LongWork['busy']>();
  const [problem, setProblem] = useState<string>();
  const stop = useRef<AbortController>(undefined);
  return {
    busy,
    problem,
    async run(title, work) {
      const own = new AbortController();
      stop.current = own;
      setProblem(undefined);
      setBusy({ title, done: 0, total: 1 });
      const answer = await work((done, total) => setBusy({ title, done, total }), own.signal);
      setBusy(undefined);
      if (answer.ok) return answer.value;
      setProblem(answer.problem.sentence);
      return undefined;
    },
    cancel: () => stop.current?.abort(),
  };
}
