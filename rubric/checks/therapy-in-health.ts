import { sentences } from '../../plan/wording/sentences.ts';
import { linesOfSections, wordsAt } from '../evidence/lines.ts';
import { hasWords, whyNotReadable } from '../evidence/readable.ts';
import { type Check, cannotTell, type FindingDraft, range } from '../finding.ts';

const therapy =
  /\b(?:speech (?:and language )?therap\w+|SaLT|SALT|SLT|occupational therap\w+|OT|physiotherap\w+|hydrotherapy|music therap\w+|play therap\w+|art therap\w+|CAMHS|clinical psycholog\w+|outreach worker|portage|habilitation)\b/i;
const trains =
  /\b(?:teach(?:es|ing)?|trains? (?:\p{Lu}|him|her|them)|programme|learn\w*|coach\w*|practis\w+|skills|plans the group|sessions?|group)\b/u;
/** Treatment and check-ups stay in health: they teach nothing. */
const treats =
  /\b(?:checks?|checked|reviews?|reviewed|monitors?|fits?|fitted|tests?|tested|examin\w+|medic\w+|splints?|swallow\w*|clinic|appointment|X-ray|treatment only|teach nothing|prescri\w+|injections?|surgery)\b/i;

/**
 * P-F5: whether health or social care provision that educates or trains stands in Section F (Children and Families
 * Act 2014, s.21(5)). Lists therapy in G and H that teaches; a reason given there counts for the writer.
 */
export const therapyInHealth: Check = (plan) => {
  const unread = whyNotReadable(plan, ['F']);
  if (unread) return { findings: [], suggested: cannotTell(unread) };
  const inF = linesOfSections(plan, ['F']).filter((line) => therapy.test(line.text));
  const elsewhere = linesOfSections(plan, ['G', 'H1', 'H2']).flatMap((line) =>
    sentences(line.text)
      .filter(
        ({ words }) =>
          (therapy.test(words) || /\bworker\b/i.test(words)) &&
          trains.test(words) &&
          !(treats.test(words) && !/\bteach|\btrain/i.test(words)) &&
          !/\bteach nothing|is in F\b|no training of|treatment only/i.test(line.text),
      )
      .map(
        ({ from, to }): FindingDraft => ({
          tone: 'query',
          ...(line.section ? { section: line.section } : {}),
          words: wordsAt(line, from, to),
          message:
            'This seems to educate or train, which makes it special educational provision. Move it to Section F, or say why it is not.',
        }),
      ),
  );
  const facts = [
    `Therapy in Section F: ${inF.length} lines; in G or H and seeming to teach: ${elsewhere.length}.`,
  ];
  if (elsewhere.length === 0 && inF.length === 0 && !hasWords(plan, 'G'))
    return { findings: [], suggested: cannotTell('No therapy was recognised in Sections F, G or H.'), facts };
  if (elsewhere.length === 0)
    return {
      findings: [],
      suggested:
        inF.length > 0
          ? range(3, 4, 'Therapy that teaches was recognised in F only.')
          : cannotTell('No therapy that teaches was recognised.'),
      facts,
    };
  return {
    findings: elsewhere,
    suggested: range(
      inF.length > 0 ? 2 : 1,
      2,
      inF.length > 0
        ? 'Therapy stands in F and, teaching, in G or H too.'
        : 'Therapy that seems to teach was recognised only in G or H.',
    ),
    facts,
  };
};
