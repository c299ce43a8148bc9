const joiningWord = /(?:^|\s)(?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|with)$/i;

/** Lines that were wrapped to fit are long; "What I am good at" above "Dancing" is a label of its own. */
const shortestWrap = 45;

/**
 * Whether a line break inside one paragraph, editor or text field parts two statements (true) or only wraps one
 * (false). Writers press Shift+Enter both to start a new point and to fit a line pasted from a PDF; a wrapped line
 * goes on in lower case or stops at a comma or a joining word.
 */
export function breaksLine(before: string, after: string): boolean {
  const end = before.trimEnd();
  const start = after.trimStart();
  if (!end || !start) return true;
  if (!/\p{Ll}/u.test(end)) return true;
  if (/^(?:[•·▪◦‣*–-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)])\s/.test(start)) return true;
  if (/[.:;!?]["'”’)\]]*$/.test(end)) return !/^[,;)]/.test(start);
  if (/^[a-z(,;)]/.test(start)) return false;
  return end.length < shortestWrap || !(/[,–-]$/.test(end) || joiningWord.test(end));
}
