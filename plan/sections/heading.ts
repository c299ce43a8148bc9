import type { SectionId } from '../plan.ts';
import { sectionIds } from '../plan.ts';
import { plain } from './plain.ts';
import { sectionsTitled, titleSuits } from './titles.ts';

/**
 * A text read as the heading of lettered sections. `letter`: the letter and a title that suits it, or the word "Section" and the letter.
 * `bare`: a letter alone, which counts only beside or above a title. `title`: the title alone.
 */
export type HeadingRead = { sections: SectionId[]; by: 'letter' | 'bare' | 'title'; title: string };

/** Words that follow a letter or number when a sentence speaks of a section rather than heading it. */
const speaksOf =
  /^(?:of|above|below|has|have|had|is|are|was|were|will|should|must|may|can|lists?|sets?|states?|says|said|does|do|in|to|for|on|as|at|by|with|which|that|when|where|if|applies|includes?|identifies|describes|names?|proposed|only|may|because|needs?\s+to|(?:19|20)\d\d)\b/;

const longest = 260;

/** Reads one line, cell or field label as a section heading; undefined for anything else, statute citations and cross-references included. */
export function readHeading(text: string): HeadingRead | undefined {
  if (text.length > 2 * longest) return undefined;
  const line = plain(text).replace(/^[*\u2022\s]+/, '');
  if (line === '' || line.length > longest) return undefined;
  // "2. Special educational needs (Section B)": the title's own number says nothing of the section.
  const named = line.replace(/^\d{1,2}(?:\.\d{1,2})*\s*[.):-]?\s+(?=\p{Lu})/u, '');
  return (
    withWord(line) ??
    bracketed(named) ??
    listed(named) ??
    lettersTogether(line) ??
    withLetter(line) ??
    lettersLast(named) ??
    alone(line) ??
    labelled(named)
  );
}

/** "Section B: ...", "SECTION C", "Sections D (...), H1 and H2", "Part F - ...". */
function withWord(line: string): HeadingRead | undefined {
  const start = /^(?:sections?|parts?)\s*-?\s*\(?([A-K]\d?)\b\)?/i.exec(line);
  if (!start || !/^[A-K]/.test(start[1] ?? '')) return undefined;
  if (/^parts?\s+(?:i|a)\b/i.test(line) && !/^part\s+[A-K]\b/i.test(line)) return undefined;
  const letters = [start[1] ?? ''];
  let tail = line.slice(start[0].length);
  let title = '';
  for (;;) {
    const bracket = /^\s*\(([^)]*)\)/.exec(tail);
    const after = bracket ? tail.slice(bracket[0].length) : tail;
    const next = /^\s*(?:,|and|&|\/|\+|to|-)\s*(?:sections?\s+)?\(?([A-K][1-3]?)\b\)?(?![a-z'])/i.exec(after);
    if (bracket) title += ` ${bracket[1]}`;
    if (!next || !/^[A-K]/.test(next[1] ?? '') || /^\s*(?:and|&)\s+A\s+\p{Ll}/u.test(after)) {
      tail = after;
      break;
    }
    letters.push(next[1] ?? '');
    tail = after.slice(next[0].length);
  }
  const name = tail.replace(/^[\s:.)\u00b7-]+/, '');
  if (/^[\s]*\p{Ll}/u.test(tail) && speaksOf.test(tail.trim())) return undefined;
  if (/[.;]$/.test(line) && name.split(' ').length > 16) return undefined;
  const sections = letters.flatMap(sectionsOf);
  if (letters.length > 2 && name === '' && title === '') return undefined;
  return { sections: halves(sections, `${title} ${name}`), by: 'letter', title: `${title} ${name}`.trim() };
}

/** "Health (Sections C and G)", "Needs, outcomes and provision (Sections B to H)". */
function bracketed(line: string): HeadingRead | undefined {
  const found = /^([^.;:]{3,70}?)\s*\(sections?\s+([^)]+)\)$/i.exec(line);
  const list = found?.[2] ?? '';
  if (!found || !/^\p{Lu}/u.test(line) || /\b(?:from|see|in|linked to)\s*$/i.test(found[1] ?? ''))
    return undefined;
  const range = /^([A-K])\s*(?:to|-)\s*([A-K])$/.exec(list);
  const letters = list.split(/\s*(?:,|and|&|\/)\s*/).filter((part) => part !== '');
  if (!range && (letters.length < 2 || !letters.every((part) => /^[A-K][12]?$/.test(part)))) return undefined;
  const sections = range
    ? sectionIds.filter((id) => id.charAt(0) >= (range[1] ?? '') && id.charAt(0) <= (range[2] ?? ''))
    : letters.flatMap(sectionsOf);
  return { sections: [...new Set(sections)], by: 'letter', title: found[1] ?? '' };
}

/** "Special educational needs and provision (B-F-E)", with the area of need after it or not. */
function listed(line: string): HeadingRead | undefined {
  const found =
    /^(\p{Lu}[^.;:()]{3,90}?)\s*\(((?:[A-K]|H[12])(?:\s*[-,/&]\s*(?:[A-K]|H[12])){2,5})\)(?:$|\s*[-:]\s*\S.{2,70}$)/u.exec(
      line,
    );
  if (!found) return undefined;
  const sections = (found[2] ?? '').split(/\s*[-,/&]\s*/).flatMap(sectionsOf);
  return { sections: [...new Set(sections)], by: 'letter', title: found[1] ?? '' };
}

