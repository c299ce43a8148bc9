import type { Away, Reading } from '../block.ts';
import { readHeading } from '../sections/heading.ts';
import { goesOn, type PartShown, partShown, titleKey, within } from './part-shown.ts';
import { readAgain, withoutPlace } from './read-again.ts';
import { caseOf, isSameCase } from './same-case.ts';

/** One part of a document as it was last read. The key of a page that holds the whole document is ''. */
export type Visit = { key: string; title: string; path: string[]; reading: Reading };

/** Readings of one document, a part at a time, in the order in which the parts were first visited. `here`: the key of the last. */
export type Visits = { parts: Visit[]; here: string };

/**
 * What a further reading was. `anew`: of another child or case, so that the gathering began again; `away`: of a
 * sign-in form, a time-out, an error or a page that is no part of the document, so that it was left out.
 */
export type Visited = {
  visits: Visits;
  was: 'first' | 'further' | 'again' | 'anew' | 'away';
  away?: Away | 'elsewhere';
};

/** What the one who reads knows of a reading besides what it says. */
export type VisitOptions = {
  /** The title of the part that was just opened, where the one who reads has pressed it. */
  opened?: string;
  /** The reading is known to be of the same document: the same page, opened further. */
  isSame?: boolean;
};

/**
 * Adds a reading to what was gathered of the same document. Pure; the one way of gathering for the panel, where a
 * person visits, and the command line, which opens parts by itself.
 */
export function addVisit(before: Visits | undefined, reading: Reading, options: VisitOptions = {}): Visited {
  const shown = stepOfSection(before, partShown(reading, options.opened), reading);
  const visit: Visit = { ...shown, reading };
  const start: Visits = { parts: [visit], here: shown.key };
  if (!before || before.parts.length === 0)
    return reading.away && !hasSections(reading)
      ? { visits: start, was: 'away', away: reading.away }
      : { visits: start, was: 'first' };
  if (reading.away) return { visits: before, was: 'away', away: reading.away };
  const known = before.parts.find(({ key }) => key === shown.key);
  const last = known ?? before.parts.at(-1);
  const same =
    options.isSame || last === undefined ? true : isSameCase(caseOf(last.reading), caseOf(reading));
  if (same === false) return { visits: start, was: 'anew' };
  if (known) {
    // Nothing says whose page this is, and none of its words are those of this part: another plan in the same portal.
    if (same === undefined && isOther(known.reading, reading)) return { visits: start, was: 'anew' };
    const next = { ...visit, reading: readAgain(known.reading, reading) };
    return { visits: withPart(before, next), was: 'again' };
  }
  const isPart = shown.key !== '' || hasSections(reading) || before.parts.every(({ key }) => key === '');
  if (!isPart) return { visits: before, was: 'away', away: 'elsewhere' };
  if (same === undefined && !isSameFrame(before, visit)) return { visits: start, was: 'anew' };
  if (shown.key === '') return { visits: withPart({ parts: [], here: '' }, visit), was: 'further' };
  return { visits: withPart(before, visit), was: 'further' };
}

/** Questions that two steps of one section may have in common: what stands around every step. */
const mostShared = 1 / 3;

/**
 * A section asked for over several steps that all bear its title: where a wizard goes on and the questions below the
 * title are others, it is another step, known again by its own first question.
 */
function stepOfSection(before: Visits | undefined, shown: PartShown, reading: Reading): PartShown {
  const known = before?.parts.find(({ key }) => key === shown.key);
  if (!known || shown.key === '' || shown.path.length > 0) return shown;
  if (!goesOn(known.reading) && !goesOn(reading)) return shown;
  const [asked, asks] = [questionsIn(known.reading), questionsIn(reading)];
  const shared = asks.filter((question) => asked.includes(question)).length;
  const [first] = asks.filter((question) => !asked.includes(question));
  if (first === undefined || asked.length === 0 || shared > Math.min(asked.length, asks.length) * mostShared)
    return shown;
  return { ...shown, key: `${shown.key}${within}${titleKey(first)}` };
}

/** Headings and labels below the first lettered title. */
function questionsIn({ blocks }: Reading): string[] {
  const start = blocks.findIndex(
    ({ kind, text }) => kind === 'heading' && readHeading(text)?.by === 'letter',
  );
  return blocks
    .slice(start + 1)
    .flatMap(({ kind, text, field }) => (kind === 'heading' ? text : (field ?? [])));
}

/** Puts a part in its place; words of parts that are not shown any more have no live place. A page before the parts gives way to them. */
function withPart({ parts }: Visits, visit: Visit): Visits {
  const left = parts
    .filter(({ key, reading }) => key !== '' || visit.key === '' || hasSections(reading))
    .map((part) => ({
      ...part,
      reading: { ...part.reading, blocks: part.reading.blocks.map(withoutPlace) },
    }));
  const isNew = left.every(({ key }) => key !== visit.key);
  return {
    parts: isNew ? [...left, visit] : left.map((part) => (part.key === visit.key ? visit : part)),
    here: visit.key,
  };
}

function hasSections({ blocks }: Reading): boolean {
  return blocks.some(
    ({ text, field, kind }) =>
      (kind === 'heading' && readHeading(text)?.by === 'letter') ||
      (field && readHeading(field) !== undefined),
  );
}

/** The same list of parts, or the same title of the page or its first words: two pages of one wizard. */
function isSameFrame(before: Visits, visit: Visit): boolean {
  const last = before.parts.at(-1)?.reading;
  if (!last) return true;
  const titles = ({ steps = [] }: Reading) => steps.map((list) => list.titles.join(within)).join();
  if (titles(last) !== '' && titles(last) === titles(visit.reading)) return true;
  if (last.title !== undefined && last.title === visit.reading.title) return true;
  return last.blocks[0]?.text !== undefined && last.blocks[0].text === visit.reading.blocks[0]?.text;
}

/** Words of a statement: shorter lines stand in every plan. */
const ownWords = 8;

function isOther(one: Reading, other: Reading): boolean {
  const [a, b] = [ownLines(one), ownLines(other)];
  return a.size >= 3 && b.size >= 3 && [...a].every((line) => !b.has(line));
}

function ownLines({ blocks }: Reading): Set<string> {
  return new Set(blocks.map(({ text }) => text).filter((text) => text.split(' ').length >= ownWords));
}
