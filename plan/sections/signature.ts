/**
 * True for the label of a signature ("Signed", "Sign-off", "Signature of parent: ____", "Signed on behalf of the council"),
 * not for provision that begins with the same word ("Signed speech throughout the day").
 */
export function isSignature(text: string): boolean {
  return signature.test(text.trim());
}

const signature =
  /^(?:signed|sign[- ]?off|signatures?)(?:\s*(?:$|[:(/.…_-].{0,80}$)|\s+(?:by|on behalf of|for (?:and|the)|of|and (?:date|dated|agreed)|date|off|block|name)\b.{0,80}$)/i;