/** "What do we want to achieve? (Section E)": whatever the words are, the bracket says which section stands below. */
function labelled(line: string): HeadingRead | undefined {
  const found = /^(\p{Lu}[^.;:()]{2,80}?)\s*[([]section ([A-K]|H[12])[)\]]$/u.exec(
    line.replace(/\(Section/i, '(section'),
  );
  const name = found?.[1] ?? '';
  if (!found || name.split(' ').length > 12 || /\b(?:from|see|in|with)$/i.test(name)) return undefined;
  return { sections: sectionsOf(found[2] ?? ''), by: 'title', title: name.toLowerCase() };
}

/** "B - Special Educational Needs", "(A) Views", "A1 Summary of history", "H2: ..."; the title must suit the letter. */
function withLetter(line: string): HeadingRead | undefined {
  const bare = /^\(?([A-K])(\d{1,3})?\)?[.:]?$/.exec(line);
  if (bare)
    return {
      sections: /^\d?$/.test(bare[2] ?? '') ? sectionsOf(`${bare[1]}${bare[2] ?? ''}`) : [],
      by: 'bare',
      title: '',
    };
  // "F1.2" is the number of an item.
  const found = /^(?:\(([A-K]\d?)\)|([A-K]\d?)(?=[\s:.)-])(?!\.\d))[\s:.)-]+(\S.*)$/.exec(line);
  if (!found) return undefined;
  const letter = found[1] ?? found[2] ?? '';
  const name = found[3] ?? '';
  const sections = sectionsOf(letter);
  const first = sections[0];
  if (first === undefined || !titleSuits(first, name.toLowerCase())) return undefined;
  // "A child who ..." and "I find it hard ..." are sentences, not Section A and I.
  const marked = /^(?:\([A-K]|[A-K]\d?[\s]*[:.)-]|[A-K]\d\b)/.test(line);
  if (!marked && (/^\p{Ll}/u.test(name) || /[.;!?]$/.test(name))) return undefined;
  if (/[.!?;]$/.test(name) && name.split(' ').length > 14) return undefined;
  return { sections: halves(sections, name), by: 'letter', title: name };
}

/** "E and F. Outcomes and provision": letters of two sections, each suited by the title. */
function lettersTogether(line: string): HeadingRead | undefined {
  const found = /^([A-K][12]?)\s*(?:,|and|&|\/|\+)\s*([A-K][12]?)\s*[.:)-]\s*(\p{Lu}.{3,80})$/u.exec(line);
  const name = (found?.[3] ?? '').toLowerCase();
  const sections = [found?.[1], found?.[2]].flatMap((letter) => (letter ? sectionsOf(letter) : []));
  return sections.length > 1 && !/[.;]$/.test(name) && sections.every((id) => titleSuits(id, name))
    ? { sections: [...new Set(sections)], by: 'letter', title: name }
    : undefined;
}

/** "Health needs (C)", "Outcomes (Section E)": the title suits the letter behind it. */
function lettersLast(line: string): HeadingRead | undefined {
  const found = /^(.{3,140}?)\s*\((?:section\s+)?([A-K][1-3]?)\)$/i.exec(line);
  const id = found?.[2] ?? '';
  const first = sectionsOf(id)[0];
  if (!found || first === undefined || !/^[A-K]/.test(id)) return undefined;
  const name = found[1] ?? '';
  return titleSuits(first, name.toLowerCase()) &&
    !/[.;:]$/.test(name) &&
    /^\p{Lu}/u.test(name) &&
    !/from section/i.test(line)
    ? { sections: sectionsOf(id), by: 'letter', title: name }
    : undefined;
}

/** A title without a letter; its own number ("2.6 Health needs", "Part 5: Health provision") is passed over. */
function alone(line: string): HeadingRead | undefined {
  const name = line
    .replace(/^(?:part\s+)?\d{1,2}(?:\.\d{1,2})*\s*[.:)-]?\s+/i, '')
    .replace(/[\s:.*]+$/, '')
    .toLowerCase();
  if (name.split(' ').length > 24) return undefined;
  const sections = sectionsTitled(name);
  return sections.length > 0 ? { sections, by: 'title', title: name } : undefined;
}

/** "H" alone is both halves; "A1" and "C2" are parts of one section. */
function sectionsOf(letter: string): SectionId[] {
  const id = letter.toUpperCase();
  const exact = sectionIds.find((section) => section === id);
  if (exact) return [exact];
  if (id.startsWith('H')) return ['H1', 'H2'];
  const first = sectionIds.find((section) => section === id.charAt(0));
  return first ? [first] : [];
}

/** The title may say which half of H is meant. */
function halves(sections: SectionId[], title: string): SectionId[] {
  const unique = [...new Set(sections)];
  if (unique.length !== 2 || !unique.includes('H1') || !unique.includes('H2')) return unique;
  if (/\bH1\b.*\bH2\b/i.test(title)) return unique;
  if (/\bany other\b|\bother social care\b/i.test(title) && !/must be made|section 2\b/i.test(title))
    return ['H2'];
  if (/must be made|section 2\b/i.test(title) && !/\bother\b/i.test(title)) return ['H1'];
  return unique;
}
