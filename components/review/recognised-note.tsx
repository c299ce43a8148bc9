import { useEffect, useRef } from 'preact/hooks';
import { keepFocus } from '../keep-focus.ts';
import type { SessionState } from '../session/session-state.ts';
import { counted } from '../words.ts';

/** Says how much of the document was recognised from pictures, always in view: it may be wrong, and is marked where it stands. */
export function RecognisedNote({ state }: { state: SessionState }) {
  const blocks = state.document?.plan.blocks ?? [];
  const pages = new Set(
    blocks.flatMap(({ recognised, place }) => (recognised && place.kind === 'pdf' ? [place.page] : [])),
  );
  const note = useRef<HTMLParagraphElement>(null);
  const before = useRef(pages.size);
  useEffect(() => {
    // Recognising ended, and the button to stop it went.
    if (pages.size > before.current) keepFocus(note.current);
    before.current = pages.size;
  }, [pages.size]);
  if (pages.size === 0) return null;
  return (
    <p class="notice" id="recognised" ref={note} tabIndex={-1}>
      The words of {counted(pages.size, 'page')} were recognised from {pages.size === 1 ? 'its' : 'their'}{' '}
      picture and may be wrong. Look at the page before you decide.
    </p>
  );
}
