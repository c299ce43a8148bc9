import type { ComponentChildren } from 'preact';

/** A reason with the plan's words in it set apart: what stands between quotation marks is a quotation to the eye and the ear. */
export function Said({ text }: { text: string }) {
  const pieces: ComponentChildren[] = [];
  let from = 0;
  for (const match of text.matchAll(/"([^"]+)"|“([^”]+)”/g)) {
    pieces.push(text.slice(from, match.index), <q key={match.index}>{match[1] ?? match[2]}</q>);
    from = match.index + match[0].length;
  }
  pieces.push(text.slice(from));
  return <>{pieces}</>;
}
