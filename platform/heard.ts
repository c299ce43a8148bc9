import { annotationMarks } from '../review/annotation.ts';
import { sectionIds } from '../plan/plan.ts';
import type { HostNews } from './calls.ts';
import { isNews } from './document-message.ts';

/** Who sent a message, as the browser says it. A page has no say in any of it. */
export type Sender = { id?: string; url?: string; frameId?: number; tab?: { id?: number } };

/** Longest word of a page that news may carry: a document could say anything. */
const longestWord = 2000;

/**
 * The news in a message, if it came from the document in `tab`, by our own script or page there, and is news that we
 * know; undefined for everything else. `own`: this extension's id.
 */
export function newsHeard(message: unknown, sender: Sender, own: string, tab: number): HostNews | undefined {
  if (sender.id !== own || sender.tab?.id !== tab || (sender.frameId ?? 0) !== 0) return undefined;
  if (!isNews(message)) return undefined;
  const said: unknown = message.said;
  return isHostNews(said) ? said : undefined;
}

/**
 * True where a message came from the background or a page of ours: a script in somebody's page gives no window another
 * document. `root`: the address that all our pages begin with.
 */
export function isFromOurPages(sender: Sender, own: string, root: string): boolean {
  if (sender.id !== own) return false;
  return sender.url === undefined ? sender.tab === undefined : sender.url.startsWith(root);
}

function isHostNews(said: unknown): said is HostNews {
  if (!isObject(said)) return false;
  switch (said.news) {
    case 'document/changed':
      return isMaybe(said.view, isWord) && isMaybe(said.moved, (each) => each === true);
    case 'mark/chosen':
      return isWord(said.mark);
    case 'annotation/asked':
      return annotationMarks.some((each) => each === said.mark);
    case 'badge/chosen':
      return sectionIds.some((each) => each === said.section);
    case 'point/over':
      return isWord(said.kind) && isWord(said.says) && isCount(said.words);
    case 'overlay/off':
      return true;
    case 'recognition/progress':
      return isCount(said.page) && isCount(said.done) && isCount(said.of);
    case 'recognition/ended':
      return typeof said.more === 'boolean' && isWord(said.sentence);
    default:
      return false;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isMaybe(value: unknown, is: (value: unknown) => boolean): boolean {
  return value === undefined || is(value);
}

function isWord(value: unknown): boolean {
  return typeof value === 'string' && value.length <= longestWord;
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
