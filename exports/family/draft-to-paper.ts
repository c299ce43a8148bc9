import type { Paper, Piece } from '../paper/paper.ts';

/**
 * The text of a summary as it was looked over, as a paper: "# " begins a heading, "- " a point, an empty line a new
 * paragraph. Everything else is taken as it stands.
 */
export function draftToPaper(title: string, text: string, foot: string): Paper {
  const pieces: Piece[] = [];
  let lines: string[] = [];
  const close = () => {
    if (lines.length > 0) pieces.push({ kind: 'paragraph', text: lines.join(' ') });
    lines = [];
  };
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    const point = /^[-•*]\s+(.*)$/.exec(line)?.[1];
    const heading = /^#+\s+(.*)$/.exec(line)?.[1];
    if (line === '' || heading !== undefined || point !== undefined) close();
    if (heading !== undefined) pieces.push({ kind: 'heading', level: 2, text: heading });
    else if (point !== undefined) addPoint(pieces, point);
    else if (line !== '') lines.push(line);
  }
  close();
  return { title, lead: [], pieces, foot: [foot] };
}

function addPoint(pieces: Piece[], point: string): void {
  const last = pieces.at(-1);
  if (last?.kind === 'list') last.items.push(point);
  else pieces.push({ kind: 'list', items: [point] });
}
