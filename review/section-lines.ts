import type { Seen, SeenItem } from './seen.ts';

/**
 * One section in one line: counts of what the checks read there, never a score. `section` is a letter, or absent for a
 * document without lettered sections. `state`: whether there was something to read.
 */
export type SectionLine = {
  section?: string;
  state: 'read' | 'empty' | 'not-read';
  words: string;
};

/** A line for each section of the document as last read, in its order, and for its items where it has no sections. */
export function sectionLines(seen: Seen): SectionLine[] {
  if (seen.sections.length === 0) {
    const words = piecesOf(seen.items, seen.findings);
    return words.length > 0 ? [{ state: 'read', words: words.join('; ') }] : [];
  }
  return seen.sections.map(({ id, status }): SectionLine => {
    const unsaid = status === 'unreadable' && isOnlyUnvisited(seen) ? notVisited : notRead[status];
    if (unsaid) return { section: id, ...unsaid };
    const items = seen.items.filter((item) => item.section === id);
    const pieces = piecesOf(
      items,
      seen.findings.filter((finding) => finding.section === id),
    );
    const nothing = itemSections.has(id) && items.length === 0 ? noItems(id) : 'nothing found to look at';
    return { section: id, state: 'read', words: pieces.length > 0 ? pieces.join('; ') : nothing };
  });
}

const itemSections = new Set(['E', 'F', 'G', 'H1', 'H2']);

function noItems(id: string): string {
  return id === 'E' ? 'no outcome could be told apart' : 'no item of provision could be told apart';
}

const notRead: Record<string, Pick<SectionLine, 'state' | 'words'>> = {
  missing: { state: 'not-read', words: 'no heading was found, so nothing was read' },
  blank: { state: 'empty', words: 'empty: a heading with nothing under it' },
  'none-identified': { state: 'empty', words: 'says that nothing was identified' },
  unreadable: { state: 'not-read', words: 'not read: judge it from the document' },
};

const notVisited: Pick<SectionLine, 'state' | 'words'> = {
  state: 'not-read',
  words: 'not shown yet: open it on the page and it is read as well',
};

/** True where all that was not read is parts that a page has not shown yet. */
function isOnlyUnvisited(seen: Seen): boolean {
  return seen.unread.length === 0 && seen.notVisited > 0;
}

function piecesOf(items: readonly SeenItem[], findings: Seen['findings']): string[] {
  const outcomes = items.filter((item) => item.kind === 'outcome');
  const provisions = items.filter((item) => item.kind === 'provision');
  return [
    ...(outcomes.length > 0 ? outcomePieces(outcomes, findings) : []),
    ...(provisions.length > 0 ? [provisionPiece(provisions)] : []),
    ...wordingPieces(findings, items.length > 0),
  ];
}

type SeenOutcome = Extract<SeenItem, { kind: 'outcome' }>;
type SeenProvision = Extract<SeenItem, { kind: 'provision' }>;

/** What the kinds of statement are called after "read as". */
const kinds: [id: string, one: string, many: string][] = [
  ['outcome', 'an outcome', 'outcomes'],
  ['provision', 'provision', 'provision'],
  ['action', 'an action', 'actions'],
  ['resource', 'a resource', 'resources'],
  ['aspiration', 'a hope', 'hopes'],
  ['need', 'a need', 'needs'],
  ['step', 'a shorter step', 'shorter steps'],
];

function outcomePieces(outcomes: readonly SeenOutcome[], findings: Seen['findings']): string[] {
  const read = kinds.flatMap(([id, one, more]) => {
    const count = outcomes.filter((outcome) => outcome.class === id).length;
    if (count === 0) return [];
    return [{ count, word: count === 1 ? one : more }];
  });
  const tally = read.map(({ count, word }, at) =>
    at === 0 ? `${count} ${count === 1 ? 'reads' : 'read'} as ${word}` : `${count} as ${word}`,
  );
  const unclear = outcomes.filter((outcome) => outcome.class === 'cannot-tell').length;
  if (unclear > 0) tally.push(`${unclear} cannot be told`);
  const own = outcomes.filter((outcome) => outcome.class === 'outcome');
  const measured = own.filter((outcome) => outcome.smart.M === 'met').length;
  const gone = findings
    .filter(({ type }) => type === 'past-target-date')
    .reduce((sum, { count }) => sum + count, 0);
  return [
    `${counted(outcomes.length, 'outcome', 'outcomes')}: ${tally.join(', ')}`,
    ...(own.length > 0 ? [`${measured} of ${own.length} with a measure`] : []),
    ...(gone > 0 ? [`${counted(gone, 'date', 'dates')} gone`] : []),
  ];
}

const specificity: [id: SeenProvision['specific'], word: string][] = [
  ['specific', 'specific'],
  ['partly', 'partly'],
  ['vague', 'vague'],
  ['cannot-tell', 'cannot be told'],
];

function provisionPiece(provisions: readonly SeenProvision[]): string {
  const tally = specificity.flatMap(([id, word]) => {
    const count = provisions.filter((provision) => provision.specific === id).length;
    return count > 0 ? [`${count} ${word}`] : [];
  });
  return `${counted(provisions.length, 'item', 'items')}: ${tally.join(', ')}`;
}

/** Wordings, other queries where no items say it already, and what speaks for the section. */
function wordingPieces(findings: Seen['findings'], hasItems: boolean): string[] {
  const of = (holds: (finding: Seen['findings'][number]) => boolean) =>
    findings.filter(holds).reduce((sum, { count }) => sum + count, 0);
  const voice = of(({ check, tone }) => tone === 'strength' && check === 'child-voice');
  const wordings = of(({ check, tone }) => tone === 'query' && check === 'language');
  const others = of(({ check, tone }) => tone === 'query' && check !== 'language');
  const strengths = of(({ check, tone }) => tone === 'strength' && check !== 'child-voice');
  const pieces = [
    voice > 0 ? `own words in ${counted(voice, 'place', 'places')}` : '',
    wordings > 0 ? `${counted(wordings, 'wording', 'wordings')} to look at` : '',
    others > 0 && !hasItems
      ? counted(others, wordings > 0 ? 'other query' : 'query', wordings > 0 ? 'other queries' : 'queries')
      : '',
    strengths > 0 ? counted(strengths, 'strength', 'strengths') : '',
  ].filter((piece) => piece !== '');
  return pieces.length > 0 ? [pieces.join(', ')] : [];
}

function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}
