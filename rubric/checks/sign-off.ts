import type { Plan, SignOff } from '../../plan/plan.ts';
import { findDates } from '../../plan/wording/dates.ts';
import { whyDocumentNotReadable } from '../evidence/readable.ts';
import { type Check, cannotTell, range } from '../finding.ts';

/** P-04: whether a final plan is signed and dated by a responsible officer (Code of Practice 9.125). A draft is not signed. */
export const signOff: Check = (plan) => {
  const unread = whyDocumentNotReadable(plan);
  if (unread) return { findings: [], suggested: cannotTell(unread) };
  if (plan.status === 'draft' || plan.status === 'draft-amended')
    return {
      findings: [],
      suggested: cannotTell('This is a draft, which is not signed yet: mark as not applicable.'),
    };
  const signed = signatureOf(plan);
  const words = signed ? { words: signed.words } : {};
  if (signed?.name && signed.date)
    return {
      findings: [
        {
          tone: 'strength',
          ...words,
          message: 'The plan carries a name and a date at its end. Check that the officer’s post is given.',
        },
      ],
      suggested: range(3, 4, 'A name and a date were found in the signature block.'),
    };
  if (plan.status === 'unknown')
    return {
      findings: [],
      suggested: cannotTell('The plan does not say whether it is a draft or final. A draft is not signed.'),
    };
  if (signed?.name)
    return {
      findings: [
        {
          tone: 'query',
          ...words,
          message: 'The signature block has a name and no date. Add the date on which the plan was signed.',
        },
      ],
      suggested: range(2, 2, 'A name was found in the signature block, but no date.'),
    };
  if (plan.unread.length > 0 || plan.notVisited.length > 0)
    return {
      findings: [],
      suggested: cannotTell(
        'No signature was found, but part of the document was not read; signed pages are often scanned. Look there.',
      ),
    };
  return {
    findings: [
      {
        tone: 'query',
        ...words,
        message:
          'The plan is final and no officer’s name was found with a signature. Ask who signed it and when.',
      },
    ],
    suggested: range(1, 1, 'No signature was found on a final plan.'),
  };
};

const byName =
  /\b(?:approved|authorised|authorized|signed|made final|issued)\b[^.\n]{0,40}?\bby:?\s+(\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]+)+)/u;
const signHead = /\b(?:authorised|approved|signed) by\b|\bsignature\b/i;
/** How far from its heading or from the end a signature block is looked for, in blocks. */
const reach = 14;

/** The signature block as it was read; where it has no name, one in a table under its heads or in a sentence at the end. */
function signatureOf(plan: Plan): SignOff | undefined {
  if (plan.signOff?.name) return plan.signOff;
  const last = plan.blocks.slice(-reach);
  const sentence = last.find((block) => byName.test(block.text));
  const head = last.findIndex((block) => block.cell !== undefined && signHead.test(block.text));
  const cell =
    head < 0
      ? undefined
      : last
          .slice(head)
          .find(
            (block) =>
              /^\p{Lu}\p{L}+(?:\s+\p{Lu}[\p{L}'’-]+){1,2}$/u.test(block.text) && !signHead.test(block.text),
          );
  const block = sentence ?? cell;
  if (!block) return plan.signOff;
  const name = byName.exec(block.text)?.[1] ?? block.text;
  const near = [
    sentence?.text ?? '',
    ...(cell && head >= 0 ? last.slice(head).map((one) => one.text) : []),
  ].join('\n');
  const date = findDates(near)[0]?.iso;
  return {
    name,
    ...(date ? { date } : {}),
    words: { block: block.id, from: 0, to: block.text.length, quote: block.text },
  };
}
