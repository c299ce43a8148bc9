import type { Redactor, Removed, Unsure } from '../../review/redact/redaction.ts';

/**
 * A summary as it may be saved. `removed`: what was taken out of the reviewer's lines; `unsure`: words that stay in it and may
 * identify somebody. Both in the order of the text; their places are those of their own line.
 */
export type MaskedDraft = { text: string; removed: Removed[]; unsure: Unsure[] };

/**
 * The text as a reviewer changed it, redacted line by line. Lines that stand in the draft are ours, or were redacted already,
 * and are left alone: a council's or school's name in the plan must not take words out of plain English. Nobody can be sure
 * of `own`, what the reviewer wrote in the review and put in, any more than of what is typed here.
 */
export function maskedDraft(
  text: string,
  draft: string,
  own: readonly string[],
  redact: Redactor,
): MaskedDraft {
  const ours = new Set(draft.split('\n').map((line) => line.trim()));
  const removed: Removed[] = [];
  const unsure: Unsure[] = [];
  const lines = text.split('\n').map((line) => {
    const bare = line.trim();
    if (bare === '') return line;
    if (ours.has(bare)) {
      for (const written of own) if (bare.endsWith(written.trim())) unsure.push(...redact(written).unsure);
      return line;
    }
    const redaction = redact(line);
    removed.push(...redaction.removed);
    unsure.push(...redaction.unsure);
    return redaction.text;
  });
  return { text: lines.join('\n'), removed, unsure };
}
