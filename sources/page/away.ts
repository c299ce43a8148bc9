import type { Away } from '../../plan/block.ts';
import { aroundOf, isElement, isText, single } from './nodes.ts';
import { isHidden } from './openers.ts';

/** A session that has ended; one that is about to end ("will expire in two minutes") shows its page still. */
const timedOut =
  /\b(?:session|log-?in|sign-?in) (?:has |was |is )?(?:now )?(?:expired|timed[ -]?out|ended|closed)\b|\b(?:you have been|you were|you are|you've been) (?:now )?(?:automatically )?(?:signed|logged|timed)[ -]?out\b|\bwe(?:'ve|’ve| have)? (?:signed|logged) you out\b|\btimed out (?:because|due|after)\b/i;
const signIn =
  /\b(?:sign|log)(?:ed)?[ -]?in\b|\blog ?on\b|\bpassword\b|\b(?:one-time|security|access) code\b/i;
const failure =
  /\b(?:sorry, there is a problem|something went wrong|service (?:is )?(?:unavailable|not available)|page (?:cannot be|could not be|was not|not) found|access (?:is )?denied|server error|error (?:4|5)\d\d|(?:403|404|500|502|503) )\b/i;

/** A page that says no more than this beside its message shows no document. In letters. */
const mostBeside = 1500;

/**
 * Tells a sign-in form, a time-out or an error from a document: by what can be seen, where little else was read.
 * `letters`: how many letters of document the page was found to hold.
 */
export function findAway(
  document: Document,
  roots: (Document | ShadowRoot)[],
  letters: number,
): Away | undefined {
  if (letters > mostBeside || !document.body) return undefined;
  const said = textSeen(document.body).slice(0, 2 * mostBeside);
  const asks = roots.some((root) =>
    [...root.querySelectorAll('input[type=password],input[autocomplete=one-time-code]')].some(isSeen),
  );
  if (timedOut.test(said)) return 'timed-out';
  if (asks) return 'signed-out';
  const title = `${document.title} | ${single(document.querySelector('h1,[role=heading]')?.textContent)}`;
  if (failure.test(title)) return 'failed';
  return signIn.test(title) && letters < mostBeside / 3 ? 'signed-out' : undefined;
}

function textSeen(node: Node): string {
  if (isText(node)) return single(node.data);
  if (!isElement(node) || /^(script|style|template|noscript)$/.test(node.localName) || isHidden(node))
    return '';
  return [...node.childNodes].map(textSeen).filter(Boolean).join(' ');
}

function isSeen(element: Element): boolean {
  for (let at: Element | null = element; at; at = aroundOf(at)) if (isHidden(at)) return false;
  return true;
}
