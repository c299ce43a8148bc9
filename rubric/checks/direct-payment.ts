import { findWords, linesOfSections, wholeLine } from '../evidence/lines.ts';
import { sectionOf, whyNotReadable } from '../evidence/readable.ts';
import { type Check, cannotTell, type FindingDraft, range } from '../finding.ts';

const payment = /\bdirect payments?\b|\bpersonal (?:health )?budgets?\b/gi;
const denied = /\b(?:no|not|without|declin\w+|nil|none|neither)\b[^.]{0,60}$/i;
const nil =
  /\bnot applicable\b|\bN\/A\b|^\W*none\b|\bno (?:direct payments?|personal (?:health )?budgets?|payments?)\b|\b(?:direct payments?|personal (?:health )?budgets?)\b[^.]{0,40}\b(?:not|declined|neither)\b|\b(?:does|do|did|has|have) not\b[^.]{0,50}\b(?:direct payment|personal budget|one)\b|\bnot (?:been )?(?:requested|asked for|wanted|agreed)\b/i;
/** What Section J has to say where there is a payment (SEND Regulations 2014, reg 12(1)(j); Personal Budgets Regulations 2014). */
const elements: { name: string; pattern: RegExp }[] = [
  {
    name: 'the needs or outcomes it meets',
    pattern:
      /\b(?:needs?|outcomes?|so that|in order to|to (?:meet|help|enable|allow)|for (?:his|her|their)|outcome \d|E\d|B\d|D\d)\b/i,
  },
  {
    name: 'what it pays for',
    pattern:
      /\b(?:pays? for|buys|worker|assistant|used (?:for|to)|employ\w*|hours?|sessions?|personal assistant|equipment|club|therap\w+|tuition|short break|provision in section [FGH])\b/i,
  },
  {
    name: 'how it is paid and looked after',
    pattern:
      /£|\b(?:paid|account|managed|holds?|held|nominated|monthly|weekly|each (?:month|term|week)|annually|review(?:ed|s)?|invoices?|agreement|monitored|receipts?)\b/i,
  },
];

/** P-J1: whether a direct payment is set out in Section J, or said not to apply. */
export const directPayment: Check = (plan) => {
  const elsewhere = findWords(
    linesOfSections(plan, ['A', 'B', 'D', 'E', 'F', 'G', 'H1', 'H2', 'I']),
    payment,
  ).filter(({ line, match }) => !denied.test(line.text.slice(0, match.index)) && !nil.test(line.text));
  const mentioned = elsewhere.map(
    ({ words, line }): FindingDraft => ({
      tone: 'query',
      ...(line.section ? { section: line.section } : {}),
      words,
      message: 'A payment is mentioned here. Check that Section J says the same.',
    }),
  );
  const section = sectionOf(plan, 'J');
  if (section?.status === 'blank') {
    const blank: FindingDraft = {
      tone: 'query',
      section: 'J',
      message: 'Section J is blank. Set out the payment, or write that there is none.',
    };
    return mentioned.length > 0
      ? {
          findings: [blank, ...mentioned],
          suggested: range(1, 1, 'Section J is blank although a payment is mentioned elsewhere.'),
        }
      : {
          findings: [blank],
          suggested: range(2, 3, 'Section J is blank and no payment is mentioned elsewhere.'),
        };
  }
  const unread = whyNotReadable(plan, ['J']);
  if (unread) return { findings: mentioned, suggested: cannotTell(unread) };
  const lines = linesOfSections(plan, ['J']);
  const text = lines.map((line) => line.text).join('\n');
  const words = lines[0] ? { words: wholeLine(lines[0]) } : {};
  if (nil.test(text) && text.split(/\s+/).length < 50) {
    if (mentioned.length > 0)
      return {
        findings: mentioned,
        suggested: range(1, 1, 'Section J says there is no payment, and another section mentions one.'),
      };
    return {
      findings: [
        {
          tone: 'strength',
          section: 'J',
          ...words,
          message: 'Section J says that there is no direct payment.',
        },
      ],
      suggested: range(3, 4, 'No direct payment, and Section J says so.'),
    };
  }
  const absent = elements.filter(({ pattern }) => !pattern.test(text)).map(({ name }) => name);
  if (absent.length === 0)
    return {
      findings: [],
      suggested: range(3, 4, 'The payment, what it is for and how it is looked after are stated.'),
    };
  return {
    findings: [
      {
        tone: 'query',
        section: 'J',
        ...words,
        message: `Section J does not seem to say ${absent.join(' or ')}. Add it.`,
      },
    ],
    suggested:
      absent.length > 1 || absent.includes('what it pays for')
        ? range(2, 2, `Not found in Section J: ${absent.join('; ')}.`)
        : range(3, 4, `Not found in Section J: ${absent.join('; ')}.`),
  };
};
