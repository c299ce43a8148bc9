import { useEffect, useRef, useState } from 'preact/hooks';
import { useKeptBeforeLeaving } from './use-session.ts';

/** How long a pause in typing counts as done, in milliseconds: long enough not to store every letter, short enough to lose nothing. */
const pause = 900;

/** What stands in a field, the way to change it, and keeping it now. */
export type KeptText = { own: string; setOwn: (text: string) => void; keep: () => void };

/**
 * A text that somebody types, kept by `onKeep` before it can get lost; `atPauses`: at each pause in typing as well. What
 * undo, redo or another window made of it is taken over, but never over words that are typed and not kept yet.
 */
export function useKeptText(
  text: string,
  onKeep: (text: string) => void,
  { atPauses = true }: { atPauses?: boolean } = {},
): KeptText {
  const [own, setOwn] = useState(text);
  const kept = useRef(text);
  useEffect(() => {
    if (text !== kept.current && own.trim() === kept.current.trim()) setOwn(text);
    kept.current = text;
  }, [text]);
  const keep = () => {
    if (own.trim() === kept.current.trim()) return;
    kept.current = own.trim();
    onKeep(own.trim());
  };
  useEffect(() => {
    if (!atPauses) return;
    const timer = setTimeout(keep, pause);
    return () => clearTimeout(timer);
  });
  useKeptBeforeLeaving(keep);
  return { own, setOwn, keep };
}
