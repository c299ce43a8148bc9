import { useEffect, useRef, useState } from 'preact/hooks';
import { useKeptBeforeLeaving } from './use-session.ts';

/** How long a pause in typing counts as done, in milliseconds: long enough not to store every letter, short enough to lose nothing. */
const pause = 900;

/** What becomes of two texts, where another window changed what is being typed here. */
export type Settled = 'mine' | 'theirs' | 'both';

/** What stands in a field, the way to change it, and keeping it now. */
export type KeptText = {
  own: string;
  setOwn: (text: string) => void;
  /** Keeps what is typed; waits while there is another text to be settled with. */
  keep: () => void;
  /** Keeps it whatever there is: with another text not settled, both are kept. */
  keepAll: () => void;
  /** What another window, or undo, made of the text while it was typed here. */
  theirs: string | undefined;
  settle: (how: Settled) => void;
};

/**
 * A text that somebody types, kept by `onKeep` before it can get lost; `atPauses`: at each pause in typing as well. What
 * undo, redo or another window made of it is taken over, but never over words that are typed and not kept yet: then nothing
 * is written until a person says which text stands, and on leaving both do.
 */
export function useKeptText(
  text: string,
  onKeep: (text: string) => void,
  { atPauses = true }: { atPauses?: boolean } = {},
): KeptText {
  const [own, setOwn] = useState(text);
  const [theirs, setTheirs] = useState<string>();
  const kept = useRef(text);
  useEffect(() => {
    const isTyped = own.trim() !== kept.current.trim();
    if (text !== kept.current) {
      if (!isTyped) setOwn(text);
      else setTheirs(own.trim() === text.trim() ? undefined : text);
    }
    kept.current = text;
  }, [text]);
  const write = (now: string) => {
    setTheirs(undefined);
    if (now === kept.current.trim()) return;
    kept.current = now;
    onKeep(now);
  };
  const both = () => [own.trim(), theirs?.trim()].filter(Boolean).join('\n\n');
  const keep = () => {
    if (theirs === undefined) write(own.trim());
  };
  const keepAll = () => write(theirs === undefined ? own.trim() : both());
  const settle = (how: Settled) => {
    const now = how === 'mine' ? own.trim() : how === 'theirs' ? (theirs ?? '') : both();
    setOwn(now);
    write(now.trim());
  };
  useEffect(() => {
    if (!atPauses) return;
    const timer = setTimeout(keep, pause);
    return () => clearTimeout(timer);
  });
  useKeptBeforeLeaving(keepAll);
  return { own, setOwn, keep, keepAll, theirs, settle };
}
