import { basisIn } from '../evidence/basis.ts';
import { findWords, type Line, linesOfSections, wholeLine } from '../evidence/lines.ts';
import { sectionOf, whyNotReadable } from '../evidence/readable.ts';
import { type Check, type CheckResult, cannotTell, type FindingDraft, range } from '../finding.ts';

/** Clinical shorthand that a family could not be expected to read. Not complete: a prompt to explain, never a fault alone. */
const clinical =
  /\b(?:residual|bilateral|unilateral|axial|hypotoni[ac]|hypertonia|prophyla\w+|regurgitation|idiopathic|aetiology|hypermobility|sensorineural|conductive|dysphagia|spastic\w*|ataxia|hemiplegi[ac]|diplegi[ac]|quadriplegi[ac]|titrat\w+|commenced|comorbid\w*|trisomy|chromosom\w+|deletion|microdeletion|syndrome|(?:without|with) aura|delayed sleep phase|[A-Z][a-z]+ \d+\/\d+|GMFCS|AVSD|OME|GORD|NAD|PRN|BD|TDS|EEG|MRI)\b|\b\d+\s?(?:mg|ml|mcg)\b/g;
/** Endings and names of medicines: some areas' rules keep them out of plans. */
const medicine =
  /\b(?:methylphenidate|melatonin|ritalin|concerta|medikinet|atomoxetine|guanfacine|furosemide|insulin(?! pump)|salbutamol|ventolin|keppra|epilim|\p{Ll}{4,}(?:azole|azepam|etine|cillin|olol|racetam|valproate|semide|prazole|idone|apine))\b/giu;
const linked =
  /\b(?:so(?: that)?|because|therefore|which (?:makes?|means?|affects?|causes?|can)|means?|affects?|makes? (?:it|him|her|them|the)|leads? to|causes?|cannot|can not|needs?|finds?|misses|tired?|harder|when (?:he|she|they|it)|during|at school|in (?:class|lessons|school)|each (?:morning|day))\b/i;
const none =
  /\bno (?:\w+ )?(?:health|medical)(?: care)? needs\b|\bno identified\b|\bnone\b|\bnot applicable\b|\bN\/A\b/i;
const elsewhere =
  /^\W*(?:please )?(?:see|refer to|as (?:in|per)|contained in)\b[^.]*\b(?:report|letter|advice|appendix|appendices|section k|attached)\b[^.]*\.?\s*$/i;

/**
 * P-C1: whether Section C states health needs plainly, or says on whose word and when that there are none
 * (SEND Regulations 2014, reg 12(1)(c)). Blank and "see report" are certain; plainness is for a person to weigh.
 */
export const healthNeeds: Check = (plan) => {
  const section = sectionOf(plan, 'C');
  if (section?.status === 'blank')
    return only(
      {
        tone: 'query',
        section: 'C',
        message: 'Section C is blank. State the health needs, or say who found that there are none and when.',
      },
      1,
      1,
      'Section C has a heading and nothing under it.',
    );
  const unread = whyNotReadable(plan, ['C']);
  if (unread) return { findings: [], suggested: cannotTell(unread) };
  const lines = linesOfSections(plan, ['C']);
  const text = lines.map((line) => line.text).join('\n');
  const first = lines[0] ? { words: wholeLine(lines[0]) } : {};
  if (pointsElsewhere(lines))
    return only(
      {
        tone: 'query',
        section: 'C',
        ...first,
        message: 'Section C points to another paper. State the needs here in plain words.',
      },
      1,
      text.length < 160 ? 1 : 2,
      'Section C points to a report for the needs that it should state.',
    );
  if (none.test(text) && text.split(/\s+/).length < 60) {
    const basis = basisIn(text);
    if (basis.who && basis.when)
      return only(
        {
          tone: 'strength',
          section: 'C',
          ...first,
          message: 'The absence of health needs is stated, with who found it and when.',
        },
        3,
        4,
        'No health needs, with who found it and when.',
      );
    return only(
      {
        tone: 'query',
        section: 'C',
        ...first,
        message:
          'It is said that there are no health needs, but not by whom or when this was found. Ask for the source.',
      },
      basis.who || basis.when ? 2 : 1,
      basis.who || basis.when ? 3 : 2,
      'No health needs are named, without saying who found that and when.',
    );
  }
  const jargon = findWords(lines, clinical);
  const medicines = findWords(lines, medicine);
  const links = lines
    .flatMap((line) => line.text.split(/(?<=[.!?;])\s+/))
    .filter((sentence) => linked.test(sentence)).length;
  const findings: FindingDraft[] = [
    ...jargon.map(
      ({ words }): FindingDraft => ({
        tone: 'query',
        section: 'C',
        words,
        message:
          'A clinical term that a family may not know. Add a few plain words on what it means for the child’s day.',
      }),
    ),
    ...medicines.map(
      ({ words }): FindingDraft => ({
        tone: 'note',
        section: 'C',
        words,
        message:
          'The name of a medicine: some areas keep these out of plans, since they change. Check your local rule.',
      }),
    ),
  ];
  if (links === 0)
    return {
      findings,
      suggested: range(
        2,
        jargon.length > 1 ? 2 : 3,
        'Health needs are named without their effect on learning or daily life.',
      ),
    };
  if (jargon.length > links + 1)
    return { findings, suggested: range(2, 3, 'More clinical terms than plain account of their effect.') };
  return {
    findings,
    suggested: range(
      3,
      4,
      'Health needs are stated with their effect on daily life; a person judges how plain they are.',
    ),
  };
};

/** Nearly all of it points to another paper; a diagnosis or a medicine beside that states no need. */
function pointsElsewhere(lines: readonly Line[]): boolean {
  const text = lines.map((line) => line.text).join(' ');
  const pointing = text
    .split(/(?<=[.;])\s+|\n/)
    .some(
      (sentence) =>
        elsewhere.test(sentence) ||
        /\b(?:see|refer to|as per) (?:the )?(?:attached )?(?:\w+ ){0,3}(?:reports?|letters?|advice)\b/i.test(
          sentence,
        ),
    );
  return pointing && text.split(/\s+/).length < pointingWords;
}

/** A section that points to a report and has fewer words than this has not stated the needs itself. */
const pointingWords = 60;

function only(finding: FindingDraft, low: 1 | 2 | 3, high: 1 | 2 | 3 | 4, why: string): CheckResult {
  return { findings: [finding], suggested: range(low, high, why) };
}
