import type { ThreadItem } from '../../rubric/thread-matrix.ts';

/** Longer texts are cut in narrow places: the document has the whole. */
const longest = 90;

/** An item of the thread by its code and its words; `gap`: what it lacks, in words. */
export function ItemWords({ item, gap, short }: { item: ThreadItem; gap?: string; short?: boolean }) {
  return (
    <>
      <span class="thread-code">{item.code}</span>{' '}
      <span class="thread-text">{short ? cut(item.text) : item.text}</span>
      {gap && <strong class="thread-gap">{gap}</strong>}
    </>
  );
}

function cut(text: string): string {
  if (text.length <= longest) return text;
  const end = text.lastIndexOf(' ', longest);
  return `${text.slice(0, end > 0 ? end : longest)} …`;
}
