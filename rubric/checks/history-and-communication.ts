import { findWords, linesOfSections } from '../evidence/lines.ts';
import { whyNotReadable } from '../evidence/readable.ts';
import { type Check, cannotTell, type FindingDraft, range } from '../finding.ts';

const history =
  /\b(?:was born|born (?:at|in|ten|\w+ weeks)|moved (?:here|from|to)|grew up|began|diagnosed|history|story so far|lives? with|previously|until (?:\w+ )?20\d\d|in 20\d\d|was at|came home|has attended|first (?:referred|seen)|talked late|since (?:then|\w+ 20\d\d|birth))\b/i;
/** Advice a stranger could follow at once. */
const howTo =
  /\b(?:say one|give (?:him|her|them|me) (?:time|a)|sit (?:down|so|beside|next)|repeat|ask (?:before|him|her|them|me|"|“)|show (?:him|her|them|me|photographs|pictures)|do not|don['’]t|never|speak to|use (?:short|pictures?|signs?|symbols|his|her|simple)|look at|wait (?:for|until)|offer|read it|get down|count to|let (?:him|her|them|me)|write (?:what|it)|send (?:pictures?|him|her|me)|side by side|say so|tell (?:him|her|me|them) (?:before|what|when)|talk (?:to|with) (?:me|him|her)|face (?:him|her|me)|listen|like[s]? to (?:talk|be in|choose))\b/gi;
const heading =
  /\b(?:how (?:to|I|we|best)|communicat\w*|talk\w* (?:with|to|together)|involv\w*|choosing|history|story|journey)\b/i;
/** Somerset caps history and views at 500 words each; over that a history is no longer brief. */
const briefWords = 500;

/** P-A4: whether Section A holds a brief history and a usable account of how to talk with and involve the child. */
export const historyAndCommunication: Check = (plan) => {
  const unread = whyNotReadable(plan, ['A']);
  if (unread) return { findings: [], suggested: cannotTell(unread) };
  const lines = linesOfSections(plan, ['A']);
  const text = lines.map((line) => line.text).join('\n');
  const advice = findWords(lines, howTo);
  const hasHistory = history.test(text);
  const words = text.split(/\s+/).filter(Boolean).length;
  const findings: FindingDraft[] = advice.slice(0, 8).map(({ words: found }) => ({
    tone: 'strength',
    section: 'A',
    words: found,
    message: 'Advice on how to talk with or involve the child.',
  }));
  const facts = [
    `History: ${hasHistory ? 'recognised' : 'not recognised'}; advice on communicating: ${advice.length} places; Section A has ${words} words.`,
  ];
  const titled = plan.parts.some((part) => heading.test(part.title));
  if (!hasHistory)
    findings.push({
      tone: 'query',
      section: 'A',
      message: 'No brief history was recognised. Two or three sentences are enough.',
    });
  if (advice.length < 2)
    findings.push({
      tone: 'query',
      section: 'A',
      message:
        'Little was found on how to talk with and involve the child. Add what a new adult should do first.',
    });
  if (hasHistory && advice.length >= 2)
    return {
      findings,
      suggested:
        words > briefWords * 2
          ? range(2, 3, `History and advice on communicating are there, in ${words} words.`)
          : range(3, 4, 'A history and practical advice on communicating were recognised.'),
      facts,
    };
  if (hasHistory && (advice.length > 0 || titled))
    return { findings, suggested: range(2, 3, 'A history, with little on how to communicate.'), facts };
  return {
    findings,
    suggested: range(
      1,
      2,
      hasHistory
        ? 'A history, with nothing usable on how to communicate.'
        : 'No history was recognised, and little on how to communicate.',
    ),
    facts,
  };
};
