import type { Block } from './block.ts';
import type { Child, Fact } from './plan.ts';
import { findDates } from './wording/dates.ts';

const labels = {
  name: /^(?:full name|(?:(?:child|pupil|young person|student)(?:'s|’s)?(?: full)? )?name|name of (?:child|pupil|young person|student|learner).*)$/i,
  knownAs:
    /^(?:(?:likes|prefers) to be (?:known as|called)|(?:also )?known as|preferred name|i like to be (?:known as|called))$/i,
  pronouns: /^(?:preferred )?pronouns$/i,
  dob: /^(?:date of birth|d\.?o\.?b\.?|born)$/i,
  yearGroup: /^(?:(?:current )?(?:school )?year(?: group)?|(?:national curriculum|nc) year(?: group)?)$/i,
};

/**
 * Who the document is about: from its details first, then from headers and running text.
 * `others` are blocks whose names are somebody else's.
 */
export function readChild(blocks: Block[], furniture: Block[], all: Fact[], others: Set<string>): Child {
  const facts = all.filter(({ words }) => !others.has(words.block));
  const value = (label: RegExp) => facts.find((fact) => label.test(fact.label) && fact.value.trim() !== '');
  const everywhere = [...blocks, ...furniture];
  const surnameAndFirst = joinNames(facts);
  const name =
    cleanName(value(labels.name)?.value) ??
    surnameAndFirst ??
    nameInText(everywhere.filter(({ id }) => !others.has(id)));
  const knownAs = cleanName(value(labels.knownAs)?.value) ?? knownAsInText(blocks);
  const dob = value(labels.dob)?.date ?? dobInText(everywhere);
  const yearGroup = value(labels.yearGroup)?.value ?? yearInText(everywhere);
  const pronouns =
    value(labels.pronouns)?.value.toLowerCase() ?? pronounsInText(blocks) ?? pronounsTallied(blocks);
  return {
    ...(name && { name }),
    ...(knownAs && { knownAs }),
    ...(pronouns && { pronouns }),
    ...(dob && { dob }),
    ...(yearGroup && { yearGroup }),
  };
}

/** "FAIRWEATHER, Reuben Isaac" and "ASHA Patel" in the usual order and case. */
function cleanName(value: string | undefined): string | undefined {
  if (value === undefined || !/\p{L}/u.test(value) || value.length > 60) return undefined;
  const [last, first] = value.split(/\s*,\s*/);
  const ordered = first && last ? `${first} ${last}` : value;
  return ordered
    .split(/\s+/)
    .map((word) =>
      word.length > 2 && word === word.toUpperCase() ? word.charAt(0) + word.slice(1).toLowerCase() : word,
    )
    .join(' ')
    .replace(/(?<=-)\p{Ll}/gu, (letter) => letter.toUpperCase());
}

function joinNames(facts: Fact[]): string | undefined {
  const first = facts.find(({ label }) => /^(?:first names?|forename\(?s?\)?)$/i.test(label))?.value;
  const last = facts.find(({ label }) => /^(?:surname|last name|family name)$/i.test(label))?.value;
  return first && last ? cleanName(`${first} ${last}`) : undefined;
}

const fullName = "\\p{Lu}[\\p{L}'’-]+(?: (?:\\p{Lu}(?= \\p{Lu}\\p{Ll})|\\p{Lu}[\\p{L}'’-]+)){1,4}";

function nameInText(blocks: Block[]): string | undefined {
  const forms = [
    new RegExp(
      `(?:in respect of|\\bplan for|\\breview (?:for|of)|\\badvice (?:for|on|about)|\\b(?:re|RE|Re|Child|Pupil|Young person|Student|Learner):)\\s+(${fullName})`,
      'u',
    ),
    new RegExp(
      `\\b(?:[Mm]y name is|[Nn]ame:)\\s+(${fullName}?)(?=\\s+(?:D[Oo]B|Date of|Year|NHS|UPN)|[,.;|]|$)`,
      'u',
    ),
    new RegExp(`^(${fullName})\\s+(?:DOB|date of birth)`, 'u'),
    new RegExp(
      `^(?:EHC [Pp]lan|EHCP|(?:[Mm]y )?[Ee]ducation,? [Hh]ealth and [Cc]are [Pp]lan)\\s*[:–-]\\s*(${fullName})`,
      'u',
    ),
  ];
  for (const form of forms)
    for (const { text } of blocks) {
      const found = form.exec(text)?.[1];
      if (found) return cleanName(found);
    }
  return undefined;
}

/** "..., who likes to be called Sam", on the first pages only: later it may be somebody else. */
function knownAsInText(blocks: Block[]): string | undefined {
  const form = /\b(?:likes|prefers|like|prefer) to be (?:called|known as) (\p{Lu}[\p{L}'’-]*)/u;
  for (const { text } of blocks.slice(0, 60)) {
    const found = form.exec(text)?.[1];
    if (found) return found;
  }
  return undefined;
}

function dobInText(blocks: Block[]): string | undefined {
  for (const { text } of blocks) {
    const found = /\b(?:date of birth|d\.?o\.?b\.?|born(?: on)?)\b\s*:?\s*/i.exec(text);
    const date = found && findDates(text.slice(found.index))[0];
    if (date && date.from <= found[0].length + 2) return date.iso;
  }
  return undefined;
}

function yearInText(blocks: Block[]): string | undefined {
  for (const { text } of blocks) {
    const found =
      /\b(?:is (?:currently )?in|year group:?)\s+((?:Year|Yr)\s*\d{1,2}|Reception|Nursery)\b/i.exec(
        text,
      )?.[1];
    if (found) return found;
  }
  return undefined;
}

/** "They and them, please", "uses they/them pronouns". */
function pronounsInText(blocks: Block[]): string | undefined {
  for (const { text } of blocks) {
    const found = /\b(she|he|they)\s*(?:\/|,| and )\s*(?:her|him|them)\b(?=.{0,12}pronouns|,? please)/i
      .exec(text)?.[1]
      ?.toLowerCase();
    if (found) return pairs[found];
  }
  return undefined;
}

const pairs: Record<string, string> = { she: 'she/her', he: 'he/him', they: 'they/them' };

/** Share of all third-person pronouns that settles which the document uses, and the fewest that are worth counting. */
const clearShare = 0.7;
const fewest = 5;

function pronounsTallied(blocks: Block[]): string | undefined {
  const counts = { he: 0, she: 0 };
  for (const { text } of blocks) {
    counts.he += text.match(/\b(?:he|him|his|himself)\b/gi)?.length ?? 0;
    counts.she += text.match(/\b(?:she|her|hers|herself)\b/gi)?.length ?? 0;
  }
  const total = counts.he + counts.she;
  if (total < fewest) return undefined;
  if (counts.he / total >= clearShare) return pairs.he;
  return counts.she / total >= clearShare ? pairs.she : undefined;
}
