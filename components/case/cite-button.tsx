import type { CiteFrom } from '../session/citing-work.ts';
import { useActions } from '../session/use-session.ts';

/** Cites words in another document of the case; nothing where there is no other. `about` tells a screen reader which words. */
export function CiteButton({ from, about }: { from: CiteFrom; about: string }) {
  const { cite, get } = useActions();
  if ((get().caseSeen?.members.length ?? 0) < 2) return null;
  return (
    <button type="button" class="quiet small cite" onClick={() => void cite(from)}>
      Cite in…<span class="hidden"> another document of the case: {about}</span>
    </button>
  );
}
