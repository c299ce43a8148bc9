/** Whether a page's address fits one of the patterns: "host/path", "*" for anything. Port, query and fragment do not count. */
export function addressFits(patterns: readonly string[], { hostname, pathname }: Address): boolean {
  const address = `${hostname}${pathname}`.toLowerCase();
  return patterns.some((pattern) => fits(pattern.toLowerCase(), address));
}

/** What counts of an address: `location` and `URL` both are one. */
export type Address = { hostname: string; pathname: string };

/** Without a regular expression: a pattern from a file must not be able to keep the page busy. */
function fits(pattern: string, address: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  if (rest.length === 0) return address === first;
  if (!address.startsWith(first)) return false;
  const last = rest.pop() ?? '';
  let at = first.length;
  for (const piece of rest) {
    const found = address.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return address.length - last.length >= at && address.endsWith(last);
}
