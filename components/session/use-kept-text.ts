import { useEffect, useRef, useState } from 'preact/hooks';
import { useActions, useKeptBeforeLeaving } from './use-session.ts';

/** How long a pause in typing counts as done, in milliseconds: long enough not to store every letter, short enough to lose nothing. */
const pause = 500;

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
 * is written until a person says which text stands, and on leaving both do. The session hears of words that are not kept in
 * the moment they are typed, so that the screen never calls them saved.
 */
export function useKeptText(
  text: string,
  onKeep: (text: string) => void,
  { atPauses = true }: { atPauses?: boolean } = {},
): KeptText {
  const { typed } = useActions();
  const [field] = useState({});
  const [own, setShown] = useState(text);
  const [theirs, setTheirs] = useState<string>();
  const kept = useRef(text);
  const inField = useRef(text);
  const tell = () => typed(field, inField.current.trim() !== kept.current.trim());
  const setOwn = (now: string) => {
    inField.current = now;
    tell();
    setShown(now);
  };
  useEffect(() => {
    const isTyped = inField.current.trim() !== kept.current.trim();
    if (text !== kept.current) {
      if (!isTyped) {
        inField.current = text;
        setShown(text);
      } else setTheirs(inField.current.trim() === text.trim() ? undefined : text);
    }
    kept.current = text;
    tell();
  }, [text]);
  useEffect(() => () => typed(field, false), [typed]);
  const write = (now: string) => {
    setTheirs(undefined);
    if (now === kept.current.trim()) return tell();
    kept.current = now;
    onKeep(now);
    // Only now: what was handed over is being saved before it stops being typed.
    tell();
  };
  const both = () => [inField.current.trim(), theirs?.trim()].filter(Boolean).join('\n\n');
  const keep = () => {
    if (theirs === undefined) write(inField.current.trim());
  };
  const keepAll = () => write(theirs === undefined ? inField.current.trim() : both());
  const settle = (how: Settled) => {
    const now = how === 'mine' ? inField.current.trim() : how === 'theirs' ? (theirs ?? '') : both();
    inField.current = now;
    setShown(now);
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
