import type { AdviceRow } from '../../plan/plan.ts';
import { findDates } from '../../plan/wording/dates.ts';
import { monthsBetween } from '../dates/calendar.ts';
import { documentDate } from '../document-date.ts';
import { listed } from '../evidence/joined-text.ts';
import { linesOfSections, wholeLine } from '../evidence/lines.ts';
import { sectionOf, whyNotReadable } from '../evidence/readable.ts';
import { adulthoodFromYear, yearOf } from '../evidence/year.ts';
import { type Check, cannotTell, type FindingDraft, range } from '../finding.ts';

/** Advice that every assessment must seek (SEND Regulations 2014, reg 6(1)(a)-(e)); (g) from Year 9. */
const required: { name: string; pattern: RegExp }[] = [
  {
    name: 'parents or young person',
    pattern:
      /\b(?:parent\w*|mother|father|mum|dad|family|carers?|young person|child['’]s (?:own )?views?|views of|own views|section a|grand\w+|aunt|uncle|guardian|sister|brother)\b/i,
  },
  {
    name: 'education',
    pattern:
      /\b(?:school|academy|college|nursery|pre-?school|head ?teacher|principal|SENCO|SENDCO|SENCo|education(?:al)? (?:advice|setting|report)|teacher|tutor|early years|setting|course leader|keyworker)\b/i,
  },
  {
    name: 'medical or health',
    pattern:
      /\b(?:medical|health|paediatric\w*|doctor|GP|nurse|clinic|hospital|consultant|CAMHS|therap\w+|physio\w*|audiolog\w+|NHS|ICB|neurolog\w+)\b/i,
  },
  {
    name: 'educational psychologist',
    pattern: /\b(?:educational psycholog\w+|EP|EPS|psychologist['’]?s?)\b/i,
  },
  {
    name: 'social care',
    pattern:
      /\b(?:social (?:care|work\w*|services)|early help|children['’]s services|family support|disabled children|adult care)\b/i,
  },
];
const adulthood = {
  name: 'preparing for adulthood',
  pattern:
    /\b(?:prepar\w+ for adult\w*|PfA|adult\w*|careers?|transition|post[- ]16|employ\w*|independent living|college|work experience|job coach)\b/i,
};
/** Advice older than this needs a word that all agreed it still serves (reg 6(4); usual local standard). */
const oldMonths = 12;

/**
 * P-K1: whether Section K lists the advice that regulation 6 asks for, each with its date and author.
 * Whether it is appended, a person must look: appendices are often kept apart.
 */
export const adviceListed: Check = (plan, context) => {
  if (sectionOf(plan, 'K')?.status === 'blank')
    return {
      findings: [
        {
          tone: 'query',
          section: 'K',
          message:
            'Section K is blank. List the advice and information gathered, with who gave it, their role and the date.',
        },
      ],
      suggested: range(1, 1, 'Section K has a heading and nothing under it.'),
    };
  const unread = whyNotReadable(plan, ['K']);
  if (unread) return { findings: [], suggested: cannotTell(unread) };
  const lines = linesOfSections(plan, ['K']);
  const text = lines.map((line) => line.text).join('\n');
  const year = yearOf(plan, context);
  const wanted = year !== undefined && year >= adulthoodFromYear ? [...required, adulthood] : required;
  const missing = wanted.filter(({ pattern }) => !pattern.test(text)).map(({ name }) => name);
  const rows = (plan.advice.length > 0 ? plan.advice : rowsOf(lines)).filter((row) => !isHead(row));
  const undated = rows.filter(
    (row) =>
      dateOfRow(row) === undefined && !/\brequested\b|\bnot (?:yet )?received\b|awaited/i.test(row.text),
  );
  const made = documentDate(plan) ?? context.today;
  const old = rows.filter((row) => {
    const date = dateOfRow(row);
    return date !== undefined && monthsBetween(date, made) > oldMonths;
  });
  const first = lines[0] ? { words: wholeLine(lines[0]) } : {};
  const findings: FindingDraft[] = [
    ...missing.map(
      (name): FindingDraft => ({
        tone: 'query',
        section: 'K',
        ...first,
        message: `No advice from ${name} was recognised in Section K. Check whether it was sought, and list it or say why not.`,
      }),
    ),
    ...undated.map(
      (row): FindingDraft => ({
        tone: 'query',
        section: 'K',
        ...wordsOf(row),
        message: 'This entry has no date. Add the date of the advice.',
      }),
    ),
    ...old.map(
      (row): FindingDraft => ({
        tone: 'query',
        section: 'K',
        ...wordsOf(row),
        message: `This advice was over ${oldMonths} months old when the plan was made. Note that the family, the author and the council agreed that it still serves, or ask for newer advice.`,
      }),
    ),
  ];
  const facts = [`Entries in Section K: ${rows.length}; dated: ${rows.length - undated.length}.`];
  if (missing.length > 1)
    return {
      findings,
      suggested: range(1, missing.length > 2 ? 1 : 2, `Not recognised in Section K: ${listed(missing)}.`),
      facts,
    };
  if (missing.length === 1)
    return { findings, suggested: range(2, 2, `Not recognised in Section K: ${missing[0]}.`), facts };
  if (undated.length > rows.length / 2)
    return { findings, suggested: range(1, 2, 'Most entries of Section K have no date.'), facts };
  if (undated.length > 0)
    return {
      findings,
      suggested: range(2, 2, `${undated.length} of ${rows.length} entries have no date.`),
      facts,
    };
  return {
    findings,
    suggested: range(3, 4, 'All the advice that the regulations ask for is listed with dates.'),
    facts,
  };
};

/** Column heads and sentences that introduce the list are no entries of it. */
function isHead(row: AdviceRow): boolean {
  if (dateOfRow(row)) return false;
  const left = row.text.replace(
    /\b(?:advice|author|name|role|and|date|of|the|attached|appended|appendix|from|reports?|received|requested|information|who|gathered|yes|no|source|title|document)\b|[^\p{L}]/giu,
    '',
  );
  return (
    left === '' ||
    /\b(?:these|following|listed|all) (?:reports?|advice|papers|documents)\b|\b(?:reports?|advice) (?:are|is) (?:attached|listed|appended)\b|:\s*$/i.test(
      row.text,
    )
  );
}

function rowsOf(lines: ReturnType<typeof linesOfSections>): AdviceRow[] {
  return lines
    .filter((line) => line.text.split(/\s+/).length > 1)
    .map((line) => ({ text: line.text, words: [wholeLine(line)] }));
}

function dateOfRow(row: AdviceRow): string | undefined {
  return row.date ?? findDates(row.text)[0]?.iso;
}

function wordsOf(row: AdviceRow): Pick<FindingDraft, 'words'> {
  const words = row.words[0];
  return words ? { words } : {};
}
