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
  const signed = plan.signOff;
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
    suggested: range(1, signed ? 2 : 1, 'No signature was found on a final plan.'),
  };
};
