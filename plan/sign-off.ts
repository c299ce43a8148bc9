import type { SignOff } from './plan.ts';
import type { Placed } from './sections/placed.ts';
import { findDates } from './wording/dates.ts';

/** The signature block at the end of a plan: name and date where they are printed beside "Signed". */
export function readSignOff(placed: Placed[]): SignOff | undefined {
  const blocks = placed.filter(({ role }) => role === 'sign-off').map(({ block }) => block);
  const [first] = blocks.filter(({ text }) => /sign/i.test(text));
  if (!first) return undefined;
  const text = blocks.map((block) => block.text).join('\n');
  const name =
    /signed\b[^:\n]*:\s*(\p{Lu}[\p{L}.'’-]+(?: (?!(?:date|role|position|post|job|on)\b)\p{Lu}[\p{L}.'’-]+)+)/iu.exec(
      text,
    )?.[1] ??
    /\bname\s*[:\n]\s*(\p{Lu}[\p{L}.'’-]+(?: (?!(?:date|role|position|post|job|on)\b)\p{Lu}[\p{L}.'’-]+)+)/iu.exec(
      text,
    )?.[1];
  const date = findDates(text).find(({ precision }) => precision === 'day')?.iso;
  return {
    ...(name && { name }),
    ...(date && { date }),
    words: { block: first.id, from: 0, to: first.text.length, quote: first.text },
  };
}
