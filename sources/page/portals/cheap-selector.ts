/** Most places in a selector where a browser has to try every element around or beside. */
const mostSearches = 8;
/** Most alternatives in one selector. */
const mostAlternatives = 8;

/** Pseudo-classes that look at one element or its place in a row. ":has()" and the like make a browser search the page anew for each element. */
const cheap =
  /:(?:not\([^\s()>+~,:]+\)|nth-(?:child|of-type)\(\d{1,3}\)|(?:first|last|only)-(?:child|of-type)|empty|checked|disabled)(?![\w(-])/gi;

/**
 * Whether a selector from a file can be looked for at once on any page. A description is somebody else's text: it must
 * not be able to hold up the page it is laid on.
 */
export function isCheapSelector(selector: string): boolean {
  // What stands in quotes, brackets or after a backslash is a value: its signs mean nothing.
  const bare = selector.replace(/\\./g, 'x').replace(/\[(?:"[^"]*"|'[^']*'|[^\]"'])*\]/g, 'x');
  const left = bare.replace(cheap, '');
  if (/[:()[\]{}"'\\]/.test(left)) return false;
  const steps = left.trim().replace(/\s*([>,])\s*/g, '$1');
  const searches = steps.match(/\s*[+~]\s*|\s+/g) ?? [];
  return searches.length <= mostSearches && steps.split(',').length <= mostAlternatives;
}
