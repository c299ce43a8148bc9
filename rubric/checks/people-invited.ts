import { textWithDetails } from '../evidence/details.ts';
import { listed } from '../evidence/joined-text.ts';
import { whyDocumentNotReadable } from '../evidence/readable.ts';
import { type Check, cannotTell, type FindingDraft, range } from '../finding.ts';

/** Who must be invited to a review meeting (SEND Regulations 2014, reg 20(2)). */
const required: { name: string; pattern: RegExp }[] = [
  {
    name: 'parent or young person',
    pattern:
      /\b(?:parents?|mother|father|mum|dad|carers?|young person|guardian|foster|grand(?:mother|father)|aunt|uncle|sister|brother|family)\b/i,
  },
  {
    name: 'head or setting',
    pattern:
      /\b(?:head ?teacher|head of|principal|SENCO|SENDCO|SENCo|SENDCo|teacher|tutor|school|college|nursery|setting|manager|key person)\b/i,
  },
  {
    name: 'the council’s SEN officer',
    pattern:
      /\b(?:local authority|LA|council|SEND? (?:officer|case ?worker|casework|team)|EHCP? (?:co-?ordinator|plan co-?ordinator|officer)|case ?(?:worker|officer)|plan co-?ordinator|SEND officer)\b/i,
  },
  {
    name: 'health',
    pattern:
      /\b(?:health|nurse|paediatric\w*|doctor|GP|therap\w+|physio\w*|CAMHS|NHS|clinic|ICB|audiolog\w+|dietit\w+)\b/i,
  },
  {
    name: 'social care',
    pattern:
      /\b(?:social (?:care|work\w*|services)|early help|family support|children['’]s services|disabled children|adult care)\b/i,
  },
];
const record =
  /\b(?:invit\w+|attend\w*|present|apologies|advice (?:sent|received|submitted)|report (?:received|sent|requested)|contributed)\b/i;
const contributed =
  /\b(?:attended|present|yes|advice (?:sent|received|attached|submitted)|report (?:received|sent|attached)|contributed|wrote|joined|✓|✔|☒)\b/i;

/**
 * R-03: whether those who must be invited were, and whether education, health and care contributed. Read from the
 * lines of the document that speak of inviting, attending or sending advice.
 */
export const peopleInvited: Check = (plan) => {
  const unread = whyDocumentNotReadable(plan);
  if (unread) return { findings: [], suggested: cannotTell(unread) };
  const tables = new Map<string, string[]>();
  for (const block of plan.blocks)
    if (block.cell) {
      const key = block.cell.table;
      tables.set(key, [...(tables.get(key) ?? []), block.text]);
    }
  const fromTables = [...tables.values()]
    .filter((cells) => cells.some((cell) => record.test(cell)))
    .map((cells) => cells.join('\n'));
  const fromParts = plan.parts
    .filter((part) => /\b(?:invit|present|attend|people|who|contribut|advice)\w*/i.test(part.title))
    .map((part) => part.text);
  const fromLines = textWithDetails(plan)
    .split('\n')
    .filter((line) => record.test(line));
  const text = [...fromTables, ...fromParts, ...fromLines]
    .join('\n')
    .replace(/[^.\n]*\b(?:not|nor) (?:been )?(?:told|invited|asked|informed)\b[^.\n]*/gi, '');
  if (!record.test(text) && fromParts.length === 0)
    return {
      findings: [
        {
          tone: 'query',
          message: 'No record of who was invited, who attended and who sent advice was found. Add one.',
        },
      ],
      suggested: range(1, 1, 'No record of invitations was found.'),
    };
  const missing = required.filter(({ pattern }) => !pattern.test(text)).map(({ name }) => name);
  const findings: FindingDraft[] = missing.map((name) => ({
    tone: 'query',
    message: `No invitation to ${name} was recognised. Check the record: all of them must be invited, also those who need not come.`,
  }));
  const gave = contributed.test(text);
  if (missing.length > 2)
    return { findings, suggested: range(1, 2, `Not recognised among those invited: ${listed(missing)}.`) };
  if (missing.length > 0)
    return { findings, suggested: range(2, 2, `Not recognised among those invited: ${listed(missing)}.`) };
  return {
    findings,
    suggested: range(
      3,
      4,
      `All who must be invited are named${gave ? ', with who came or sent advice' : ''}.`,
    ),
  };
};
