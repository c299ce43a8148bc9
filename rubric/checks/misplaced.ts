import type { SectionId } from '../../plan/plan.ts';
import { findQuantities } from '../../plan/wording/quantities.ts';
import { recall } from '../../plan/wording/recall.ts';
import { sentences } from '../../plan/wording/sentences.ts';
import { type Line, linesOfSections, wordsAt } from '../evidence/lines.ts';
import { hasWords, whyDocumentNotReadable } from '../evidence/readable.ts';
import { type Check, cannotTell, type FindingDraft, range } from '../finding.ts';

/** Provision in other sections: a duty verb with help, or help with an amount. */
const provides =
  /\b(?:will (?:have|receive|be given|be provided|be taught|get|have access)|should (?:have|receive|be given)|requires? (?:a |an |\d|one[- ]to|1:1)|must have|needs? (?:a |an )?(?:1:1|one[- ]to[- ]one|\d+ hours|support from|input from|access to)|is provided with)\b/i;
const helpers =
  /\b(?:therap(?:y|ist)|teaching assistant|TA|support|programme|laptop|hours|sessions?|tuition|portage|mentor|physiotherap\w+|one-to-one|1:1|chair)\b/i;
/** A need told among provision. */
const needs =
  /\b(?:has (?:low|poor|weak|difficult\w*|severe|limited|no )|finds? (?:it )?(?:\p{Ll}+ )?(?:hard|difficult)|struggles? (?:with|to)|is unable to|cannot yet|has (?:asthma|dyslexia|autism|epilepsy)|finds crowds|forgets|is unsafe)\b/iu;
/** A wish told outside Section A. */
const wishes =
  /\b(?:would (?:like|love) to be|wants? to be a|parents hope|mother wants|mother hopes|enjoys animals|hopes? that (?:he|she|they))\b/i;

type Rule = { sections: SectionId[]; finds: (text: string) => boolean; message: string };
const rulesOfPlace: Rule[] = [
  {
    sections: ['A', 'B', 'C', 'D'],
    finds: (text) => provides.test(text) && (helpers.test(text) || findQuantities(text).length > 0),
    message: 'This reads as provision. Move it to Section F, G or H, where it can be relied on.',
  },
  {
    sections: ['A', 'B'],
    finds: (text) =>
      !provides.test(text) &&
      /^\W*(?:(?:physio|hydro|portage)\w*(?: visits?)?|speech(?: and language)?(?: therapy)?|(?:occupational|music|art|play) therapy),?\s/i.test(
        text,
      ) &&
      findQuantities(text).length > 0,
    message: 'This reads as provision. Move it to Section F, G or H, where it can be relied on.',
  },
  {
    sections: ['F', 'G', 'H1', 'H2'],
    finds: (text) =>
      needs.test(text) &&
      !/\b(?:will|teach\w*|so that|when|if|because)\b/i.test(text) &&
      findQuantities(text).length === 0,
    message:
      'This reads as a need. Move it to Section B, C or D and keep the provision that answers it here.',
  },
  {
    sections: ['B', 'C', 'D', 'F', 'G', 'H1', 'H2'],
    finds: (text) => wishes.test(text),
    message: 'This reads as a wish or a view. Move it to Section A.',
  },
];

const rules = rulesOfPlace.map(({ finds, ...rule }) => ({
  ...rule,
  /** The sentences of a text that the rule finds. */
  within: recall((text: string) => sentences(text).filter(({ words }) => finds(words))),
}));

const service =
  /\b(speech (?:and language )?therap\w+|occupational therap\w+|physiotherap\w+|mobility (?:lessons?|training)|portage|hydrotherapy|music therap\w+|play therap\w+|counselling|mentoring|touch typing|ELSA)\b/gi;

/**
 * P-09: whether each thing stands in its own section, once and without contradiction: provision in needs, needs in
 * provision, wishes outside Section A, one service with two amounts.
 */
export const misplaced: Check = (plan) => {
  const unread = whyDocumentNotReadable(plan);
  if (unread) return { findings: [], suggested: cannotTell(unread) };
  if (!hasWords(plan, 'B') && !hasWords(plan, 'F'))
    return {
      findings: [],
      suggested: cannotTell('Neither Section B nor Section F was read, so places were not compared.'),
    };
  const found = rules.flatMap((rule) =>
    linesOfSections(plan, rule.sections).flatMap((line) =>
      rule.within(line.text).map(
        ({ from, to }): FindingDraft => ({
          tone: 'query',
          ...(line.section ? { section: line.section } : {}),
          words: wordsAt(line, from, to),
          message: rule.message,
        }),
      ),
    ),
  );
  const twice = contradictions(linesOfSections(plan, ['B', 'F', 'G', 'H1', 'H2']));
  const findings = [...found, ...twice];
  const facts = [
    `Sentences that may stand in the wrong section: ${found.length}; services with differing amounts in two places: ${twice.length}.`,
  ];
  if (findings.length === 0)
    return {
      findings,
      suggested: range(3, 4, 'Nothing was recognised as standing in the wrong section.'),
      facts,
    };
  if (found.length >= 5 || (found.length >= 3 && twice.length > 0))
    return {
      findings,
      suggested: range(1, 2, 'Several sentences seem to stand in the wrong section.'),
      facts,
    };
  if (found.length > 1 || twice.length > 0)
    return {
      findings,
      suggested: range(2, 3, 'Some sentences seem to stand in the wrong section or disagree.'),
      facts,
    };
  return { findings, suggested: range(2, 3, 'One sentence seems to stand in the wrong section.'), facts };
};

const servicesIn = recall((text: string) => [...text.matchAll(service)]);

/** The same service in two sections with amounts of the same kind that differ. */
function contradictions(lines: readonly Line[]): FindingDraft[] {
  const seen = new Map<string, { line: Line; amount: string }>();
  const found: FindingDraft[] = [];
  for (const line of lines)
    for (const match of servicesIn(line.text)) {
      const name = (match[0] ?? '')
        .toLowerCase()
        .replace(/ist\b|y\b|ies\b|s\b/g, '')
        .replace('and language ', '');
      // Who found a need, or wrote the advice, is no amount of provision.
      if ((line.section === 'B' || line.section === 'A') && !provides.test(line.text)) continue;
      const length = findQuantities(line.text).find((quantity) => quantity.kind === 'duration');
      const denied = /\b(?:not required|no (?:speech|physio|occupational)\w*|none)\b/i.test(line.text);
      const amount = denied
        ? 'none'
        : length && length.kind === 'duration'
          ? String(length.minutes ?? length.words)
          : undefined;
      if (!amount) continue;
      const before = seen.get(name);
      if (before && before.line.section !== line.section && before.amount !== amount)
        found.push({
          tone: 'query',
          ...(line.section ? { section: line.section } : {}),
          words: wordsAt(line, match.index, match.index + match[0].length),
          message: `${match[0]} has another amount in Section ${before.line.section ?? 'B'}. Say once how much there is, or how the two differ.`,
        });
      else if (!before) seen.set(name, { line, amount });
    }
  return found;
}
