/** A summary as it may be saved, and in how many of its lines something was masked. */
export type MaskedDraft = { text: string; changed: number };

/**
 * The text as a reviewer changed it, masked line by line. Lines that stand in the draft are ours, or were masked already, and
 * are left alone: a council's or school's name in the plan must not take words out of plain English.
 */
export function maskedDraft(text: string, draft: string, mask: (text: string) => string): MaskedDraft {
  const ours = new Set(draft.split('\n').map((line) => line.trim()));
  let changed = 0;
  const lines = text.split('\n').map((line) => {
    if (line.trim() === '' || ours.has(line.trim())) return line;
    const masked = mask(line);
    if (masked !== line) changed += 1;
    return masked;
  });
  return { text: lines.join('\n'), changed };
}
