import { linesOfSections, wholeLine } from '../evidence/lines.ts';
import { sectionOf, whyNotReadable } from '../evidence/readable.ts';
import { type Check, cannotTell, type FindingDraft, range } from '../finding.ts';
import { specificityOf } from '../specific-lines.ts';

const agreed =
  /\b(?:agreed|approved|confirmed|funded|commissioned)\b[^.]{0,60}\b(?:integrated care board|ICB|NHS England|commissioner|clinical commissioning)\b|\b(?:integrated care board|ICB|NHS England|commissioner)\b[^.]{0,80}\b(?:agreed|agrees|approved|confirmed|commission\w*|funds?)\b/i;
const nil =
  /^\W*(?:none|not applicable|n\/a|nil)\b|\bno (?:health )?(?:care )?provision\b|\bno (?:identified )?health needs\b/i;
const noNeeds = /\bno (?:\w+ )?(?:health|medical)(?: care)? needs\b|^\W*(?:none|not applicable|n\/a)\b/i;

/** P-G1: whether Section G is specific, tied to Section C and agreed by the commissioner (SEND Regulations 2014, reg 12(2)). */
export const healthProvision: Check = (plan) => {
  const c = sectionOf(plan, 'C');
  const needs = c?.status === 'present' && !noNeeds.test(c.text);
  const section = sectionOf(plan, 'G');
  const empty = section?.status === 'blank';
  const text = section?.text ?? '';
  if (needs && (empty || (nil.test(text) && text.split(/\s+/).length < 15)))
    return {
      findings: [
        {
          tone: 'query',
          section: 'G',
          message:
            'Section C states health needs and Section G provides nothing. Ask the health adviser what is provided, or say why nothing is.',
        },
      ],
      suggested: range(1, 1, 'Health needs are stated and Section G has no provision.'),
    };
  const unread = whyNotReadable(plan, ['G']);
  if (unread) return { findings: [], suggested: cannotTell(unread) };
  const lines = linesOfSections(plan, ['G']);
  if (nil.test(text) && text.split(/\s+/).length < 25)
    return {
      findings: [],
      suggested: needs
        ? cannotTell('Section G says there is none; compare it with Section C.')
        : range(3, 4, 'No health needs and no health provision, and both say so.'),
    };
  const { specific, open } = specificityOf(lines);
  const isAgreed = agreed.test(text);
  const findings: FindingDraft[] = [
    ...open.map(
      (line): FindingDraft => ({
        tone: 'query',
        section: 'G',
        words: wholeLine(line),
        message: 'Who, what or how often is left open here. Ask the health adviser.',
      }),
    ),
    ...(isAgreed
      ? []
      : [
          {
            tone: 'note' as const,
            section: 'G' as const,
            message: 'No word of the commissioner’s agreement was found. It may be kept elsewhere: check.',
          },
        ]),
  ];
  const facts = [
    `Specific lines: ${specific.length}; left open: ${open.length}; commissioner's agreement: ${isAgreed ? 'found' : 'not found'}.`,
  ];
  if (open.length === 0 && specific.length > 0)
    return {
      findings,
      suggested: range(
        3,
        4,
        isAgreed
          ? 'Specific, with the commissioner’s agreement.'
          : 'Specific; the commissioner’s agreement was not found.',
      ),
      facts,
    };
  if (specific.length > open.length)
    return { findings, suggested: range(2, 3, 'Mostly specific; some is left open.'), facts };
  return { findings, suggested: range(2, 2, 'Much is left open.'), facts };
};
