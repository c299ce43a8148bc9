import { linesOfSections, wholeLine } from '../evidence/lines.ts';
import { sectionOf, whyNotReadable } from '../evidence/readable.ts';
import { type Check, cannotTell, type FindingDraft, range } from '../finding.ts';
import { specificityOf } from '../specific-lines.ts';
import { documentDate } from '../document-date.ts';
import { monthsBetween } from '../dates/calendar.ts';

/** Things that section 2 of the 1970 Act covers and so belong in H1 for under-18s. */
const h1Kind =
  /\b(?:personal assistant|adapt\w+|hoist|lift|ramp|rail|equipment|short break(?!\w*\s+home)|sitting service|club|activities? in the community|holiday (?:club|scheme)|befriender|travel to)\b/i;
const residential = /\b(?:nights?|overnight|residential|short break home|stay with|shared lives)\b/i;
const nil =
  /^\W*(?:none|not applicable|n\/a|nil|does not apply|no provision)\b|\bno (?:other |social care |further )?(?:social care )?provision\b|\bnot known to\b/i;
const noNeeds =
  /\bno (?:\w+ ){0,2}(?:social|care)(?: care)? needs\b|^\W*(?:none|not applicable|n\/a|not known)\b/i;

/** P-H1: whether social care provision is specific, in the right half, and answers Section D (SEND Regulations 2014, reg 12(1)(h)). */
export const socialCareProvision: Check = (plan, context) => {
  const d = sectionOf(plan, 'D');
  const needs = d?.status === 'present' && !noNeeds.test(d.text);
  const halves = (['H1', 'H2'] as const).map((id) => sectionOf(plan, id));
  const emptyHalf = (section: (typeof halves)[number]) =>
    !section ||
    section.status === 'blank' ||
    section.status === 'none-identified' ||
    (nil.test(section.text) && section.text.split(/\s+/).length < 20);
  const blankHalf = halves.every((section) => section?.status === 'blank');
  if (
    needs &&
    halves.every(emptyHalf) &&
    halves.some((section) => section && section.status !== 'missing' && section.status !== 'unreadable')
  )
    return {
      findings: [
        {
          tone: 'query',
          section: 'H1',
          message:
            'Section D states needs and Section H provides nothing. Ask the social care adviser what is provided, or say why nothing is.',
        },
      ],
      suggested: range(
        1,
        1,
        `Social care needs are stated and Section H ${blankHalf ? 'is blank' : 'provides nothing'}.`,
      ),
    };
  const unread = whyNotReadable(plan, ['H1', 'H2']);
  if (unread) return { findings: [], suggested: cannotTell(unread) };
  if (halves.every(emptyHalf))
    return {
      findings: [],
      suggested: needs
        ? cannotTell('Section H says there is none; compare it with Section D.')
        : range(3, 4, 'No social care needs and no provision, and both say so.'),
    };
  const filled = linesOfSections(plan, ['H1', 'H2']).filter((line) => !nil.test(line.text));
  const { specific, open } = specificityOf(filled);
  const dob = context.child.dob;
  const adult = dob !== undefined && monthsBetween(dob, documentDate(plan) ?? context.today) >= 18 * 12;
  const wrongHalf = filled.filter(
    (line) =>
      (adult && line.section === 'H1') ||
      (!adult && line.section === 'H2' && h1Kind.test(line.text) && !residential.test(line.text)),
  );
  const merged = halves.some((section) => (section?.mergedWith.length ?? 0) > 0);
  const findings: FindingDraft[] = [
    ...open.map(
      (line): FindingDraft => ({
        tone: 'query',
        ...(line.section ? { section: line.section } : {}),
        words: wholeLine(line),
        message: 'Who, what, how often or when is left open here. Ask the social care adviser.',
      }),
    ),
    ...wrongHalf.map(
      (line): FindingDraft => ({
        tone: 'query',
        ...(line.section ? { section: line.section } : {}),
        words: wholeLine(line),
        message: adult
          ? 'H1 is for under-18s; for an adult this belongs in H2.'
          : 'Practical help, equipment and breaks that are not residential usually belong in H1 for under-18s. Check the half.',
      }),
    ),
    ...(merged
      ? [
          {
            tone: 'query' as const,
            section: 'H1' as const,
            message: 'H1 and H2 stand under one heading. Keep them apart: the duties behind them differ.',
          },
        ]
      : []),
  ];
  const facts = [
    `Specific lines: ${specific.length}; left open: ${open.length}; perhaps in the other half: ${wrongHalf.length}.`,
  ];
  if (open.length === 0 && wrongHalf.length === 0 && !merged && specific.length > 0)
    return { findings, suggested: range(3, 4, 'Specific and in the right half.'), facts };
  if (specific.length > open.length && wrongHalf.length === 0)
    return {
      findings,
      suggested: range(
        2,
        3,
        merged ? 'Mostly specific, with H1 and H2 under one heading.' : 'Mostly specific.',
      ),
      facts,
    };
  return {
    findings,
    suggested: range(
      2,
      2,
      wrongHalf.length > 0 ? 'Something may stand in the wrong half, or is left open.' : 'Much is left open.',
    ),
    facts,
  };
};
