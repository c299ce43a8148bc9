import { findDates } from '../../plan/wording/dates.ts';
import { findRoles } from '../../plan/wording/roles.ts';
import { linesOfParts, linesOfSections, type Line, wholeLine } from '../evidence/lines.ts';
import { whyDocumentNotReadable, whyNotReadable } from '../evidence/readable.ts';
import { type Check, cannotTell, type FindingDraft, range } from '../finding.ts';

/** Names of conditions: a line that is one and little more is a label, not a need. */
const diagnosis =
  /\b(?:disorder|syndrome|autis\w+|ADHD|ASD|ASC|dyslexi\w+|dyspraxi\w+|dyscalculi\w+|delay|hypotonia|impairment|condition|epilepsy|cerebral palsy|anxiety|trisomy|disabilit\w+|difficult(?:y|ies)|deficit|DCD|DLD|SEMH|MLD|SLD|PMLD|waiting list|query)\b/i;
/** A need says what the child does, finds or cannot yet do. */
const saysWhat =
  /\b(?:finds?|cannot|can|does|do not|struggles?|needs?|is|are|has|uses?|reads?|speaks?|tires?|so\b|because|when|becomes?|makes?|loses?|avoids?|walks?|follows?|understands?|relies|hurts?|stops?|misses)\b/i;
const elsewhere =
  /\b(?:see (?:the )?(?:\w+ )?(?:advice|reports?|letters?|appendix|section k)|set out in the (?:report|advice)|detailed in the|as (?:in|per) the (?:report|advice)|some concerns)\b/i;

/**
 * P-B1, N-06: whether needs are specified one at a time, numbered or listed, with their source, and not as a list of
 * diagnoses. Whether all needs of the advice are here can only be told with the advice beside it.
 */
export const needsListed: Check = (plan) => {
  const unread = plan.kind === 'plan' ? whyNotReadable(plan, ['B']) : whyDocumentNotReadable(plan);
  if (unread) return { findings: [], suggested: cannotTell(unread) };
  const lines =
    plan.kind === 'plan'
      ? linesOfSections(plan, ['B'])
      : linesOfParts(plan, /\bneeds?\b|difficult|findings|profile|summary|areas?/i);
  if (lines.length === 0)
    return {
      findings: [],
      suggested: cannotTell('No heading about needs was found, so they were not counted.'),
    };
  const section = plan.kind === 'plan' ? { section: 'B' as const } : {};
  const labels = lines.filter(isLabel);
  const pointing = lines.filter((line) => elsewhere.test(line.text));
  const separate = lines.filter(
    (line) =>
      line.block.kind === 'item' ||
      line.block.cell ||
      line.block.marker ||
      /^\(?[A-Z]?\d+[.)]/.test(line.block.text) ||
      /^\(?[A-Z]?\d+[.)]/.test(line.text),
  );
  const sourced = lines.filter(
    (line) =>
      findDates(line.text).length > 0 ||
      /\([^)]*\b(?:report|advice|p\. ?\d|psycholog\w+|therap\w+|teacher|nurse|clinic|specialist|K\d)\b[^)]*\)/i.test(
        line.text,
      ) ||
      (line.block.cell && findRoles(line.text).some((role) => !role.vague)),
  );
  const findings: FindingDraft[] = [
    ...labels.map(
      (line): FindingDraft => ({
        tone: 'query',
        ...section,
        words: wholeLine(line),
        message:
          'This names a condition without what it means for this child. Ask what they find hard and what follows from it.',
      }),
    ),
    ...pointing.map(
      (line): FindingDraft => ({
        tone: 'query',
        ...section,
        words: wholeLine(line),
        message: 'This points to another paper. State the need here.',
      }),
    ),
  ];
  const facts = [
    `Needs told apart: ${plan.needs.length || lines.length}; listed or numbered: ${separate.length} of ${lines.length} lines; with a source: ${sourced.length}.`,
  ];
  if (labels.length > 0 && labels.length >= lines.length * 0.6)
    return { findings, suggested: range(1, 1, 'Needs are given as a list of diagnoses.'), facts };
  if (pointing.length > 0)
    return { findings, suggested: range(1, 2, 'A need is left to another paper.'), facts };
  if (separate.length >= lines.length * 0.6 && separate.length > 1)
    return {
      findings,
      suggested: range(
        3,
        4,
        sourced.length > separate.length / 2
          ? 'Needs are listed one at a time with their sources.'
          : 'Needs are listed one at a time; whether all in the advice are here, a person must compare.',
      ),
      facts,
    };
  return {
    findings,
    suggested: range(2, 3, 'Needs stand in running text; check that each can be told apart.'),
    facts,
  };
};

function isLabel(line: Line): boolean {
  const parts = line.text.split(/[.;]\s+|[.;]$/).filter((part) => part.trim());
  const bare = parts.filter(
    (part) => part.split(/\s+/).length <= 7 && diagnosis.test(part) && !saysWhat.test(part),
  );
  return bare.length > parts.length / 2;
}
