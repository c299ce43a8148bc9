import type { HostNews } from '../platform/calls.ts';
import type { LivePiece } from '../sources/page/page-reading.ts';
import { selectedSpans } from '../sources/page/selected-spans.ts';
import { hearAnnotationKeys } from './annotation-keys.ts';
import { hostMark } from './leftovers.ts';

let stop: (() => void) | undefined;

/**
 * Hears the annotation keys in a page as it was last read, in place of an earlier reading. It lives as long as something
 * is painted: once the marks are off or the extension is gone, the next key ends it.
 */
export function annotationKeys(
  nodes: Map<string, LivePiece[]>,
  documents: Document[],
  say: (news: HostNews) => void,
): void {
  stop?.();
  stop = hearAnnotationKeys({
    documents,
    selected: () => selectedSpans(nodes, documents),
    say: (mark) => say({ news: 'annotation/asked', mark }),
    isOn: () => document.documentElement.querySelector(`:scope > [${hostMark}]`) !== null,
  });
}
