import type { Block } from '../../plan/block.ts';
import type { Plan, Words } from '../../plan/plan.ts';
import { findDates } from '../../plan/wording/dates.ts';
import { inWords } from '../dates/calendar.ts';
import { linesOfSections, wordsAt } from '../evidence/lines.ts';

/** An identifier that does not agree with the one the document gives elsewhere; the message says both. */
export type IdentifierConflict = { message: string; words: Words };

const dobLabel = /\b(?:date of birth|d\.?\s?o\.?\s?b\.?|born(?: on)?)\s*[:–-]?\s*$/i;
const nhs = /\b\d{3}[ -]?\d{3}[ -]?\d{4}\b/g;
const upn = /\b[A-HJ-NP-RT-Z]\d{11}[A-Z\d]\b/g;
const council =
  /\b(?:\p{Lu}[\p{L}'’-]+\s+){1,4}(?:(?:City|County|Borough|Metropolitan|District)\s+)*Council\b|\b(?:London Borough|Royal Borough|City) of (?:\p{Lu}[\p{L}'’-]+)(?:\s+(?:and\s+)?\p{Lu}[\p{L}'’-]+){0,2}/gu;
/** Councils that keep a profession, pay for research or meet in a school or a parish: none of them writes plans. */
const otherBody =
  /\b(?:Professions?|Professionals?|Medical|Dental|Optical|Pharmaceutical|Osteopathic|Chiropractic|Midwifery|Nursing|Teaching|Psychotherapy|Research|Examinations?|British|National|Arts|School|Schools|Student|Students|Pupil|Youth|Children['’]s|Parish|Town|Disabilit(?:y|ies)) Council$/;
const setting =
  /\b(?:(?:St\.?|\p{Lu}[\p{L}'’-]+)\s+){1,4}(?:School|Academy|College|Nursery|Pre-?school|Infants|Juniors)\b/gu;

const settingWord = /School|Academy|College|Nursery|Pre-?school|Infants|Juniors/;

/**
 * Identifiers of the child that disagree within the document: dates of birth, NHS numbers, pupil numbers, names of councils, and
 * settings that Sections E and F name but the details and Section I do not. Each once.
 */
export function findIdentifierConflicts(plan: Plan, dob: string | undefined): IdentifierConflict[] {
  return [
    ...birthConflicts(plan, dob),
    ...numberConflicts(plan, nhs, 'NHS number', (text) => /\bNHS\b/i.test(text)),
    ...numberConflicts(plan, upn, 'unique pupil number', () => true),
    ...councilConflicts(plan),
    ...settingConflicts(plan),
  ];
}

function allBlocks(plan: Plan): Block[] {
  return [...plan.blocks, ...plan.furniture];
}

function birthConflicts(plan: Plan, dob: string | undefined): IdentifierConflict[] {
  if (dob === undefined) return [];
  const stated = [
    ...allBlocks(plan).flatMap((block) =>
      (!/birth|d\.?\s?o\.?\s?b|born/i.test(block.text) ? [] : findDates(block.text))
        .filter(({ from, precision }) => precision === 'day' && dobLabel.test(block.text.slice(0, from)))
        .map(({ iso, from, to }) => ({ iso, words: partOf(block, from, to) })),
    ),
    ...plan.facts.flatMap(({ label, date, words }) =>
      date !== undefined && /^(?:date of birth|d\.?\s?o\.?\s?b\.?)\b/i.test(label)
        ? [{ iso: date, words }]
        : [],
    ),
  ];
  const others = stated.filter(({ iso }) => iso !== dob);
  return onceEach(others, ({ iso }) => iso).map(({ iso, words }) => ({
    words,
    message: `The date of birth here is ${inWords(iso)}; elsewhere the document says ${inWords(dob)}. Check which is right, and whether this page is about somebody else.`,
  }));
}

function numberConflicts(
  plan: Plan,
  pattern: RegExp,
  name: string,
  isNear: (text: string) => boolean,
): IdentifierConflict[] {
  const factWords = plan.facts
    .filter(({ label }) => isNear(label))
    .flatMap(({ value, words }) => [...value.matchAll(pattern)].map(([number]) => ({ number, words })));
  const inText = allBlocks(plan).flatMap((block) =>
    !/\d{3}/.test(block.text)
      ? []
      : [...block.text.matchAll(pattern)]
          .filter(({ index }) => isNear(block.text.slice(Math.max(0, index - 20), index)))
          .map((match) => ({
            number: match[0],
            words: partOf(block, match.index, match.index + match[0].length),
          })),
  );
  const all = [...factWords, ...inText].map((one) => ({ ...one, plain: one.number.replace(/[ -]/g, '') }));
  const [first] = all;
  if (!first) return [];
  const others = all.filter(({ plain }) => plain !== first.plain);
  return onceEach(others, ({ plain }) => plain).map(({ number, words }) => ({
    words,
    message: `The ${name} here is ${number}; elsewhere the document says ${first.number}. Check which is right, and whether this page is about somebody else.`,
  }));
}

/** Of several councils the one named most is the document's own; a council named once or twice is worth a look. */
function councilConflicts(plan: Plan): IdentifierConflict[] {
  const named = allBlocks(plan).flatMap((block) =>
    !/Council|Borough|City of/.test(block.text)
      ? []
      : [...block.text.matchAll(council)]
          .filter(([name]) => !otherBody.test(name))
          .map((match) => ({
            name: match[0].replace(/^(?:The|Our|Your|This|Your Local)\s+/, ''),
            words: partOf(block, match.index, match.index + match[0].length),
          })),
  );
  const counts = new Map<string, number>();
  for (const { name } of named) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [own, second] = [...counts].sort((one, other) => other[1] - one[1]);
  if (!own || !second || own[1] === second[1]) return [];
  const others = named.filter(({ name }) => !sharesName(name, own[0]));
  return onceEach(others, ({ name }) => name).map(({ name, words }) => ({
    words,
    message: `"${name}" stands here; elsewhere the document is ${own[0]}'s. Check whether this was copied from another council's plan, or say why it is named.`,
  }));
}

/** A setting that provision or outcomes name, and neither the details nor Sections A, B, D, I or K do. */
function settingConflicts(plan: Plan): IdentifierConflict[] {
  const known = [
    ...plan.facts.map(({ value }) => value),
    ...plan.sections.filter(({ id }) => ['A', 'B', 'C', 'D', 'I', 'K'].includes(id)).map(({ text }) => text),
    ...plan.furniture.map(({ text }) => text),
  ].join('\n');
  if (!settingWord.test(known)) return [];
  const named = linesOfSections(plan, ['E', 'F', 'G', 'H1', 'H2']).flatMap((line) =>
    (!settingWord.test(line.text) ? [] : [...line.text.matchAll(setting)])
      .filter(({ index }) => index > 0)
      .map((match) => ({ name: match[0], words: wordsAt(line, match.index, match.index + match[0].length) })),
  );
  const others = named.filter(({ name }) => !known.includes(name.split(' ')[0] ?? name));
  return onceEach(others, ({ name }) => name).map(({ name, words }) => ({
    words,
    message: `"${name}" is named here and nowhere in the details or in Section I. Check whether this text was written for another setting or another child.`,
  }));
}

function sharesName(one: string, other: string): boolean {
  const words = (text: string) =>
    text
      .split(/\s+/)
      .filter(
        (word) =>
          !/^(?:City|County|Borough|Metropolitan|District|Council|London|Royal|of|the|and)$/i.test(word),
      );
  const second = new Set(words(other));
  return words(one).some((word) => second.has(word));
}

function onceEach<T>(list: T[], key: (one: T) => string): T[] {
  return [...new Map(list.map((one) => [key(one), one] as const)).values()];
}

function partOf(block: Block, from: number, to: number): Words {
  return { block: block.id, from, to, quote: block.text.slice(from, to) };
}
