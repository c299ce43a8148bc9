import type { Words } from '../../plan/plan.ts';
import { findWords, linesOfSections, wholeLine } from '../evidence/lines.ts';
import { sectionOf, whyNotReadable } from '../evidence/readable.ts';
import {
  type Check,
  type CheckResult,
  cannotTell,
  type FindingDraft,
  type Level,
  range,
} from '../finding.ts';

/** A setting by its own name: capitals before School, College, Academy and the like. */
const settingName =
  /(?<![\p{L}])(?:(?:St\.?|Our|The|\p{Lu}[\p{L}'’.-]+)\s+(?:(?:of|the|and|for|&|C of E|CE|RC)\s+)*){1,5}(?:School|College|Academy|Nursery|Pre-?school|Infants?|Juniors?|Primary|Secondary|High|Centre|Unit|Playgroup|Kindergarten|University|Campus|Sixth Form)\b/gu;
/** Kinds of setting that capitals alone do not make a name. */
const notAName =
  /^(?:The\s+)?(?:Special|Mainstream|Primary|Secondary|Maintained|Independent|Further|Higher|Local|High|Nursery|Infant|Junior|Early|Resourced|Sixth|A|An|Key|Section)\s+(?:\p{L}+\s+)?(?:School|College|Academy|Nursery|Primary|Secondary|Centre|Unit|Sixth Form)$/u;
const settingType =
  /\b(?:mainstream|special (?:school|college|academy|post-16)|specialist (?:school|college|setting|provision|post-16)|maintained|independent|non-maintained|resourced? (?:base|provision)|resource base|alternative provision|pupil referral|further education|general FE|sixth[- ]form college|residential|day (?:placement|pupil|school)|nursery school|community (?:school|college)|free school|state-funded|internship|education otherwise|EOTAS|home[- ]educat\w+|elective)\b/i;
const leftOpen =
  /\b(?:left (?:blank|open)|to be (?:completed|confirmed|named|added|decided|agreed)|blank (?:in|at|for)|not (?:yet )?(?:named|completed)|will be (?:named|completed|added)|awaiting|after consultation|following consultation|TBC|draft)\b/i;

/**
 * P-I1: whether Section I is open in a draft, and gives name and type (or type) in a final plan
 * (SEND Regulations 2014, reg 12(1)(i); the setting is not named in a draft, Children and Families Act 2014, s.38(5)).
 */
export const placement: Check = (plan) => {
  if (plan.status === 'unknown')
    return {
      findings: [],
      suggested: cannotTell(
        'The plan does not say whether it is a draft or final, and Section I is judged by that.',
      ),
    };
  const section = sectionOf(plan, 'I');
  const named = findWords(linesOfSections(plan, ['I']), settingName).filter(
    ({ words }) => !notAName.test(words.quote),
  );
  const final = plan.status === 'final' || plan.status === 'amended-final';
  if (!final && section?.status === 'missing') {
    const unfound = whyNotReadable(plan, ['I']);
    return { findings: [], suggested: cannotTell(unfound ?? 'Section I was not found.') };
  }
  if (!final) return draft();
  if (section?.status === 'blank' || (section?.status === 'missing' && !whyUnseen()))
    return one(
      {
        tone: 'query',
        section: 'I',
        message: 'The plan is final and Section I names no setting and no type. Ask what was decided.',
      },
      1,
      1,
      'Section I of a final plan is empty.',
    );
  const unread = whyNotReadable(plan, ['I']);
  if (unread) return { findings: [], suggested: cannotTell(unread) };
  const text = section?.text ?? '';
  const first = linesOfSections(plan, ['I'])[0];
  const words = first ? { words: wholeLine(first) } : {};
  if (settingType.test(text))
    return one(
      {
        tone: 'strength',
        section: 'I',
        ...words,
        message:
          named.length > 0
            ? 'Section I gives the name and the type of setting.'
            : 'Section I gives the type of setting.',
      },
      3,
      4,
      named.length > 0
        ? 'Name and type are given.'
        : 'The type is given, which is enough where no setting is named.',
    );
  if (named.length === 0 && leftOpen.test(text))
    return one(
      {
        tone: 'query',
        section: 'I',
        ...words,
        message: 'The plan is final and Section I is still open. Ask what was decided.',
      },
      1,
      1,
      'Section I of a final plan is left open.',
    );
  if (named.length > 0 || /\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+/u.test(text))
    return one(
      {
        tone: 'query',
        section: 'I',
        ...words,
        message:
          'Section I names a setting without its type. Add the type, for example mainstream or special school.',
      },
      2,
      2,
      'A setting is named without its type.',
    );
  return one(
    {
      tone: 'query',
      section: 'I',
      ...words,
      message:
        'Section I has words, but no name or type of setting was recognised in them. Check what was decided.',
    },
    1,
    2,
    'No name or type of setting was recognised in Section I of a final plan.',
  );

  function whyUnseen(): string | undefined {
    return plan.unread.length > 0 || plan.notVisited.length > 0 ? whyNotReadable(plan, ['I']) : undefined;
  }

  /** The setting the child attends may be named: it stands in the details or in what is said of them. */
  function isWhereNow(name: string): boolean {
    return [
      ...plan.facts.map((fact) => fact.value),
      ...['A', 'B'].map((id) => plan.sections.find((one) => one.id === id)?.text ?? ''),
    ].some((text) => text.includes(name.replace(/^(?:At|In|From|When|The)\s+/, '')));
  }

  function draft(): CheckResult {
    if (
      section?.status === 'unreadable' ||
      (section?.status === 'missing' &&
        (whyUnseen() !== undefined || plan.sections.every((other) => other.status === 'missing')))
    )
      return {
        findings: [],
        suggested: cannotTell(whyNotReadable(plan, ['I']) ?? 'Section I could not be read.'),
      };
    if (plan.status === 'draft-amended')
      return named.length > 0
        ? {
            findings: [],
            suggested: cannotTell(
              'In a proposed amendment the setting named before may still stand in Section I: check what is proposed.',
            ),
          }
        : { findings: [], suggested: range(3, 4, 'Section I names no setting.') };
    const elsewhere = findWords(linesOfSections(plan, ['F', 'G', 'H1', 'H2', 'E']), settingName)
      .filter(({ words }) => !notAName.test(words.quote) && !isWhereNow(words.quote))
      .map(
        ({ words, line }): FindingDraft => ({
          tone: 'query',
          ...(line.section ? { section: line.section } : {}),
          words,
          message:
            'A setting is named in the provision of a draft. Unless it is where the child is now, leave the name out until the setting is decided.',
        }),
      );
    if (named.length > 0 && !leftOpen.test(section?.text ?? ''))
      return {
        findings: [...named.map(({ words: found }) => nameInDraft(found)), ...elsewhere],
        suggested: range(1, 1, 'Section I of a draft names a setting.'),
      };
    if (elsewhere.length > 0)
      return {
        findings: elsewhere,
        suggested: range(1, 2, 'Section I is open, but a setting is named in the provision.'),
      };
    return { findings: [], suggested: range(3, 4, 'Section I of the draft names no setting.') };
  }
};

function nameInDraft(words: Words): FindingDraft {
  return {
    tone: 'query',
    section: 'I',
    words,
    message:
      'A draft leaves the setting open: the family has time to say which they prefer. Take the name out of Section I.',
  };
}

function one(finding: FindingDraft, low: Level, high: Level, why: string): CheckResult {
  return { findings: [finding], suggested: range(low, high, why) };
}
